import Markup
import Testing

@testable import Geppo

/// Every row of the tables of meta tags, labels, containers and furniture can fire.
@Suite struct FieldTableTests {
  @Test(arguments: MetaTags.rules.map(\.name))
  func everyMetaTagIsRead(name: String) throws {
    let rule = try #require(MetaTags.rules.first { $0.name == name })
    let tags = MetaTags(
      parseHTML(Array("<meta content=' 甲&amp;nbsp;乙 ' name='\(name.uppercased())'/>".utf8)).tree)
    #expect(tags.first(rule.field)?.value == "甲 乙")
    #expect(tags.first(rule.field)?.step == "meta \(name)")
  }

  @Test func metaTagsAreBelievedInTheOrderOfTheTable() {
    let html =
      "<meta property=og:title content=乙><meta name=ArticleTitle content=甲><meta name=articletitle content=''>"
    #expect(MetaTags(parseHTML(Array(html.utf8)).tree).all(.title).map(\.value) == ["甲", "乙"])
  }

  @Test(arguments: PageLabels.rules.indices)
  func everyLabelIsRead(rank: Int) {
    let rule = PageLabels.rules[rank]
    let spaced = rule.label.map(String.init).joined(separator: "\u{3000}")
    #expect(
      pairs("<p>\(spaced)：值</p>").map(\.value) == [
        FieldValue(field: rule.field, value: "值", line: 1, step: "label \(rule.label)")
      ])
    let cells = pairs("<table><tr><td><b>\(rule.label)</b></td><td>值</td></tr></table>")
    #expect(cells.map(\.value.value) == (rule.needsColon ? [] : ["值"]))
  }

  @Test func labelsAreDistinct() {
    #expect(Set(PageLabels.rules.map(\.label)).count == PageLabels.rules.count)
    #expect(PageLabels.rules.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func severalLabelsStandInOneLine() {
    let found = pairs("<p>来源：某市生态环境局　发布时间：2018-12-03 10:20 【字体：大 中 小】</p>").map(\.value.value)
    #expect(found == ["某市生态环境局", "2018-12-03 10:20", "大 中 小"])
  }

  @Test func valueMayStandBesideTheLabelInAnyElement() {
    #expect(pairs("<ul><li><span>发布机关</span><p>某市政府</p></li></ul>").map(\.value.value) == ["某市政府"])
    #expect(pairs("<div><span>索 引 号</span>0000/2018-1</div>").map(\.value.value) == ["0000/2018-1"])
    #expect(pairs("<dl><dt>发文机关：</dt><dd>某市政府</dd></dl>").map(\.value.value) == ["某市政府"])
  }

  @Test func emptyCellIsNoValue() {
    let html = "<table><tr><td>主题词：</td><td></td></tr><tr><td>别的</td></tr></table>"
    #expect(pairs(html).isEmpty)
    #expect(pairs("<table><tr><td>索引号</td><td>名称</td></tr><tr><td>甲</td><td>乙</td></tr></table>").isEmpty)
  }

  @Test func wordsInsideTextAreNoLabels() {
    #expect(pairs("<p>各单位应当在规定的时间：每日八时报送，来源不明的不报。</p>").isEmpty)
  }

  @Test(arguments: Containers.rules.indices)
  func everyContainerIsFound(rank: Int) throws {
    let rule = Containers.rules[rank]
    let attribute =
      switch rule.mark {
      case .id(let id): "id=\"\(id)\""
      case .word(let word): "class=\"view \(word.uppercased()) x\""
      }
    let tree = parseHTML(Array("<p>菜单菜单菜单</p><div \(attribute)><p>这里是正文，不少于十个字。</p></div>".utf8)).tree
    let page = LineReader.read(tree)
    let hit = try #require(Containers.find(in: tree, page))
    #expect(hit.step == "container \(rule.name)")
    #expect(page.lines[hit.lines].map(\.text) == ["这里是正文，不少于十个字。"])
  }

  @Test func emptyContainerIsPassedOver() throws {
    let html = "<div id=UCAP-CONTENT></div><div class=TRS_Editor>这里是正文，不少于十个字。</div>"
    let tree = parseHTML(Array(html.utf8)).tree
    #expect(Containers.find(in: tree, LineReader.read(tree))?.step == "container .TRS_Editor")
  }

  @Test(arguments: Furniture.rules.indices)
  func everyWordOfFurnitureIsKnown(index: Int) {
    let rule = Furniture.rules[index]
    for word in rule.words {
      let line =
        switch rule.form {
        case .words: "【\(word)】"
        case .opening, .end: "\(word)甲乙\(rule.with.first ?? "")"
        case .inside: "甲\(word)乙"
        case .pager: "\(word) 2"
        }
      #expect(Furniture.rule(of: line) != nil, "\(word)")
    }
  }

  @Test(arguments: [
    "作者：未知 责任编辑：王某", "本文来源：某市日报责任编辑：王某", "来源：某某网 编辑：王某", "返回首页", "【返回列表】", "查看更多>>", "返回首页 | 返回列表",
  ])
  func lineBelowTheTextIsNoText(_ line: String) throws {
    let sentence = "为改善空气质量，各区应当加强对扬尘污染的控制，并在年底以前完成全部改造任务。"
    let page = "<title>清洁空气的办法</title><div id=zoom><p>\(sentence)</p><p>\(sentence)</p><p>\(line)</p></div>"
    #expect(try CollectorFixture.item(page).blocks.map(\.text) == [sentence, sentence])
  }

  @Test(arguments: ["作者：王某", "本文来源可靠，数据翔实", "返回首页的办法", "更多企业完成改造"])
  func likeWordsAreText(_ line: String) { #expect(Furniture.rule(of: line) == nil) }

  @Test func textIsNoFurniture() {
    #expect(Furniture.rule(of: "【打印本页】 【关闭窗口】")?.form == .words)
    for text in ["大气污染防治", "大中型企业应当安装在线监测设备", "打印机耗材管理", "分享经验，推广做法"] {
      #expect(Furniture.rule(of: text) == nil, "\(text)")
    }
  }

  private func pairs(_ html: String) -> [LabelScanner.Pair] {
    let tree = parseHTML(Array(html.utf8)).tree
    return LabelScanner(lines: LineReader.read(tree).lines, tree: tree).pairs()
  }
}
