import Testing

@testable import Markup

struct ParseLimitsTests {
  @Test(arguments: [TagScan.Syntax.html, .xml])
  func nodesAreCounted(syntax: TagScan.Syntax) {
    // The root, <a> and two pairs of <i> and a text.
    let page = "<a><i>1</i><i>2</i></a>"
    let whole = parse(page, syntax, ParseLimits(nodes: 6))
    #expect(whole.problems.isEmpty)
    #expect(whole.tree.string(of: .root) == "12")
    let partial = parse(page, syntax, ParseLimits(nodes: 5))
    #expect(partial.problems == [.tooManyNodes(line: 1)])
    #expect(partial.tree.string(of: .root) == "1")
    #expect(brokenInvariants(of: partial.tree).isEmpty)
  }

  @Test(arguments: [
    (TagScan.Syntax.html, "<a>1<b>2</b><i>3</i></a><p>5</p>"), (.xml, "<a>1<b>2</b><i>34</i></a>"),
  ])
  func deeperElementsBecomeSiblings(syntax: TagScan.Syntax, flat: String) {
    let page = syntax == .html ? "<a>1<b>2<i>3</i></b></a>5" : "<a>1<b>2<i>3</i>4</b></a>"
    let whole = parse(page, syntax, ParseLimits(depth: 3))
    #expect(whole.problems.isEmpty)
    let partial = parse(page, syntax, ParseLimits(depth: 2))
    #expect(partial.problems == [.tooDeep(line: 1)])
    #expect(outline(partial.tree) == flat)
    #expect(partial.tree.string(of: .root) == whole.tree.string(of: .root))
  }

  @Test(arguments: [TagScan.Syntax.html, .xml])
  func textBelowDepth300IsKept(syntax: TagScan.Syntax) {
    let page = (1...300).map { "<d>\($0) " }.joined() + String(repeating: "</d>", count: 300)
    let parsed = parse(page, syntax, ParseLimits())
    #expect(parsed.problems.isEmpty)
    #expect(parsed.tree.string(of: .root) == (1...300).map { "\($0) " }.joined())
    let flattened = parse(page, syntax, ParseLimits(depth: 100))
    #expect(flattened.tree.string(of: .root) == parsed.tree.string(of: .root))
    #expect(brokenInvariants(of: flattened.tree).isEmpty)
  }

  @Test(arguments: [TagScan.Syntax.html, .xml])
  func attributesPastTheLimitAreDropped(syntax: TagScan.Syntax) throws {
    let page = "<a b='>' c='<d'\ne='3' f='4'>x</a>"
    let limits = ParseLimits(attributes: 4)
    #expect(syntax == .xml || parse(page, syntax, limits).problems.isEmpty)
    let partial = parse("\n" + page.replacing("<d", with: "d"), syntax, ParseLimits(attributes: 2))
    #expect(partial.problems == [.tooManyAttributes(line: 3)])
    #expect(outline(partial.tree).hasSuffix("<a b=> c=d>x</a>"))
  }

  @Test func tagOfAHundredThousandAttributesEnds() {
    let page = "<p " + (0..<100_000).map { "a\($0)=1 " }.joined() + ">文</p>"
    for parsed in [html(page), xml(page.replacing("=1 ", with: "='' "))] {
      #expect(parsed.problems == [.tooManyAttributes(line: 1)])
      #expect(parsed.tree.attributes.count == 256)
      #expect(parsed.tree.string(of: .root) == "文")
    }
  }

  @Test(arguments: ["<n#>", "</n#>", "&n#;", "<?n#?>"])
  func endlessNamesStopTheReading(piece: String) {
    let page = "<p>文" + (0..<60_000).map { piece.replacing("#", with: String($0)) }.joined()
    // In XML the first wrong end tag ends the document, in HTML an instruction has no name.
    for parsed in (piece == "<?n#?>" ? [] : [html(page)]) + (piece == "</n#>" ? [] : [xml(page)]) {
      #expect(parsed.problems.contains(.cut(.names, line: 1)))
      #expect(parsed.tree.string(of: .root).hasPrefix("文"))
    }
  }

  @Test func endlessReferencesInAValueAreBlanked() {
    let page = "<p a='\((0..<60_000).map { "&n\($0);" }.joined())'>文</p>"
    #expect(html(page).tree.string(of: .root) == "文")
    #expect(html(page).problems.isEmpty)
    #expect(xml(page).tree.string(of: .root) == "文")
  }

  @Test func strayEndTagsInUnclosedElementsEnd() {
    let parsed = html(
      String(repeating: "<b>", count: 30_000) + String(repeating: "</i>", count: 30_000) + "底")
    #expect(parsed.tree.string(of: .root) == "底")
  }

  @Test func bytesPastTheLimitAreNotRead() {
    let parsed = html("<p>\nab</p>", limits: ParseLimits(bytes: 5))
    #expect(parsed.tree.string(of: .root) == "\na")
    #expect(parsed.problems.contains(.tooManyBytes(line: 2)))
    #expect(html("<p>\na", limits: ParseLimits(bytes: 5)).problems.isEmpty)
  }

  @Test func longTextsAndNamesAreWhole() {
    let long = String(repeating: "長", count: 4_000_000)
    #expect(html("<p>\(long)</p>").tree.string(of: .root).utf8.count == 12_000_000)
    #expect(xml("<p a='\(long)'><!--\(long)-->\(long)</p>").tree.text.count == 36_000_000)
    #expect(html("<p a='\(long)'><!--\(long)-->").tree.text.count == 24_000_000)
    #expect(html("<\(String(repeating: "n", count: 1_000))>文").tree.string(of: .root) == "文")
  }

  private func parse(_ page: String, _ syntax: TagScan.Syntax, _ limits: ParseLimits) -> ParsedMarkup {
    syntax == .html ? html(page, limits: limits) : xml(page, limits: limits)
  }

  /// References are looked for in the values of attributes only; else a page of links takes minutes.
  @Test func manyValuesBeforeTheFirstReferenceTakeNoLonger() {
    let links = String(repeating: "<a href='/a/2018.html'>x</a>", count: 60_000)
    let start = ContinuousClock.now
    let parsed = parseHTML(Array((links + "&amp;").utf8))
    #expect(parsed.tree.nodeCount > 60_000)
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}
