import Testing

@testable import Markup

struct XPathDocumentTests {
  private let tree = html(
    """
    <html><head><meta name=PubDate content=2018-12-07></head><body>
    <div id=zoom class='a b'><p>一</p>

    <p>二<b>三</b></p><!-- 注 --></div><o:p>四</o:p></body></html>
    """
  ).tree

  private func select(_ expression: String) -> Result<[XPathMatch], XPathProblem>? {
    guard let document = XPathDocument(tree) else { return nil }
    return document.select(expression)
  }

  @Test(arguments: [
    ("//p", ["一", "二三"]), ("//div[@id='zoom']/p[2]", ["二三"]),
    ("//meta[@name='PubDate']/@content", ["2018-12-07"]),
    ("string(//b)", ["三"]), ("count(//p)", ["2"]), ("//p/text()", ["一", "二"]), ("//comment()", [" 注 "]),
    ("id('zoom')/p[1]", ["一"]), ("//*[name()='o:p']", ["四"]), ("//b | //p[1]", ["一", "三"]), ("//nothing", []),
    ("boolean(//p)", ["true"]),
  ])
  func expressionFindsItsText(expression: String, expected: [String]) throws {
    #expect(try select(expression)?.get().map(\.string) == expected)
  }

  @Test(arguments: [
    ("p", ["一", "二三"]), ("p/b", ["三"]), (".//b", ["三"]), ("@id", ["zoom"]), ("string(p[2])", ["二三"]),
  ])
  func relativeExpressionStartsFromItsNode(expression: String, expected: [String]) throws {
    let document = XPathDocument(tree)
    let start = try #require(tree.elements(named: "div").first)
    #expect(try document?.select(expression, from: start).get().map(\.string) == expected)
  }

  @Test func matchesAreNodesOfTheTree() throws {
    let matches = try #require(select("//p"))
    let nodes = try matches.get().map(\.node)
    #expect(nodes == tree.elements(named: "p"))
    #expect(nodes.map(tree.line) == [2, 4])
    let attributes = try #require(select("//@content"))
    #expect(try attributes.get().map { tree.name(of: $0.node) } == ["meta"])
  }

  @Test(arguments: ["//p[", "", "//p[foo()]", "//x:p", "$a", "p)", String(repeating: "(", count: 4_000)])
  func badExpressionIsToldAndNotPrinted(expression: String) {
    guard case .failure(.badExpression(let fault))? = select(expression) else {
      Issue.record("\(expression) was accepted")
      return
    }
    #expect(fault.reason != .other && !fault.original.isEmpty)
    #expect((1...expression.count + 1).contains(fault.position))
  }

  @Test func expressionIsCheckedWithoutAPage() {
    #expect(xpathFault(in: "//div[@class='TRS_Editor']") == nil)
    #expect(xpathFault(in: "//div[@class=") != nil)
    #expect(xpathFault(in: String(repeating: "a", count: 5_000))?.reason == .tooLong)
  }

  @Test(arguments: [
    ("//p[foo()]", 5), ("//p[matches(., 'a')]", 5), ("//p[contains(text(), 'foo(')]", nil),
    ("//p[(position() > 1) and (last() or not(@id))]", nil), ("//p/string()", 12), ("//*[x:y(.)]", 7),
  ])
  func functionsAreCheckedWithoutAPage(expression: String, position: Int?) {
    #expect(xpathFault(in: expression)?.position == position)
  }

  @Test func endlessExpressionStops() {
    let large = html(String(repeating: "<p>一", count: 20_000)).tree
    guard let document = XPathDocument(large) else {
      Issue.record("no document")
      return
    }
    #expect(document.select("//*[count(//*) > count(//p)]") == .failure(.tooManyOperations))
  }

  @Test func pageOverTheLimitGivesNoDocument() {
    var limits = XPathLimits()
    limits.nodes = tree.nodeCount - 1
    let isThere = XPathDocument(tree, limits: limits) != nil
    #expect(!isThere)
    limits.nodes = tree.nodeCount
    let isThereAtTheBound = XPathDocument(tree, limits: limits) != nil
    #expect(isThereAtTheBound)
  }

  @Test(arguments: [
    "//div[last()-position()<3]", "//p[string-length(.)-string-length('x')>3]", "//h1[1-count(b)]",
    "//div[position()=last()-count(../p)]", "//p[2.5-count(b)>1]",
  ])
  func aMinusInFrontOfACallIsNoPartOfItsName(expression: String) {
    #expect(XPathFault.unknownFunction(in: expression) == nil)
  }
}
