import Testing

@testable import Markup

/// Trees and broken pages made by a seeded generator: the same ones on every run.
struct GeneratedMarkupTests {
  @Test(arguments: 0..<40)
  func writtenTreeIsReadBack(seed: Int) {
    var generator = Generator(seed: UInt64(seed))
    let written = generator.element(depth: 6)
    for parsed in [xml(written), html(written)] {
      #expect(parsed.problems.isEmpty)
      #expect(outline(parsed.tree) == written)
      #expect(brokenInvariants(of: parsed.tree).isEmpty)
      #expect(linksAgree(parsed.tree))
    }
  }

  @Test(arguments: 0..<40)
  func soupGivesASoundTreeAndKeepsItsText(seed: Int) {
    var generator = Generator(seed: UInt64(seed))
    let pieces = [
      "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<table>", "<td>", "</table>", "<br>", "文", "<li a=1>",
    ]
    let soup = (0..<300).map { _ in generator.pick(pieces) }.joined()
    for limits in [ParseLimits(), ParseLimits(depth: 3), ParseLimits(nodes: 50)] {
      let parsed = html(soup, limits: limits)
      #expect(brokenInvariants(of: parsed.tree).isEmpty)
      #expect(linksAgree(parsed.tree))
      if limits.nodes > 50 {
        #expect(parsed.tree.string(of: .root).count == soup.count { $0 == "文" })
      }
    }
  }

  /// Going by children and siblings, by descendants, and by `walk` meets the same nodes in the same order.
  private func linksAgree(_ tree: MarkupTree) -> Bool {
    func below(_ node: MarkupTree.Node) -> [MarkupTree.Node] {
      tree.children(of: node).flatMap { [$0] + below($0) }
    }
    var walked: [MarkupTree.Node] = []
    tree.walk(.root) { node in
      walked.append(node)
      return true
    }
    let all = Array(tree.descendants(of: .root))
    let parents = all.allSatisfy { node in
      tree.ancestors(of: node).contains(.root) && tree.isNode(node, below: .root)
    }
    return below(.root) == all && walked == [.root] + all && parents
  }
}

/// A linear congruential generator and what it makes.
private struct Generator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 1 }

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[next(below: choices.count)] }

  /// Written as `outline` writes, of names that may stand in one another in HTML.
  mutating func element(depth: Int) -> String {
    let name = pick(["div", "section", "article"])
    let inner =
      depth == 0 ? "文" : (0..<next(below: 4)).map { _ in content(depth: depth) }.joined(separator: "|")
    return "<\(name)>\(inner)</\(name)>"
  }

  private mutating func content(depth: Int) -> String {
    switch next(below: 4) {
    case 0: "字\(next(below: 100))"
    case 1: "<!--注-->"
    default: element(depth: depth - 1)
    }
  }
}
