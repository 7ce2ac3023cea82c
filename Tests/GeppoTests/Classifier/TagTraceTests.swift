import Testing

@testable import Geppo

/// Every kind of reason is said of a text for which it is true; tags come from the same verdicts.
@Suite struct TagTraceTests {
  private func trace(
    _ title: String, source: String = "gov", issuers: [String] = [], body: [String] = [],
    published: String = "2018-12-03", _ change: (inout Glossary) -> Void = { _ in }
  ) -> TagTrace {
    var glossary = SmallGlossary.glossary
    change(&glossary)
    let sources: [Source] = [
      .small("gov", adcode: "CN", level: .national, body: "国务院"),
      .small("dalian", adcode: "210200", level: .city, body: "大连市生态环境局"),
      .small("paper", adcode: "CN", level: .media, body: "报纸"),
    ]
    let item = Item.small(title, source: source, issuers: issuers, body: body, published: published)
    let classifier = Classifier(glossary: glossary, sources: sources)
    let trace = classifier.trace(item)
    #expect(trace.tagged == classifier.tag(item).0)
    return trace
  }

  private func words(_ trace: TagTrace, _ topic: String) -> [TracedWord] {
    trace.topics.first { $0.code == topic }?.words ?? []
  }

  private func reasons(_ trace: TagTrace, _ topic: String) -> [TagReason] {
    words(trace, topic).map(\.reason)
  }

  private func outcome(_ trace: TagTrace, _ topic: String) -> TagReason? {
    trace.topics.first { $0.code == topic }?.outcome
  }

  private static func rule(
    _ id: String, _ groups: [[String]], without: [String] = [], reach: TopicRule.Reach = .paragraph,
    zones: [TextZone] = [], points: Int = 10
  ) -> TopicRule {
    TopicRule(
      id: id, topic: "VEHICLE", groups: groups, without: without, reach: reach, zones: zones, points: points,
      location: .line(file: "glossary/topic_rules.csv", line: 9))
  }

  // MARK: Words

  @Test func aWordThatCountsHasItsPointsAndItsRow() throws {
    let trace = trace("关于加强大气污染防治的意见")
    let word = try #require(words(trace, "AIR").first)
    #expect(word.reason == .counted)
    #expect((word.points, word.percent) == (10, 100))
    #expect(word.row == SmallGlossary.place)
    #expect(outcome(trace, "AIR") == .counted)
  }

  @Test func aLongerTermSwallowsAnother() throws {
    let word = try #require(words(trace("消耗臭氧层物质管理办法"), "OZONE").first)
    #expect(word.reason == .swallowed)
    #expect(word.about == "消耗臭氧层物质")
  }

  @Test func aGuardHidesATerm() throws {
    let word = try #require(words(trace("上海市非机动车管理办法"), "VEHICLE").first)
    #expect((word.reason, word.about) == (.guarded, "非机动车"))
    #expect(word.because != nil)
  }

  @Test func aTermInsideLettersIsNone() {
    #expect(reasons(trace("关于VOCX系统采购的意见"), "VOC").contains(.insideWord))
  }

  @Test func aTermThatGoesOnIsAnOffice() throws {
    let word = try #require(words(trace("召开全市生态环境局长会议"), "ENV").first)
    #expect((word.reason, word.about) == (.goesOn, "office"))
  }

  @Test func aTermInTheNameOfABodyIsTold() {
    #expect(words(trace("参观中国环境监测总站"), "MONITOR").contains { $0.reason == .insideBody })
  }

  @Test func aTermInTheIssuerOfTheTitleIsTold() {
    #expect(reasons(trace("大气污染防治办公室关于放假的通知"), "AIR").contains(.inIssuer))
  }

  @Test func aFieldWithoutWeightIsToldWithItsDefault() {
    let trace = trace("关于放假的通知", issuers: ["大气污染防治领导小组"])
    #expect(reasons(trace, "AIR").contains(.noWeightByDefault))
    #expect(outcome(trace, "AIR") == .belowThreshold)
  }

  @Test func aWeightOfTheTopicItselfIsToldApartFromTheDefault() {
    let trace = trace("工作要点", body: ["推进大气污染防治。"]) { glossary in
      glossary.fieldWeights.append(
        FieldWeight(topic: "AIR", zone: .lead, percent: 0, times: 0, location: SmallGlossary.place))
    }
    #expect(reasons(trace, "AIR") == [.noWeight, .swallowed])
  }

  @Test func backgroundOfANamedTopicMayCountForNothing() {
    let trace = trace("臭氧污染防治方案", body: ["推进大气污染防治。"]) { glossary in
      for index in glossary.fieldWeights.indices where glossary.fieldWeights[index].zone == .background {
        glossary.fieldWeights[index].percent = 0
      }
    }
    #expect(reasons(trace, "AIR") == [.background, .swallowed])
  }

  @Test func aWordIsCountedAFewTimesOnly() {
    let trace = trace("工作要点", body: ["大气污染、大气污染、大气污染。"])
    #expect(reasons(trace, "AIR") == [.counted, .countedEnough])
    #expect(words(trace, "AIR").map(\.times) == [2, 1])
  }

  // MARK: Rules

  private func ruled(_ title: String, body: [String] = [], _ rule: TopicRule) -> TracedWord? {
    words(trace(title, body: body) { $0.topicRules = [rule] }, "VEHICLE")
      .first { $0.evidence.rule == "rule R1" }
  }

  @Test func aRuleThatTakesAwayIsTold() throws {
    let word = try #require(ruled("机动车停车办法", Self.rule("R1", [["停车"]], points: -10)))
    #expect((word.reason, word.points) == (.takesAway, -10))
  }

  @Test func aRuleThatLooksElsewhereIsTold() {
    #expect(ruled("油品供应通知", Self.rule("R1", [["油品"]], zones: [.body]))?.reason == .otherField)
  }

  @Test func aRuleWithoutItsPartnerIsTold() throws {
    let word = try #require(ruled("油品供应通知", Self.rule("R1", [["油品"], ["升级"]])))
    #expect((word.reason, word.about) == (.partnerMissing, "升级"))
  }

  @Test func aPartnerThatIsTooFarIsToldWithItsDistance() throws {
    let rule = Self.rule("R1", [["油品"], ["升级"]], reach: .characters(3))
    let word = try #require(ruled("油品供应和质量的全面升级", rule))
    #expect((word.reason, word.about) == (.partnerTooFar, "升级 (8 > 3)"))
  }

  @Test func aPartnerInAnotherParagraphIsTold() throws {
    let word = try #require(ruled("油品供应通知", body: ["质量升级。"], Self.rule("R1", [["油品"], ["升级"]])))
    #expect(word.reason == .partnerElsewhere)
    #expect(word.about.hasPrefix("升级 (feeds/gov/2018-12/a.html:10)"))
  }

  @Test func aWordThatTheRuleExcludesIsTold() throws {
    let word = try #require(ruled("油品价格通知", Self.rule("R1", [["油品"]], without: ["价格"])))
    #expect((word.reason, word.about) == (.notWordPresent, "价格"))
  }

  // MARK: Topics

  @Test func aTopicBelowItsThresholdAndOneWithoutAnyWord() throws {
    let trace = trace("关于标准的通知")
    #expect(outcome(trace, "AIR") == .belowThreshold)
    #expect(outcome(trace, "WATER") == .noWord)
    let water = try #require(trace.topics.first { $0.code == "WATER" })
    #expect(water.would.first?.hasPrefix("水污染") == true)
  }

  @Test func commonWordsAskForContext() {
    #expect(outcome(trace("关于监测和测定的通知"), "MONITOR") == .needsContext)
  }

  // MARK: Places

  private func place(_ trace: TagTrace, _ words: String) -> [TracedWord] {
    trace.places.filter { $0.evidence.words == words }
  }

  @Test func aStreetAndAGuardGiveNoPlace() throws {
    let street = try #require(place(trace("关于南京路整治的通知"), "南京").first)
    #expect((street.reason, street.about, street.codes) == (.goesOn, "street", ["320100"]))
    #expect(place(trace("关于北京时间校准的通知"), "北京").map(\.reason) == [.guarded])
    #expect(place(trace("吉林市大气污染防治办法"), "吉林").map(\.reason) == [.swallowed])
  }

  @Test func aParentOnlySaysWhichPlaceIsMeant() throws {
    let word = try #require(place(trace("辽宁省大连市大气污染防治办法", source: "paper"), "辽宁省").first)
    #expect((word.reason, word.about) == (.qualifier, "大连市 210200"))
  }

  @Test func aCityThatStandsForTheProvinceIsTold() throws {
    let trace = trace("全省大气污染防治工作推进", source: "paper", body: ["大连市推进治理。"])
    let word = try #require(place(trace, "大连市").first { $0.reason == .raised })
    #expect(word.about == "辽宁省 210000")
  }

  @Test func aNamesakeIsToldWithTheOneThatIsMeant() throws {
    let word = try #require(place(trace("长春市朝阳区大气污染防治办法", source: "paper"), "朝阳区").first)
    #expect((word.reason, word.codes) == (.otherPlace, ["110105"]))
    #expect(word.about == "朝阳区 220104")
  }

  @Test func severalPlacesOfOneNameAreFlagged() {
    let trace = trace("朝阳区大气污染防治办法", source: "paper")
    #expect(place(trace, "朝阳区").contains { $0.reason == .severalPlaces })
  }

  @Test func theCountryGivesWayToAPlace() {
    #expect(place(trace("全国和上海的臭氧治理"), "全国").map(\.reason) == [.countryOnly])
  }

  @Test func aGroupOutsideOfItsPeriodIsTold() throws {
    let word = try #require(
      place(trace("汾渭平原大气污染防治方案"), "汾渭平原").first { $0.reason == .groupNotValid })
    #expect(word.codes == ["new"])
    #expect(word.about.contains("2023-11-30–"))
  }

  /// Where no other group of the name was valid, either.
  @Test func aGroupThatWasNotYetSetUpIsTold() throws {
    let classifier = Classifier(glossary: try CommittedGlossary.read(), sources: [])
    let traced = classifier.trace(.small("汾渭平原大气污染防治方案", published: "2017-01-01"))
    let words = traced.places.filter { $0.evidence.words == "汾渭平原" }
    #expect(!words.isEmpty && words.allSatisfy { $0.reason == .groupNotValid && !$0.about.isEmpty })
  }

  @Test func aVenueAndPlacesAroundTheIssuersOwnAreMentioned() {
    #expect(place(trace("大气污染防治会议在大连召开"), "大连").map(\.reason) == [.venue])
    let bureau = "大连市生态环境局关于"
    #expect(
      place(trace(bureau + "学习上海臭氧治理的通知", source: "dalian"), "上海").map(\.reason) == [.outsideOwnArea])
    let own = trace(bureau + "大连市重点区域及中山区臭氧治理的通知", source: "dalian")
    #expect(place(own, "中山区").map(\.reason) == [.insideOwnArea])
  }

  // MARK: Words of the reasons

  @Test(arguments: TagReason.allCases) func everyReasonIsSaidInBothLanguages(_ reason: TagReason) {
    let wording = reason.wording("某")
    #expect(wording.english != reason.rawValue && !wording.english.isEmpty)
    #expect(wording.japanese != wording.english)
  }
}
