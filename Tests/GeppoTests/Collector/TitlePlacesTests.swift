import Testing

@testable import Geppo

/// Where a title stands, and what stands near it without being one.
@Suite struct TitlePlacesTests {
  private static let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"
  private static let text = "<p>\(sentence)</p><p>\(sentence)</p><p>\(sentence)</p>"

  private func title(_ body: String, document: String = "某市网站") throws -> Field<String>? {
    try CollectorFixture.item("<html><head><title>\(document)</title></head><body>\(body)</body></html>")
      .title
  }

  // MARK: Behind the text

  @Test(arguments: [
    "<div class=foot><h2>关于停电的通知</h2></div>", "<h1>关于停水的公告</h1><p>上一条</p>", "<h3>友情链接及网站声明</h3>",
  ])
  func headingBehindTheTextIsOfAnotherPage(_ foot: String) throws {
    #expect(try title("<div id=zoom>\(Self.text)</div>\(foot)") == nil)
    #expect(try title("<h3>本市召开扬尘治理会议</h3><div id=zoom>\(Self.text)</div>\(foot)")?.value == "本市召开扬尘治理会议")
  }

  @Test func headingBehindTheTextIsNotConfirmedByAPartOfTheDocumentTitle() throws {
    let page = "<div id=zoom>\(Self.text)</div><h2>扬尘治理的通知</h2>"
    #expect(try title(page, document: "某市政府关于做好扬尘治理的通知_某市网站")?.value == "某市政府关于做好扬尘治理的通知")
  }

  @Test func headingWithinTheTextIsItsTitleWhereNothingElseIs() throws {
    #expect(
      try title("<div id=zoom><p>\(Self.sentence)</p><h1>关于停水的通知</h1>\(Self.text)</div>")?.value == "关于停水的通知")
    #expect(try title("<div id=zoom><p>\(Self.sentence)</p><h2>主要任务和要求</h2>\(Self.text)</div>") == nil)
  }

  // MARK: Columns and sites

  @Test(arguments: ["政策文件", "大气环境管理", "通知公告栏"])
  func headingThatRepeatsTheColumnIsNotTheTitle(_ column: String) throws {
    let page = "<h1>\(column)</h1><h2>某省生态环境厅关于开展锅炉检查的通知</h2><div id=zoom>\(Self.text)</div>"
    for document in ["\(column) - 某省生态环境厅", column] {
      let title = try title(page, document: document)
      #expect(title?.value == "某省生态环境厅关于开展锅炉检查的通知")
      #expect(title?.step == "heading h2")
    }
  }

  @Test func subtitleOfAHeadlineIsNotTheTitle() throws {
    let page = "<h1>锅炉检查明日全面启动</h1><h2>关于开展锅炉检查的通知</h2><div id=zoom>\(Self.text)</div>"
    #expect(try title(page, document: "锅炉检查明日全面启动_某市网站")?.value == "锅炉检查明日全面启动")
  }

  @Test(arguments: [
    "某某省生态环境厅政府信息公开平台", "中华人民共和国生态环境部政府网站", "某市人民政府门户网站-政务公开", "某某省生态环境厅-政府信息公开平台-通知公告",
  ])
  func longNameOfASiteGivesWayToAnOfficialHeading(_ document: String) throws {
    let page = "<h1>关于开展锅炉检查的通知</h1><div id=zoom>\(Self.text)</div>"
    #expect(try title(page, document: document)?.value == "关于开展锅炉检查的通知")
  }

  @Test(arguments: ["某市生态环境局启动空气质量监测平台建设", "我市建成全省第一个大气污染监测网"])
  func headlineThatEndsLikeASiteIsATitle(_ document: String) throws {
    #expect(try title("<div id=zoom>\(Self.text)</div>", document: document)?.value == document)
  }

  @Test(arguments: [
    ("某省生态环境厅信息公开专栏", true), ("某市人民政府-首页", true), ("某省生态环境厅召开会议", false), ("政策解读 某市方案", false), ("", false),
  ])
  func nameOfASiteHasNothingElse(text: String, isSite: Bool) {
    #expect(SiteName.isNothingElse(text) == isSite)
  }

  @Test func everyEndingOfASiteIsCutWhereItIsBelieved() {
    for rule in SiteName.rules {
      #expect(!rule.reason.isEmpty)
      for ending in rule.endings {
        #expect(SiteName.isOne("某某" + ending, .behindMarkOfTemplate))
        let isFree = SiteName.rules.filter { $0.place == .alone }.flatMap(\.endings).contains {
          ending.hasSuffix($0)
        }
        #expect(SiteName.isOne("某某" + ending, .alone) == isFree, "\(ending)")
      }
    }
  }

  @Test(arguments: [
    "本市召开扬尘治理会议_财经_某某网", "本市召开扬尘治理会议_手机某某网-某某财经", "本市召开扬尘治理会议-某某科技",
    "本市召开扬尘治理会议_通知公告_某区办事处", "本市召开扬尘治理会议_通知公告",
  ])
  func channelsAndColumnsBehindATitleAreCut(_ document: String) throws {
    #expect(try title("<div id=zoom>\(Self.text)</div>", document: document)?.value == "本市召开扬尘治理会议")
    let heading = "<h1>\(document)</h1><div id=zoom>\(Self.text)</div>"
    #expect(try title(heading, document: document)?.value == "本市召开扬尘治理会议")
  }

  @Test(arguments: ["某市全面推进扬尘污染综合治理工作——访某市生态环境局", "让每一片云彩都蔚蓝，让每一条河流都清澈——致敬环保"])
  func subtitleThatEndsLikeASiteStaysInTheHeading(_ heading: String) throws {
    #expect(
      try title("<h1>\(heading)</h1><div id=zoom>\(Self.text)</div>", document: heading)?.value == heading)
  }

  @Test(arguments: ["我市建成空气质量监测网", "全国碳市场登记系统接入专网", "我省空气监测全面联网"])
  func shortHeadlineThatEndsLikeASiteIsATitle(_ headline: String) throws {
    let page = "<h1>\(headline)</h1><div id=zoom>\(Self.text)</div>"
    #expect(try title(page, document: headline)?.value == headline)
    #expect(try title(page, document: "\(headline)_某市环境网")?.value == headline)
    #expect(try title("<h1>某市环境网</h1><div id=zoom>\(Self.text)</div>", document: "某市环境网") == nil)
  }

  @Test func entryOfAReferenceWorkIsCalledByItsHeading() throws {
    let page = "<h1>臭氧</h1><div id=zoom>\(Self.text)</div>"
    #expect(try title(page, document: "臭氧 - 某某百科，自由的百科全书")?.value == "臭氧")
    #expect(try title("<h1>大气污染</h1>\(Self.text)", document: "大气污染 - 某某百科，自由的百科全书")?.value == "大气污染")
    #expect(try title(page, document: "臭氧污染防治的三个办法_某市网")?.value == "臭氧污染防治的三个办法")
  }

  // MARK: Labels

  @Test(arguments: TitleLabel.rules.flatMap { $0.words.sorted() })
  func labelInFrontOfATitleIsCut(_ label: String) {
    #expect(TitleLabel.without("【\(label)】某省大气污染防治条例") == "某省大气污染防治条例")
    #expect(TitleLabel.without("[转载] [\(label)]某省大气污染防治条例") == "某省大气污染防治条例")
  }

  @Test(arguments: ["【废止】某省大气污染防治条例", "[图解]某省大气污染防治条例", "【解读】某省大气污染防治条例", "[转载]通知", "某省条例[转载]"])
  func otherWordsInBracketsStay(_ title: String) { #expect(TitleLabel.without(title) == title) }

  @Test func pageIsCalledWithoutTheLabel() throws {
    let page = "<h1>【法规】某省大气污染防治条例</h1><div id=zoom>\(Self.text)</div>"
    #expect(try title(page, document: "【法规】某省大气污染防治条例-某网")?.value == "某省大气污染防治条例")
    #expect(TitleLabel.rules.allSatisfy { !$0.reason.isEmpty })
  }

  // MARK: Beside the text

  @Test func headingOfABoxIsNotTheTitle() throws {
    let page = "<div class=box><h3>本周阅读排行榜</h3></div><h2>本市召开扬尘治理会议</h2><div id=zoom>\(Self.text)</div>"
    #expect(try title(page)?.value == "本市召开扬尘治理会议")
  }

  @Test(arguments: ["h2", "h4", "h5", "h6"])
  func headingAboveTheDayIsTheTitle(_ rank: String) throws {
    let head = "<\(rank)>本市召开扬尘治理会议</\(rank)><p>发布时间：2018-12-03 来源：本站</p>"
    #expect(
      try title("<h2>本周阅读排行榜</h2><p>第一名</p>\(head)<div id=zoom>\(Self.text)</div>")?.value == "本市召开扬尘治理会议")
    #expect(try title("<h4>本周阅读排行榜</h4><div id=zoom>\(Self.text)</div>") == nil)
  }

  @Test func titleInAnAsideIsRead() throws {
    let aside = "<aside class=head><h1>本市召开扬尘治理会议</h1><p>2018-12-03 10:20</p></aside>"
    let item = try CollectorFixture.item("<title>某市网站</title>\(aside)<div id=zoom>\(Self.text)</div>")
    #expect(item.title?.value == "本市召开扬尘治理会议")
    #expect(item.publishedOn == Day(iso: "2018-12-03"))
    let other = "<h1>本市召开扬尘治理会议</h1><aside><h1>热门文章排行榜</h1></aside>"
    #expect(try title("\(other)<div id=zoom>\(Self.text)</div>")?.value == "本市召开扬尘治理会议")
  }

  @Test(arguments: [
    "2018年12月3日", "发布时间：2018-12-03 来源：某市政府", "2018-12-03 10:20 星期一", "来源：某市政府办公厅 时间：2018-12-03",
  ])
  func lineOfTheDayIsNoPartOfATitle(_ line: String) throws {
    let head = "<p>某市召开扬尘治理动员会</p><p>\(line)</p><p>某市发布扬尘治理通知</p>"
    let title = try title("<div id=zoom>\(head)\(Self.text)</div>")
    #expect(title?.value == "某市发布扬尘治理通知")
    #expect(title?.step == "head of text")
  }

  @Test func officialTitleBelowTheDayGoesBeforeALineAboveIt() throws {
    let head = "<p>一图读懂扬尘治理方案</p><p>2018年12月3日</p><p>某市政府关于开展扬尘治理的通知</p>"
    #expect(try title("<div id=zoom>\(head)\(Self.text)</div>")?.value == "某市政府关于开展扬尘治理的通知")
  }

  @Test(arguments: ["2018年12月3日空气质量预报", "某市12月空气质量报告", "关于2018年12月3日限行的通知", "会议时间：下周"])
  func otherLinesAreNoLinesOfTheDay(_ line: String) { #expect(!DateLine.isOne(line)) }

  @Test func everyStepHasANameAndAReason() {
    #expect(Set(TitleSteps.steps.map(\.name)).count == TitleSteps.steps.count)
    #expect(TitleSteps.steps.allSatisfy { !$0.reason.isEmpty })
    #expect(Set(IssuerSteps.steps.map(\.name)).count == IssuerSteps.steps.count)
    #expect(IssuerSteps.steps.allSatisfy { !$0.reason.isEmpty })
  }

  // MARK: The title in the text

  @Test func titleAtTheHeadOfTheContainerIsNoText() throws {
    let title = "某市政府关于开展扬尘治理的通知"
    for head in ["<h1>\(title)</h1>", "<h2>某市政府</h2><h2>关于开展扬尘治理的通知</h2>"] {
      let item = try CollectorFixture.item(
        "<title>\(title)</title><div id=zoom>\(head)\(Self.text)<h2>\(title)</h2></div>")
      #expect(item.title?.value == title)
      #expect(item.blocks.map(\.text) == [Self.sentence, Self.sentence, Self.sentence, title])
    }
  }

  @Test(arguments: ["<p>某市政府关于开展扬尘治理的通知</p>", "<h2>总体要求</h2>", "<h2>某市政府</h2><h2>总体要求</h2>"])
  func otherHeadsOfTheTextStay(_ head: String) throws {
    let item = try CollectorFixture.item(
      "<title>某市政府关于开展扬尘治理的通知</title><div id=zoom>\(head)\(Self.text)</div>")
    #expect(item.blocks.count > 3)
  }

  @Test func tableOfFactsIsNoText() throws {
    let rows = [
      ("索引号", "0000/2018-1"), ("公开形式", "主动公开"), ("发布机构", "某市政府"), ("内容概述", Self.sentence),
      ("成文日期", "2018年12月1日"), ("公开范围", ""),
    ].map { "<tr><td>\($0)</td><td>\($1)</td></tr>" }.joined()
    let item = try CollectorFixture.item(
      "<title>关于扬尘的通知</title><div id=zoom><table>\(rows)</table>\(Self.text)</div>")
    #expect(item.blocks.map(\.text) == [Self.sentence, Self.sentence, Self.sentence])
    #expect(item.issuers.map(\.value) == ["某市政府"])
    #expect(item.date(.adoption) == Day(iso: "2018-12-01"))
  }

  @Test func tableOfDataThatNamesBodiesIsText() throws {
    let table =
      "<table><tr><td>项目</td><td>发布机构</td></tr><tr><td>方案</td><td>某市政府</td></tr><tr><td>日期</td><td>不限</td></tr></table>"
    let item = try CollectorFixture.item("<title>关于扬尘的通知</title><div id=zoom>\(Self.text)\(table)</div>")
    #expect(item.blocks.last?.kind == .table)
  }
}
