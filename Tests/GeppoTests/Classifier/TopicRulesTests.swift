import Testing

@testable import Geppo

/// One rule at a time, on the small glossary.
struct TopicRulesTests {
  private static let header = "id,topic,words,with,and,without,near,fields,points\n"

  private func rules(_ rows: String...) -> [TopicRule] {
    let bytes = Array((Self.header + rows.joined(separator: "\n")).utf8)
    return TopicRule.table.read(WorkspaceFile(path: "glossary/topic_rules.csv", bytes: bytes)).rows
  }

  private func topics(_ title: String, body: [String] = [], _ rules: [TopicRule]) -> [String] {
    var glossary = SmallGlossary.glossary
    glossary.topicRules = rules
    glossary.wordSets.append(WordSet(name: "fines", words: ["罚款", "处罚"], location: SmallGlossary.place))
    let classifier = Classifier(
      glossary: glossary, sources: [.small("gov", adcode: "CN", level: .national, body: "国务院")])
    return classifier.tag(.small(title, body: body)).0.topics.map(\.code).sorted()
  }

  @Test func wordsOfTwoGroupsMustStandTogether() {
    let rules = rules("R1,VEHICLE,柴油,污染|排放,,,,,10")
    #expect(topics("柴油污染治理", rules) == ["VEHICLE"])
    #expect(topics("柴油价格", rules).isEmpty)
  }

  @Test func aThirdGroupMustStandThereToo() {
    let rules = rules("R1,VEHICLE,柴油,污染,治理,,,,10")
    #expect(topics("柴油污染治理", rules) == ["VEHICLE"])
    #expect(topics("柴油污染", rules).isEmpty)
  }

  @Test func aWordThatMustNotStandThereStopsTheRule() {
    let rules = rules("R1,VEHICLE,柴油,污染,,价格,,,10")
    #expect(topics("柴油污染与价格", rules).isEmpty)
  }

  @Test func nearIsCountedInCharactersOrEndsWithTheSentence() {
    let body = ["柴油车很多。治理污染。"]
    #expect(topics("要点", body: body + body, rules("R1,VEHICLE,柴油,污染,,,,,10")) == ["VEHICLE"])
    #expect(topics("要点", body: body + body, rules("R1,VEHICLE,柴油,污染,,,sentence,,10")).isEmpty)
    #expect(topics("柴油车的污染", rules("R1,VEHICLE,柴油,污染,,,2,,10")) == [])
    #expect(topics("柴油车的污染", rules("R1,VEHICLE,柴油,污染,,,4,,10")) == ["VEHICLE"])
  }

  @Test func aLineBreakEndsASentence() {
    let rules = rules("R1,VEHICLE,柴油,污染,,,sentence,,10")
    #expect(topics("要点", body: ["柴油车很多\n第二节 污染治理", "柴油车很多\n第二节 污染治理"], rules).isEmpty)
    #expect(topics("要点", body: ["柴油车很多 第二节 污染治理", "柴油车很多 第二节 污染治理"], rules) == ["VEHICLE"])
  }

  @Test func aRuleFindsTheBeginningOfAYear() {
    let rules = rules("R1,VEHICLE,柴油,,,到20,,,10")
    #expect(topics("柴油车到2020年的数量", rules).isEmpty)
  }

  /// A page without paragraphs is one block: what stands deep in it is no lead.
  @Test func whatIsMentionedDeepInOneBlockMakesNoTopic() throws {
    let lead = "本方案规定档案管理的基本要求。"
    let neutral = String(repeating: "各单位要按时归档，妥善保存。", count: 300)
    let classifier = Classifier(glossary: try CommittedGlossary.read(), sources: [])
    func topics(_ body: String) -> [String] {
      classifier.tag(.small("关于印发工作方案的通知", body: [body])).0.topics.map(\.code)
    }
    #expect(topics("加强臭氧污染防治。臭氧浓度明显下降。" + neutral).contains("OZONE"))
    #expect(topics(lead + neutral + "加强臭氧污染防治。臭氧浓度明显下降。") == [])
  }

  @Test func setsAndTopicsCanBeNamed() {
    #expect(topics("臭氧处罚", rules("R1,HEAVY,[fines],#OZONE,,,,,10")) == ["HEAVY", "OZONE"])
    #expect(topics("臭氧处罚", rules("R1,HEAVY,[fines],#core,,,,,10")) == ["HEAVY", "OZONE"])
    #expect(topics("臭氧处罚", rules("R1,HEAVY,[fines],#adjacent,,,,,10")) == ["OZONE"])
    #expect(topics("大连市生态环境局关于处罚的通知", rules("R1,HEAVY,[fines],#office,,,,,10")) == ["HEAVY"])
  }

  @Test func aWeakTermDoesNotShowATopic() {
    #expect(topics("标准处罚", rules("R1,HEAVY,[fines],#AIR,,,,,10")).isEmpty)
  }

  @Test func aRuleCanTakeATopicAway() {
    #expect(topics("臭氧与柴油", rules("R1,OZONE,柴油,,,,,,-10")).isEmpty)
  }

  @Test func aRuleLooksOnlyInItsFields() {
    let rules = rules("R1,VEHICLE,柴油,,,,,title,20")
    #expect(topics("要点", body: ["柴油、柴油"], rules).isEmpty)
  }

  @Test func theIssuerInATitleFulfilsNoRule() {
    #expect(topics("大连市污染防治局关于柴油的通知", rules("R1,VEHICLE,柴油,污染,,,,,10")).isEmpty)
  }

  @Test(arguments: [
    ("R1,VEHICLE,柴油,,,,nearby,,10", "near"), ("R1,VEHICLE,柴油,,,,,footer,10", "fields"),
    ("R1,VEHICLE,#AIR,,,,,,10", "words"), ("R1,VEHICLE,柴油,,,,,,viel", "points"),
  ])
  func whatIsWrongIsToldWithItsColumn(_ row: String, _ column: String) {
    let bytes = Array((Self.header + row + "\n").utf8)
    let reading = TopicRule.table.read(WorkspaceFile(path: "glossary/topic_rules.csv", bytes: bytes))
    #expect(reading.rows.isEmpty)
    #expect(reading.findings.first?.location.description.hasSuffix(column) == true)
  }

  /// Pieces of titles that are no words of the trade do not carry over to other titles.
  @Test func noWordOfARuleIsAPieceOfATitle() throws {
    let glossary = try CommittedGlossary.read()
    let listed = Set(glossary.terms.flatMap { [$0.zh] + $0.variants })
    let words =
      glossary.topicRules.flatMap { $0.groups.flatMap { $0 } + $0.without }
      + glossary.wordSets.flatMap(\.words) + glossary.documentTypes.flatMap(\.words)
    for word in words where !word.hasPrefix("[") && !word.hasPrefix("#") && !listed.contains(word) {
      #expect(word.count <= 8, "\(word)")
    }
    #expect(words.count > 500)
  }

  enum Layout: CaseIterable { case manyParagraphs, oneParagraph, oneSentence, manyPlaces }

  /// Each takes minutes where something looks at the whole text for each word.
  @Test(.timeLimit(.minutes(15)), arguments: Layout.allCases)
  func anEnormousTextIsTaggedInTime(layout: Layout) throws {
    let sentence = "各地要突出抓好北京市大气污染防治（机动车、工业企业），落实《大气污染防治法》，控制柴油车排放"
    let body =
      switch layout {
      case .manyParagraphs: Array(repeating: sentence + "。", count: 4_000)
      case .oneParagraph: [String(repeating: sentence + "。", count: 2_000)]
      case .oneSentence: [String(repeating: sentence + "，", count: 2_000)]
      case .manyPlaces: [sentence, String(repeating: "保定、长治、朝阳、大同，", count: 8_000)]
      }
    let classifier = Classifier(glossary: try CommittedGlossary.read(), sources: [])
    #expect(classifier.tag(.small("关于印发工作要点的通知", body: body)).0.topics.contains { $0.code == "AIR" })
  }
}
