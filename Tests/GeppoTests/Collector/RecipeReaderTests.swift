import Testing

@testable import Geppo

@Suite struct RecipeReaderTests {
  private static let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"

  private static let notice = """
    <title>某市</title><p class=t>关于限行的通知</p><i class=d>03/12/2018</i><i class=z>01/12/2018</i><u>某公[2018]1号</u>
    <b class=i>000/2018-1</b><b class=s>环境保护</b><b class=e>有效</b><b class=k>限行、尾气</b>
    <em class=f>05/01/2019</em><em class=c>20/12/2018</em><em class=x>31/12/2020</em>
    <div class=b><p>\(sentence)</p></div>
    """

  private func recipe(_ parts: [Source.Recipe.Part: String] = [:]) -> Source.Recipe {
    var recipe = Source.Recipe()
    recipe.parts = parts
    return recipe
  }

  private func missed(_ reading: PageReading) -> [String] {
    reading.findings.filter { $0.code == .recipeMissed }.compactMap(\.arguments.first)
  }

  @Test func everyPartOfARecipeIsRead() throws {
    var recipe = recipe([
      .title: "//p[@class='t']", .date: "//i[@class='d']", .adopted: "//i[@class='z']",
      .documentNumber: "//u",
      .indexNumber: "//b[@class='i']", .subject: "//b[@class='s']", .status: "//b[@class='e']",
      .keywords: "//b[@class='k']", .inForce: "//em[@class='f']", .commentDeadline: "//em[@class='c']",
      .expiry: "//em[@class='x']",
    ])
    recipe.dateFormat = DateFormat("dd/MM/yyyy")
    let reading = try CollectorFixture.read(Self.notice, recipe: recipe)
    let item = try #require(reading.items.first)
    #expect(item.title?.value == "关于限行的通知")
    #expect(item.documentNumber?.value == "某公〔2018〕1号")
    #expect(item.indexNumber?.value == "000/2018-1")
    #expect(item.subjectClass?.value == "环境保护")
    #expect(item.status?.value == "有效")
    #expect(item.keywords == ["限行", "尾气"])
    let days: [(DatedFact.Kind, String, String)] = [
      (.publication, "2018-12-03", "recipe date"), (.adoption, "2018-12-01", "recipe adopted"),
      (.inForce, "2019-01-05", "recipe in_force"),
      (.commentDeadline, "2018-12-20", "recipe comment_deadline"),
      (.expiry, "2020-12-31", "recipe expiry"),
    ]
    for (kind, day, step) in days {
      let fact = item.dates.first { $0.kind == kind }
      #expect(fact?.day == Day(iso: day))
      #expect(fact?.step == step)
    }
    #expect(missed(reading) == [])
  }

  @Test func numberThatIsNoneIsTold() throws {
    let page = "<em>2018年第5期，总第120期</em>" + Self.notice
    let reading = try CollectorFixture.read(page, recipe: recipe([.documentNumber: "//em"]))
    #expect(reading.items.first?.documentNumber == nil)
    #expect(missed(reading) == ["document_number (2018年第5期，总第120期)"])
    let long = try CollectorFixture.read(
      "<em>\(String(repeating: "期", count: 99))</em>" + Self.notice, recipe: recipe([.documentNumber: "//em"])
    )
    #expect(missed(long).first?.count == "document_number (…)".count + 30)
  }

  @Test func dateInAnotherFormIsMissedAndReadByTheGeneralRules() throws {
    var recipe = recipe([.date: "//i[@class='d']"])
    recipe.dateFormat = DateFormat("yyyy.MM.dd")
    let page = "<meta name=PubDate content=2018-12-05>" + Self.notice
    let reading = try CollectorFixture.read(page, recipe: recipe)
    #expect(reading.items.first?.publishedOn == Day(iso: "2018-12-05"))
    #expect(missed(reading) == ["date"])
  }

  @Test func whatOnlySomeDocumentsHaveIsMissedOnlyWhereItIsElsewhere() throws {
    let recipe = recipe([.documentNumber: "//u", .status: "//u"])
    let without = "<h1>关于限行的通知</h1><p>2018-12-03</p><div class=TRS_Editor><p>\(Self.sentence)</p></div>"
    #expect(missed(try CollectorFixture.read(without, recipe: recipe)) == [])
    let with = "<p>文号：某公〔2018〕1号</p>" + without
    #expect(missed(try CollectorFixture.read(with, recipe: recipe)) == ["document_number"])
  }

  // MARK: Lists

  private static let list = """
    <ul class=n><li><a href="/a.html">这是导航栏里的一个链接</a></li></ul><ul class=l>
    <li><h4>关于发布预警的公告</h4><a href="/1.html">全文</a><s>发布于 03.12</s><time>2018/12/03</time></li>
    <li><h4>关于限行</h4><a href="/2.html">全文</a><time>2018/12/02</time></li></ul>
    """

  private func listRecipe(_ item: String) -> Source.Recipe {
    var recipe = recipe([.title: "//h1"])
    recipe.list = .init(item: item, title: "h4", link: "a/@href", date: "time")
    recipe.body = "//div[@class='b']"
    return recipe
  }

  @Test func recipeSaysWhatAnEntryIs() throws {
    let reading = try CollectorFixture.read(Self.list, recipe: listRecipe("//ul[@class='l']/li"))
    #expect(reading.outcome.disposition == .index)
    #expect(reading.listed.map(\.title) == ["关于发布预警的公告", "关于限行"])
    #expect(
      reading.listed.map { $0.url?.text } == ["http://www.mee.gov.cn/1.html", "http://www.mee.gov.cn/2.html"])
    #expect(reading.listed.map { $0.date?.description } == ["2018-12-03", "2018-12-02"])
    #expect(reading.listed.map(\.location.line) == [2, 3])
    #expect(missed(reading) == [])
  }

  @Test func whatTheRecipeDoesNotPointAtIsReadInsideTheEntry() throws {
    var recipe = listRecipe("//li")
    recipe.list = .init(item: "//ul[@class='m']/li")
    let page = "<ul class=m><li><a href='/1.html' title='关于发布预警的公告'>关于发布…</a> 2018-12-03</li></ul>"
    let entry = try #require(try CollectorFixture.read(page, recipe: recipe).listed.first)
    #expect(entry.title == "关于发布预警的公告")
    #expect(entry.url?.text == "http://www.mee.gov.cn/1.html")
    #expect(entry.date == Day(iso: "2018-12-03"))
  }

  @Test func listThatNoLongerFitsIsToldOf() throws {
    let page = """
      <ul><li><a href="/1.html">关于发布污染天气预警的公告</a><span>2018-12-03</span></li>
      <li><a href="/2.html">关于开展锅炉改造验收的通知</a><span>2018-12-02</span></li></ul>
      """
    let reading = try CollectorFixture.read(page, recipe: listRecipe("//ul[@class='l']/li"))
    #expect(reading.listed.count == 2)
    #expect(missed(reading) == ["list"])
  }

  @Test func pageWithTheTextOfTheRecipeIsNoListBesideItsMenu() throws {
    let page = "<h1>关于限行的通知</h1><div class=b><p>\(Self.sentence)\(Self.sentence)</p></div>" + Self.list
    let reading = try CollectorFixture.read(page, recipe: listRecipe("//ul[@class='l']/li"))
    #expect(reading.outcome.disposition == .item)
  }

  // MARK: Periods

  private func dated(_ title: String, _ from: String?, _ until: String?) -> Source.Recipe {
    var recipe = recipe([.title: title])
    recipe.from = from.flatMap { Month($0) }
    recipe.until = until.flatMap { Month($0) }
    return recipe
  }

  @Test(arguments: [
    ("2018-10-31", "旧版网页的题目"), ("2018-11-01", "新版网页的题目"), (nil, "新版网页的题目"), ("2018-08-31", "一般规则的题目"),
  ])
  func recipeOfTheMonthOfCaptureIsUsed(savedOn: String?, title: String) throws {
    let page = "<h1>一般规则的题目</h1><h2>旧版网页的题目</h2><h3>新版网页的题目</h3><p>\(Self.sentence)</p>"
    let recipes = [dated("//h2", "2018-09", "2018-10"), dated("//h3", "2018-11", nil)]
    let reading = Collector().read(
      try CollectorFixture.page(savedOn: savedOn), bytes: Array(page.utf8),
      source: CollectorFixture.source(recipes: recipes))
    #expect(reading.items.first?.title?.value == title)
    #expect(missed(reading) == [])
  }
}
