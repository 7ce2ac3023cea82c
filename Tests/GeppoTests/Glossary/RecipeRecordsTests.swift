import Testing

@testable import Geppo

@Suite struct RecipeRecordsTests {
  private func read(
    _ recipe: String, _ language: Language = .english
  ) throws -> ([Source.Recipe], [String]) {
    let text = """
      sources:
        - id: mee
          name_zh: 生态环境部
          name_ja: 生態環境部
          body: 生态环境部
          adcode: CN
          level: ministry
          rank: 2
          recipe:
      \(recipe.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n"))

      """
    let (list, findings) = SourceList.read(
      WorkspaceFile(SourceList.path, text), glossary: try CommittedGlossary.read(),
      xpathProblem: Rulebook.xpathSlip)
    return (list.sources.first?.recipes ?? [], findings.map { $0.line(language) })
  }

  @Test func recipesWithPeriodsAreReadWhole() throws {
    let (recipes, lines) = try read(
      """
      - until: 2018-10
        title: //h2
      - from: 2018-11
        title: //h1
        comment_deadline: //em
        body: //div[@id='text']
        remove: [//script, //aside]
        date_format: dd/MM/yyyy
        list:
          item: //li
          title: a
          link: a/@href
          date: span
      """)
    #expect(lines == [])
    #expect(recipes.map { $0.from?.description } == [nil, "2018-11"])
    #expect(recipes.map { $0.until?.description } == ["2018-10", nil])
    let last = try #require(recipes.last)
    #expect(last.parts == [.title: "//h1", .commentDeadline: "//em"])
    #expect(last.body == "//div[@id='text']")
    #expect(last.remove == ["//script", "//aside"])
    #expect(last.dateFormat?.text == "dd/MM/yyyy")
    #expect(last.list == .init(item: "//li", title: "a", link: "a/@href", date: "span"))
    #expect(last.location == .line(file: "feeds/sources.yaml", line: 12))
  }

  @Test(arguments: [
    ("- from: 2018-11\n- from: 2018-12", "feeds/sources.yaml:11: error: [overlapping-recipes]"),
    ("- until: 2018-11\n- from: 2018-11", "feeds/sources.yaml:11: error: [overlapping-recipes]"),
    ("- title: //h1\n- title: //h2", "feeds/sources.yaml:11: error: [overlapping-recipes]"),
    (
      "- from: 2018-12\n  until: 2018-11",
      "feeds/sources.yaml:11: error: [bad-value] '2018-11' is not a valid until"
    ),
    (
      "from: December",
      "feeds/sources.yaml:10: error: [bad-value] 'December' is not a valid from (for example 2018-12)"
    ),
    ("titel: //h1", "feeds/sources.yaml:10: error: [unknown-key] unknown key 'titel' → title"),
    ("date: //p[", "feeds/sources.yaml:10: error: [bad-xpath] '//p[' is not a valid XPath"),
    ("remove:\n  - //p\n  - //p[", "feeds/sources.yaml:12: error: [bad-xpath] '//p[' is not a valid XPath"),
    (
      "list:\n  item: //li\n  link: a/@",
      "feeds/sources.yaml:12: error: [bad-xpath] 'a/@' is not a valid XPath"
    ),
    ("list:\n  title: a", "feeds/sources.yaml:11: error: [missing-key] 'item' is missing"),
    ("list:\n  items: //li", "feeds/sources.yaml:11: error: [unknown-key] unknown key 'items' → item"),
    ("date_format: dd.MM", "feeds/sources.yaml:10: error: [bad-value] 'dd.MM' is not a valid date_format"),
  ])
  func slipsAreNamedWithFileAndLine(recipe: String, said: String) throws {
    let (_, lines) = try read(recipe)
    #expect(lines.contains { $0.hasPrefix(said) }, "\(lines)")
  }

  @Test func neighbouringPeriodsDoNotOverlap() throws {
    #expect(try read("- until: 2018-10\n- from: 2018-11\n  until: 2019-02\n- from: 2019-03").1 == [])
  }

  @Test func exampleOfTheGuideIsValid() throws {
    let guide = String(decoding: try CommittedFiles.read("feeds/README.md").bytes, as: UTF8.self)
    let lines = guide.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("    recipe:") })
    let example = lines[(start + 1)...].prefix { !$0.hasPrefix("```") }.map { $0.dropFirst(6) }
    let (recipes, problems) = try read(example.joined(separator: "\n"))
    #expect(problems == [])
    #expect(recipes.last?.remove == ["//div[@class='ad']", "//aside"])
    #expect(recipes.last?.list?.item == "//ul[@class='list']/li")
  }

  @Test func missingBracketIsSaidInWords() throws {
    #expect(try read("title: //h1[@id='a'").1.contains { $0.contains("a ] is missing") })
  }

  @Test(arguments: [
    ("//p[", "「//p[」はXPathとして正しくありません：条件の ] が足りないか、その前が条件の形になっていません（5文字目: Invalid expression）"),
    ("p)", "「p)」はXPathとして正しくありません：ここで何かが足りないか、余分な文字があります（2文字目: Invalid expression）"),
    ("\"//a[contains(., 'x']\"", "括弧の ) が足りません（"),
    ("\"//div[@class='文]\"", "引用符が閉じていません（17文字目: Unfinished literal）"),
    ("//p[foo()]", "XPath 1.0 にない関数です（5文字目）"),
    ("//x:p", "宣言されていない接頭辞（x:）です（"),
    ("count(//p", "括弧の ) が足りません（10文字目: "),
  ])
  func japaneseTellsWhatIsWrongWithAnXPathAndWhere(path: String, said: String) throws {
    let (_, lines) = try read("title: \(path)", .japanese)
    #expect(lines.count == 1)
    #expect(lines.allSatisfy { $0.contains(said) }, "\(lines)")
  }
}
