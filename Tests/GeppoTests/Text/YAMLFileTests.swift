import Testing

@testable import Geppo

struct YAMLFileTests {
  private func read(_ text: String) -> (YAMLValue?, [Finding]) {
    YAMLFile.read(Array(text.utf8), file: "a.yaml")
  }

  private func line(_ number: Int) -> Location { .line(file: "a.yaml", line: number) }

  @Test func valuesKnowTheirLines() throws {
    let (value, findings) = read("# office\nname: 事務局\nplaces:\n  - \"110000\"\n  - '120000'\n")
    #expect(findings.isEmpty)
    let map = try #require(value?.map)
    #expect(map.map(\.key) == ["name", "places"])
    #expect(map.map(\.line) == [2, 3])
    #expect(map.first?.value.text == "事務局")
    #expect(map.last?.value.list?.map(\.line) == [4, 5])
    #expect(map.last?.value.list?.map(\.text) == ["110000", "120000"])
  }

  @Test func scalarsStayAsTheyAreWritten() throws {
    let map = try #require(read("a: 010\nb: yes\nc: ~\nd:\ne: \"null\"\nf: 2018-12-03\n").0?.map)
    #expect(map.map { $0.value.text } == ["010", "yes", "", "", "null", "2018-12-03"])
  }

  @Test func emptyFileIsNothing() {
    #expect(read("").0 == nil)
    #expect(read("# only a comment\n").1.isEmpty)
  }

  @Test(arguments: [("a: 1\nb:\n\t- x\n", 3), ("a: [1, 2\nb: 3\n", 2), ("a: \"open\nb: 1\n", 3)])
  func syntaxErrorHasItsLine(text: String, number: Int) {
    let (value, findings) = read(text)
    #expect(value == nil)
    #expect(findings.map(\.code) == [.yamlSyntax])
    #expect(findings.first?.location == line(number))
  }

  @Test func aliasIsRefused() {
    #expect(read("a: &x 1\nb: *x\n").1 == [Finding(.yamlAlias, line(2))])
    #expect(read("a: 1\nb: &x 1\n").1 == [Finding(.yamlAlias, line(2))])
    #expect(read("base: &base {a: 1}\nb:\n  <<: *base\n").1 == [Finding(.yamlAlias, line(3))])
  }

  @Test func nestedAliasesAreRefusedBeforeTheyGrow() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...60 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(read(text + "? *a60\n: 1\n").1 == [Finding(.yamlAlias, line(2))])
  }

  @Test func asterisksAndAmpersandsInTextAreText() throws {
    let map = try #require(read("a: R&D * x\nb: \"* star & more\"\nc: |\n  *x\n  & y\n").0?.map)
    #expect(map.map { $0.value.text } == ["R&D * x", "* star & more", "*x\n& y\n"])
  }

  @Test func duplicateKeyNamesBothLines() {
    #expect(read("a: 1\nb: 2\na: 3\n").1 == [Finding(.duplicateKey, line(3), "a", "1")])
    let list = "l:\n  - id: x\n    site: y\n    \"id\": z\n"
    #expect(read(list).1 == [Finding(.duplicateKey, line(4), "id", "2")])
  }

  @Test func secondDocumentIsRefused() {
    #expect(read("a: 1\n---\nb: 2\n").1.map(\.code) == [.yamlSyntax])
  }

  @Test func keyMustBeText() {
    #expect(read("? [a, b]\n: 1\n").1.map(\.code) == [.yamlSyntax])
  }

  @Test(arguments: [32, 33, 5000]) func depthIsLimited(depth: Int) {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(read(text).1.isEmpty == (depth <= 32))
  }

  @Test func bytesThatAreNotUTF8AreRefusedWithTheirLine() {
    let (value, findings) = YAMLFile.read(Array("a: 1\nb: ".utf8) + [0xB1, 0xB1], file: "a.yaml")
    #expect(value == nil)
    #expect(findings == [Finding(.yamlEncoding, line(2))])
  }

  @Test func controlCharacterIsRefusedWithItsLine() {
    #expect(read("a: 1\nb: 2\nc: \u{1}\n").1.first?.location == line(3))
  }

  @Test func hugeFileIsRefused() {
    let bytes = [UInt8](repeating: 0x23, count: YAMLFile.maximumBytes + 1)
    #expect(YAMLFile.read(bytes, file: "a.yaml").1.map(\.code) == [.dataTooLarge])
  }
}
