import Testing

@testable import Geppo

@Suite struct HostileLayoutTests {
  enum Layout: CaseIterable {
    case holdersInARow, holdersInOneAnother, teasers, wideSpans

    private static let sentence = "为做好今年秋冬季大气污染防治工作，请认真贯彻执行。"

    var html: String {
      switch self {
      case .holdersInARow: repeated(8_000) { "<div class=article-content><p>第\($0)段的文字，写得很短。</p></div>" }
      case .holdersInOneAnother:
        String(repeating: "<div class=post-body>", count: 500) + repeated(5_000) { "<p>第\($0)段的文字，写得很短。</p>" }
      case .teasers: repeated(8_000) { "<li><a href=/\($0)>别的文章的题目第\($0)篇</a><p>摘要写得很短。</p></li>" }
      case .wideSpans:
        "<div id=zoom><p>\(Layout.sentence)</p><table>"
          + repeated(3_000) { "<tr><td colspan=100 rowspan=100>\($0)</td><td rowspan=100>甲</td></tr>" }
          + "</table></div>"
      }
    }

    private func repeated(_ count: Int, _ piece: (Int) -> String) -> String {
      (0..<count).map(piece).joined()
    }
  }

  /// Without end where something looks at all lines for each element; the limit is far from what a busy machine needs.
  @Test(.timeLimit(.minutes(15)), arguments: Layout.allCases)
  func pageOfManyElementsIsReadInTime(layout: Layout) throws {
    let reading = try CollectorFixture.read("<body>\(layout.html)</body>")
    #expect([.item, .index].contains(reading.outcome.disposition))
  }
}
