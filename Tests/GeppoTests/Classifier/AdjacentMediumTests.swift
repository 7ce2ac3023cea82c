import Testing

@testable import Geppo

struct AdjacentMediumTests {
  private static let committed = Result {
    Classifier(
      glossary: try CommittedGlossary.read(),
      sources: [.small("mee", adcode: "CN", level: .ministry, body: "生态环境部")])
  }

  private func tag(_ title: String, issuer: String = "生态环境部办公厅") throws -> TaggedItem {
    try Self.committed.get().tag(.small(title, source: "mee", issuers: [issuer])).0
  }

  /// One title for each row of the table, in its order.
  static let titles = [
    ("water", "饮用水水源地自动监测技术规范"), ("soil", "土壤污染自动监测技术规范"), ("noise and radiation", "环境噪声自动监测技术规范"),
    ("waste", "危险废物环境执法和在线监测工作会议"), ("ozone layer", "消耗臭氧层物质自动监测会议"),
  ]

  @Test(arguments: titles) func commonWordsDoNotCarryADocumentOnAnotherMedium(_ name: String, _ title: String)
    throws
  {
    let medium = try #require(AdjacentMedium.all.first { $0.name == name })
    let tagged = try tag(title)
    #expect(tagged.topics.contains { $0.code == medium.topic })
    let needing = Set(try CommittedGlossary.read().topics.filter(\.needsContext).map(\.code))
    #expect(tagged.topics.contains { needing.contains($0.code) }, "the tag itself stays")
    #expect(tagged.relevance.reason == .onlyAdjacentTopic)
    #expect(!medium.reason.isEmpty)
  }

  @Test func everyRowHasATitle() { #expect(Self.titles.map(\.0) == AdjacentMedium.all.map(\.name)) }

  @Test func aTitleThatSpeaksOfAirTooIsCarried() throws {
    #expect(try tag("大气污染和水污染自动监测技术规范").relevance.isRelevant)
  }

  @Test func commonWordsAloneAreCarriedByTheEnvironmentalOffice() throws {
    #expect(try tag("污染源自动监测技术规范").relevance.isRelevant)
  }

  @Test func aListEntryOnAnotherMediumHasOnlyItsOwnTopic() throws {
    let item = Item.small("生态环境部关于饮用水水源自动监测的通知", source: "mee")
    #expect(try Self.committed.get().topics(of: item) == ["WATER"])
  }

  @Test func officesOfMinistriesAreBodiesOfTheirOwn() throws {
    let glossary = try CommittedGlossary.read()
    for ministry in ["生态环境部", "工业和信息化部", "交通运输部"] {
      let office = try #require(glossary.body(named: ministry + "办公厅"))
      #expect(office.ja == (glossary.body(named: ministry)?.ja ?? "") + "弁公庁")
    }
  }
}
