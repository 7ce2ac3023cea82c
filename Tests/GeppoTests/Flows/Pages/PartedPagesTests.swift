import Foundation
import Testing

@testable import Geppo

/// Documents that were saved in several files.
@Suite struct PartedPagesTests {
  private let folder = "feeds/mee/2018-12"
  private let title = "关于印发挥发性有机物治理方案的通知"

  private func paragraphs(_ word: String) -> String {
    String(repeating: "<p>\(word)：为控制挥发性有机物排放，改善环境空气质量，各地要认真落实以下要求，按时完成任务。</p>", count: 3)
  }

  private func page(_ body: String) -> String {
    "<html><head><title>\(title)</title><meta name=PubDate content='2018-12-05'></head><body><h1>\(title)</h1>\(body)</body></html>"
  }

  private func run(_ workspace: TemporaryWorkspace) async throws -> (rows: [String: String], items: [Item]) {
    _ = try await workspace.run("2018-12")
    let rows = try workspace.table("reports/2018-12/pages.csv").rows
    let codec = RecordCodec()
    let items = try workspace.text("reports/2018-12/items.jsonl").utf8.split(separator: 0x0A).compactMap {
      line in
      if case .item(let item) = try codec.record(Array(line)[...]) { item } else { nil as Item? }
    }
    let account = rows.map { (String($0["ファイル"].dropFirst(folder.count + 1)), $0["処理区分"]) }
    return (Dictionary(account, uniquingKeysWith: { $1 }), items)
  }

  @Test func pagesOfAnArticleAreOneItem() async throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write("\(folder)/t1.html", page(paragraphs("甲") + "<a href=t1_2.html>下一页</a>"))
    try workspace.write(
      "\(folder)/t1_2.html", page(paragraphs("乙") + "<a href=t1.html>上一页</a> <a href=t1_3.html>下一页</a>"))
    try workspace.write("\(folder)/t1_3.html", page(paragraphs("丙")))
    try workspace.write("\(folder)/t1_4.html", page(paragraphs("丁")))
    let (rows, items) = try await run(workspace)
    #expect(rows["t1.html"] == "掲載対象")
    #expect(rows["t1_2.html"] == "ページの部品")
    #expect(rows["t1_3.html"] == "ページの部品")
    #expect(rows["t1_4.html"] != "ページの部品", "no page names it")
    let item = try #require(items.first { $0.key == "\(folder)/t1.html" })
    let texts = item.blocks.map(\.text)
    #expect(texts.filter { $0.hasPrefix("甲") }.count == 3 && texts.filter { $0.hasPrefix("乙") }.count == 3)
    #expect(texts.filter { $0.hasPrefix("丙") }.count == 3)
    #expect(texts.firstIndex { $0.hasPrefix("乙") } ?? 0 > texts.lastIndex { $0.hasPrefix("甲") } ?? 99)
    #expect(item.blocks.first { $0.text.hasPrefix("乙") }?.part == "\(folder)/t1_2.html")
    #expect(item.blocks.first { $0.text.hasPrefix("甲") }?.part == nil)
    #expect(!item.isPartial)
  }

  @Test func textInAFrameIsThatOfItsPage() async throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write(
      "\(folder)/index.html",
      "<html><head><title>\(title)</title></head><frameset cols='20%,*'><frame src=left.html><frame src='index_files/main.html'></frameset></html>"
    )
    try workspace.write("\(folder)/left.html", "<a href=/>首页</a>")
    try workspace.write("\(folder)/index_files/main.html", page(paragraphs("甲")))
    let (rows, items) = try await run(workspace)
    #expect(rows["index.html"] == "掲載対象")
    #expect(rows["index_files/main.html"] == "ページの部品")
    #expect(rows["left.html"] == "ページの部品", "the menu says nothing by itself")
    let item = try #require(items.first)
    #expect(items.count == 1)
    #expect(item.key == "\(folder)/index.html" && item.page.file == item.key)
    #expect(item.title?.value == title && item.publishedOn == Day(iso: "2018-12-05"))
    #expect(item.blocks.count >= 3 && item.blocks.allSatisfy { $0.part == "\(folder)/index_files/main.html" })
  }

  /// A frame that lists documents stands for itself.
  @Test func aListInAFrameIsNoPartAndTheMenuIsNoEmptyPage() async throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write(
      "\(folder)/index.html",
      "<title>\(title)</title><frameset><frame src=left.html><frame src=list.html><frame src=main.html></frameset>"
    )
    try workspace.write("\(folder)/left.html", "<img src=logo.gif>")
    try workspace.write(
      "\(folder)/list.html",
      (1...4).map { "<li><a href=/a/\($0).html>关于第\($0)批治理任务的通知</a> 2018-12-0\($0)</li>" }.joined())
    try workspace.write("\(folder)/main.html", page(paragraphs("甲")))
    let summary = try await workspace.run("2018-12")
    let (rows, _) = try await run(workspace)
    #expect(rows["left.html"] == "ページの部品" && rows["main.html"] == "ページの部品")
    #expect(rows["list.html"] == "一覧ページ")
    #expect(!summary.findings.contains { $0.code == .emptyPage })
  }

  /// The first page names the second and the last, the second the third.
  @Test func partsStandInTheirOrderAndEachOnce() async throws {
    let workspace = try TemporaryWorkspace()
    let pages = [
      ("t1", "甲", "<a href=t1_2.html>2</a> <a href=t1_5.html>尾页</a>"),
      ("t1_2", "乙", "<a href=t1_3.html>下一页</a>"),
      ("t1_3", "丙", "<a href=t1_4.html>下一页</a>"), ("t1_4", "丁", ""), ("t1_5", "丁", ""),
    ]
    for (name, word, links) in pages {
      try workspace.write("\(folder)/\(name).html", page(paragraphs(word) + links))
    }
    let item = try #require(try await run(workspace).items.first)
    #expect(
      item.blocks.filter { $0.text.contains("：为控制") }.map { $0.text.prefix(1) }.joined()
        == "甲甲甲乙乙乙丙丙丙丁丁丁")
  }

  @Test func aNeighbourWithATitleOfItsOwnIsNoPart() async throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write("\(folder)/t1.html", page(paragraphs("甲") + "<a href=t1_2.html>下一篇文件</a>"))
    try workspace.writePage(
      "\(folder)/t1_2.html", title: "关于加强机动车排放检验工作的意见", body: paragraphs("乙"))
    let (rows, items) = try await run(workspace)
    #expect(rows["t1_2.html"] != "ページの部品")
    #expect(items.count == 2)
  }

  @Test func aPartThatIsANoticeOfTheServerIsMissing() async throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write("\(folder)/t1.html", page(paragraphs("甲") + "<a href=t1_2.html>下一页</a>"))
    try workspace.write(
      "\(folder)/t1_2.html", "<html><title>404 Not Found</title><h1>404 Not Found</h1></html>")
    let summary = try await workspace.run("2018-12")
    #expect(
      summary.findings.contains { $0.code == .missingPart && $0.arguments == ["1", "t1_2.html"] })
    #expect(try await run(workspace).items.first?.isPartial == true)
  }

  @Test func aWholeArticleWithNumbersUnderEachPageIsWhole() async throws {
    let workspace = try TemporaryWorkspace()
    let pager = "<p><a href=t1.html>1</a> <a href=t1_1.html>2</a></p>"
    try workspace.write("\(folder)/t1.html", page(paragraphs("甲") + pager))
    try workspace.write("\(folder)/t1_1.html", page(paragraphs("乙") + pager))
    try workspace.write(
      "\(folder)/captures.csv",
      "file,url,saved_on\nt1.html,http://www.mee.gov.cn/a/t1.html,2018-12-10\n")
    let item = try #require(try await run(workspace).items.first)
    #expect(!item.isPartial)
    #expect(!item.blocks.contains { $0.text == "1 2" })
  }

  /// The names of the sites stand in `<title>`, the titles of the documents only in their headings.
  @Test(arguments: [
    ("关于加强机动车排放检验工作的意见", false), ("二、重点任务", true), ("附件：任务分工表", true),
    ("关于印发挥发性有机物治理方案的通知（2）", true),
  ])
  func aHeadingTellsWhetherTheNextPageIsAnotherDocument(heading: String, isPart: Bool) async throws {
    let workspace = try TemporaryWorkspace()
    let site = "<head><title>生态环境部</title><meta name=PubDate content='2018-12-05'></head>"
    for (name, title, word) in [("t1", title, "甲"), ("t1_2", heading, "乙")] {
      try workspace.write(
        "\(folder)/\(name).html",
        "<html>\(site)<body><h1>\(title)</h1>\(paragraphs(word))<a href=t1_2.html>下一篇</a></body></html>")
    }
    let (rows, _) = try await run(workspace)
    #expect((rows["t1_2.html"] == "ページの部品") == isPart)
  }

  @Test func aChainBeyondTheLimitIsTold() async throws {
    let workspace = try TemporaryWorkspace()
    let names = ["t1"] + (2...53).map { "t1_\($0)" }
    for (index, name) in names.enumerated() {
      let next = index + 1 < names.count ? "<a href=\(names[index + 1]).html>下一页</a>" : ""
      try workspace.write("\(folder)/\(name).html", page(paragraphs("第\(index)") + next))
    }
    let summary = try await workspace.run("2018-12")
    #expect(
      summary.findings.filter { $0.code == .tooManyParts } == [
        Finding(.tooManyParts, .file("\(folder)/t1.html"), "2", "50")
      ])
    #expect(try await run(workspace).items.first { $0.key == "\(folder)/t1.html" }?.isPartial == true)
  }

  // MARK: WARC files

  private func warc(_ pages: [(path: String, html: String)]) -> Data {
    Data(
      WARCSample.info
        + pages.flatMap { path, html in
          WARCSample.record(
            url: "http://www.mee.gov.cn/a/\(path)",
            WARCSample.response(media: "text/html; charset=utf-8", html))
        })
  }

  @Test func pagesOfAnArticleInAWARCFileAreOneItem() async throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write(
      "\(folder)/x.warc",
      warc([
        ("t1.html", page(paragraphs("甲") + "<a href=t1_2.html>下一页</a>")),
        ("b.html", page(paragraphs("别")).replacingOccurrences(of: title, with: "关于臭氧污染防治的意见")),
        ("t1_3.html", page(paragraphs("丙"))),
        ("show.asp?id=3", page(paragraphs("子") + "<a href='show.asp?id=3&page=2'>下一页</a>")),
        ("t1_2.html", page(paragraphs("乙") + "<a href=t1_3.html>下一页</a>")),
        ("show.asp?id=3&page=2", page(paragraphs("丑"))),
      ]))
    let (rows, items) = try await run(workspace)
    #expect(
      rows.filter { $0.value == "ページの部品" }.keys.sorted() == ["x.warc#4", "x.warc#6", "x.warc#7"])
    let item = try #require(items.first { $0.key == "\(folder)/x.warc#2" })
    #expect(
      item.blocks.filter { $0.text.contains("：为控制") }.map { $0.text.prefix(1) }.joined() == "甲甲甲乙乙乙丙丙丙")
    #expect(item.blocks.last?.part == "\(folder)/x.warc#4")
    #expect(!item.isPartial && item.url?.text == "http://www.mee.gov.cn/a/t1.html")
    let asked = try #require(items.first { $0.key == "\(folder)/x.warc#5" })
    #expect(asked.blocks.contains { $0.text.hasPrefix("丑") })
  }

  @Test func aPartThatAWARCFileHasInFrontOrNotAtAllIsMissing() async throws {
    let workspace = try TemporaryWorkspace()
    let next: (String) -> String = { "<a href=\($0)_2.html>下一页</a>" }
    try workspace.write(
      "\(folder)/x.warc",
      warc([
        ("t1_2.html", page(paragraphs("乙"))), ("t1.html", page(paragraphs("甲") + next("t1"))),
        ("t2.html", page(paragraphs("丙") + next("t2"))),
      ]))
    let summary = try await workspace.run("2018-12")
    #expect(
      summary.findings.filter { $0.code == .missingPart }.map(\.location.file)
        == ["\(folder)/x.warc#3", "\(folder)/x.warc#4"])
    #expect(summary.account.addsUp && summary.account.total == 3)
  }

  @Test func anArticleWhoseOwnNumberLooksLikeThatOfAPageIsJoined() async throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write(
      "\(folder)/x.warc",
      warc([
        ("art_7_5.html", page(paragraphs("甲") + "<a href=art_7_5_2.html>下一页</a>")),
        ("art_7_5_2.html", page(paragraphs("乙"))),
        ("art-6.html", page(paragraphs("丙") + "<a href=art-6_2.html>下一页</a>")),
        ("art-6_2.html", page(paragraphs("丁"))),
      ]))
    let summary = try await workspace.run("2018-12")
    let (rows, _) = try await run(workspace)
    #expect(rows.filter { $0.value == "ページの部品" }.keys.sorted() == ["x.warc#3", "x.warc#5"])
    #expect(!summary.findings.contains { $0.code == .missingPart })
  }

  @Test func aFurtherPageThatWasCapturedTwiceIsNoDocument() async throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write(
      "\(folder)/x.warc",
      warc([
        ("t1.html", page(paragraphs("甲") + "<a href=t1_2.html>下一页</a>")),
        ("t1_2.html", page(paragraphs("乙"))),
        ("t1_2.html", page(paragraphs("乙") + "<p>2019</p>")),
      ]))
    let summary = try await workspace.run("2018-12")
    let (rows, items) = try await run(workspace)
    #expect(rows.filter { $0.value == "ページの部品" }.keys.sorted() == ["x.warc#3", "x.warc#4"])
    #expect(items.map(\.key) == ["\(folder)/x.warc#2"] && summary.account.addsUp)
    let second = try await TryFlow(
      file: "\(folder)/x.warc#4", source: nil, workspace: workspace.workspace
    ).run()
    #expect(second.partOf == "\(folder)/x.warc#2")
  }

  @Test func pagesThatWaitTooLongAreReadByThemselves() throws {
    var articles = articles(count: EnclosedArticles.mostArticles + 3)
    var turns: [[Int]] = []
    while let pages = articles.next() { turns.append(pages.map(\.index)) }
    #expect(turns.prefix(3).map(\.count) == [1, 1, 1], "the first wait for a page that comes too late")
    #expect(turns.count { $0.count == 2 } == EnclosedArticles.mostArticles)
    #expect(turns.flatMap(\.self).sorted() == Array(1...2 * (EnclosedArticles.mostArticles + 3)))
  }

  /// First pages, then their second pages.
  private func articles(count: Int) -> EnclosedArticles {
    let names = (1...count).map { "\($0)/t.html" } + (1...count).map { "\($0)/t_2.html" }
    let file = names.flatMap { name in
      WARCSample.record(url: "http://www.mee.gov.cn/\(name)", WARCSample.response("<p>text"))
    }
    func pieces() -> () -> [UInt8] {
      var rest = file[...]
      return {
        defer { rest = [] }
        return Array(rest)
      }
    }
    return EnclosedArticles(
      file: "x.warc", limits: ContainerLimits(page: 1 << 20), addresses: pieces(), pages: pieces())
  }
}
