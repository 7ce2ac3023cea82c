import Packaging
import Testing

@testable import Geppo

struct BulletinFilesTests {
  private static let all = BulletinFormat.allCases
  /// Markup, formula, link and turned line of every form.
  private static let hostile =
    "=HYPERLINK(\"javascript:x\")<script>alert(1)</script>](javascript:x)|`#let` $x$ \u{202E}-- *a* </w:t>]]>&lt;"

  private func report(_ change: (inout SampleMaterial) throws -> Void = { _ in }) throws
    -> ReportBuilder.Report
  {
    var sample = try SampleMaterial().writing(Self.all)
    try change(&sample)
    return try sample.report()
  }

  private func hostileReport() throws -> ReportBuilder.Report {
    try report { sample in
      var entry = SampleEntry.plan
      (entry.title, entry.body, entry.url) = (Self.hostile, [Self.hostile], "javascript:alert(1)")
      sample.material.entries[0] = try entry.entry(sample.glossary)
    }
  }

  private func text(_ report: ReportBuilder.Report, _ name: String) throws -> String {
    let file = try #require(report.files.first { $0.path.hasSuffix(name) })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private func part(_ report: ReportBuilder.Report, _ name: String, of file: String) throws -> String {
    let bytes = try #require(report.files.first { $0.path.hasSuffix(file) }).bytes
    let archive = try #require(ZipArchive(bytes))
    return String(decoding: try #require(archive.read(name, limit: 1 << 24)).bytes, as: UTF8.self)
  }

  @Test func everyReaderGetsTheChosenForms() throws {
    let report = try report()
    for format in Self.all where format != .pdf {
      #expect(
        report.files.count { $0.path.hasSuffix("." + format.ending) && !$0.path.contains("/review.") } >= 12)
    }
    #expect(report.prints.count == 13)
    #expect(report.prints[0].path == "reports/2018-12/bulletin.pdf")
    #expect(report.files.contains { $0.path == "reports/2018-12/bulletin.schema.json" })
  }

  @Test func aReaderWhoWantsNoHTMLGetsNoneAndIsCheckedAllTheSame() throws {
    var sample = try SampleMaterial()
    sample = SampleMaterial(
      glossary: sample.glossary.writing([.docx]), sources: sample.sources, material: sample.material)
    let report = try sample.report()
    #expect(report.files.map(\.path).filter { $0.hasSuffix(".html") } == ["reports/2018-12/queue/queue.html"])
    #expect(report.releaseFindings == [])
  }

  @Test func theSameMaterialGivesTheSameBytesInEveryForm() throws {
    let (one, other) = (try report(), try report())
    #expect(one.files == other.files)
    #expect(one.prints == other.prints)
  }

  @Test func nothingOfATitleIsMarkupInAnyForm() throws {
    let report = try hostileReport()
    let html = try text(report, "/bulletin.html")
    #expect(!html.contains("<script") && html.contains("&lt;script&gt;"))
    let document = try part(report, "word/document.xml", of: "/bulletin.docx")
    #expect(!document.contains("<script") && document.contains("&lt;script&gt;"))
    #expect(!document.contains("</w:t>]]>"))
    let markdown = try text(report, "/bulletin.md")
    #expect(!markdown.replacing("\\<", with: "").contains("<script") && markdown.contains("\\<script>"))
    #expect(
      !markdown.replacing("\\]", with: "").contains("](javascript")
        && markdown.contains("\\](javascript:x)\\|\\`#let\\`"))
    let feed = try text(report, "/bulletin.atom.xml")
    #expect(!feed.contains("<script") && feed.contains("&lt;script&gt;"))
    let data = try text(report, "/bulletin.json")
    #expect(data.contains("<script>alert(1)</script>](javascript:x)|`#let`"))
  }

  @Test func noTextTurnsTheLineAround() throws {
    let report = try hostileReport()
    for name in ["html", "md", "atom.xml", "json", "csv"] {
      #expect(!(try text(report, "/bulletin.\(name)")).unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test func noCellIsAFormula() throws {
    let report = try hostileReport()
    let table = try text(report, "/bulletin.csv")
    #expect(!table.contains(",=") && !table.contains("\"=") && !table.contains("\n="))
    let strings = try part(report, "xl/sharedStrings.xml", of: "/bulletin.xlsx")
    let sheet = try part(report, "xl/worksheets/sheet1.xml", of: "/bulletin.xlsx")
    #expect(strings.contains("HYPERLINK") && !sheet.contains("<f>") && !sheet.contains("hyperlink"))
  }

  @Test func allLinksAreOfTheWeb() throws {
    let report = try hostileReport()
    let relations = try part(report, "word/_rels/document.xml.rels", of: "/bulletin.docx")
    let targets = relations.split(separator: "Target=\"").dropFirst().filter { $0.contains("External") }
    #expect(targets.count > 3)
    for target in targets { #expect(target.hasPrefix("http://") || target.hasPrefix("https://")) }
    for part in try text(report, "/bulletin.atom.xml").split(separator: "href=\"").dropFirst()
    where !part.hasPrefix("bulletin.atom.xml\"") {
      #expect(part.hasPrefix("http://") || part.hasPrefix("https://"))
    }
    for part in try text(report, "/bulletin.json").split(separator: "\"href\" : \"").dropFirst() {
      #expect(part.hasPrefix("\"") || part.hasPrefix("#i") || part.hasPrefix("http"))
    }
  }

  @Test func chineseSaysThatItIsChinese() throws {
    let document = try part(try report(), "word/document.xml", of: "/bulletin.docx")
    #expect(document.contains("<w:lang w:eastAsia=\"zh-CN\">"))
    #expect(document.contains("w:eastAsia=\"Microsoft YaHei\""))
  }

  @Test func theListHasOneDatumACell() throws {
    let bytes = try #require(try report().files.first { $0.path.hasSuffix("/bulletin.csv") }).bytes
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let rows = CSVTable.read(bytes, file: "bulletin.csv").0.rows
    #expect(rows.count == SampleEntry.all.count)
    let plan = try #require(rows.first { $0["整理番号"] == "2018-12-0001" })
    #expect(plan["公表日"] == "2018-12-30" && plan["発出地域コード"] == "CN" && plan["分野コード１"] == "VEHICLE")
    #expect(plan["優先度"] == "A" && plan["URL"] == "http://www.mee.gov.cn/sample/t1.html")
  }

  @Test func theListTellsDaysAndAllTopicsAndPlaces() throws {
    let report = try report { sample in
      var entry = SampleEntry.consultation
      entry.topics = ["VOC", "STANDARD", "AIR", "DUST", "COAL"]
      entry.places = [("CN", .issuing, .issuer), ("120000", .issuing, .issuer)]
      sample.material.entries[1] = try entry.entry(sample.glossary)
    }
    let bytes = try #require(report.files.first { $0.path.hasSuffix("/bulletin.csv") }).bytes
    let row = try #require(
      CSVTable.read(bytes, file: "bulletin.csv").0.rows.first { $0["整理番号"] == "2018-12-0002" })
    #expect(row["意見募集の締切"] == "2019-01-20" && row["施行日"] == "")
    #expect(row["分野（すべて）"].split(separator: "；").count == 5)
    #expect(row["発出地域（すべて）"].split(separator: "；").count == 2)
  }

  @Test func aConsultationThatClosesOnTheDayOfIssueIsNotSaidToBeOpen() throws {
    let report = try report {
      $0.material.sentOn = Day(iso: "2019-01-20"); $0.material.asOf = Day(iso: "2019-01-20")!
    }
    let strings = try part(report, "xl/sharedStrings.xml", of: "/bulletin.xlsx")
    #expect(strings.contains("発行日当日") && !strings.contains("受付中"))
  }

  @Test func theFeedTellsWhatThePageTells() throws {
    let report = try report()
    let feed = try text(report, "yokkaichi-shi/seisaku_geppo_201812（案）.atom.xml")
    #expect(feed.contains("【関係】天津市との協力") && feed.contains("【原文抜粋】样本正文第一段。"))
    #expect(
      feed.contains("rel=\"self\"")
        && feed.contains("href=\"seisaku_geppo_201812%EF%BC%88%E6%A1%88%EF%BC%89.atom.xml\""))
  }

  @Test func idsOfTheFeedDoNotDependOnTheNameOfTheProgramme() throws {
    var sample = try SampleMaterial().writing(Self.all)
    let ids = { (text: String) in text.split(separator: "<id>").dropFirst().map { $0.prefix { $0 != "<" } } }
    let one = ids(try text(try sample.report(), "/bulletin.atom.xml"))
    var glossary = sample.glossary
    glossary.office.programme = "別の事業"
    sample = SampleMaterial(glossary: glossary, sources: sample.sources, material: sample.material)
    #expect(ids(try text(try sample.report(), "/bulletin.atom.xml")) == one)
  }

  @Test func theSchemaGoesWithEveryJSON() throws {
    let paths = try report().files.map(\.path)
    for path in paths where path.hasSuffix(".json") && !path.hasSuffix("schema.json") {
      let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
      #expect(paths.contains("\(folder)/bulletin.schema.json"))
    }
  }

  @Test func theDocumentLeadsFromNumbersToItems() throws {
    let report = try report()
    let document = try part(report, "word/document.xml", of: "/bulletin.docx")
    #expect(document.contains("w:anchor=\"i1_1_1\"") && document.contains("w:name=\"i1_1_1\""))
    let notice = try #require(document.firstRange(of: "本資料は公表前の案"))
    let contents = try #require(document.firstRange(of: "Table of Contents"))
    #expect(notice.lowerBound < contents.lowerBound)
    let properties = try part(report, "docProps/core.xml", of: "yokkaichi-shi/seisaku_geppo_201812（案）.docx")
    #expect(properties.contains("<dc:title>政策モニタリングレポート（月報）2018年12月分（案）　四日市市版</dc:title>"))
  }

  @Test func idsOfTheFeedStayWhenTheDraftGoesOut() throws {
    let ids = { (text: String) in text.split(separator: "<id>").dropFirst().map { $0.prefix { $0 != "<" } } }
    let draft = ids(try text(try report(), "/bulletin.atom.xml"))
    let sent = ids(try text(try report { $0.material.sentOn = Day(iso: "2019-01-20") }, "/bulletin.atom.xml"))
    #expect(draft == sent && Set(draft).count == draft.count)
  }
}
