import Testing

@testable import Geppo

struct SourceListTests {
  private static let whole = """
    sources:
      - id: mee
        name_zh: 生态环境部
        name_ja: 生態環境部
        body: 生态环境部
        adcode: CN
        level: ministry
        rank: 2
        site: https://www.mee.gov.cn/
        expected_minimum: 3
        columns:
          - name: 部文件
            url: https://www.mee.gov.cn/wj/
        recipe:
          title: //h1
          remove:
            - //div[@class='ad']
      - id: dalian
        name_zh: 大连市人民政府
        name_ja: 大連市人民政府
        body: 大连市人民政府
        adcode: "210200"
        level: city
        rank: 5

    """

  private func read(_ text: String, xpathProblem: @escaping (String) -> XPathSlip? = { _ in nil }) throws -> (
    SourceList, [String]
  ) {
    let glossary = try CommittedGlossary.read()
    let (list, findings) = SourceList.read(
      WorkspaceFile(SourceList.path, text), glossary: glossary, xpathProblem: xpathProblem)
    return (list, findings.map { $0.line(.english) })
  }

  @Test func declarationReadsWhole() throws {
    let (list, lines) = try read(Self.whole)
    #expect(lines == [])
    let mee = try #require(list.sources.first)
    #expect(mee.id == "mee")
    #expect(mee.level == .ministry)
    #expect(mee.expectedMinimum == 3)
    #expect(mee.columns.map(\.url.text) == ["https://www.mee.gov.cn/wj/"])
    #expect(mee.recipes.first?.parts[.title] == "//h1")
    #expect(mee.recipes.first?.remove == ["//div[@class='ad']"])
    #expect(mee.location == .line(file: "feeds/sources.yaml", line: 2))
    #expect(list.sources.last?.recipes == [])
  }

  static let damages: [(String, String, String)] = [
    (
      "name_ja: 大連市", "name_ja: 大连市",
      "feeds/sources.yaml:20: warning: [chinese-in-japanese] '大连市人民政府' is to be Japanese, but has the Chinese character '连'; write the Japanese word"
    ),
    ("name_ja:", "nameja:", "feeds/sources.yaml:4: error: [unknown-key] unknown key 'nameja' → name_ja"),
    (
      "level: ministry", "level: ministery",
      "feeds/sources.yaml:7: error: [bad-value] 'ministery' is not a valid level → ministry (national | ministry | province | city | county | region | media)"
    ),
    (
      "\"210200\"", "\"210290\"",
      "feeds/sources.yaml:22: error: [unknown-reference] '210290' is not in glossary/regions.csv → 210200"
    ),
    (
      "body: 大连市人民政府", "body: 大连市人民政俯",
      "feeds/sources.yaml:21: warning: [unknown-body] the body '大连市人民政俯' is not in glossary/bodies.csv and has no Japanese name there → 大连市人民政府; add a row"
    ),
    (
      "https://www.mee.gov.cn/\n", "ftp://www.mee.gov.cn/\n",
      "feeds/sources.yaml:9: error: [bad-value] 'ftp://www.mee.gov.cn/' is not a valid site (for example https://www.mee.gov.cn/)"
    ),
    (
      "id: dalian", "id: MEE",
      "feeds/sources.yaml:18: error: [duplicate-key] 'MEE' was already given at line 2; remove one"
    ),
    (
      "id: dalian", "id: ../mee",
      "feeds/sources.yaml:18: error: [bad-value] '../mee' is not a valid id (allowed: a-z 0-9 - _)"
    ),
    (
      "rank: 5", "rank: first",
      "feeds/sources.yaml:24: error: [bad-value] 'first' is not a valid rank (allowed: 1…99)"
    ),
    ("    rank: 5\n", "", "feeds/sources.yaml:18: error: [missing-key] 'rank' is missing; add it"),
  ]

  @Test(arguments: damages)
  func damageIsFoundWhereItIs(_ old: String, _ new: String, _ expected: String) throws {
    let (_, lines) = try read(Self.whole.replacing(old, with: new, maxReplacements: 1))
    #expect(lines.contains(expected), "\(lines)")
  }

  @Test func wrongXPathIsNamedAndNotUsed() throws {
    let (list, lines) = try read(Self.whole.replacing("//h1", with: "//h1[")) {
      $0 == "//h1[" ? XPathSlip(reason: "no value", position: 6, original: "Invalid predicate") : nil
    }
    #expect(
      lines == [
        "feeds/sources.yaml:15: error: [bad-xpath] '//h1[' is not a valid XPath: no value (character 6: Invalid predicate)"
      ])
    #expect(list.sources.first?.recipes.first?.parts[.title] == nil)
  }

  @Test func sourceOfAnUnknownPlaceIsNotUsed() throws {
    let (list, _) = try read(Self.whole.replacing("\"210200\"", with: "\"999999\""))
    #expect(list.sources.map(\.id) == ["mee"])
  }

  @Test(arguments: ["", "sources:\n", "- gov\n", "source:\n  - id: gov\n"])
  func fileWithoutSourcesIsAFinding(_ text: String) throws {
    let (list, lines) = try read(text)
    #expect(list.sources.isEmpty)
    #expect(lines.contains { $0.contains("[missing-key] 'sources' is missing") })
  }

  @Test func governmentOfADistrictHasItsLevel() throws {
    let text = Self.whole.replacing("\"210200\"", with: "\"120114\"").replacing(
      "level: city", with: "level: county")
    let (list, lines) = try read(text)
    #expect(lines == [])
    #expect(list.sources.last?.level == .county)
  }

  @Test func newspaperNeedsNoBody() throws {
    let text = Self.whole.replacing("body: 大连市人民政府", with: "body:").replacing(
      "level: city", with: "level: media")
    #expect(try read(text).1 == [])
  }
}
