import Markup
import Testing

@testable import Geppo

/// The bulletin as a reader's program sees it.
struct BulletinStructureTests {
  let tree: MarkupTree

  init() throws {
    let page = try #require(try SampleMaterial().report().files.first { $0.path.hasSuffix("bulletin.html") })
    tree = parseHTML(page.bytes).tree
  }

  @Test func documentSaysItsLanguageAndHasOneTitle() {
    #expect(tree.elements(named: "html").map { tree.attribute("lang", of: $0) } == ["ja"])
    #expect(tree.elements(named: "h1").count == 1)
    #expect(tree.elements(named: "main").count == 1)
  }

  @Test func firstLinkSkipsToTheText() throws {
    let first = try #require(tree.elements(named: "a").first)
    #expect(tree.attribute("href", of: first) == "#main")
    #expect(tree.elements(named: "main").map { tree.attribute("id", of: $0) } == ["main"])
  }

  @Test func charsetIsTheFirstMeta() throws {
    let first = try #require(tree.elements(named: "meta").first)
    #expect(tree.attribute("charset", of: first) == "utf-8")
  }

  @Test func nothingRunsAndNothingIsFetched() {
    for name in ["script", "img", "link", "iframe", "object", "form", "input"] {
      #expect(tree.elements(named: name) == [], "\(name)")
    }
  }

  @Test func everyHeadOfATableHasItsScope() {
    let heads = tree.elements(named: "th")
    #expect(heads.count > 10)
    for head in heads { #expect(tree.attribute("scope", of: head) != nil) }
  }

  @Test func headingsDoNotSkipALevel() {
    var last = 1
    let levels = tree.descendants(of: .root).compactMap { node in
      ["h1", "h2", "h3", "h4"].firstIndex(of: tree.name(of: node)).map { $0 + 1 }
    }
    #expect(levels.count > 20)
    for level in levels {
      #expect(level <= last + 1)
      last = level
    }
  }
}
