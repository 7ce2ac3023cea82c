import Testing

@testable import Geppo

/// Title, issuer, number and dates of a page, each by the first step that has it.
@Suite struct FieldStepsTests {
  private static let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"

  private func item(_ body: String, head: String = "", url: String? = nil) throws -> Item {
    try CollectorFixture.item(
      "<html><head>\(head)</head><body>\(body)</body></html>", url: url)
  }

  // MARK: Title

  @Test func titleOfTheMetaTagComesFirst() throws {
    let item = try item(
      "<h1>标题二是关于检查的通知</h1><p>\(Self.sentence)</p>",
      head: "<title>标题三_某网</title><meta name=ArticleTitle content=关于锅炉检查的通知>")
    #expect(item.title?.value == "关于锅炉检查的通知")
    #expect(item.title?.step == "meta ArticleTitle")
  }

  @Test func headingIsWholeWhereTheDocumentTitleIsCut() throws {
    let item = try item(
      "<h1>某市网站</h1><h1>关于开展挥发性有机物专项检查工作的通知</h1><p>\(Self.sentence)</p>",
      head: "<title>关于开展挥发性有机物专项检查…_某市网站</title>")
    #expect(item.title?.value == "关于开展挥发性有机物专项检查工作的通知")
    #expect(item.title?.step == "heading h1")
  }

  @Test func siteIsCutFromTheDocumentTitle() throws {
    let item = try item(
      "<p>\(Self.sentence)</p>", head: "<title>关于开展臭氧攻坚的通知_生态环境部网站</title>")
    #expect(item.title?.value == "关于开展臭氧攻坚的通知")
    #expect(item.title?.step == "<title>")
  }

  @Test(arguments: ["--某市政府信息公开平台", "_通知公告", " | 政策文件", "--某市人民政府--通知公告"])
  func templateIsCutFromTheDocumentTitle(_ tail: String) throws {
    let item = try item("<p>\(Self.sentence)</p>", head: "<title>关于2018—2019年错峰生产的通告\(tail)</title>")
    #expect(item.title?.value == "关于2018—2019年错峰生产的通告")
  }

  @Test(arguments: [
    "关于印发方案的通知 - 通知公告 - 某市生态环境局", "关于印发方案的通知 > 通知公告 > 某市生态环境局", "某市生态环境局-政策文件-关于印发方案的通知",
    "关于印发方案的通知-中国环境报",
  ])
  func columnsAndSitesAreCutOnBothSides(_ title: String) throws {
    #expect(try item("<p>\(Self.sentence)</p>", head: "<title>\(title)</title>").title?.value == "关于印发方案的通知")
  }

  @Test(arguments: SiteName.columns.sorted())
  func columnInTheDocumentTitleGivesWayToTheHeadOfThePage(_ column: String) throws {
    let page = "<center><b>某市生态环境局<br>关于印发方案的通知</b></center><p>\(Self.sentence)</p>"
    #expect(try item(page, head: "<title>\(column)</title>").title?.value == "某市生态环境局关于印发方案的通知")
  }

  @Test(arguments: TitleAboveDay.names.sorted())
  func elementThatIsCalledTheTitleIsTheTitle(_ name: String) throws {
    let page =
      "<div class='x \(name.uppercased())'>本市召开大气污染防治会议</div><div class=content><p>\(Self.sentence)</p></div>"
    let title = try item(page, head: "<title>新闻中心</title>").title
    #expect(title?.value == "本市召开大气污染防治会议")
    #expect(title?.step == "title element")
  }

  @Test(arguments: ["【MARK】关于限行的通知", "关于限行的通知（MARK）"], StatusSteps.marks)
  func statusMayBeMarkedOnTheTitle(_ title: String, mark: String) throws {
    let page = "<h1>\(title.replacing("MARK", with: mark))</h1><p>\(Self.sentence)</p>"
    #expect(try item(page).status?.value == mark)
    #expect(try item("<h1>关于废止限行办法的通知</h1><p>\(Self.sentence)</p>").status == nil)
  }

  @Test(arguments: [("是否有效：是", "有效"), ("是否有效：否", "失效"), ("时效性：已废止", "已废止")])
  func statusComesFromTheLabel(_ label: String, status: String) throws {
    #expect(try item("<p>\(label)</p><h1>关于限行的通知</h1><p>\(Self.sentence)</p>").status?.value == status)
  }

  @Test(arguments: [
    "<table><tr><td>索引号</td><td></td><td>LABEL</td><td>大气环境;通告</td></tr></table>",
    "<table><tr><td>LABEL：</td><td>大气环境;通告</td></tr></table>", "<ul><li><span>LABEL：</span>大气环境;通告</li></ul>",
    "<p>LABEL：大气环境;通告 公开方式：主动公开</p>",
  ])
  func subjectComesFromTheLabel(_ table: String) throws {
    for label in ["分类", "分&nbsp;&nbsp;类", "信息分类", "主题分类", "主 题 分 类"] {
      let item = try item(
        "\(table.replacing("LABEL", with: label))<h1>关于限行的通知</h1><div id=zoom><p>\(Self.sentence)</p></div>")
      #expect(item.subjectClass?.value == "大气环境;通告", "\(label)")
      #expect(item.indexNumber == nil)
    }
  }

  @Test func keywordsHaveNoMarkOfTheThesaurus() throws {
    let page = "<p>主题词：农业　应急预案△　函</p><h1>关于限行的通知</h1><p>\(Self.sentence)</p>"
    #expect(try item(page).keywords == ["农业", "应急预案", "函"])
  }

  @Test(arguments: [
    "<h1>关于限行的通知（津政发〔2018〕9号）</h1>", "<h1>关于限行的通知 津政发〔2018〕9号</h1>", "<p>【文号】津政发〔2018〕9号</p><h1>关于限行的通知</h1>",
    "<h1>关于限行的通知</h1><p>津政发〔2018〕9号 签发人：王某</p>", "<h1>关于限行的通知</h1><p>津政发 2018 9号</p>",
  ])
  func numberStandsInManyPlaces(_ head: String) throws {
    #expect(try item("\(head)<p>\(Self.sentence)</p>").documentNumber?.value == "津政发〔2018〕9号")
  }

  @Test(arguments: ["关于转发《国务院关于限行的通知》（国发〔2018〕22号）的通知", "《关于限行的通知》（国发〔2018〕22号）", "国发〔2018〕22号解读"])
  func numberOfACitedTitleIsNotTheNumber(_ title: String) throws {
    #expect(try item("<h1>\(title)</h1><p>\(Self.sentence)</p>").documentNumber == nil)
  }

  @Test(arguments: ["18-12-03 09:11", "发布日期：18-12-03", "发布日期：20181203", "时间：18年12月3日"])
  func shortFormsOfDaysAreRead(_ line: String) throws {
    #expect(
      try item("<h1>关于限行的通知</h1><p>\(line)</p><p>\(Self.sentence)</p>").publishedOn == Day(iso: "2018-12-03"))
  }

  @Test(arguments: ["蓝天保卫战纪实——走进某市监测平台", "某市方案（2018-2020年）", "VOC-走航监测平台"])
  func subtitleStays(_ title: String) throws {
    #expect(try item("<p>\(Self.sentence)</p>", head: "<title>\(title)</title>").title?.value == title)
  }

  @Test func siteInFrontOfTheTitleIsCut() throws {
    let item = try item(
      "<p>\(Self.sentence)</p>", head: "<title>某市环境保护局-某市指挥部关于发布橙色预警的通知</title>")
    #expect(item.title?.value == "某市指挥部关于发布橙色预警的通知")
  }

  @Test func titleBrokenOverHeadingsIsJoined() throws {
    let item = try item(
      "<h1>某市人民政府办公厅</h1><h1>关于印发攻坚方案</h1><h1>（2018年10月—2019年3月）的通知</h1><p>\(Self.sentence)</p>",
      head: "<title>某市人民政府办公厅关于印发攻坚方案（2018年10月—2019年3月）的通知_某市人民政府</title>")
    #expect(item.title?.value == "某市人民政府办公厅关于印发攻坚方案（2018年10月—2019年3月）的通知")
  }

  @Test func endlessTitleIsCut() throws {
    let reading = try CollectorFixture.read(
      "<title>\(String(repeating: "大气", count: 25_000))</title><p>\(Self.sentence)</p><p>\(Self.sentence)</p>"
    )
    #expect(reading.items.first?.title?.value.count == 301)
    #expect(reading.findings.contains { $0.code == .longTitle })
    #expect(!reading.findings.contains { $0.code == .noTitle })
  }

  @Test(arguments: ["&#0;", "&#xD800;", "&#x110000;", "\u{85}", "\u{9B}"])
  func whatIsNoCharacterLeavesTheTitleWhole(_ debris: String) throws {
    let item = try item(
      "<p>\(Self.sentence)\(debris)</p>",
      head: "<meta name=ArticleTitle content='关于锅炉\(debris)检查的通知'><title>别的题目</title>")
    #expect(item.title?.value == "关于锅炉检查的通知")
    #expect(!item.bodyText.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) })
  }

  @Test func titleBrokenOverLinesIsJoined() throws {
    let item = try item(
      """
      <div class=TRS_Editor><p align=center>某市人民政府办公厅</p><p align=center>关于印发清洁空气计划的通知</p>
      <p>\(Self.sentence)</p></div>
      """, head: "<title>生态环境部网站</title>")
    #expect(item.title?.value == "某市人民政府办公厅关于印发清洁空气计划的通知")
    #expect(item.title?.step == "head of text")
  }

  @Test func nameOfTheSiteIsNoTitle() throws {
    let reading = try CollectorFixture.read(
      "<title>生态环境部网站</title><p>\(Self.sentence)</p><p>\(Self.sentence)\(Self.sentence)</p>")
    #expect(reading.items.first?.title == nil)
    #expect(reading.findings.contains { $0.code == .noTitle })
  }

  @Test func shortNameOfAnySiteIsNoTitle() throws {
    let page = "<title>某江网</title><h2>春耕时节访农家</h2><p>\(Self.sentence)</p>"
    #expect(try CollectorFixture.item(page).title?.value == "春耕时节访农家")
  }

  // MARK: Issuer

  @Test func jointIssuersKeepTheirOrder() throws {
    let item = try item("<p>发文机关：国务院办公厅、中央军委办公厅</p><p>\(Self.sentence)</p>")
    #expect(item.issuers.map(\.value) == ["国务院办公厅", "中央军委办公厅"])
    #expect(item.issuers.first?.step == "label 发文机关")
  }

  @Test func originIsTheIssuerOnlyWhenItIsABody() throws {
    let body = try item("<p>来源：上海市生态环境局 时间：2018-12-03</p><p>\(Self.sentence)</p>")
    #expect(body.issuers.map(\.value) == ["上海市生态环境局"])
    let press = try item("<p>来源：中国环境报 时间：2018-12-03</p><p>\(Self.sentence)</p>")
    #expect(press.issuers.isEmpty)
    #expect(press.carrier?.value == "中国环境报")
  }

  @Test func titleNamesTheIssuerBeforeTheSignature() throws {
    let page = "<h1>北京市生态环境局关于限行的通知</h1><p>\(Self.sentence)</p><p>天津市生态环境局</p><p>2018年12月3日</p>"
    #expect(try item(page).issuers.map(\.value) == ["北京市生态环境局"])
    let signed = "<h1>关于限行的通知</h1><p>\(Self.sentence)</p><p>天津市生态环境局</p><p>2018年12月3日</p>"
    #expect(try item(signed).issuers.map(\.value) == ["天津市生态环境局"])
    #expect(try item(signed).issuers.first?.step == "signature")
  }

  @Test func titleAndSignatureGoBeforeTheOrigin() throws {
    let origin = "<p>来源：珠海市人民政府办公室 时间：2018-12-03</p><p>\(Self.sentence)</p>"
    let titled = "<h1>珠海市人民政府关于岸电的通告</h1>\(origin)<p>珠海市人民政府</p><p>2018年12月1日</p>"
    #expect(try item(titled).issuers.map(\.value) == ["珠海市人民政府"])
    let signed = "<h1>关于岸电的通告</h1>\(origin)<p>珠海市人民政府</p><p>2018年12月1日</p>"
    #expect(try item(signed).issuers.map(\.step) == ["signature"])
    let forward = "<h1>转发《关于岸电的通告》</h1>\(origin)<p>交通运输部</p><p>2018年12月1日</p>"
    #expect(try item(forward).issuers.map(\.value) == ["珠海市人民政府办公室"])
  }

  @Test func originInTraditionalCharactersIsABody() throws {
    let item = try item(
      "<h3>關於印發計劃的通知</h3><p>時間：2018-11-16 來源：廣東省人民政府辦公廳</p><p>\(Self.sentence)</p><p>【打印本頁】【關閉窗口】</p>")
    #expect(item.issuers.map(\.value) == ["廣東省人民政府辦公廳"])
    #expect(item.publishedOn == Day(iso: "2018-11-16"))
    #expect(!item.bodyText.contains("打印本頁"))
  }

  // MARK: 文号

  @Test func numberComesFromTheLabel() throws {
    let item = try item("<p>文　号：环大气[2018]100号</p><h1>关于限行的通知</h1><p>\(Self.sentence)</p>")
    #expect(item.documentNumber?.value == "环大气〔2018〕100号")
    #expect(item.documentNumber?.step == "label 文号")
  }

  @Test func numberStandsAloneUnderTheTitle() throws {
    let page = "<h1>关于限行的通知</h1><p>（津政发〔2018〕9号）</p><p>\(Self.sentence)</p>"
    #expect(try item(page).documentNumber?.value == "津政发〔2018〕9号")
  }

  @Test func citedNumberIsNotTheNumber() throws {
    let page = "<h1>关于限行的通知</h1><p>根据国发〔2018〕22号文件，\(Self.sentence)</p><p>国发〔2018〕22号</p>"
    #expect(try item(page).documentNumber == nil)
  }

  // MARK: Dates

  @Test func adoptionNeverStandsInForPublication() throws {
    let item = try item("<p>成文日期：2018年12月3日</p><h1>关于限行的通知</h1><p>\(Self.sentence)</p><p>2018年12月3日</p>")
    #expect(item.publishedOn == nil)
    #expect(item.date(.adoption) == Day(iso: "2018-12-03"))
    #expect(item.date(.signature) == Day(iso: "2018-12-03"))
  }

  @Test func bareDateInTheTextIsNotThePublication() throws {
    let page = "<div id=zoom><h1>关于限行的通知</h1><p>2018年11月30日</p><p>\(Self.sentence)</p></div>"
    #expect(try item(page).publishedOn == nil)
  }

  @Test func publicationIsReadInTheOrderOfTheSteps() throws {
    let url = "http://www.mee.gov.cn/a/201812/t20181205_1.html"
    let meta = "<meta name=PubDate content='2018-12-02 10:00'>"
    let label = "<p>发布日期：2018-12-03</p>"
    let line = "<p>2018-12-04 08:30</p>"
    let rest = "<p>\(Self.sentence)</p>"
    let title = "<h1>关于限行的通知</h1>"
    let pages = [
      (meta, label + title + line + rest, "2018-12-02", "meta PubDate"),
      ("", label + title + line + rest, "2018-12-03", "label 发布日期"),
      ("", title + line + rest, "2018-12-04", "line under the title"),
      ("", title + rest, "2018-12-05", "address t20181207"),
    ]
    for (head, body, day, step) in pages {
      let fact = try #require(try item(body, head: head, url: url).dates.first)
      #expect(fact.kind == .publication)
      #expect(fact.day == Day(iso: day))
      #expect(fact.step == step)
    }
  }

  @Test func dateOfTheDayIsNotThePublication() throws {
    #expect(try item("<h1>关于限行的通知</h1><p>今天是2018年12月9日</p><p>\(Self.sentence)</p>").publishedOn == nil)
  }

  @Test func implausibleDatesAreToldAndNotUsed() throws {
    let page = "<p>发布日期：2018-12-33</p><p>成文日期：2047-01-01</p><h1>关于限行的通知</h1><p>\(Self.sentence)</p>"
    let reading = try CollectorFixture.read(page)
    #expect(reading.items.first?.dates == [])
    let doubtful = reading.findings.filter { $0.code == .doubtfulDate }.map(\.arguments)
    #expect(doubtful == [["adoption", "2047-01-01"], ["publication", "2018-12-33"]])
  }

  @Test func nothingIsPublishedAfterItWasSaved() throws {
    let page = "<p>发布日期：2018-12-20</p><h1>关于限行的通知</h1><p>\(Self.sentence)</p>"
    #expect(try CollectorFixture.read(page, savedOn: "2018-12-19").items.first?.publishedOn == nil)
    #expect(try CollectorFixture.read(page, savedOn: "2018-12-20").items.first?.publishedOn != nil)
  }

  @Test func headingInDocumentFormBeatsTheNameOfAColumn() throws {
    let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"
    for name in ["大气环境专题", "征求意见", "中华人民共和国生态环境部", "某市生态环境局"] {
      let page = "<title>\(name)</title><h1>关于锅炉改造的通知</h1><p>\(sentence)\(sentence)</p>"
      #expect(try CollectorFixture.item(page).title?.value == "关于锅炉改造的通知")
    }
  }

  @Test func markupInAMetaTitleIsLeftOut() throws {
    let page = "<meta name=ArticleTitle content='为了蓝天&lt;div&gt;——某市见闻&lt;/div&gt;'><p>2018-12-03</p>"
    #expect(try CollectorFixture.item(page).title?.value == "为了蓝天——某市见闻")
  }

  @Test func daysOfTheTextAreRead() throws {
    let texts: [(String, DatedFact.Kind, String)] = [
      ("有关单位如有意见，请于2019年1月20日（星期日）前反馈我部。", .commentDeadline, "2019-01-20"),
      ("请于2019年1月20日17:00前反馈意见，联系人见附件，逾期不予受理。", .commentDeadline, "2019-01-20"),
      ("（2018年9月1日经部务会议审议通过，自公布之日起施行，原办法同时停止执行）", .adoption, "2018-09-01"),
    ]
    for (text, kind, day) in texts {
      let item = try CollectorFixture.item(
        "<h1>关于锅炉改造的通知</h1><p>2018-12-03 10:00</p><p>各有关单位：</p><p>\(text)</p>")
      #expect(item.date(kind) == Day(iso: day), "\(text)")
    }
  }

  @Test func clockBehindTheDayIsSkipped() throws {
    let page = "<h1>关于锅炉改造的通知</h1><p>2018-12-20 来源：新华社 今天是2026年11月21日</p><p>各单位：</p>"
    #expect(
      try CollectorFixture.item(page, url: "http://www.mee.gov.cn/a.html").publishedOn
        == Day(iso: "2018-12-20"))
  }

  @Test func timeAndHostOfAMeetingStayInTheText() throws {
    let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"
    let page =
      "<h1>关于召开会议的通知</h1><div class=TRS_Editor><p>\(sentence)</p><p>时间：2018年12月20日</p><p>承办：某研究院</p><p>\(sentence)</p></div>"
    let text = try CollectorFixture.item(page).bodyText
    #expect(text.contains("时间：2018年12月20日") && text.contains("承办：某研究院"))
  }
}
