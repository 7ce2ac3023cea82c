import Testing

@testable import Geppo

/// Titles without headings, and the names of columns behind them.
@Suite struct TitleMarksTests {
  private static let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"
  private static let text = "<p>\(sentence)</p><p>\(sentence)</p><p>\(sentence)</p>"
  private static let official = "关于开展锅炉检查的通知"
  private static let day = "<p>发布时间：2018-12-03 10:00</p>"

  private func title(_ body: String, document: String = "政府信息公开") throws -> String? {
    try CollectorFixture.item("<html><head><title>\(document)</title></head><body>\(body)</body></html>")
      .title?.value
  }

  // MARK: Above the day

  @Test(arguments: [
    "<p class=title>关于开展锅炉检查的通知</p>", "<div class=tit>关于开展锅炉检查的通知</div>", "<div id=bt>关于开展锅炉检查的通知</div>",
    "<p align=center><font size=5><b>关于开展锅炉检查的通知</b></font></p>",
    "<p style='font-size: 22px'>关于开展锅炉检查的通知</p>",
    "<center>关于开展<br>锅炉检查的通知</center>",
  ])
  func markedLineAboveTheDayGoesBeforeHeadingsOfBoxes(_ line: String) throws {
    for box in ["nav", "left", "side", "plain"] {
      let boxes = "<div class=\(box)><h2>机构职能</h2><h2>领导之窗简介</h2></div>"
      let page = "\(boxes)<div class=art>\(line)\(Self.day)\(Self.text)</div><div class=r><h3>热点推荐</h3></div>"
      #expect(try title(page) == Self.official, "\(box)")
    }
  }

  @Test func titleElementGoesBeforeAHeadingInABox() throws {
    let box = "<div class=left><h2>随笔分类目录</h2><p>大气十条随笔</p></div>"
    #expect(try title("\(box)<div class=tit>本市召开扬尘治理会议</div><div id=zoom>\(Self.text)</div>") == "本市召开扬尘治理会议")
    #expect(try title("\(box)<div id=zoom>\(Self.text)</div>") == nil)
  }

  /// `left` in the class of the title tells how it is set.
  @Test(arguments: ["tit pull-left", "tit fl left", "left"]) func titleThatFloatsIsNoBox(_ name: String)
    throws
  {
    let line = "<div class='\(name)'><h2>本市召开扬尘治理会议</h2></div>"
    #expect(try title("\(line)<div id=zoom>\(Self.text)</div>") == "本市召开扬尘治理会议")
    let plain = "<div class='tit \(name)'>本市召开扬尘治理会议</div>"
    #expect(try title("\(plain)<div id=zoom>\(Self.text)</div>") == "本市召开扬尘治理会议")
  }

  @Test func columnOfThePageThatHoldsTheTextIsNoBox() throws {
    let page = "<div class=left><h2>本市召开扬尘治理会议</h2><div id=zoom>\(Self.text)</div></div>"
    #expect(try title(page) == "本市召开扬尘治理会议")
  }

  @Test func everyMarkOfATitleHasAReason() {
    #expect(Set(TitleAboveDay.rules.map(\.name)).count == TitleAboveDay.rules.count)
    #expect(TitleAboveDay.rules.allSatisfy { !$0.reason.isEmpty })
  }

  // MARK: Columns

  @Test(arguments: SiteName.shortColumns.sorted())
  func columnBehindATitleIsCut(_ column: String) throws {
    for document in [
      "\(Self.official)-\(column)-某市生态环境局", "\(Self.official) - \(column)", "\(Self.official)|\(column)",
      "\(Self.official) >> \(column)", "\(Self.official)__\(column)",
    ] {
      #expect(try title(Self.day + Self.text, document: document) == Self.official, "\(document)")
    }
    #expect(PageTitle.withoutSite("《某市大气条例》-\(column)", siteNames: []) == "《某市大气条例》-\(column)")
    #expect(PageTitle.withoutSite("某市大气这五年——\(column)", siteNames: []) == "某市大气这五年——\(column)")
  }

  @Test(arguments: [
    "应对气候变化的政策与行动——年度报告", "《大气污染防治行动计划》-专家解读", "打好三大保卫战-大气污染",
  ])
  func wordOfAMenuStaysInTheTitle(_ document: String) throws {
    let menu = "<div class=nav><a href=1>年度报告</a><a href=2>专家解读</a><a href=3>大气污染</a></div>"
    #expect(try title("\(menu)<h1>\(document)</h1>\(Self.day)\(Self.text)", document: document) == document)
    if !document.hasSuffix("战-大气污染") {
      #expect(try title(menu + Self.day + Self.text, document: document) == document)
    }
  }

  @Test func columnThatThePageShowsIsCut() throws {
    let document = "一夜之间空气变好__蓝天行动"
    let text = Self.day + Self.text
    #expect(try title(text, document: document) == document)
    #expect(try title("<p>您的位置：首页 > 蓝天行动 > 正文</p>" + text, document: document) == "一夜之间空气变好")
    #expect(
      try title("<ul><li><a href=a>新闻</a></li><li><a href=b>蓝天行动</a></li></ul>" + text, document: document)
        == "一夜之间空气变好")
  }
}
