import Testing

@testable import Geppo

@Suite struct HeadingAtTextTests {
  private static let sentence = "今天出门看见天空很蓝，这几年冬天的空气确实一年比一年好了，希望大家继续努力。"
  private static let text = "<p>\(sentence)</p><p>\(sentence)</p><p>\(sentence)</p>"
  private static let list = "<ul><li><a href=a>生活</a></li><li><a href=b>旅行见闻</a></li></ul>"

  private func title(_ body: String) throws -> Field<String>? {
    try CollectorFixture.item("<html><body>\(body)</body></html>").title
  }

  @Test(arguments: ["<h2><a href=p1.html>冬天的蓝天</a></h2>", "<h2>冬天的蓝天</h2>"], ["leftmenu", "x"])
  func headingRightAboveTheTextIsRatherTheTitleThanThatOfAList(_ heading: String, _ name: String) throws {
    let boxes = "<div id=\(name)><h3>我的文章分类</h3>\(Self.list)</div>"
    let found = try title("\(boxes)<div class=post>\(heading)\(Self.text)</div>")
    #expect(found?.value == "冬天的蓝天")
    #expect(found?.step == "heading h2")
    let sameRank = heading.replacing("h2", with: "h3")
    #expect(try title("\(boxes)<div class=post>\(sameRank)<p>某某</p>\(Self.text)</div>")?.value == "冬天的蓝天")
  }

  @Test func headingOfAHigherRankStaysTheTitle() throws {
    let post = "<div class=post><h3><a href=p1.html>为什么会变好</a></h3>\(Self.text)</div>"
    #expect(try title("<h1>冬天的蓝天</h1>\(Self.list)\(post)")?.value == "冬天的蓝天")
    #expect(try title("<h3>冬天的蓝天</h3><p>某某</p>\(post)")?.value == "冬天的蓝天")
  }

  @Test func linkedHeadingFarFromTheTextIsOfAnotherPage() throws {
    let other = "<h2><a href=p1.html>夏天的蓝天</a></h2>"
    #expect(
      try title("\(other)\(Self.list)<div class=post><h3>冬天的蓝天</h3>\(Self.text)</div>")?.value == "冬天的蓝天")
    #expect(try title("\(other)<p>一</p><p>二</p><p>三</p><p>四</p><div class=post>\(Self.text)</div>") == nil)
  }
}
