import Testing

@testable import Geppo

/// Titles that a page breaks over lines, and titles that `<title>` does not have as they are.
@Suite struct TitleLinesTests {
  private static let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"

  private func title(_ body: String, document: String) throws -> Field<String>? {
    try CollectorFixture.item(
      "<html><head><title>\(document)</title></head><body>\(body)<div id=zoom><p>\(Self.sentence)</p></div></body></html>"
    ).title
  }

  private static let three = """
    <h1>某市人民政府办公厅</h1><h1>关于印发扬尘治理方案</h1><h1>（2018年10月—2019年3月）的通知</h1>
    """
  private static let whole = "某市人民政府办公厅关于印发扬尘治理方案（2018年10月—2019年3月）的通知"

  @Test func headingsThatTheDocumentTitleHasTogetherAreJoined() throws {
    let title = try title(Self.three, document: Self.whole + "_某市人民政府")
    #expect(title?.value == Self.whole)
    #expect(title?.step == "heading h1")
  }

  @Test func linesOfOneHeadingAreJoined() throws {
    let one = "<h2>某市人民政府办公厅<br>关于印发扬尘治理方案<br>（2018年10月—2019年3月）的通知</h2>"
    #expect(try title(one, document: Self.whole + "_某市人民政府")?.value == Self.whole)
  }

  @Test func headingsAreJoinedToAnOfficialTitleWhereNothingConfirmsIt() throws {
    #expect(try title(Self.three, document: "某市网站")?.value == Self.whole)
    #expect(try title(Self.three, document: "某市人民政府办公厅关于印发扬尘…_某市网站")?.value == Self.whole)
  }

  @Test func headingsOfOtherTextsStayApart() throws {
    let news = "<h1>某市召开扬尘治理会议</h1><h1>关于停水的通知</h1>"
    #expect(try title(news, document: "某市网站")?.value == "某市召开扬尘治理会议")
    let notice = "<h1>关于停水的通知</h1><h1>关于停电的通知</h1>"
    #expect(try title(notice, document: "某市网站")?.value == "关于停水的通知")
    let facts = "<p>发布日期：2018年11月21日</p><p>某省人民政府办公厅关于印发散煤治理方案的通知</p>"
    let notice2 = "某省人民政府办公厅关于印发散煤治理方案的通知"
    #expect(try title(facts, document: notice2 + " - 某省人民政府")?.value == notice2)
    let ranks = "<h1>关于停水的公开信</h1><h2>停水的通知</h2>"
    #expect(try title(ranks, document: "某市网站")?.value == "关于停水的公开信")
  }

  @Test func noticeOnThePageIsTheTitleWhereTheDocumentTitleHasOnlyItsInnerName() throws {
    let big = """
      <table><tr><td><font size=5><b>某省人民政府办公厅<br>关于印发散煤治理实施方案<br>（2018—2020年）的通知</b></font></td></tr></table>
      """
    let title = try title(big, document: "散煤治理实施方案 - 某省人民政府")
    #expect(title?.value == "某省人民政府办公厅关于印发散煤治理实施方案（2018—2020年）的通知")
    #expect(title?.step == "notice around <title>")
  }

  @Test func explanationAndPathAreNoNoticeAroundTheDocumentTitle() throws {
    let path = "<p>当前位置：首页 > 关于印发散煤治理实施方案的通知</p><p>散煤治理实施方案解读</p>"
    #expect(try title(path, document: "散煤治理实施方案")?.value == "散煤治理实施方案")
    let link = "<p><a href=x>关于印发散煤治理实施方案的通知</a></p><p>散煤治理实施方案</p>"
    #expect(try title(link, document: "散煤治理实施方案")?.value == "散煤治理实施方案")
  }

  @Test func headOfTheTextIsReadToTheEndOfTheNotice() throws {
    let head =
      "<div id=zoom><p>某省人民政府办公厅</p><p>关于印发散煤治理方案</p><p>（2018—2020年）的通知</p><p>\(Self.sentence)</p></div>"
    let item = try CollectorFixture.item("<title>某省网站</title>\(head)")
    #expect(item.title?.value == "某省人民政府办公厅关于印发散煤治理方案（2018—2020年）的通知")
    #expect(item.title?.step == "head of text")
  }

  // MARK: The site before the title

  @Test(arguments: ["-", " - ", "_", "|", " "])
  func siteIsCutFromTheFront(separator: String) throws {
    let page = "<div>某市环境保护局</div><div>首页</div><div>关于公开征求扬尘办法意见的公告</div>"
    let title = try title(page, document: "某市环境保护局\(separator)关于公开征求扬尘办法意见的公告")
    #expect(title?.value == "关于公开征求扬尘办法意见的公告")
  }

  @Test func siteIsCutFromTheFrontOfATitleThatThePageBreaks() throws {
    let page = "<div>某市应急指挥部办公室<br>关于发布重污染天气预警的通知</div>"
    let title = try title(page, document: "某市环境保护局-某市应急指挥部办公室关于发布重污染天气预警的通知-某某网")
    #expect(title?.value == "某市应急指挥部办公室关于发布重污染天气预警的通知")
  }

  @Test func jointIssuerIsNoSite() throws {
    let page = "<div>国家发展改革委 商务部关于公布投资目录的通知</div>"
    let title = try title(page, document: "国家发展改革委 商务部关于公布投资目录的通知")
    #expect(title?.value == "国家发展改革委 商务部关于公布投资目录的通知")
  }

  @Test func shortTailIsNotTheTitle() throws {
    let title = try title("<div>市长调研环保局</div><div>今日头条</div>", document: "市长调研环保局-今日头条")
    #expect(title?.value == "市长调研环保局-今日头条")
  }
}
