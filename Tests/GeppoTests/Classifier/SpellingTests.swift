import Testing

@testable import Geppo

/// Words as layout, footnotes and text taken out of PDF leave them; with the committed glossary.
struct SpellingTests {
  private static let classifier = Result {
    let glossary = try CommittedGlossary.read()
    return Classifier(glossary: glossary, sources: [glossary.source(ofHost: "paper.example")])
  }

  private func tag(_ title: String) throws -> TaggedItem {
    try Self.classifier.get().tag(.small(title, source: "paper.example", published: "2018-12-03")).0
  }

  @Test(arguments: [
    "PM2.5", "PM2.5①", "PM2.5¹", "①PM2.5", "PM₂.₅²", "PM2. 5", "PM2 .5", "PM2。5", "PM-2.5", "PM－2.5",
    "PM–2.5", "ＰＭ２．５",
  ])
  func fineParticlesAreFoundInEverySpelling(_ word: String) throws {
    #expect(try tag("\(word)浓度控制目标").topics.map(\.code).contains("PM25"))
  }

  @Test(arguments: ["VOCs", "VOCs¹", "VOCs①", "V O C s", "V O C", "挥发性有 机物", "挥 发 性 有 机 物"])
  func organicCompoundsAreFoundInEverySpelling(_ word: String) throws {
    #expect(try tag("\(word)治理方案").topics.map(\.code).contains("VOC"))
  }

  @Test(arguments: ["CO2e排放核算", "CO₂e排放核算"]) func carbonDioxideEquivalentIsAboutCarbon(_ title: String) throws
  {
    #expect(try tag(title).topics.map(\.code).contains("CARBON"))
  }

  @Test(arguments: [("大气污 染防治行动", "大气污 染防治"), ("大 气 污 染 防 治 行动", "大 气 污 染 防 治")])
  func spacesInsideAWordDoNotHideItAndAreQuoted(_ title: String, _ words: String) throws {
    let tag = try #require(try tag(title).topics.first { $0.code == "AIR" })
    #expect(tag.evidence.contains { $0.words.hasPrefix(words.prefix(5)) && $0.words.contains(" ") })
  }

  @Test(arguments: [
    ("⻓三⻆蓝天保卫战", ["X-CSJ"]), ("北 京 市 生态环境局通告", ["110000"]), ("沿海 南京港治理", ["320100"]), ("其中 山区散煤", []),
    ("治理 黄河 南岸", []),
  ])
  func spacesJoinTheCharactersOfANameOnlyWhereAllStandApart(_ title: String, _ expected: [String]) throws {
    let codes = try tag(title).places.filter { $0.role != .mentioned && $0.code != "CN" }.map(\.code)
    if expected == ["X-CSJ"] {
      #expect(codes == (try tag("长三角蓝天保卫战").places.filter { $0.role != .mentioned }.map(\.code)))
      #expect(!codes.isEmpty)
    } else {
      #expect(codes == expected)
    }
  }

  @Test(arguments: ["VOCS2020系统", "PM2.51微米", "CO2泄漏", "XPM2.5仪"])
  func lettersAndDigitsStillRunOn(_ title: String) throws {
    let codes = Set(try tag(title).topics.map(\.code))
    #expect(codes.isDisjoint(with: ["PM25", "VOC"]))
  }
}
