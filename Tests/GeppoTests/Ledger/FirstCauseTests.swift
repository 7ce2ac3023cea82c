import Testing

@testable import Geppo

/// One mistake that spoils many cells is told once.
@Suite struct FirstCauseTests {
  private func told(_ change: (String) -> String, of file: String = "fy2018.csv") throws -> [String] {
    let files = try LedgerSample.files().map { one -> WorkspaceFile in
      guard one.path == "\(Ledger.folder)/\(file)" else { return one }
      return WorkspaceFile(one.path, change(String(decoding: one.bytes, as: UTF8.self)))
    }
    return Ledger.read(files, try LedgerSample.glossary()).1.map { $0.line(.english) }
  }

  @Test(arguments: [
    (
      ",from,", ",form,",
      "feeds/activities/fy2018.csv:1:form: error: [unknown-column] unknown column 'form' → from"
    ),
    (
      ",from,", ",開始日,",
      "feeds/activities/fy2018.csv:1:開始日: error: [unknown-column] unknown column '開始日' → from"
    ),
    (
      ",kind,", ",種類,", "feeds/activities/fy2018.csv:1:種類: error: [unknown-column] unknown column '種類' → kind"
    ),
    (
      ",kind,", ",knd,",
      "feeds/activities/fy2018.csv:1:knd: error: [unknown-column] unknown column 'knd' → kind"
    ),
    (",adcodes,", ",,", "feeds/activities/fy2018.csv:1: error: [missing-column] missing in row 1: adcodes; "),
    (
      ",china_side,", ",相手,",
      "feeds/activities/fy2018.csv:1:相手: error: [unknown-column] unknown column '相手' → china_side"
    ),
  ])
  func aWrongHeaderIsOneMistake(name: String, other: String, line: String) throws {
    let told = try told { $0.replacing(name, with: other, maxReplacements: 1) }
    #expect(told.count == 1 && told.allSatisfy { $0.hasPrefix(line) }, "\(told)")
  }

  @Test func aHeaderThatHasLostAColumnIsToldAtTheFirstRow() throws {
    let told = try told { $0.replacing(",source,note", with: ",note", maxReplacements: 1) }
    #expect(
      told.count == 1 && told[0].hasPrefix("feeds/activities/fy2018.csv:2: warning: [csv-cells]"), "\(told)")
    let moved = try self.told { $0.replacing(",country,city,", with: ",city,", maxReplacements: 1) }
    #expect(moved.count == 1 && moved[0].hasPrefix("feeds/activities/fy2018.csv:"), "\(moved)")
  }

  @Test func aColumnOfOnesOwnHidesNothing() throws {
    let extra = WorkspaceFile(
      "\(Ledger.folder)/z_extra.csv",
      "kind,status,from,title,budget,memo\nconsultation,held,2019-02-30,協議,coordination,覚え\n")
    let told = Ledger.read(try LedgerSample.files() + [extra], try LedgerSample.glossary()).1
    #expect(told.map(\.code) == [.unknownColumn, .badValue])
  }

  @Test func movedCellsAreOneMistake() throws {
    let told = try LedgerSample.findings(
      ",consultation,held,,2019-02-12,,,CN,北九州市,上海市,武漢市,310000,,協議,,,,,,coordination")
    #expect(told.map(\.code) == [.movedCells])
    #expect(
      told[0].line(.english).hasPrefix(
        "feeds/activities/z_extra.csv:2: error: [moved-cells] the row has 20 cells, the header has 19"))
  }

  @Test func aRowWithAnotherNumberOfCellsInWhichNothingIsWrongIsADoubt() throws {
    let told = try LedgerSample.findings(
      ",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000,,協議,,,,,,coordination,")
    #expect(told.map(\.code) == [.csvCells])
  }

  @Test(arguments: ["fy2018 - コピー.csv", "fy2018(1).csv", "copy_of_fy2018.csv"])
  func aCopyIsToldOnceAndNamesItsOriginal(name: String) throws {
    let original = try #require(try LedgerSample.files().first { $0.path.hasSuffix("/fy2018.csv") })
    let text = String(decoding: original.bytes, as: UTF8.self)
    for content in [text, text.replacing("2018-05-10", with: "2018-05-11")] {
      let copy = WorkspaceFile("\(Ledger.folder)/\(name)", content)
      let (ledger, told) = Ledger.read(try LedgerSample.files() + [copy], try LedgerSample.glossary())
      #expect(told.map(\.code) == [.copiedTable] && told[0].location == .file(copy.path), "\(told)")
      #expect(told[0].arguments.last == original.path)
      #expect(ledger.activities.count == (try LedgerSample.ledger().activities.count))
    }
  }
}
