import Foundation
import Testing

@testable import Markup

struct XMLParsingTests {
  @Test(arguments: [
    ("<a><B c='d'/>文</a>", "<a><B c=d></B>文</a>"),
    ("<?xml version='1.0' encoding='gb2312'?><a>文</a>", "<a>文</a>"),
    ("<a><![CDATA[<b>文</b>]]>&amp;&#25991;</a>", "<a><b>文</b>&文</a>"),
    (
      "<rdf:RDF xmlns:rdf='u'><dc:date>1</dc:date></rdf:RDF>",
      "<rdf:RDF xmlns:rdf=u><dc:date>1</dc:date></rdf:RDF>"
    ),
    ("<a><!-- b --><?c d?>e</a>", "<a><!-- b -->e</a>"),
    ("<a><script>1</script></a>", "<a><script>1</script></a>"),
    ("<a b='1&lt;2&#10;3'/>", "<a b=1<2\n3></a>"),
  ])
  func markupBecomesATree(source: String, expected: String) {
    let parsed = xml(source)
    #expect(outline(parsed.tree) == expected)
    #expect(parsed.problems.isEmpty)
    #expect(brokenInvariants(of: parsed.tree).isEmpty)
  }

  @Test func linesAreTruePast65535() throws {
    let tree = xml("<a>\(String(repeating: "\n", count: 70_000))<b>\r\n\r\n<![CDATA[ \n文]]></b></a>").tree
    let element = try #require(tree.elements(named: "b").first)
    #expect(tree.line(of: element) == 70_001)
    #expect(tree.firstChild(of: element).map(tree.line) == 70_004)
  }

  @Test func carriageReturnsAreNoLinesOfTheFile() {
    let tree = xml("<a>\r\r\u{1}文<b>\n字</b></a>").tree
    #expect(tree.descendants(of: .root).map(tree.line) == [1, 1, 1, 2])
  }

  @Test func brokenFeedIsReadOnAndTold() {
    let parsed = xml("<rss><item>一</item>\n<item>二</wrong>\n<item>三 & 四</item></rss>")
    #expect(parsed.tree.string(of: .root).contains("一"))
    #expect(parsed.tree.string(of: .root).contains("二"))
    let lines = parsed.problems.compactMap { problem in
      if case .malformed(_, let line) = problem { line } else { nil }
    }
    #expect(lines == [2])
  }

  @Test func controlCharactersAreDropped() {
    let parsed = xml("<a>一\u{0B}二</a>")
    #expect(parsed.tree.string(of: .root) == "一二")
  }

  @Test func entitiesAreNotExpanded() {
    let lines = (1...20).map { "<!ENTITY e\($0) '&e\($0 - 1);&e\($0 - 1);&e\($0 - 1);&e\($0 - 1);'>" }
      .joined()
    let parsed = xml("<!DOCTYPE a [<!ENTITY e0 '笑'>\(lines)]><a b='&e20;'>文&e20;字</a>")
    #expect(parsed.tree.text.count < 100)
    #expect(parsed.tree.string(of: .root).contains("字"))
  }

  @Test func documentTypeIsPassedOver() {
    let inner = "<!ATTLIST a b CDATA 'z'><!-- it's ]> --><!ENTITY c \"]>\"><?d ?>"
    let parsed = xml("<?xml version='1.0'?>\n<!DOCTYPE a PUBLIC '-//x//>' 'y' [\(inner)\n] >\n<a/>")
    #expect(outline(parsed.tree) == "<a></a>")
    #expect(parsed.problems.isEmpty)
    #expect(parsed.tree.elements(named: "a").map(parsed.tree.line) == [4])
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'FILE'>]><a>&x;</a>",
    "<!DOCTYPE a SYSTEM 'FILE'><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY % x SYSTEM 'FILE'> %x;]><a/>",
    "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='FILE' parse='text'/></a>",
    "<?xml-stylesheet href='FILE'?><a/>",
  ])
  func fileOutsideIsNotRead(source: String) throws {
    let planted = FileManager.default.temporaryDirectory.appending(path: "geppo-planted-\(UUID()).txt")
    try Data("秘密".utf8).write(to: planted)
    defer { try? FileManager.default.removeItem(at: planted) }
    let parsed = xml(source.replacing("FILE", with: "file://" + planted.path))
    #expect(!String(decoding: parsed.tree.text, as: UTF8.self).contains("秘密"))
    #expect(html(source.replacing("FILE", with: planted.path)).tree.nodeCount > 0)
  }

  @Test func textThatIsNotXMLGivesNoElement() {
    for page in ["", " ", "文字", "%PDF-1.4", "{}"] {
      #expect(xml(page).tree.elements(named: "rss").isEmpty)
    }
  }
}
