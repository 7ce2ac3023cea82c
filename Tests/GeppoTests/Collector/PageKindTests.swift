import Testing

@testable import Geppo

@Suite struct PageKindTests {
  private static let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"
  private static let dated = (1...3).map {
    "<li><a href='./201812/t2018120\($0)_1.html'>关于第\($0)批企业名单的公告</a><span>2018-12-0\($0)</span></li>"
  }.joined()

  /// One page for each rule of the table, in its order.
  @Test(arguments: [
    (
      "server notice", "<title>404 Not Found</title><h1>404 Not Found</h1><p>nginx</p>", Disposition.errorPage
    ),
    ("no text", "<html><body><script>load()</script></body></html>", .empty),
    ("article tags", "<meta name=ArticleTitle content=关于名单的公告><h1>关于名单的公告</h1><ul>\(dated)</ul>", .item),
    (
      "dated links in the text",
      (1...4).map { "<p><a href=/\($0)>关于第\($0)批企业名单的公告</a> 2018-12-0\($0)</p><p>\(sentence)</p>" }.joined(),
      .index
    ),
    (
      "running text",
      "<h1>关于限行的通知</h1><p>\(sentence)</p><p>\(sentence)</p><p>\(sentence)</p><aside><ul>\(dated)</ul></aside>",
      .item
    ),
    ("dated links", "<title>公告</title><ul>\(dated)</ul>", .index),
    (
      "files only", "<meta name=ColumnName content=通知公告><h1>关于名单</h1><p><a href=1.doc>企业名单（第一批）附件下载</a></p>",
      .item
    ),
    ("nothing but links", "<p><a href=/1>搜集网上信息的免费服务</a></p><p><a href=/2>天天都有新的免费服务</a></p>", .index),
    ("column page", "<meta name=ColumnName content=通知公告><p>通知公告栏目页面正在载入</p>", .index),
    ("links only", (1...12).map { "<a href=/\($0)>关于第\($0)批企业名单的公告</a>" }.joined(separator: "<br>"), .index),
    (
      "feed beside it",
      "<link rel=alternate type='application/rss+xml' href=x.xml><p>某市政策汇总页面</p><p>更新于今日</p>", .index
    ),
    (
      "feed beside it", "<h1>政策汇总</h1><p>更新于今日</p><a href='./zhengce.xml?v=1'>订阅</a><a href='/'>首页</a>",
      .index
    ),
  ])
  func everyRuleFires(rule: String, html: String, disposition: Disposition) throws {
    #expect(PageKindRules.rules.contains { $0.name == rule })
    #expect(try CollectorFixture.read(html).outcome.disposition == disposition)
  }

  @Test(arguments: ["页面不存在", "403 Forbidden", "请输入验证码后继续访问", "用户登录"])
  func noticeOfTheServerIsNeverAnItem(words: String) throws {
    let reading = try CollectorFixture.read("<title>\(words)</title><p>\(words)</p><p>请稍后再试或返回首页</p>")
    #expect(reading.outcome.disposition == .errorPage)
    #expect(reading.findings.first { $0.code == .errorPage }?.arguments == [words])
    #expect(reading.items.isEmpty)
  }

  @Test func documentThatSpeaksOfLoginIsNoNotice() throws {
    let html =
      "<h1>关于用户登录办法的通知</h1><p>\(Self.sentence)\(Self.sentence)\(Self.sentence)\(Self.sentence)\(Self.sentence)</p>"
    #expect(try CollectorFixture.read(html).outcome.disposition == .item)
  }

  @Test func emptyListIsAFinding() throws {
    let reading = try CollectorFixture.read("<meta name=ColumnName content=通知公告><p>通知公告栏目页面正在载入</p>")
    #expect(reading.findings.contains { $0.code == .noEntries })
  }
}
