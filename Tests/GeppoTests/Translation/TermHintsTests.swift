import Testing

@testable import Geppo

@Suite struct TermHintsTests {
  @Test func theLongestTermWinsAndNoneStandsWithinAnother() throws {
    let hints = TermHints(try CommittedGlossary.read())
    let found = hints.all(in: "挥发性有机物治理，生态环境部办公厅负责").map(\.hint.chinese)
    #expect(found.contains("挥发性有机物"))
    #expect(found.contains("生态环境部办公厅"))
    #expect(!found.contains("生态环境部"))
  }

  @Test func variantsAndOtherWidthsAreTheTerm() throws {
    let hints = TermHints(try CommittedGlossary.read())
    let hint = try #require(hints.hints(in: "ＶＯＣｓ排放").first { $0.chinese.hasPrefix("ＶＯＣ") })
    #expect(hint.chinese == "ＶＯＣｓ")
    #expect(hint.preferred == "揮発性有機化合物")
  }

  @Test func aDeniedTermAndASingleCharacterAreNoHelp() throws {
    let hints = TermHints(try CommittedGlossary.read())
    #expect(!hints.all(in: "位于不达标城市的企业").map(\.hint.chinese).contains("达标城市"))
    #expect(hints.all(in: "位于达标城市的企业").map(\.hint.chinese).contains("达标城市"))
    #expect(!hints.all(in: "由环境保护部门责令停止").map(\.hint.chinese).contains("环境保护部"))
    #expect(hints.all(in: "环境保护部、发展改革委").map(\.hint.chinese).contains("环境保护部"))
    #expect(!hints.hints(in: "制度衔接").map(\.chinese).contains("度"))
    #expect(hints.hints(in: "度").map(\.chinese) == ["度"])
  }

  @Test func wordsOfOtherWordsAreNoTerm() throws {
    let hints = TermHints(try CommittedGlossary.read())
    #expect(!hints.all(in: "COD浓度").map(\.hint.chinese).contains("CO"))
    #expect(!hints.all(in: "全国办公用品").map(\.hint.preferred).contains("国務院弁公庁"))
  }

  @Test func deprecatedRenderingsAreTold() throws {
    let hint = try #require(TermHints(try CommittedGlossary.read()).hints(in: "签订合同").first)
    #expect(hint == TermHint(chinese: "合同", preferred: "契約", admitted: [], deprecated: ["合同"]))
  }

  @Test func atMostEightAreShownTheLongestFirst() throws {
    let text = "细颗粒物、臭氧、挥发性有机物、氮氧化物、二氧化硫、扬尘、散煤、锅炉、秸秆、恶臭、酸雨、甲烷、废气"
    let hints = TermHints(try CommittedGlossary.read()).hints(in: text)
    #expect(hints.count == 8)
    let lengths = hints.map(\.chinese.count)
    #expect(lengths == lengths.sorted(by: >))
  }

  @Test(arguments: [
    ("警報（事前警報）", ["警報（事前警報）", "警報", "事前警報"]), ("（…を）目指す", ["（…を）目指す", "目指す", "…を"]),
    ("粉じん", ["粉じん"]),
  ])
  func aRenderingInBracketsMayStandAlone(_ rendering: String, _ all: [String]) {
    let hint = TermHint(chinese: "", preferred: rendering, admitted: [], deprecated: [])
    #expect(hint.renderings == all)
  }
}
