import Markup
import Testing

@testable import Geppo

@Suite struct CollectorTests {
  private static let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"

  private func read(_ bytes: [UInt8], _ file: String, limits: ParseLimits = ParseLimits()) throws
    -> PageReading
  {
    Collector(limits: limits).read(
      try CollectorFixture.page(file), bytes: bytes, source: CollectorFixture.source())
  }

  @Test(arguments: [
    ("t1.pdf", "x", Disposition.attachment), ("t1_files/a.js", "x", .partOfPage), ("x.html", "", .empty),
    ("x.dat", "\u{1}\u{2}\u{3}", .unreadable), ("x.html", "<p>短</p>", .empty),
  ])
  func everyFileHasADisposition(name: String, text: String, disposition: Disposition) throws {
    let reading = try read(Array(text.utf8), "feeds/mee/2018-12/\(name)")
    #expect(reading.outcome.disposition == disposition)
    #expect(reading.items.isEmpty)
  }

  @Test func recipeComesBeforeAllOtherSteps() throws {
    var recipe = Source.Recipe()
    recipe.parts[.title] = "//p[@class='t']"
    recipe.body = "//div[@class='b']"
    recipe.parts[.date] = "//span/@data-day"
    recipe.parts[.issuer] = "//i"
    recipe.parts[.documentNumber] = "//u"
    recipe.remove = ["//div[@class='ad']"]
    let item = try CollectorFixture.item(
      """
      <title>别的题目</title><p class=t>关于限行的通知</p><span data-day="2018-12-03">x</span><i>某市公安局</i><u>某公[2018]1号</u>
      <div class=TRS_Editor>\(Self.sentence)\(Self.sentence)</div>
      <div class=b><p>正文第一段，内容甲。</p><div class=ad>广告，请勿读入。</div><p>正文第二段。</p></div>
      """, recipe: recipe)
    #expect(item.title?.value == "关于限行的通知")
    #expect(item.title?.step == "recipe title")
    #expect(item.publishedOn == Day(iso: "2018-12-03"))
    #expect(item.issuers.map(\.value) == ["某市公安局"])
    #expect(item.documentNumber?.value == "某公〔2018〕1号")
    #expect(item.blocks.map(\.text) == ["正文第一段，内容甲。", "正文第二段。"])
    #expect(item.bodyStep == "recipe body")
  }

  @Test func recipeThatFindsNothingIsToldAndPassedOver() throws {
    var recipe = Source.Recipe()
    recipe.parts[.title] = "//h9"
    let reading = try CollectorFixture.read("<h1>关于限行的通知</h1><p>\(Self.sentence)</p>", recipe: recipe)
    #expect(reading.items.first?.title?.value == "关于限行的通知")
    #expect(reading.findings.first { $0.code == .recipeMissed }?.arguments == ["title", "mee"])
  }

  @Test(arguments: [
    "关于\u{FFFD}好限行工作的通知", "å…³äºŽå?šå¥½é™?è¡Œå·¥ä½œçš„é€šçŸ¥",
    "某锟斤拷锟斤拷锟斤拷锟斤拷印锟斤拷", "????????????", "鏌愬競�垮簻鍏�簬鍗�彂鎵撹�钃�ぉ",
  ])
  func pageWhoseTitleIsGarbledIsHeldForReview(_ title: String) throws {
    let reading = try CollectorFixture.read(
      "<title>\(title)</title><h1>\(title)</h1><div id=zoom><p>\(Self.sentence)</p><p>\(Self.sentence)</p></div>"
    )
    #expect(reading.items.isEmpty)
    #expect(reading.outcome.disposition == .unreadable)
    #expect(reading.outcome.reason == .garbled)
    #expect(reading.findings.contains { $0.code == .garbledText })
  }

  @Test func pageAThirdOfWhoseTextIsGarbledIsHeldForReview() throws {
    let lost = String(repeating: "某锟斤拷锟斤拷锟斤拷锟斤拷印，锟斤拷锟斤拷。", count: 2)
    let page = { (garbled: String, times: Int) in
      "<h1>关于限行的通知</h1><div id=zoom>\(String(repeating: "<p>\(Self.sentence)</p>", count: times))<p>\(garbled)</p></div>"
    }
    #expect(try CollectorFixture.read(page(lost, 1)).outcome.disposition == .unreadable)
    let partial = try CollectorFixture.read(page(lost, 20))
    #expect(partial.outcome.disposition == .item)
    #expect(partial.items.first?.isPartial == true && partial.items.first?.lacksCharacters == true)
    let one = try CollectorFixture.read(page("各单位应当认真贯\u{FFFD}执行本通知。", 20) + "</body></html>")
    #expect(one.items.first?.isPartial == false)
  }

  @Test func documentThatIsNoLongerInForceIsTold() throws {
    let page = { (status: String) in
      "<table><tr><td>效力状态</td><td>\(status)</td></tr></table><h1>关于限行的通知</h1><div id=zoom><p>\(Self.sentence)</p></div>"
    }
    let codes = { (page: String) in try CollectorFixture.read(page).findings.map(\.code) }
    #expect(try codes(page("废止")).contains(.notInForce))
    #expect(try codes(page("失效")).contains(.notInForce))
    #expect(try !codes(page("有效")).contains(.notInForce))
    #expect(try !codes(page("已修订")).contains(.notInForce))
  }

  @Test(arguments: [
    ("<p>有效性：否</p><h1>关于限行的通知</h1>", "有效性：否"), ("<p>有 效 性：已废止</p><h1>关于限行的通知</h1>", "有效性：已废止"),
    ("<h1>关于限行的通知（已失效）</h1>", "已失效"),
  ])
  func findingOfTheForceQuotesThePage(_ head: String, words: String) throws {
    let reading = try CollectorFixture.read("\(head)<div id=zoom><p>\(Self.sentence)</p></div>")
    #expect(reading.findings.filter { $0.code == .notInForce }.map(\.arguments) == [[words]])
  }

  @Test func cutPageIsReadAndMarked() throws {
    let reading = try CollectorFixture.read("<html><body><h1>关于限行的通知</h1><p>\(Self.sentence)</p><p>半")
    #expect(reading.items.first?.isPartial == true)
    #expect(reading.items.first?.bodyText.hasSuffix("半") == true)
    #expect(reading.findings.contains { $0.code == .cutPage })
  }

  @Test func wrongLabelAndBadBytesAreTold() throws {
    let html =
      "<html><head><meta charset=gb2312><title>关于限行的通知</title></head><body><p>\(Self.sentence)</p></body></html>"
    let wrong = try read(Array(html.utf8), "feeds/mee/2018-12/t1.html")
    #expect(wrong.findings.contains { $0.code == .wrongCharset })
    #expect(wrong.items.first?.title?.value == "关于限行的通知")
    let bad = try read(Array(html.utf8) + [0xFF] + Array("<p>完</p>".utf8), "feeds/mee/2018-12/t1.html")
    #expect(bad.findings.contains { $0.code == .badBytes })
  }

  @Test func limitsAreFindings() throws {
    let html = Array(
      ("<html><body><h1>关于限行的通知</h1>" + String(repeating: "<p>\(Self.sentence)</p>", count: 50)).utf8)
    let many = try read(html, "feeds/mee/2018-12/t1.html", limits: ParseLimits(nodes: 20))
    #expect(many.findings.first { $0.code == .tooManyNodes }?.arguments == ["20"])
    #expect(many.items.first?.isPartial == true)
    let deep = Array((String(repeating: "<div>", count: 40) + "<p>\(Self.sentence)</p>").utf8)
    let flat = try read(deep, "feeds/mee/2018-12/t1.html", limits: ParseLimits(depth: 16))
    #expect(flat.findings.contains { $0.code == .tooDeep })
    #expect(flat.items.first?.bodyText == Self.sentence)
  }

  @Test func brokenFeedKeepsTheEntriesBeforeTheError() throws {
    let xml = "<?xml version=\"1.0\"?>\n<rss><channel><item><title>关于限行</title></item>\n<item><title>二</b>"
    let reading = try read(Array(xml.utf8), "feeds/mee/2018-12/f.xml")
    #expect(reading.outcome.disposition == .feed)
    #expect(reading.listed.first?.title == "关于限行")
    #expect(reading.findings.contains { $0.code == .brokenMarkup || $0.code == .cutPage })
  }

  @Test func sameBytesGiveTheSameReading() throws {
    let html =
      "<h1>关于限行的通知</h1><p>来源：某市公安局 时间：2018-12-03</p><table><tr><td>甲</td><td>乙</td></tr></table><p>\(Self.sentence)</p>"
    let first = try CollectorFixture.read(html)
    for _ in 0..<5 { #expect(try CollectorFixture.read(html) == first) }
  }

  /// Any piece of a page is read without a crash, and no text of it is made up.
  @Test func everyPrefixOfAPageIsRead() throws {
    let html = Array(
      """
      <html><head><meta name=PubDate content='2018-12-03'><title>关于限行的通知</title></head><body><table><tr><td>索引号：</td>
      <td>1/2018</td></tr></table><div class=TRS_Editor><p>\(Self.sentence)</p><p>附件：<a href=a.pdf>方案</a></p></div></body></html>
      """.utf8)
    for length in stride(from: 0, through: html.count, by: 7) {
      let reading = try read(Array(html.prefix(length)), "feeds/mee/2018-12/t1.html")
      #expect(reading.items.count == (reading.outcome.disposition == .item ? 1 : 0))
    }
  }
}
