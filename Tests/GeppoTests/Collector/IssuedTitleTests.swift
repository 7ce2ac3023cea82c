import Testing

@testable import Geppo

/// Titles that one place of the page has with their bodies in front, and another without.
@Suite struct IssuedTitleTests {
  private static let sentence = "为做好今年秋冬季锅炉改造工作，现将有关事项通知如下，请各单位认真贯彻执行。"
  private static let text = "<p>\(sentence)</p><p>\(sentence)</p><p>\(sentence)</p>"
  private static let bare = "关于印发锅炉改造方案的通知"

  private func item(_ body: String, document: String = "\(bare)_某市政府网") throws -> Item {
    try CollectorFixture.item("<html><head><title>\(document)</title></head><body>\(body)</body></html>")
  }

  @Test(arguments: [
    "<h1>某市人民政府办公厅\(bare)</h1><div class=wz>\(text)</div>",
    "<h1>某市人民政府办公厅<br>\(bare)</h1><div class=wz>\(text)</div>",
    "<div class=title>某市人民政府办公厅\(bare)</div><div class=wz>\(text)</div>",
    "<h1>\(bare)</h1><p>发布日期：2018-12-03</p><div class=wz><p align=center>某市人民政府办公厅<br>\(bare)</p>\(text)</div>",
    "<h1>\(bare)</h1><p>发布日期：2018-12-03</p><div><p>某市人民政府办公厅</p><p>\(bare)</p>\(text)</div>",
    "<h1>\(bare)</h1><div id=zoom><p>某市人民政府</p><p>办公厅</p><p>\(bare)</p>\(text)</div>",
  ])
  func bodiesInFrontOfTheTitleBelongToIt(_ body: String) throws {
    let item = try item(body)
    #expect(item.title?.value == "某市人民政府办公厅\(Self.bare)")
    #expect(item.issuers.map(\.value) == ["某市人民政府办公厅"])
    #expect(item.issuers.first?.step == "title")
  }

  @Test func documentTitleMayHaveThemWhereTheHeadingHasNot() throws {
    let item = try item(
      "<h1>\(Self.bare)</h1><div class=wz>\(Self.text)</div>", document: "某市人民政府办公厅\(Self.bare)_某市政府网")
    #expect(item.title?.value == "某市人民政府办公厅\(Self.bare)")
    #expect(item.issuers.map(\.value) == ["某市人民政府办公厅"])
  }

  @Test(arguments: [
    "<h1>某省生态环境厅　某省财政厅\(bare)</h1>", "<h1>某省生态环境厅、某省财政厅<br>\(bare)</h1>",
    "<h1>某省生态环境厅 某省财政厅联合\(bare)</h1>",
    "<h1>\(bare)</h1><p>发布日期：2018-12-03</p><p align=center>某省生态环境厅</p><p align=center>某省财政厅</p><p align=center>\(bare)</p>",
  ])
  func jointBodiesAreAllRead(_ head: String) throws {
    let item = try item("\(head)<div>\(Self.text)</div>")
    #expect(item.issuers.map(\.value) == ["某省生态环境厅", "某省财政厅"])
    #expect(item.title?.value.hasSuffix(Self.bare) == true)
  }

  @Test(arguments: [
    "<div>某市生态环境局</div><h1>\(bare)</h1>", "<h1>\(bare)</h1><p>一图读懂某市生态环境局\(bare)</p>",
    "<h1>\(bare)</h1><p><a href=x>某市财政局\(bare)</a></p>", "<h1>\(bare)</h1><p>首页 > 某市财政局\(bare)</p>",
    "<h1>\(bare)</h1><p>某市财政局转发的\(bare)</p>",
  ])
  func whatTheSiteHasAboveOrBesideIsNoIssuer(_ head: String) throws {
    #expect(try item("\(head)<div class=wz>\(Self.text)</div>").title?.value == Self.bare)
  }

  @Test func everyPlaceHasAReason() {
    #expect(Set(IssuedTitle.places.map(\.name)).count == IssuedTitle.places.count)
    #expect(IssuedTitle.places.allSatisfy { !$0.reason.isEmpty })
  }
}
