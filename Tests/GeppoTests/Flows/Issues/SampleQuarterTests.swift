import Foundation
import Markup
import Testing

@testable import Geppo

/// The sample of this repository, judged as a whole: what a newcomer sees, and that it is ours to show.
@Suite struct SampleQuarterTests {
  private static let months = ["2018-10", "2018-11", "2018-12"]

  @Test func theQuarterShowsManySitesAndAllThatPagesCanBe() async throws {
    let sample = try TemporaryWorkspace(sample: true)
    try await sample.run("2018-12")
    let rows = try sample.table("reports/2018-12/pages.csv").rows
    #expect(rows.count >= 100)
    #expect(Set(rows.map { $0["情報源"] }).count >= 20)
    let shown = Set(rows.map { $0["処理区分"] })
    for disposition: Disposition in [
      .item, .repost, .revision, .index, .feed, .partOfPage, .offTopic, .outsideMonth, .undated, .errorPage,
      .empty,
    ] {
      #expect(shown.contains(disposition.japanese), "\(disposition)")
    }
  }

  @Test func everyMonthHasNewsOfTheCentreAndOfManyPlaces() async throws {
    let sample = try TemporaryWorkspace(sample: true)
    for month in Self.months {
      let summary = try await sample.run(month)
      #expect(summary.new >= 20, "\(month)")
      #expect(summary.queued >= 5, "\(month)")
      #expect(summary.account.addsUp)
      #expect(!summary.findings.contains { $0.severity == .error })
    }
  }

  @Test func theReviewTableNamesEveryRuleInJapanese() async throws {
    let sample = try TemporaryWorkspace(sample: true)
    var names: Set<String> = []
    for month in Self.months {
      try await sample.run(month)
      for row in try sample.table("reports/\(month)/review.csv").rows {
        names.formUnion(row["根拠（why）"].matches(of: /［(.+?)］$/.anchorsMatchLineEndings()).map { String($0.1) })
      }
    }
    #expect(names.count > 30)
    #expect(names.filter { $0.allSatisfy(\.isASCII) } == [])
  }

  @Test func wuhanHasAMonthWithoutPagesAndLiuzhouNoSource() async throws {
    let sample = try TemporaryWorkspace(sample: true)
    let summary = try await sample.run("2018-11")
    #expect(summary.findings.contains { $0.code == .fewPages && $0.line(.english).contains("wuhan") })
    #expect(try !sample.text("feeds/sources.yaml").contains("450200"))
  }

  /// 天津市's draft of November was changed in December, and is still open.
  @Test func aDeadlineThatWasPutOffIsListedInTheNextIssue() async throws {
    let sample = try TemporaryWorkspace(sample: true)
    try await sample.run("2018-12")
    let bulletin = try sample.text("reports/2018-12/bulletin.html")
    #expect(bulletin.contains("締切は2018年12月16日から変更された"))
    #expect(bulletin.contains("2019年1月31日（発行日当日）"))
    #expect(!bulletin.contains("閲覧日未確認"))
  }

  /// A page that carries a document number says that its facts are real.
  @Test func aDocumentNumberStandsOnlyWhereTheFactsAreReal() async throws {
    for item in try await Self.items() {
      guard let number = item.documentNumber?.value else { continue }
      let page = TemporaryWorkspace.repository.appendingPathComponent(item.page.file)
      let text = try Self.decoded(page)
      #expect(text.contains("取自真实文件"), "\(item.page.file): \(number)")
    }
  }

  @Test(.enabled(if: SharedPages.folder != nil, SharedPages.whyMissing))
  func whatIsGivenAsRealIsOnRecord() async throws {
    let record = try #require(SharedPages.folder).appending(path: "domain/documents.md")
    let facts = try String(contentsOf: record, encoding: .utf8)
    var numbers: Set<String> = []
    for item in try await Self.items() {
      guard let number = item.documentNumber?.value else { continue }
      numbers.insert(number)
      #expect(facts.contains(number), "\(item.page.file)")
    }
    #expect(numbers.count >= 4)
  }

  /// Name and days of what a page gives as real, but for the days that its comment calls invented.
  @Test(.enabled(if: SharedPages.folder != nil, SharedPages.whyMissing))
  func namesAndDaysGivenAsRealAreOnRecord() async throws {
    let record = try #require(SharedPages.folder).appending(path: "domain/documents.md")
    let rows = try String(contentsOf: record, encoding: .utf8).split(separator: "\n").map(String.init)
    var pages = 0
    for item in try await Self.items() {
      // A page of a container is looked for in the container.
      let file = String(item.page.file.prefix { $0 != "#" })
      let text = try Self.decoded(TemporaryWorkspace.repository.appendingPathComponent(file))
      guard text.contains("取自真实文件") else { continue }
      pages += 1
      let named = rows.filter { row in
        row.split(separator: "|").dropFirst().first.map { Self.isNamed($0, in: item.title?.value ?? "") }
          ?? false
      }
      #expect(!named.isEmpty, "\(item.page.file): \(item.title?.value ?? "")")
      for date in item.dates where Self.isGivenAsReal(date.kind, on: text) {
        #expect(
          named.contains { Self.days(of: $0).contains(date.day.description) },
          "\(item.page.file): \(date.day)")
      }
    }
    #expect(pages >= 8)
  }

  private static func isGivenAsReal(_ kind: DatedFact.Kind, on page: String) -> Bool {
    let says = { (words: [String]) in words.contains(where: page.contains) }
    switch kind {
    case .publication: return !says(["日期为样例", "具体日为样例", "转发本身", "报道时间"])
    case .adoption, .signature: return !says(["转发本身"])
    case .inForce, .commentDeadline, .expiry: return true
    }
  }

  /// Of `2018-12-29 / 2019-01-12`, and of `2013-09-10 / 09-13`.
  private static func days(of row: String) -> Set<String> {
    let cell = row.split(separator: "|").first.map(String.init) ?? ""
    let parts = cell.split { " /".contains($0) }.map(String.init)
    return Set(parts + parts.map { cell.trimmingSpaces().prefix(5) + $0 })
  }

  /// The name of the record, up to its first space or bracket, stands in the title.
  private static func isNamed(_ cell: Substring, in title: String) -> Bool {
    cell.split { " ,(（".contains($0) }.first.map { $0.count > 3 && title.contains($0) } ?? false
  }

  @Test(.enabled(if: SharedPages.folder != nil, SharedPages.whyMissing))
  func noSentenceOfTheSampleStandsInARealPage() async throws {
    let real = try await Self.realSentences()
    #expect(real.count > 5_000)
    for item in try await Self.items() {
      for sentence in Self.sentences(of: item.bodyText) where real.contains(sentence) {
        #expect(Self.setPhrases.contains(sentence), "\(item.page.file): \(sentence)")
      }
    }
  }

  // MARK: Sentences

  /// What every such notice says, and nobody wrote.
  private static let setPhrases: Set<String> = [
    "各省自治区直辖市人民政府国务院各部委各直属机构"
  ]

  /// Long enough to be somebody's sentence: Chinese characters only, cut at full stops and ends of lines.
  private static func sentences(of text: String) -> [String] {
    text.split { "。；！？\n".contains($0) }.map { sentence in
      String(
        String.UnicodeScalarView(sentence.unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }))
    }.filter { $0.count >= 16 }
  }

  private static func realSentences() async throws -> Set<String> {
    let workspace = try RealWorkspace.workspace()
    try await workspace.run("2026-09")
    var sentences = Set(
      try records(workspace.url("reports/2026-09/items.jsonl")).flatMap { Self.sentences(of: $0.bodyText) })
    for set in ["govcn", "cwced", "magic-article"] {
      for page in try SharedPages.gold(set) { sentences.formUnion(Self.sentences(of: page.text ?? "")) }
    }
    return sentences
  }

  private static func items() async throws -> [Item] {
    let sample = try TemporaryWorkspace(sample: true)
    try await sample.run("2018-12")
    return try records(sample.url("reports/2018-12/items.jsonl"))
  }

  private static func records(_ file: URL) throws -> [Item] {
    let codec = RecordCodec()
    return try Data(contentsOf: file).split(separator: 0x0A).compactMap { line in
      if case .item(let item) = try codec.record(line) { item } else { nil }
    }
  }

  private static func decoded(_ file: URL) throws -> String {
    String(decoding: decode(Array(try Data(contentsOf: file))).bytes, as: UTF8.self)
  }
}
