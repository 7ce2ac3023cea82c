import Testing

@testable import Geppo

/// Each kind of damage that Excel or a slip of the hand does, and the finding that tells where it is.
struct GlossaryReadingTests {
  struct Damage: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    let old: String
    let new: String
    let line: String
    var testDescription: String { name }
  }

  static let damages: [Damage] = [
    Damage(
      name: "typo in a column that is needed", path: Glossary.Path.topics, old: "threshold", new: "treshold",
      line: "glossary/topics.csv:1:treshold: error: [unknown-column] unknown column 'treshold' → threshold"),
    Damage(
      name: "column that is missing", path: Glossary.Path.topics, old: "threshold", new: "treshold",
      line:
        "glossary/topics.csv:1: error: [missing-column] missing in row 1: threshold; row 1 must hold the column names"
    ),
    Damage(
      name: "day as the month only", path: Glossary.Path.regionGroups, old: "2018-06-27", new: "Jun-18",
      line:
        "glossary/region_groups.csv:7:valid_from: error: [bad-value] 'Jun-18' is not a valid valid_from (for example 2018-06-27)"
    ),
    Damage(
      name: "period that ends before it begins", path: Glossary.Path.regionGroups,
      old: "2018-06-27,2023-11-29", new: "2018-06-27,2013-11-29",
      line:
        "glossary/region_groups.csv:7:valid_to: error: [bad-value] '2013-11-29' is not a valid valid_to (allowed: 2018-06-27…)"
    ),
    Damage(
      name: "topic that does not exist", path: Glossary.Path.terms, old: ",PERMIT,", new: ",PERMITS,",
      line:
        "glossary/terms.csv:96:topic: error: [unknown-reference] 'PERMITS' is not in glossary/topics.csv → PERMIT"
    ),
    Damage(
      name: "weight that is no number", path: Glossary.Path.terms, old: ",10,,", new: ",ten,,",
      line: "glossary/terms.csv:2:weight: error: [bad-value] 'ten' is not a valid weight (allowed: 0…100)"),
    Damage(
      name: "number in full-width digits", path: Glossary.Path.terms, old: ",10,,", new: ",１０,,",
      line: "glossary/terms.csv:2:weight: error: [bad-value] '１０' is not a valid weight → 10 (half-width)"),
    Damage(
      name: "code with a fraction", path: Glossary.Path.regions, old: "120000,province",
      new: "120000.0,province",
      line: "adcode: error: [bad-value] '120000.0' is not a valid adcode → 120000"),
    Damage(
      name: "id that is given twice", path: Glossary.Path.terms, old: "T0004,", new: "T0003,",
      line:
        "glossary/terms.csv:5:id: error: [duplicate-key] 'T0003' was already given at line 4; remove one"),
    Damage(
      name: "tier with a slip", path: Glossary.Path.topics, old: ",core,", new: ",cor,",
      line: "glossary/topics.csv:2:tier: error: [bad-value] 'cor' is not a valid tier → core"),
    Damage(
      name: "partner that is no place", path: Glossary.Path.municipalities, old: "310000", new: "31000",
      line:
        "glossary/municipalities.csv:11:partners: error: [unknown-reference] '31000' is not in glossary/regions.csv → 310000"
    ),
    Damage(
      name: "cell left empty", path: Glossary.Path.guards, old: "北京时间,時刻の言い方、又は媒体名",
      new: "北京时间,",
      line: "glossary/guards.csv:2:reason: error: [missing-key] 'reason' is missing; add it"),
    Damage(
      name: "region below itself", path: Glossary.Path.regions, old: "tangshan,130000",
      new: "tangshan,130200",
      line:
        "glossary/regions.csv:38:parent: error: [parent-circle] the places above go round in a circle (130200 < 130200)"
    ),
    Damage(
      name: "character that the encoding lost", path: Glossary.Path.bodies, old: "国务院办公厅", new: "国?院?公?",
      line:
        "glossary/bodies.csv:7:zh: error: [spoilt-table] 1 rows have lost characters (the first: '国?院?公?')"
    ),
    Damage(
      name: "day of an era", path: Glossary.Path.municipalities, old: "140000,2014-04-01",
      new: "140000,平成26年4月1日",
      line:
        "glossary/municipalities.csv:2:valid_from: error: [bad-value] '平成26年4月1日' is not a valid valid_from → 2014-04-01"
    ),
    Damage(
      name: "code that a spreadsheet took for a number", path: Glossary.Path.regions, old: "120000,province",
      new: "1.20E+05,province",
      line: "adcode: error: [bad-value] '1.20E+05' is not a valid adcode → 120000"),
    Damage(
      name: "code of which digits are lost", path: Glossary.Path.regions, old: "210200,prefecture",
      new: "2.10E+05,prefecture",
      line: "adcode: error: [bad-value] '2.10E+05' is not a valid adcode (for example 210200)"),
    Damage(
      name: "Chinese word where the Japanese should stand", path: Glossary.Path.terms, old: ",オゾン,",
      new: ",臭氧优化,",
      line:
        "ja: warning: [chinese-in-japanese] '臭氧优化' is to be Japanese, but has the Chinese character '优'"),
    Damage(
      name: "section that the bulletin lacks", path: Glossary.Path.documentTypes, old: ",law,公布",
      new: ",laws,公布",
      line: "glossary/document_types.csv:2:section: error: [bad-value] 'laws' is not a valid section → law"),
    Damage(
      name: "place of the bulletin that is unknown", path: Glossary.Path.office, old: "\"210200\"",
      new: "\"210299\"",
      line:
        "glossary/office.yaml:23: error: [unknown-reference] '210299' is not in glossary/regions.csv → 210200"
    ),
    Damage(
      name: "place of the same name without a row", path: Glossary.Path.regions, old: ",,610116,",
      new: ",,610199,",
      line:
        "glossary/regions.csv:410:namesakes: error: [unknown-reference] '610199' is not in glossary/regions.csv → 610100"
    ),
    Damage(
      name: "key with a slip", path: Glossary.Path.office, old: "bulletin_title:", new: "buletin_title:",
      line: "glossary/office.yaml:5: error: [unknown-key] unknown key 'buletin_title' → bulletin_title"),
    Damage(
      name: "short name that another place has", path: Glossary.Path.homonyms, old: ",610100,",
      new: ",220403,",
      line:
        "glossary/regions.csv:@:zh_short: error: [bad-value] '西安' is not a valid zh_short → glossary/homonyms.csv alone = 220403"
    ),
    Damage(
      name: "word with two roles of one kind", path: Glossary.Path.titleWords, old: "加强,強化,verb",
      new: "推进,強化,verb", line: "推进"),
    Damage(
      name: "role with a slip", path: Glossary.Path.titleWords, old: ",強化,verb", new: ",強化,vreb",
      line: "'vreb' is not a valid role → verb"),
    Damage(
      name: "phrase that is missing", path: Glossary.Path.wording, old: "handling,", new: "handing,",
      line: "glossary/wording.csv: error: [missing-key] 'handling' is missing; add it"),
    Damage(
      name: "placeholder with a slip", path: Glossary.Path.wording, old: "{時点}時点", new: "{発行}時点",
      line: "is not a valid text → {時点}"),
    Damage(
      name: "avoided word without its day", path: Glossary.Path.avoid, old: "2018-04-01", new: "April",
      line:
        "glossary/avoid.csv:3:since: error: [bad-value] 'April' is not a valid since (for example 2018-06-27)"
    ),
    Damage(
      name: "status with a slip", path: Glossary.Path.terms, old: ",historical,,", new: ",historicl,,",
      line: "'historicl' is not a valid status → historical"),
    Damage(
      name: "threshold out of order", path: Glossary.Path.office, old: "urgent_from: 14",
      new: "urgent_from: 10",
      line: "glossary/office.yaml:42: error: [bad-value] '10' is not a valid urgent_from (allowed: 11…100)"),
  ]

  @Test(arguments: damages)
  func damageIsFoundWhereItIs(_ damage: Damage) throws {
    let files = try CommittedFiles.glossary(damage.path, replacing: damage.old, with: damage.new)
    let lines = Glossary.read(files).1.map { $0.line(.english) }
    let parts = damage.line.split(separator: "@")
    #expect(lines.contains { line in parts.allSatisfy(line.contains) }, "\(lines)")
    #expect(lines.count <= 2, "one mistake, not a flood: \(lines)")
  }

  @Test func tabInYAMLIsFoundWithItsLine() throws {
    let files = try CommittedFiles.glossary(
      Glossary.Path.office, replacing: "  - \"110000\"", with: "\t- \"110000\"")
    let findings = Glossary.read(files).1
    #expect(findings.map(\.code) == [.yamlSyntax])
    #expect(findings.first?.location.line == 15)
  }

  @Test func aliasInYAMLIsRefused() throws {
    let files = try CommittedFiles.glossary(
      Glossary.Path.office, replacing: "programme: ", with: "programme: &p ")
    #expect(
      Glossary.read(files).1.map { "\($0.location) \($0.code.rawValue)" } == [
        "glossary/office.yaml:4 yaml-alias"
      ])
  }

  @Test func anEmptyFileIsSaidOnceAndIsNotMissing() throws {
    for path in [Glossary.Path.regions, Glossary.Path.wording, Glossary.Path.office] {
      let files = try CommittedFiles.glossary().map { $0.path == path ? WorkspaceFile($0.path, "") : $0 }
      #expect(Glossary.read(files).1 == [Finding(.emptyData, .file(path))])
    }
  }

  @Test func rangesAndCorrectionsReadAsSentences() throws {
    func told(_ path: String, _ old: String, _ new: String) throws -> String? {
      Glossary.read(try CommittedFiles.glossary(path, replacing: old, with: new)).1.first?.message(.japanese)
    }
    #expect(try told(Glossary.Path.terms, ",10,,", ",ten,,") == "「weight」の値「ten」は使えません（使える値：0～100）")
    #expect(try told(Glossary.Path.terms, ",10,,", ",１０,,") == "「weight」の値「１０」は使えません → 10（半角）")
    #expect(
      try told(Glossary.Path.regions, "hebei,CN", "hebei,130200")?.hasPrefix("上位の行政区画が循環しています") == true)
  }

  @Test func missingFileIsSaidOnce() throws {
    let files = try CommittedFiles.glossary().filter { $0.path != Glossary.Path.regions }
    let findings = Glossary.read(files).1
    #expect(findings.map { "\($0.location) \($0.code.rawValue)" } == ["glossary/regions.csv missing-file"])
  }

  @Test func fileInTheEncodingOfPlainExcelIsNamed() throws {
    var files = try CommittedFiles.glossary().filter { $0.path != Glossary.Path.guards }
    // 「語,理由」 in CP932 stands in for what Excel's plain CSV writes.
    let bytes: [UInt8] = Array("words,reason\n".utf8) + [0x8C, 0xEA, 0x2C, 0x97, 0x9D, 0x97, 0x52, 0x0A]
    files.append(WorkspaceFile(path: Glossary.Path.guards, bytes: bytes))
    let findings = Glossary.read(files).1
    #expect(findings.contains { $0.code == .csvEncoding && $0.location.file == Glossary.Path.guards })
  }

  /// All rows that lost characters have one cause, and are told of as one.
  @Test func lostCharactersAreCountedNotListed() throws {
    let files = try CommittedFiles.glossary().map { file in
      guard file.path == Glossary.Path.guards else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      return WorkspaceFile(file.path, text.replacing("北京", with: "?").replacing("路,", with: "?,"))
    }
    let (glossary, findings) = Glossary.read(files)
    #expect(findings.map(\.code) == [.spoiltTable])
    #expect(findings.first.flatMap { Int($0.arguments[0]) } ?? 0 > 2)
    #expect(glossary.guards.allSatisfy { !$0.words.contains("?") })
  }

  @Test func aMistakeInTheCodeOfARegionIsNotToldOfTheSourcesToo() throws {
    let files = try CommittedFiles.glossary(
      Glossary.Path.regions, replacing: "120000,province", with: "1.20E+05,province")
    let (glossary, findings) = Glossary.read(files)
    #expect(findings.count == 1)
    let sources = SourceList.read(
      try CommittedFiles.read(SourceList.path), glossary: glossary, xpathProblem: { _ in nil })
    #expect(sources.1.isEmpty)
  }

  @Test func aPartnerThatNoTableKnowsIsNeverPrinted() throws {
    let files = try CommittedFiles.glossary(
      Glossary.Path.municipalities, replacing: "140000", with: "149999")
    let (glossary, findings) = Glossary.read(files)
    #expect(findings.map(\.code) == [.unknownReference])
    #expect(glossary.municipalities.first?.partners == [])
  }

  @Test func anExampleIsNoCorrection() throws {
    let files = try CommittedFiles.glossary(Glossary.Path.avoid, replacing: "2018-04-01", with: "April")
    let told = try #require(Glossary.read(files).1.first)
    #expect(told.message(.japanese) == "「since」の値「April」は使えません（例：2018-06-27）")
  }

  @Test func excelsDayReadsAsOurs() throws {
    let files = try CommittedFiles.glossary(
      Glossary.Path.regionGroups, replacing: "2018-06-27,2023-11-29", with: "2018/6/27,2023/11/29")
    let (damaged, findings) = Glossary.read(files)
    let (whole, _) = Glossary.read(try CommittedFiles.glossary())
    #expect(findings.isEmpty)
    #expect(damaged.regionGroups == whole.regionGroups)
  }

  @Test func windowsLineEndsChangeNothingButTheDigest() throws {
    let files = try CommittedFiles.glossary().map { file in
      file.path.hasSuffix(".csv")
        ? WorkspaceFile(file.path, String(decoding: file.bytes, as: UTF8.self).replacing("\n", with: "\r\n"))
        : file
    }
    var (windows, findings) = Glossary.read(files)
    let (unix, _) = Glossary.read(try CommittedFiles.glossary())
    #expect(findings.isEmpty)
    #expect(windows.digest != unix.digest)
    (windows.digest, windows.fileDigests) = (unix.digest, unix.fileDigests)
    #expect(windows == unix)
  }

  /// What Excel writes: no BOM where it was lost, Windows line ends, quotes where they were not needed.
  @Test func tablesSavedByASpreadsheetAreTheSame() throws {
    let files = try CommittedFiles.glossary().map { file in
      guard file.path.hasSuffix(".csv") else { return file }
      let (table, _) = CSVTable.read(file.bytes, file: file.path)
      let rows = [table.columns] + table.rows.map { row in table.columns.map { row[$0] } }
      let lines = rows.map { cells in
        cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
      }
      return WorkspaceFile(file.path, lines.joined(separator: "\r\n") + "\r\n")
    }
    var (saved, findings) = Glossary.read(files)
    let (committed, _) = Glossary.read(try CommittedFiles.glossary())
    #expect(findings.isEmpty)
    (saved.digest, saved.fileDigests) = (committed.digest, committed.fileDigests)
    #expect(saved == committed)
  }

  @Test func orderOfTheFilesChangesNothing() throws {
    let files = try CommittedFiles.glossary()
    #expect(Glossary.read(files).0 == Glossary.read(files.reversed()).0)
  }
}
