import Testing

@testable import Geppo

struct BulletinFormatTests {
  private func findings(_ path: String, replacing old: String, with new: String) throws -> [String] {
    Glossary.read(try CommittedFiles.glossary(path, replacing: old, with: new)).1.map { $0.line(.english) }
  }

  @Test func formsAreTakenFromTheTableInTheirOwnOrder() throws {
    let files = try CommittedFiles.glossary(
      Glossary.Path.municipalities, replacing: "html|pdf|xlsx,", with: "atom|docx|html,")
    let (glossary, findings) = Glossary.read(files)
    #expect(findings.isEmpty)
    let kawasaki = glossary.municipalities.first { $0.ja == "川崎市" }
    #expect(kawasaki?.formats == [.html, .docx, .atom])
  }

  @Test func aFormThatNobodyKnowsIsToldAtItsCell() throws {
    let told = try findings(Glossary.Path.municipalities, replacing: "html|pdf|xlsx,", with: "html|word,")
    #expect(told.count == 1)
    #expect(told[0].hasPrefix("glossary/municipalities.csv:8:formats: error: [bad-value] 'word'"))
    #expect(told[0].hasSuffix(" → docx"))
  }

  @Test(arguments: [
    ("html|pfd,", "'pfd' is not a valid formats → pdf"), ("HTML,", "'HTML' is not a valid formats → html"),
    ("\"html,pdf\",", "'html,pdf' is not a valid formats → html|pdf (with a half-width | between)"),
    ("html、pfd,", "'html、pfd' is not a valid formats → html|pdf (with a half-width | between)"),
    ("html|gif2000,", "(allowed: html | pdf | docx | xlsx | csv | md | json | atom)"),
  ])
  func aWrongWordIsNamedWithWhatItShouldBe(cell: String, tail: String) throws {
    let told = try findings(Glossary.Path.municipalities, replacing: "html|pdf|xlsx,", with: cell)
    #expect(told.count == 1)
    #expect(told[0].hasPrefix("glossary/municipalities.csv:8:formats: error: [bad-value] "))
    #expect(told[0].hasSuffix(tail), "\(told[0])")
  }

  @Test(arguments: [
    ("[html, pfd]", " → pdf"), ("html|pdf", " → [html, pdf]"), ("html、pdf", " → [html, pdf]"),
  ])
  func aWrongWordOfTheSettingsIsNamedWithWhatItShouldBe(value: String, tail: String) throws {
    let told = try findings(
      Glossary.Path.office, replacing: "formats: [html, pdf, docx, xlsx, csv, md, json, atom]",
      with: "formats: \(value)")
    #expect(told.count == 1 && told[0].hasSuffix(tail), "\(told)")
  }

  @Test func aTableWithoutTheColumnGivesHTMLAndSaysSo() throws {
    let files = try CommittedFiles.glossary().map { file in
      guard file.path == Glossary.Path.municipalities else { return file }
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map { line in
        var cells = line.split(separator: ",", omittingEmptySubsequences: false)
        cells.remove(at: 8)
        return cells.joined(separator: ",")
      }
      return WorkspaceFile(file.path, lines.joined(separator: "\n") + "\n")
    }
    let (glossary, findings) = Glossary.read(files)
    #expect(findings == [Finding(.noFormats, .file(Glossary.Path.municipalities))])
    #expect(glossary.municipalities.allSatisfy { $0.formats == [.html] })
  }

  @Test func settingsWithoutTheKeyGiveHTMLAndSaySo() throws {
    let told = try findings(
      Glossary.Path.office, replacing: "formats: [html, pdf, docx, xlsx, csv, md, json, atom]", with: "")
    #expect(told.count == 1 && told[0].contains("[no-formats]"))
  }

  @Test func aWrongFormOfTheWholeBulletinIsToldAtItsLine() throws {
    let told = try findings(
      Glossary.Path.office, replacing: "formats: [html, pdf,", with: "formats: [html, ps,")
    #expect(told.count == 1 && told[0].contains("[bad-value]") && told[0].contains("formats"))
  }
}
