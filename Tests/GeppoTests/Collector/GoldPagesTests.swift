import Testing

@testable import Geppo

/// How well real pages are read, with floors below the figures of today.
@Suite(.enabled(if: SharedPages.folder != nil, SharedPages.whyMissing))
struct GoldPagesTests {
  private func score(_ set: String) throws -> ReadingScore {
    let folder = try #require(SharedPages.folder).appending(path: "gold/\(set)").path
    return try #require(
      EvaluateFlow(sets: [folder], lists: nil, floors: nil).run().scores.first?.reading)
  }

  private func read(_ path: String) throws -> PageReading {
    let folder = try #require(Month(year: 2026, month: 12))
    let page = SavedPage(
      file: path, source: "x", folder: folder, sha256: "", declaredCapture: nil, siblings: [])
    var source = CollectorFixture.source()
    source.zh = ""
    source.body = ""
    return Collector().read(page, bytes: try SharedPages.bytes(path), source: source)
  }

  @Test func documentsOfTheStateCouncilAreReadInFull() throws {
    let score = try score("govcn")
    #expect(score.fields.count == 7)
    #expect(score.fields.allSatisfy { $0.right == $0.of && $0.of == 29 }, "\(score.fields)")
    #expect(try #require(score.text).f1 >= 0.999)
  }

  @Test(arguments: [("cwced", 0.92, 0.1), ("magic-article", 0.85, 0.15), ("magic-forum", 0.65, 0.3)])
  func textOfOtherPagesIsFound(set: String, floor: Double, poor: Double) throws {
    let text = try #require(try score(set).text)
    #expect(text.f1 >= floor)
    #expect(text.poor <= poor)
  }

  @Test func datesOfNewsAreRead() throws {
    #expect(try #require(try score("cwced").fields.first { $0.name == "date" }).right >= 27)
  }

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
