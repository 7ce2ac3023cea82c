import Packaging
import Testing

@testable import Geppo

@Suite struct MailingTests {
  private func sample(on day: String = "2019-01-20") throws -> SampleMaterial {
    var sample = try SampleMaterial()
    sample.material.sentOn = Day(iso: day)
    return sample
  }

  private func made(
    _ sample: SampleMaterial, _ change: (inout OfficeSettings) -> Void = { _ in },
    adding extra: [WorkspaceFile] = []
  ) throws -> Mailing.Made {
    let report = try sample.report()
    var office = sample.glossary.office
    change(&office)
    return try Mailing(issue: report.issue, office: office, report: report.files + extra).made()
  }

  private func letter(_ made: Mailing.Made, to name: String = "401005-kitakyushu-shi") throws -> String {
    let file = try #require(made.files.first { $0.path == "reports/2018-12/send/\(name)/送付状.html" })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func everyMunicipalityGetsItsEditionAndALetter() throws {
    let sample = try sample()
    let made = try made(sample)
    #expect(made.findings.isEmpty)
    #expect(made.deliveries.map(\.code) == sample.glossary.municipalities.map(\.code))
    for delivery in made.deliveries {
      #expect(delivery.files.map(\.name) == ["送付状.html", "seisaku_geppo_201812.html"])
      #expect(delivery.archives.count == 1)
      for file in delivery.files + delivery.archives {
        let written = try #require(made.files.first { $0.path == file.path })
        #expect(SHA256.hex(of: written.bytes) == file.sha256 && written.bytes.count == file.size)
      }
    }
    #expect(made.files.count == 11 * 3 + 1)
  }

  @Test func thePublicVersionGoesToNobody() throws {
    let sample = try sample().writing(BulletinFormat.allCases)
    let report = try sample.report()
    #expect(report.files.contains { $0.path.hasPrefix("reports/2018-12/public/") })
    // The schema describes it; what the archives hold, the folders hold.
    let sent = try made(sample).files.filter {
      !$0.path.hasSuffix(".schema.json") && !$0.path.hasSuffix(".zip")
    }
    #expect(sent.allSatisfy { !OfficeOnlySample.text(of: $0).contains(PublicVersion.name) })
  }

  @Test func theArchiveHoldsWhatTheFolderHolds() throws {
    let made = try made(try sample())
    for delivery in made.deliveries {
      let file = try #require(made.files.first { $0.path == delivery.archives[0].path })
      let archive = try #require(ZipArchive(file.bytes))
      #expect(archive.names == delivery.files.map(\.name).sorted())
      for member in delivery.files {
        let bytes = made.files.first { $0.path == member.path }?.bytes
        #expect(archive.read(member.name, limit: 1 << 24)?.bytes == bytes)
      }
    }
  }

  @Test func theLetterSaysWhatAnOfficerExpects() throws {
    let letter = try letter(try made(try sample()))
    for words in [
      "<p class=\"date\">2019年1月20日</p>", "<p class=\"addressee\">北九州市　御担当者　様</p>",
      "<span>総合調整プラットフォーム</span>", "<h1>政策モニタリングレポート（月報）2018年12月分の送付について</h1>",
      "平素より大変お世話になっております。", "下記のとおり送付いたしますので、御査収ください。", "2018年12月分（平成30年度 第10号）",
      "<td>seisaku_geppo_201812.html</td>", "HTML形式", "２　掲載件数　", "<li>中央政府の動向　2件</li>",
      "2019年1月20日", "以上", "総合調整プラットフォーム 月報担当",
    ] { #expect(letter.contains(words), "\(words)") }
    #expect(!letter.contains("（案）"))
    #expect(SimplifiedCharacters.first(in: JapaneseText.of(Array(letter.utf8))) == nil)
    #expect(!letter.contains("href="))
  }

  @Test func aDeadlineThatIsOverIsNotAnnounced() throws {
    let letter = try letter(try made(try sample(on: "2019-01-21")))
    #expect(letter.contains("現在受付中の意見募集の掲載はありません。"))
    #expect(!letter.contains("2019年1月20日"))
  }

  @Test func theOfficeChoosesDateAndLetterhead() throws {
    let made = try made(try sample()) {
      $0.dateStyle = .era
      $0.letterhead = []
    }
    let letter = try letter(made)
    #expect(letter.contains("<p class=\"date\">平成31年1月20日</p>"))
    #expect(letter.contains("<span>総合調整プラットフォーム（公益財団法人地球環境戦略研究機関）</span>"))
  }

  @Test func anIssueWithoutItemsHasNothingUnconfirmed() throws {
    var sample = try sample()
    sample.material.entries = []
    let letter = try letter(try made(sample))
    #expect(!letter.contains("自動作成"))
    #expect(letter.contains("掲載件数　0件"))
  }

  @Test func whoTakesWordAndPDFGetsTheLetterSo() throws {
    var sample = try sample()
    sample = sample.writing([.html, .pdf, .docx])
    let report = try sample.report()
    var mailing = Mailing(issue: report.issue, office: sample.glossary.office, report: report.files)
    let prints = try mailing.prints()
    #expect(prints.count == 11 && prints.allSatisfy { $0.template == .paper })
    mailing.printed = prints.map { WorkspaceFile(path: $0.path, bytes: Array("%PDF".utf8)) }
    let made = try mailing.made()
    let delivery = try #require(made.deliveries.first { $0.code == "401005" })
    #expect(
      delivery.files.map(\.name) == [
        "送付状.html", "送付状.docx", "送付状.pdf", "seisaku_geppo_201812.docx", "seisaku_geppo_201812.html",
      ])
    let archive = try #require(made.files.first { $0.path == delivery.archives[0].path })
    #expect(try #require(ZipArchive(archive.bytes)).names.contains("送付状.pdf"))
  }

  @Test func theLetterSaysTheSameInEveryForm() throws {
    let sample = try sample().writing([.html, .pdf, .docx])
    let made = try made(sample)
    let page = try letter(made)
    let word = try #require(made.files.first { $0.path.hasSuffix("401005-kitakyushu-shi/送付状.docx") })
    let text = try #require(SheetPart.text(of: "word/document.xml", in: word.bytes))
    let report = try sample.report()
    let print = try #require(
      try Mailing(issue: report.issue, office: sample.glossary.office, report: report.files).prints()
        .first { $0.path.contains("401005") })
    let json = String(decoding: print.data, as: UTF8.self)
    let data = json.components(separatedBy: "\"text\" : \"").dropFirst().map { $0.prefix { $0 != "\"" } }
      .joined()
    let flat = text.replacing(/\n */, with: "").replacing(/<[^>]*>/, with: "")
    let body = page[try #require(page.range(of: "<body>")).upperBound...]
    // What an element says, without those within it.
    let pieces = body.replacing(/<span class[^>]*>/, with: "").split(separator: ">").compactMap {
      $0.split(separator: "<", omittingEmptySubsequences: false).first.map { String($0).trimmingSpaces() }
    }.filter { !$0.isEmpty && $0 != "政策モニタリングレポート（月報）2018年12月分の送付について" }
    #expect(pieces.count > 20)
    #expect(pieces.filter { !flat.contains($0) }.isEmpty)
    let unset = pieces.filter { !data.contains($0) && !json.contains("\"\($0)\"") }
    #expect(unset == [])
  }

  @Test func dayAndSenderStandAtTheRightAndTheTitleBelowThem() throws {
    let made = try made(try sample().writing([.html, .docx]))
    let word = try #require(made.files.first { $0.path.hasSuffix("401005-kitakyushu-shi/送付状.docx") })
    let text = try #require(SheetPart.text(of: "word/document.xml", in: word.bytes))
    let day = try #require(text.range(of: "2019年1月20日"))
    let title = try #require(text.range(of: "<w:pStyle w:val=\"Title\">"))
    #expect(day.lowerBound < title.lowerBound)
    #expect(text[..<day.lowerBound].hasSuffix("<w:t xml:space=\"preserve\">"))
    #expect(text[..<day.lowerBound].contains("<w:jc w:val=\"right\">"))
    let styles = try #require(SheetPart.text(of: "word/styles.xml", in: word.bytes))
    #expect(styles.contains("游明朝") && styles.contains("<w:sz w:val=\"24\">"))
  }

  /// Bytes that no compression makes smaller.
  private func noise(_ count: Int, _ name: String) -> WorkspaceFile {
    var state: UInt64 = 7
    let bytes = (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    return WorkspaceFile(path: "reports/2018-12/editions/401005-kitakyushu-shi/\(name)", bytes: bytes)
  }

  @Test func whatIsTooLargeForOneMailIsSplitAndTold() throws {
    let made = try made(
      try sample(), { $0.mailMegabytes = 1 }, adding: [noise(700_000, "a.pdf"), noise(600_000, "b.xlsx")])
    let delivery = try #require(made.deliveries.first { $0.code == "401005" })
    #expect(
      delivery.archives.map(\.name) == [
        "seisaku_geppo_201812_401005-kitakyushu-shi_1of2.zip",
        "seisaku_geppo_201812_401005-kitakyushu-shi_2of2.zip",
      ])
    #expect(delivery.archives.allSatisfy { $0.size <= 1_000_000 })
    let members = try delivery.archives.flatMap { archive in
      let bytes = try #require(made.files.first { $0.path == archive.path }).bytes
      return try #require(ZipArchive(bytes)).names
    }
    #expect(members.sorted() == delivery.files.map(\.name).sorted())
    #expect(made.findings.map(\.code) == [.mailSplit])
    #expect(made.findings[0].arguments == ["北九州市", "2", "1"])
    #expect(try letter(made).contains("PDF形式　700KB"))
  }

  @Test func aFileThatIsTooLargeByItselfIsSentAllTheSameAndTold() throws {
    let made = try made(try sample(), { $0.mailMegabytes = 1 }, adding: [noise(1_100_000, "a.pdf")])
    #expect(made.findings.map(\.code) == [.mailSplit, .overMailLimit])
    let delivery = try #require(made.deliveries.first { $0.code == "401005" })
    #expect(delivery.archives.count == 2 && delivery.files.count == 3)
    #expect(made.findings[1].location == .file(delivery.archives[1].path))
  }

  @Test func theListNamesReceiversFilesAndSizes() throws {
    let made = try made(try sample())
    let file = try #require(made.files.first { $0.path == "reports/2018-12/send/送付一覧.csv" })
    let rows = CSVTable.read(file.bytes, file: file.path).0.rows
    #expect(rows.count == 11 * 3)
    let first = try #require(rows.first { $0["自治体コード"] == "401005" })
    #expect(first["送付日"] == "2019-01-20" && first["送付先"] == "北九州市" && first["区分"] == "ZIP")
    #expect(first["ファイル"] == "reports/2018-12/send/seisaku_geppo_201812_401005-kitakyushu-shi.zip")
    #expect(first["SHA-256"].count == 64)
  }

  @Test(arguments: [
    (1, "1KB"), (1_000, "1KB"), (1_001, "2KB"), (999_999, "1000KB"), (1_000_000, "1.0MB"),
    (1_000_001, "1.1MB"), (12_340_000, "12.4MB"),
  ])
  func sizesAreRoundedUp(_ bytes: Int, _ expected: String) {
    #expect(FileLabel.size(bytes) == expected)
    #expect(FileLabel.form("a.b.PDF") == "PDF形式" && FileLabel.form("a.xyz") == "XYZ形式")
    #expect(FileLabel.form("a.atom.xml") == "Atom（フィード）形式")
    #expect(FileLabel.form("bulletin.schema.json") == "JSONスキーマ形式" && FileLabel.form("a.json") == "JSON形式")
  }
}
