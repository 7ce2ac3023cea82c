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
    #expect(rows["left.html"] != "ページの部品")
    let item = try #require(items.first)
    #expect(items.count == 1)
    #expect(item.key == "\(folder)/index.html" && item.page.file == item.key)
    #expect(item.title?.value == title && item.publishedOn == Day(iso: "2018-12-05"))
    #expect(item.blocks.count >= 3 && item.blocks.allSatisfy { $0.part == "\(folder)/index_files/main.html" })
  }
}
