import Testing

@testable import Geppo

struct RelevanceTests {
  private func relevance(_ item: Item) -> Relevance { Classifier.small.tag(item).0.relevance }

  private func reason(_ item: Item) -> OutcomeReason? { relevance(item).reason }

  @Test func aCoreTopicOfTheCountryIsRelevant() { #expect(relevance(.small("关于大气污染的意见")).isRelevant) }

  @Test func aCoreTopicOfAPartnerIsRelevant() {
    #expect(relevance(.small("大连市大气污染防治方案", source: "paper")).isRelevant)
    #expect(relevance(.small("大连市中山区大气污染防治方案", source: "paper")).isRelevant)
  }

  @Test func theProvinceOfAPartnerIsMonitored() {
    #expect(relevance(.small("湖北省大气污染防治方案", source: "paper")).isRelevant)
  }

  @Test func aKeyRegionAndWhatLiesInItAreMonitored() {
    #expect(relevance(.small("汾渭平原大气污染防治方案", source: "paper")).isRelevant)
    #expect(relevance(.small("河南省大气污染防治方案", source: "paper")).isRelevant)
    #expect(reason(.small("河南省大气污染防治方案", source: "paper", published: "2015-01-05")) == .placeNotMonitored)
  }

  @Test func aCoreTopicElsewhereIsNot() {
    #expect(reason(.small("云南省大气污染防治方案", source: "paper")) == .placeNotMonitored)
  }

  @Test func aMentionDoesNotMakeAnItemRelevant() {
    let item = Item.small("云南省大气污染防治方案", source: "paper", body: ["学习大连市的经验。"])
    #expect(reason(item) == .placeNotMonitored)
  }

  @Test func aNationalPlanOnAnAdjacentTopicIsRelevant() {
    #expect(relevance(.small("国务院关于印发水污染防治行动计划的通知")).isRelevant)
    #expect(reason(.small("水污染防治会议召开")) == .onlyAdjacentTopic)
    #expect(reason(.small("大连市水污染防治行动计划", source: "dalian")) == .onlyAdjacentTopic)
  }

  @Test func aTechnicalRuleOnAnAdjacentTopicIsNot() {
    #expect(reason(.small("关于发布水污染排放标准的公告")) == .onlyAdjacentTopic)
  }

  @Test func newsWithoutATopicIsOffTopic() {
    #expect(reason(.small("我市召开国庆活动", source: "dalian")) == .noTopic)
  }

  @Test func anItemWithoutATitleIsTaggedAllTheSame() {
    let tagged = Classifier.small.tag(.small(nil)).0
    #expect(tagged.relevance.reason == .noTopic)
    #expect(tagged.documentType.code == "other")
  }
}
