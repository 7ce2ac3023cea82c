import Markup
import Testing

@testable import Geppo

@Suite struct BodyFinderTests {
  private static let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"
  private static let stranger = "这一段写的是别的事情，与本页的文件没有关系，所以不应当读入正文里。"

  private func body(_ html: String, address: String? = nil) throws -> (text: [String], body: PageBody) {
    let tree = parseHTML(Array(html.utf8)).tree
    let page = LineReader.read(tree)
    let body = BodyFinder.find(in: tree, page, address: address.flatMap { WebLink($0) })
    return (body.lines.filter { body.dropped[$0] == nil }.map { page.lines[$0].text }, body)
  }

  // MARK: Surroundings

  @Test(arguments: PageArea.rules.flatMap { rule in rule.words.sorted().map { (rule.name, $0) } })
  func areaBesideTheTextIsDropped(rule: String, word: String) throws {
    let found = try body(
      """
      <div><p>\(Self.sentence)</p><p>\(Self.sentence)</p><p>\(Self.sentence)</p>
      <div class="\(word)"><p>\(Self.stranger)</p></div><p>\(Self.sentence)</p></div>
      """)
    #expect(found.text == Array(repeating: Self.sentence, count: 4))
    #expect(found.body.dropped.values.sorted() == [rule])
  }

  @Test func areaThatHoldsThePageIsText() throws {
    let found = try body(
      "<div class=sidebar-layout><p>\(Self.sentence)</p><p>\(Self.sentence)</p></div>")
    #expect(found.text == [Self.sentence, Self.sentence])
  }

  @Test func elementWithManyStatesIsNoArea() throws {
    let states = "page a b c d e hasSidebar shareEnabled"
    let found = try body("<div class='\(states)'><p>\(Self.sentence)</p></div><p>\(Self.stranger)</p>")
    #expect(found.text == [Self.sentence, Self.stranger])
  }

  @Test func commentsLongerThanTheTextAreDropped() throws {
    let text = String(repeating: Self.sentence, count: 3)
    let comments = (1...9).map { "<p>\($0)楼：\(Self.stranger)</p>" }.joined()
    let found = try body("<div><p>\(text)</p><div id=comments>\(comments)</div></div>")
    #expect(found.text == [text])
  }

  @Test func textThatOpensWithAClickIsText() throws {
    let found = try body(
      "<div class=story-text><p>\(Self.sentence)</p><div class=hidden-content><p>\(Self.sentence)</p></div></div>"
    )
    #expect(found.text == [Self.sentence, Self.sentence])
  }

  @Test func teasersAreNoText() throws {
    let teasers = (1...9).map { "<li><h4><a href=/\($0)>别的文章的题目第\($0)篇</a></h4><p>\(Self.stranger)</p></li>" }
      .joined()
    let found = try body("<div><h1>题</h1><p>\(Self.sentence)</p><ul>\(teasers)</ul></div>")
    #expect(found.text == [Self.sentence])
  }

  // MARK: Named elements

  @Test(arguments: TextHolder.wholeNames.sorted())
  func wholeNameHoldsTheText(name: String) { #expect(strength("div", name) == .sure) }

  @Test(arguments: TextHolder.vagueNames.sorted())
  func vagueNameMayHoldTheText(name: String) { #expect(strength("div", name) != nil) }

  @Test(arguments: TextHolder.subjects.sorted())
  func subjectWithAPartHoldsTheText(word: String) {
    #expect(strength("div", "\(word)-view") ?? .vague >= .plain)
    #expect(strength("div", "\(word)Inner") ?? .vague >= .plain)
  }

  @Test(arguments: TextHolder.parts.sorted())
  func partOfASubjectHoldsTheText(word: String) {
    #expect(strength("div", "story_\(word)") ?? .vague >= .plain)
  }

  @Test(arguments: TextHolder.strangers.sorted())
  func surroundingsNamedAfterTheTextHoldNone(word: String) {
    #expect(strength("div", "article-\(word)-content") == nil)
  }

  @Test func articleElementMayHoldTheText() { #expect(strength("article", "x") == .vague) }

  private func strength(_ element: String, _ name: String) -> TextHolder.Strength? {
    TextHolder.strength(element, [Array(name.utf8)[...]])
  }

  @Test func textIsNarrowedToTheElementThatIsNamedAfterIt() throws {
    let found = try body(
      """
      <div><p>题记。</p><div class="post_body"><p>\(Self.sentence)</p><p>（完）</p></div><p>查看原图 264K</p><p>+关注</p></div>
      """)
    #expect(found.body.step == "text holder .post_body")
    #expect(found.text == [Self.sentence, "（完）"])
  }

  @Test func articleBodyOfTheVocabularyIsBelievedMore() throws {
    let found = try body(
      """
      <div class=detail-main><p>\(Self.stranger)</p>
      <section itemprop=articleBody><p>\(Self.sentence)</p><p>\(Self.sentence)</p><p>\(Self.sentence)</p></section></div>
      """)
    #expect(found.text == [Self.sentence, Self.sentence, Self.sentence])
  }

  @Test func textWithoutSentencesStandsBehindItsHeading() throws {
    let found = try body(
      """
      <h1>关于停止供水的通知原件</h1><div class=news_content><p>停水 十二月三日八时至十七时</p><p>范围 东街及西街全部住户</p></div>
      <p>本站提示：请使用新版浏览器，效果更好。</p>
      """)
    #expect(found.text == ["停水 十二月三日八时至十七时", "范围 东街及西街全部住户"])
  }

  @Test func firstOfSeveralPostsIsReadAndTheOthersAreTold() throws {
    let posts = (1...4).map {
      "<div class=post-title>第\($0)篇的题目</div><div class=post-body><p>\($0) \(Self.sentence)</p></div>"
    }
    let html = "<body>\(posts.joined())</body>"
    #expect(try body(html).text == ["1 \(Self.sentence)"])
    let findings = try CollectorFixture.read(html).findings.filter { $0.code == .severalTexts }
    #expect(findings.map(\.arguments) == [["3"]])
  }

  // MARK: Where it begins and ends

  @Test func titleAndDatelineAreNoTextWhereNothingMarksTheText() throws {
    let found = try body(
      """
      <title>关于大气污染防治的通知_某站</title><body><p>关于大气污染防治的通知</p><p>http://example.cn 2018年12月03日 11:21</p>
      <p>各县（市）人民政府：</p><p>\(Self.sentence)</p></body>
      """)
    #expect(found.text == ["各县（市）人民政府：", Self.sentence])
  }

  @Test func longTableAfterTheTextBelongsToIt() throws {
    let rows = (1...30).map { "<tr><td>第\($0)县</td><td>\($0)</td></tr>" }.joined()
    let found = try body("<body><div><p>\(Self.sentence)</p><table>\(rows)</table></div></body>")
    #expect(found.text.count == 61)
  }

  @Test func verseIsText() throws {
    let found = try body("<body><p>明月照西楼，</p><p>清风过东山。</p><p>江水连天去，</p><p>孤帆一片还。</p></body>")
    #expect(found.text.count == 4)
  }

  // MARK: Discussions

  @Test(arguments: Discussion.addressWords.sorted())
  func addressOfAForumIsKnown(word: String) throws {
    #expect(Discussion.isOne(WebLink("http://www.example.cn/\(word)/12.html")))
  }

  @Test(arguments: Discussion.subjects.subtracting(["postmessage"]).sorted())
  func postsOfADiscussionAreRead(word: String) throws {
    let posts = (1...3).map {
      "<p>用户\($0) 昨天</p><div class='\(word)-text'>\($0) \(Self.sentence)</div><p>回复 举报</p>"
    }
    let found = try body("<body>\(posts.joined())</body>", address: "http://bbs.example.cn/d/1")
    #expect(found.text == (1...3).map { "\($0) \(Self.sentence)" })
  }

  @Test(arguments: Discussion.parts.sorted())
  func partsOfPostsAreRead(word: String) throws {
    let found = try body(
      "<body><p>用户 昨天</p><div id=post_\(word)_3>\(Self.sentence)\(Self.sentence)</div></body>",
      address: "http://www.example.cn/thread-1.html")
    #expect(found.body.step == "posts")
  }

  @Test(arguments: ["RichText", "t_f", "markdown-body"])
  func postsOfKnownSoftwareAreRead(name: String) throws {
    let found = try body(
      "<body><p>用户 昨天</p><div class=\(name)>\(Self.sentence)\(Self.sentence)</div></body>",
      address: "http://bbs.example.cn/d/1")
    #expect(found.body.step == "posts")
  }

  private static let facts =
    "<tr><td>索引号</td><td>0000/2018-1</td></tr><tr><td>发布机构</td><td>某市生态环境局</td></tr>"
    + "<tr><td>文号</td><td>某环发〔2018〕9号</td></tr><tr><td>发布日期</td><td>2018-12-03</td></tr>"

  private static let provisions = String(repeating: "各县区要加强施工工地扬尘管理，落实覆盖、冲洗、围挡和硬化措施。", count: 5)

  @Test(arguments: [
    "<tr><td colspan=2>*</td></tr>", "<tr><td colspan=2><div class=TRS_Editor><p>*</p></div></td></tr>",
    "<tr><td>内容：</td><td>*</td></tr>", "<tr><td colspan=2><p>*</p><p>特此通知，请认真执行。</p></td></tr>",
  ])
  func textBehindTheFactsInTheirTableIsText(row: String) throws {
    let table = "<h1>关于加强扬尘管理的通知</h1><table>\(Self.facts)\(row.replacing("*", with: Self.provisions))</table>"
    let item = try CollectorFixture.item(table)
    #expect(item.bodyText.contains(Self.provisions))
    #expect(!item.bodyText.contains("0000/2018-1"))
    #expect(item.documentNumber?.value == "某环发〔2018〕9号")
  }

  @Test(arguments: [
    ("<p>2018年12月3日週三 上午8:21</p>", true), ("<p>某某电台</p><p>2018-12-03 08:21</p>", true),
    ("<p>作者：小王2018年12月3日18:32浏览：272收藏觉得不错，我要赞赏</p>", true),
    ("<p>会议时间：2018年12月3日 9:30</p>", false), ("<p>2018年12月3日</p>", false),
  ])
  func lineOfThePostingAtTheHeadOfANamedTextIsNone(_ head: String, isDropped: Bool) throws {
    let sentence = "为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。"
    let text = String(repeating: "<p>\(sentence)</p>", count: 4)
    let item = try CollectorFixture.item(
      "<title>某市</title><div class=article-content>\(head)\(text)</div>")
    #expect(item.bodyStep.hasPrefix("text holder"))
    #expect((item.blocks.first?.text == sentence) == isDropped)
  }
}
