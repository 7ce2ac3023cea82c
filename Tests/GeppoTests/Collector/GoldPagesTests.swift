import Testing

@testable import Geppo

/// How well real pages are read, with floors below the figures of today.
@Suite(.enabled(if: SharedPages.folder != nil, SharedPages.whyMissing))
struct GoldPagesTests {
  private struct Score {
    var text = TextAgreement()
    var poor = 0
    var right: [String: Int] = [:]

    mutating func count(_ field: String, _ read: String?, _ gold: String?) {
      guard let gold, let read else { return }
      if Compact.of(read) == Compact.of(gold) { right[field, default: 0] += 1 }
    }
  }

  /// Pages are read with the address that they had; it is all that is known of them.
  private func score(_ set: String) throws -> Score {
    var score = Score()
    for gold in try SharedPages.gold(set) where gold.quality != "silver" {
      let item = try read("gold/\(set)/html/\(gold.file)", url: gold.url).items.first
      var own = TextAgreement()
      if let text = gold.text, !text.isEmpty {
        score.text.add(read: item?.bodyText ?? "", gold: text)
        own.add(read: item?.bodyText ?? "", gold: text)
        score.poor += own.f1 < 0.5 ? 1 : 0
      }
      score.count("title", item?.title?.value, gold.title)
      score.count("date", item?.publishedOn?.description, gold.date)
      score.count("adopted", item?.date(.adoption)?.description, gold.dateAdopted)
      score.count("issuer", item?.issuers.map(\.value).joined(separator: "、"), gold.issuer)
      score.count("number", item?.documentNumber?.value, gold.docNumber)
      score.count("index", item?.indexNumber?.value, gold.indexNumber)
      score.count("subject", item?.subjectClass?.value, gold.subject)
    }
    return score
  }

  private func read(_ path: String, url: String? = nil) throws -> PageReading {
    let folder = try #require(Month(year: 2026, month: 12))
    let capture = url.flatMap { WebLink($0) }.map { Capture(url: $0, savedOn: nil, step: "captures.csv") }
    let page = SavedPage(
      file: path, source: "x", folder: folder, sha256: "", declaredCapture: capture, siblings: [])
    var source = CollectorFixture.source()
    source.zh = ""
    source.body = ""
    return Collector().read(page, bytes: try SharedPages.bytes(path), source: source)
  }

  @Test func documentsOfTheStateCouncilAreReadInFull() throws {
    let score = try score("govcn")
    for field in ["title", "date", "adopted", "issuer", "number", "index", "subject"] {
      #expect(score.right[field] == 29, "\(field)")
    }
    #expect(score.text.f1 >= 0.999)
  }

  @Test(arguments: [("cwced", 0.92, 5), ("magic-article", 0.85, 4), ("magic-forum", 0.65, 4)])
  func textOfOtherPagesIsFound(set: String, floor: Double, poor: Int) throws {
    let score = try score(set)
    #expect(score.text.f1 >= floor)
    #expect(score.poor <= poor)
  }

  @Test func datesOfNewsAreRead() throws { #expect(try score("cwced").right["date", default: 0] >= 27) }

  @Test(arguments: [
    "dfa66_announcement", "hrfund_announcement", "mee_list", "netease_rolling_news", "rtfund_xxpl",
  ])
  func listPagesHaveDatedEntries(name: String) throws {
    let reading = try read("gold/index/\(name).html")
    #expect(reading.outcome.disposition == .index)
    #expect(reading.listed.count >= 3)
    #expect(reading.listed.allSatisfy { $0.date != nil })
  }

  @Test func feedsInEveryEncodingAreRead() throws {
    let feeds = SharedPages.files(below: "gold/feeds").filter {
      $0.hasSuffix(".com.xml") || $0.hasSuffix(".org.xml")
    }
    #expect(!feeds.isEmpty)
    for feed in feeds {
      let reading = try read(feed)
      #expect(reading.outcome.disposition == .feed, "\(feed)")
      #expect(!reading.listed.isEmpty, "\(feed)")
      #expect(
        !reading.listed.contains { $0.title.contains("\u{FFFD}") && reading.findings.isEmpty }, "\(feed)")
    }
  }

  @Test func everyRealPageHasItsDisposition() throws {
    let pages = SharedPages.files(below: "real/pages")
    for path in pages {
      let reading = try read(path)
      let expected: Disposition =
        path.hasSuffix(".xml")
        ? .feed : path.contains("list") || path.hasSuffix("index.html") ? .index : .item
      #expect(reading.outcome.disposition == expected, "\(path)")
    }
    #expect(pages.count >= 44)
  }
}
