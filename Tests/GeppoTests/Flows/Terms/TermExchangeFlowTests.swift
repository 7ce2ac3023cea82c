import Foundation
import Testing

@testable import Geppo

struct TermExchangeFlowTests {
  private static let terms = "glossary/terms.csv"

  private func flow(_ workspace: TemporaryWorkspace) -> TermExchangeFlow {
    TermExchangeFlow(workspace: workspace.workspace)
  }

  private func take(
    _ workspace: TemporaryWorkspace, _ data: Data, isDryRun: Bool = false, removing: Bool = false
  ) throws -> TermExchangeFlow.Taken {
    try workspace.write("in", data)
    return try flow(workspace).take(workspace.url("in").path, isDryRun: isDryRun, removing: removing)
  }

  @Test(arguments: TermExchangeFlow.Format.allCases)
  func whatWasExportedChangesNothing(_ format: TermExchangeFlow.Format) throws {
    let workspace = try TemporaryWorkspace()
    let before = try workspace.text(Self.terms)
    let taken = try take(workspace, Data(try flow(workspace).export(format, forOmegaT: false)))
    #expect(!taken.changesSomething && taken.findings.isEmpty && taken.kept == nil)
    #expect(try workspace.text(Self.terms) == before)
  }

  @Test func aDryRunShowsAndWritesNothing() throws {
    let workspace = try TemporaryWorkspace()
    let before = try workspace.text(Self.terms)
    let data = Data("id,zh,ja\nT0001,细颗粒物,PM2.5粒子\n,新词语,新しい語\n".utf8)
    let taken = try take(workspace, data, isDryRun: true)
    let lines = taken.lines(.japanese)
    #expect(lines.contains("~ T0001  细颗粒物  PM2.5粒子"))
    #expect(lines.contains("    ja: 「微小粒子状物質」 → 「PM2.5粒子」"))
    #expect(lines.contains { $0.hasPrefix("+ T") && $0.hasSuffix("  新词语  新しい語") })
    #expect(lines.last == "何も書き込んでいません（--dry-run）")
    #expect(try workspace.text(Self.terms) == before)
    #expect(try workspace.files(below: "glossary").keys.allSatisfy { !$0.contains(".bak") })
  }

  @Test func whatIsOnlyInTheGlossaryIsCountedAndListedOnlyWhenItGoes() throws {
    let workspace = try TemporaryWorkspace()
    let data = Data("id,zh,ja\nT0001,细颗粒物,微小粒子状物質\n".utf8)
    let kept = try take(workspace, data, isDryRun: true)
    #expect(kept.lines(.japanese).count == 2)
    #expect(kept.lines(.japanese)[0].contains("用語表だけにあるもの（残します）\(kept.plan.missing.count)件"))
    let removed = try take(workspace, data, isDryRun: true, removing: true)
    #expect(removed.lines(.japanese).count == 2 + removed.plan.missing.count)
    let broken = try take(workspace, Data("<martif><text></martif>".utf8), removing: true)
    #expect(broken.hasErrors && broken.lines(.japanese).count == 1)
  }

  @Test func aRowThatIsDoubtfulIsToldWhenItComes() throws {
    let workspace = try TemporaryWorkspace()
    let data = Data("zh,ja,ja_deprecated\n油墨挥发,インク揮発,インク揮発\n".utf8)
    let taken = try take(workspace, data)
    #expect(taken.kept != nil && taken.findings.map(\.code) == [.rightAndDeprecated])
  }

  @Test func anImportKeepsTheOldTableAndOtherRows() throws {
    let workspace = try TemporaryWorkspace()
    let before = try workspace.text(Self.terms)
    let first = try take(workspace, Data("id,zh,ja\nT0001,细颗粒物,PM2.5粒子\n".utf8))
    let second = try take(workspace, Data("id,zh,ja\nT0001,细颗粒物,微小粒子状物質\n".utf8))
    #expect(first.kept == "glossary/terms.csv.bak" && second.kept == "glossary/terms.csv.bak2")
    #expect(try workspace.text("glossary/terms.csv.bak") == before)
    let changed = try workspace.text("glossary/terms.csv.bak2")
    let different = zip(before.split(separator: "\n"), changed.split(separator: "\n")).filter { $0 != $1 }
    #expect(different.count == 1 && different[0].1.contains(",PM2.5粒子,"))
    #expect(try workspace.text(Self.terms) == before)
    #expect(try workspace.files(below: "glossary").keys.allSatisfy { !$0.hasSuffix(".geppo") })
  }

  @Test func conceptsAreRemovedOnlyWhenAskedFor() throws {
    let workspace = try TemporaryWorkspace()
    let lines = try workspace.text(Self.terms).split(separator: "\n")
    let short = Data(lines.dropLast().joined(separator: "\n").utf8) + Data("\n".utf8)
    #expect(try !take(workspace, short).changesSomething)
    let taken = try take(workspace, short, removing: true)
    #expect(taken.plan.missing.count == 1 && taken.kept != nil)
    #expect(try workspace.text(Self.terms).split(separator: "\n").count == lines.count - 1)
  }

  /// What Excel makes of the exported table.
  @Test(arguments: ["utf16", "no mark", "gbk", "semicolons", "tabs", "quotes"])
  func aTableThatWentThroughExcelChangesNothing(_ damage: String) throws {
    let workspace = try TemporaryWorkspace()
    let table = String(decoding: try flow(workspace).export(.csv, forOmegaT: false), as: UTF8.self)
    let cells = CSVTable.read(Array(table.utf8), file: "x").0
    let rows = [cells.columns] + cells.rows.map(\.cells)
    func joined(_ separator: String, always: Bool = false) -> String {
      rows.map { row in
        row.map { cell in
          let special = always || cell.contains(separator) || cell.contains("\"") || cell.contains("\n")
          return special ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
        }.joined(separator: separator)
      }.joined(separator: "\r\n") + "\r\n"
    }
    // GB 18030, by the number that Foundation gives it.
    let gbk = String.Encoding(rawValue: 0x8000_0632)
    let data: Data? =
      switch damage {
      case "utf16": joined("\t").data(using: .utf16)
      case "no mark": Data(joined(",").utf8)
      case "gbk": joined(",").data(using: gbk)
      case "semicolons": Data(joined(";").utf8)
      case "tabs": Data(joined("\t").utf8)
      default: Data(joined(",", always: true).utf8)
      }
    let taken = try take(workspace, try #require(data))
    #expect(!taken.hasErrors && !taken.changesSomething, "\(taken.lines(.english))")
  }

  @Test func halfATableOrOneWithLostCharactersIsRefused() throws {
    let workspace = try TemporaryWorkspace()
    let before = try workspace.text(Self.terms)
    let table = String(decoding: try flow(workspace).export(.csv, forOmegaT: false), as: UTF8.self)
    for text in [String(table.prefix(5003)), table.replacing("颗", with: "?")] {
      #expect(try take(workspace, Data(text.utf8), removing: true).hasErrors)
    }
    #expect(try workspace.text(Self.terms) == before)
  }

  @Test func aFileThatExistsIsNotWrittenOver() throws {
    let workspace = try TemporaryWorkspace()
    let path = workspace.url("out.tbx").path
    try flow(workspace).write([1], to: path)
    try flow(workspace).write([1], to: path)
    #expect(throws: GeppoError.self) { try flow(workspace).write([2], to: path) }
  }

  @Test func aBrokenGlossaryIsNotExportedAndARunDoesNotStart() async throws {
    let workspace = try TemporaryWorkspace(sample: true)
    let text = try workspace.text("glossary/topic_rules.csv")
    try workspace.write("glossary/topic_rules.csv", text + "R990,VOC,臭氧,,,臭氧,,title,10,\n")
    await #expect(throws: GeppoError.self) { try await workspace.run("2018-12") }
    #expect(!FileManager.default.fileExists(atPath: workspace.url("reports/2018-12").path))
    try workspace.write(Self.terms, try workspace.text(Self.terms).replacing(",10,", with: ",ten,"))
    #expect(throws: GeppoError.self) { try flow(workspace).export(.tbx, forOmegaT: false) }
  }

  @Test func unusedTermsAreToldOnlyOfMonthsThatHaveDocuments() async throws {
    let workspace = try TemporaryWorkspace(sample: true)
    try await workspace.run("2018-12")
    let one = try TermCheckFlow(workspace: workspace.workspace, unusedFor: 1).run()
    #expect(one.findings.contains { $0.code == .unusedTerm })
    #expect(one.lines(.japanese).last?.hasPrefix("単独では現れなかった用語（分野別）：AIR ") == true)
    #expect(!one.findings.contains { $0.code == .unusedTerm && $0.arguments[0] == "挥发性有机物" })
    let many = try TermCheckFlow(workspace: workspace.workspace, unusedFor: 60).run()
    #expect(!many.findings.contains { $0.code == .unusedTerm })
    #expect(many.lines(.japanese).count == 2)
  }

  @Test func ofTermsInsideOthersAWorkspaceIsToldOnlyWhatIsNew() throws {
    let starter = try TemporaryWorkspace()
    let path = starter.root.path + "-made"
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try InitFlow(share: starter.root.path).run(path)
    let made = Workspace(root: path)
    let within = { (workspace: Workspace) in
      try TermCheckFlow(workspace: workspace, unusedFor: nil).run().findings.filter { $0.code == .termWithin }
    }
    #expect(try within(starter.workspace).contains { $0.arguments.first == "消耗臭氧层物质" })
    #expect(try within(made).isEmpty)
    let terms = URL(fileURLWithPath: path).appendingPathComponent(Glossary.Path.terms)
    var text = try String(contentsOf: terms, encoding: .utf8)
    let columns = text.prefix { $0 != "\r" && $0 != "\n" && $0 != "\r\n" }.split(separator: ",").map(
      String.init)
    let cells = [
      "\u{FEFF}id": "T9999", "id": "T9999", "zh": "臭氧发生设备", "ja": "オゾン発生設備", "topic": "STRUCT",
      "weight": "10",
    ]
    text += columns.map { cells[$0] ?? "" }.joined(separator: ",") + "\n"
    try text.write(to: terms, atomically: true, encoding: .utf8)
    #expect(try within(made).map(\.arguments) == [["臭氧发生设备", "STRUCT", "臭氧 (OZONE)"]])
  }

  @Test func aFolderWithoutStarterDataIsToldByItsOption() throws {
    let flow = StarterDifferenceFlow(workspace: try TemporaryWorkspace().workspace, share: "/nonexistent")
    let refused = #expect(throws: GeppoError.self) { try flow.run() }
    #expect(refused?.code == .noStarterData && refused?.sentence.japanese.contains("--share") == true)
  }

  @Test func newerStarterDataAreCompared() throws {
    let starter = try TemporaryWorkspace()
    let path = starter.root.path + "-made"
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try InitFlow(share: starter.root.path).run(path)
    let made = StarterDifferenceFlow(workspace: Workspace(root: path), share: starter.root.path)
    #expect(try made.run().differences.isEmpty)
    try starter.write(
      Self.terms, try starter.text(Self.terms) + "T9001,新词语,新語,,,,,0,,,,,,,,\n")
    let found = try made.run()
    #expect(found.differences.map(\.kind) == [.added])
    #expect(found.lines(.japanese).first?.hasPrefix("glossary/terms.csv  T9001  追加") == true)
    #expect(String(decoding: found.csv(), as: UTF8.self).contains("glossary/terms.csv,,T9001,追加,"))
  }
}
