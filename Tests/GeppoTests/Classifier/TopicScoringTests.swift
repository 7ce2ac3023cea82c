import Testing

@testable import Geppo

struct TopicScoringTests {
  private func topics(_ title: String, body: [String] = []) -> [String] {
    Classifier.small.tag(.small(title, body: body)).0.topics.map(\.code)
  }

  private static let padding = String(repeating: "各部门要高度重视，认真组织实施。", count: 20)

  @Test func aTitleMakesATopicByOneTerm() { #expect(topics("关于加强大气污染防治的意见") == ["AIR"]) }

  @Test func fullWidthAndTraditionalCharactersCountAlike() { #expect(topics("揮發性有機物（ＶＯＣｓ）治理方案") == ["VOC"]) }

  @Test func lettersInsideALongerWordAreNotATerm() { #expect(topics("关于VOCX系统采购的意见").isEmpty) }

  @Test func theLongestTermTakesTheCharacters() { #expect(topics("消耗臭氧层物质管理办法") == ["ODS"]) }

  @Test func aGuardPhraseHidesTheTermInsideIt() { #expect(topics("上海市非机动车管理办法").isEmpty) }

  @Test func theIssuerInATitleIsNotItsTopic() { #expect(topics("大连市生态环境局关于放假的通知").isEmpty) }

  @Test func anOfficeOfAnyPlaceIsNotATopic() { #expect(topics("召开全市生态环境局长会议").isEmpty) }

  @Test func theNameOfABodyHidesTheTermsInsideIt() { #expect(topics("参观中国环境监测总站").isEmpty) }

  @Test func oneMentionInTheLeadIsNotEnoughButTwoAre() {
    #expect(topics("工作要点", body: ["一是推进大气污染防治。"]).isEmpty)
    #expect(topics("工作要点", body: ["一是推进大气污染防治，二是减少大气污染。"]) == ["AIR"])
  }

  @Test func aTermFarDownTheBodyIsBackground() {
    #expect(topics("工作要点", body: [Self.padding] + Array(repeating: "治理大气污染。", count: 9)).isEmpty)
  }

  @Test func aCitedLawIsBackground() {
    #expect(topics("工作要点", body: ["根据《大气污染防治法》和《大气污染防治条例》，制定本要点。"]).isEmpty)
  }

  @Test func aCommonWordNeedsSomethingEnvironmentalBesideIt() {
    #expect(topics("关于监测和测定的通知").isEmpty)
    #expect(topics("关于监测和测定的通知", body: [Self.padding, "治理大气污染。"]).isEmpty)
    #expect(topics("生态环境部关于监测和测定的通知") == ["MONITOR"])
    #expect(topics("关于监测和测定大气污染的通知") == ["MONITOR", "AIR"])
  }

  @Test func aWordThatDecidesAloneNeedsNothingBesideIt() { #expect(topics("关于环境监测的通知") == ["MONITOR"]) }

  @Test func evidenceQuotesThePageWithItsLine() throws {
    let item = Item.small("工作要点", body: ["治理ＶＯＣｓ，减少揮發性有機物。"])
    let tag = try #require(Classifier.small.tag(item).0.topics.first)
    #expect(tag.code == "VOC")
    #expect(tag.evidence.map(\.words) == ["ＶＯＣｓ"])
    #expect(tag.evidence.first?.rule == "term T2")
    #expect(tag.evidence.first?.location == .line(file: "feeds/gov/2018-12/a.html", line: 10))
  }

  @Test func theBestTopicComesFirst() {
    #expect(topics("挥发性有机物与大气污染治理", body: ["减少VOCs和VOC。"]) == ["VOC", "AIR"])
  }

  @Test func theFirstLinesAreBackgroundWhereTheTitleNamesItsTopic() {
    #expect(topics("挥发性有机物治理标准", body: ["大气污染、大气污染、VOCs"]) == ["VOC"])
    #expect(topics("治理标准", body: ["大气污染、大气污染"]) == ["AIR"])
  }

  @Test func whatTheFirstLinesStressCountsAsInTheTitle() {
    #expect(topics("挥发性有机物治理标准", body: ["突出抓好臭氧管控。"]) == ["OZONE", "VOC"])
    #expect(topics("挥发性有机物治理标准", body: ["以臭氧污染为主要特征。"]) == ["OZONE", "VOC"])
    #expect(topics("挥发性有机物治理标准", body: ["突出重点。臭氧随后再说。"]) == ["VOC"])
  }

  @Test func thePurposeOfALawIsNotItsSubject() {
    let body = ["第一条 为了防治大气污染，减少大气污染，制定本条例。"]
    #expect(topics("工作要点", body: body).isEmpty)
  }

  @Test func whatStandsInParenthesesIsAnExplanation() {
    #expect(topics("工作要点", body: ["达标区（大气污染、大气污染防治、臭氧、臭氧）"]).isEmpty)
  }

  @Test func everyZoneHasOneDefaultFieldWeight() throws {
    let weights = try CommittedGlossary.read().fieldWeights.filter(\.topic.isEmpty)
    for zone in TextZone.allCases { #expect(weights.count { $0.zone == zone } == 1) }
    let title = try #require(weights.first { $0.zone == .title })
    #expect(weights.allSatisfy { $0.percent <= title.percent })
  }
}
