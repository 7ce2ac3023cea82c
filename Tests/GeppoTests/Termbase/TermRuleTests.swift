import Testing

@testable import Geppo

/// Every rule on terms finds its case, and the committed terms are clean.
struct TermRuleTests {
  private func findings(_ rows: String) throws -> [String] {
    let header = "id,zh,ja,en,topic,variants,ja_variants,ja_deprecated,en_variants,weight\n"
    let files = try CommittedFiles.glossary().map {
      $0.path == Glossary.Path.terms ? WorkspaceFile($0.path, header + rows) : $0
    }
    return TermRule.findings(Glossary.read(files).0).map {
      "\($0.location) \($0.code.rawValue) \($0.arguments)"
    }
  }

  @Test func theCommittedTermsAreClean() throws {
    let found = TermRule.findings(try CommittedGlossary.read())
    #expect(found.isEmpty, "\(found.map { $0.line(.english) })")
  }

  @Test func aWordOfTwoConcepts() throws {
    #expect(
      try findings("T1,臭氧,オゾン,,,O3,,,,0\nT2,氧,酸素,,,Ｏ３,,,,0\n") == [
        "glossary/terms.csv:3:variants double-term [\"Ｏ３\", \"T1\", \"2\"]"
      ])
  }

  @Test func spellingsThatAreOne() throws {
    #expect(
      try findings("T1,臭氧,オゾン,,,臭氧|O3|o3,,,,0\n") == [
        "glossary/terms.csv:2:variants same-spelling [\"o3\", \"O3\"]",
        "glossary/terms.csv:2:variants same-spelling [\"臭氧\", \"臭氧\"]",
      ])
  }

  @Test func aRenderingTwice() throws {
    #expect(
      try findings("T1,臭氧,オゾン,ozone,,,オゾン,,ozone,0\n").map { $0.split(separator: " ")[1] } == [
        "repeated-rendering", "repeated-rendering",
      ])
  }

  @Test func aDeprecatedRenderingThatIsGivenAsRight() throws {
    #expect(
      try findings("T1,机动车,自動車,,,,機動車,機動車,,0\n") == [
        "glossary/terms.csv:2:ja_variants right-and-deprecated [\"機動車\", \"ja_deprecated\"]"
      ])
    #expect(
      try findings("T1,油墨挥发,インク揮発,,,,,インク揮発,,0\n").first?.contains("ja right-and-deprecated") == true)
    #expect(
      try findings("T1,机动车,自動車,,,,,機動車,,0\nT2,汽车,機動車,,,机动车,,,,0\n").contains(
        "glossary/terms.csv:3:ja deprecated-preferred [\"機動車\", \"glossary/terms.csv:2\", \"自動車\"]"))
    // Right for another concept.
    #expect(try findings("T1,监测,モニタリング,,,,,監視測定,,0\nT2,监视,監視測定,,,,,,,0\n").isEmpty)
    #expect(
      try findings("T1,中日合作,中日協力,,,,,,,0\n").first?.contains("glossary/avoid.csv:2") == true)
  }

  @Test func aTermThatTakesAShorterOneOfAnotherTopic() throws {
    let header = "id,zh,ja,en,topic,variants,weight\n"
    let rows =
      "T0,层,層,,AIR,,3\nT1,臭氧,オゾン,,OZONE,O3,10\nT2,臭氧层,オゾン層,,ODS,O3层,10\nT3,臭氧污染,オゾン汚染,,OZONE,,10\nT4,CO3,炭酸,,AIR,,10\n"
    var glossary = Glossary.read([WorkspaceFile(Glossary.Path.terms, header + rows)]).0
    glossary.topics = try CommittedGlossary.read().topics
    let found = TermWithin.findings(glossary)
    #expect(
      found.map { $0.line(.english) } == [
        "glossary/terms.csv:4:zh: note: [term-within] within '臭氧层' (ODS) terms that alone give another topic do not count: 臭氧 (OZONE)",
        "glossary/terms.csv:4:variants: note: [term-within] within 'O3层' (ODS) terms that alone give another topic do not count: O3 (OZONE)",
      ])
    #expect(
      TermWithin.findings(glossary, besides: TermWithin.all(glossary.terms, glossary.topics)).isEmpty)
  }

  @Test func aTermThatIsTheNameOfABody() throws {
    #expect(
      try findings("T1,生态环境部,生態環境部,,ENV,,,,,10\n").first?.contains("swallowed-term") == true)
    #expect(try findings("T1,生态环境部,生態環境部,,,,,,,0\n").isEmpty)
  }

  @Test func aCellThatBeginsAsAFormula() throws {
    #expect(
      try findings("T1,甲,乙,=1,,,,,,0\n") == ["glossary/terms.csv:2:en formula-cell [\"=1\"]"])
  }

  @Test func namesOfRulesAreUnique() {
    #expect(Set(TermRule.all.map(\.name)).count == TermRule.all.count)
    #expect(TermRule.all.allSatisfy { !$0.reason.isEmpty })
  }
}

struct TermUseTests {
  @Test func termsAreCountedAsTheClassifierCounts() throws {
    var glossary = Glossary()
    glossary.terms = [
      SmallGlossary.plain("T1", "臭氧"), SmallGlossary.plain("T2", "臭氧污染防治"), SmallGlossary.plain("T3", "VOC"),
      SmallGlossary.plain("T4", "氨"),
    ]
    glossary.guards = [GuardPhrase(words: "臭氧层", reason: "", location: .file("x"))]
    var use = TermUse(glossary)
    use.read("关于臭氧污染防治的通知：VOCs 与臭氧层。")
    use.read("臭氧污染防治")
    #expect(
      use.findings(months: 3).map { "\($0.code.rawValue) \($0.arguments)" } == [
        "covered-term [\"臭氧\", \"臭氧污染防治\", \"2\", \"3\"]", "unused-term [\"VOC\", \"3\", \"2\"]",
        "unused-term [\"氨\", \"3\", \"2\"]",
      ])
    use.read("臭氧与VOC")
    #expect(use.findings(months: 3).map(\.arguments[0]) == ["氨"])
  }
}

extension SmallGlossary {
  fileprivate static func plain(_ id: String, _ zh: String) -> Term {
    Term(
      id: id, zh: zh, ja: "", en: "", topic: "", variants: [], weight: 0, isDoubtful: false, note: "",
      location: .line(file: "glossary/terms.csv", line: 2))
  }
}
