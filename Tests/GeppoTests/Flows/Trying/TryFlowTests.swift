import Foundation
import Testing

@testable import Geppo

@Suite struct TryFlowTests {
  private static let sources = """
    sources:
      - id: mee
        name_zh: 生态环境部
        name_ja: 生態環境部
        body: 生态环境部
        adcode: CN
        level: ministry
        rank: 1
        site: http://www.mee.gov.cn/
        recipe:
          title: //h2
          document_number: //u
          remove: //aside
    """

  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    try workspace.write("feeds/sources.yaml", Self.sources)
    try workspace.write(
      "feeds/mee/2018-12/t1.html",
      """
      <!DOCTYPE html>
      <html><head><meta charset="utf-8"><title>关于限行的通知</title>
      <meta name="ArticleTitle" content="关于限行的通知"><meta name="PubDate" content="2018-12-05"></head><body>
      <div class="TRS_Editor"><p>为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。</p>
      <p>打印 关闭</p>
      <p>对违反规定的机动车，由公安机关依法处理。附件：<a href="a.pdf">限行区域图</a></p></div></body></html>
      """)
    try workspace.write(
      "feeds/mee/2018-12/captures.csv",
      "file,url,saved_on\nt1.html,http://www.mee.gov.cn/t1.html,2018-12-06\n")
    return workspace
  }

  private func lines(
    _ file: String, source: String? = nil, in workspace: TemporaryWorkspace?, _ language: Language = .english
  ) async throws -> [String] {
    try await TryFlow(file: file, source: source, workspace: workspace?.workspace).run().lines(language).map(
      \.plain)
  }

  /// The label's line, with runs of spaces as one.
  private func row(_ label: String, _ lines: [String]) -> String? {
    lines.first { $0.hasPrefix("  \(label) ") }?.split(separator: " ").joined(separator: " ")
  }

  @Test func outsideOfFeedsItSaysWhereAnAddressCanBeGiven() async throws {
    let workspace = try workspace()
    let page = "<html><body><h1>关于限行的通知</h1><p>现将有关事项通知如下，请认真贯彻执行。</p></body></html>"
    try workspace.write("elsewhere/t2.html", page)
    try workspace.write("feeds/mee/2018-12/t2.html", page)
    let words = "captures.csv is read below feeds/ only"
    let outside = try await lines(workspace.workspace.root + "/elsewhere/t2.html", in: workspace)
    #expect(outside.last?.contains(words) == true)
    let japanese = try await lines("elsewhere/t2.html", in: workspace, .japanese)
    #expect(japanese.last?.contains("feeds/ の下のページだけ") == true)
    let inside = try await lines("feeds/mee/2018-12/t2.html", in: workspace)
    #expect(!inside.contains { $0.contains(words) })
  }

  @Test func everyStepIsShownWithItsLine() async throws {
    let workspace = try workspace()
    let lines = try await lines("feeds/mee/2018-12/t1.html", in: workspace)
    #expect(lines.first == "feeds/mee/2018-12/t1.html")
    #expect(row("source", lines) == "source mee 生态环境部")
    #expect(row("encoding", lines) == "encoding UTF-8 by its bytes, label utf-8")
    #expect(row("read as", lines)?.hasPrefix("read as item article tags (") == true)
    #expect(row("address", lines) == "address http://www.mee.gov.cn/t1.html captures.csv")
    #expect(row("saved on", lines) == "saved on 2018-12-06")
    #expect(row("published", lines) == "published 2018-12-05 meta PubDate :3")
    #expect(row("number", lines) == "number –")
    #expect(lines.contains("text  container .TRS_Editor  :4–6  2 blocks"))
    #expect(row(":5", lines) == ":5 打印 关闭 tools")
    #expect(row(":6", lines)?.hasPrefix(":6 对违反规定的机动车") == true)
    #expect(lines.contains("attachments (1)"))
  }

  @Test func partsOfTheRecipeShowWhetherTheyFit() async throws {
    let workspace = try workspace()
    let lines = try await lines("feeds/mee/2018-12/t1.html", in: workspace)
    #expect(lines.contains { $0.hasPrefix("recipe  feeds/sources.yaml:1") })
    #expect(lines.contains { $0.contains("//h2  → nothing here") })
    #expect(lines.contains { $0.contains("warning: [recipe-missed]") && $0.contains("'title'") })
    #expect(!lines.contains { $0.contains("[recipe-missed]") && $0.contains("document_number") })
  }

  @Test func japaneseLabelsStandInTheirPlace() async throws {
    let workspace = try workspace()
    let lines = try await lines("feeds/mee/2018-12/t1.html", in: workspace, .japanese)
    #expect(row("公表日", lines) == "公表日 2018-12-05 メタタグ PubDate :3")
    #expect(row("種類", lines) == "種類 記事 記事のメタタグ・文号・索引号")
    #expect(row(":5", lines) == ":5 打印 关闭 ボタン類")
    #expect(lines.contains { $0.hasPrefix("指摘") })
  }

  @Test func pageOfASourceOutsideOfItsFolderAndOfNone() async throws {
    let workspace = try workspace()
    try workspace.write("loose.html", "<h1>关于限行的通知</h1><h2>市区限行的通知</h2><p>2018-12-03</p><p>限行自下月起。</p>")
    let path = workspace.url("loose.html").path
    #expect(
      row("title", try await lines(path, source: "mee", in: workspace))?.contains("市区限行的通知 recipe title")
        == true)
    #expect(row("source", try await lines(path, in: nil))?.contains("none declared") == true)
    await #expect(throws: GeppoError.self) { try await lines(path, source: "meee", in: workspace) }
    await #expect(throws: GeppoError.self) { try await lines("none.html", in: workspace) }
  }

  @Test func pagesOfContainersHaveTheirNumbers() async throws {
    let folder = "feeds/hebei/2018-11/hebei-20181205.warc"
    let sample = Workspace(root: TemporaryWorkspace.repository.path)
    let third = try await TryFlow(file: "\(folder)#3", source: nil, workspace: sample).run()
    #expect(third.lines(.english).first?.plain == "\(folder)#3")
    #expect(third.reading.listed.count == 4)
    let error = await #expect(throws: GeppoError.self) {
      try await TryFlow(file: folder, source: nil, workspace: sample).run()
    }
    #expect(error?.sentence.english.contains("\(folder)#3 \(folder)#4") == true)
    let mail = try await TryFlow(
      file: "feeds/mee/2018-11/youpin-jiancha.mhtml", source: nil, workspace: sample
    ).run()
    #expect(mail.page.file == "feeds/mee/2018-11/youpin-jiancha.mhtml#1")
    #expect(mail.reading.items.count == 1)
  }

  @Test func textOfAPageCannotSteerTheTerminal() async throws {
    let workspace = try workspace()
    try workspace.write("feeds/mee/2018-12/t2.html", "<h2>关于\u{1B}[2J限行\u{202E}的通知</h2><p>2018-12-03</p>")
    let text = try await lines("feeds/mee/2018-12/t2.html", in: workspace).joined()
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
  }

  @Test func cellsUnderOthersAreShownInTheirColumns() async throws {
    let workspace = try workspace()
    try workspace.write(
      "feeds/mee/2018-12/t2.html",
      """
      <h2>关于限行的通知</h2><p>2018-12-03</p><div id=zoom><p>为做好今年秋冬季大气污染防治工作，现将有关事项通知如下，请认真贯彻执行。</p>
      <table><tr><td rowspan=2>城市</td><td colspan=2>浓度</td></tr><tr><td>均值</td><td>限值</td></tr>
      <tr><td>唐山</td><td>58</td><td></td></tr></table></div>
      """)
    let lines = try await lines("feeds/mee/2018-12/t2.html", in: workspace)
    #expect(lines.contains { $0.hasSuffix("城市 | 浓度 | ← ⏎ ↑ | 均值 | 限值 ⏎ 唐山 | 58 | ") })
  }

  // MARK: What a run reads with a page

  private static let long = String(repeating: "<p>各地要认真落实以下大气污染防治要求，按时完成任务，并报送进展。</p>", count: 3)

  @Test func furtherPagesAndAttachmentsAreReadWithThePage() async throws {
    let workspace = try workspace()
    let head = "<title>关于限行的通知</title><h1>关于限行的通知</h1><p>2018-12-03 10:00</p>"
    try workspace.write(
      "feeds/mee/2018-12/t2.html",
      head + Self.long + "<a href=t2_2.html>下一页</a><p>附件：<a href='down?id=7' appendix='true'>方案</a></p>")
    try workspace.write("feeds/mee/2018-12/t2_2.html", head + Self.long + "<p>自下月起限行，请遵照执行。</p>")
    try workspace.write(
      "feeds/mee/2018-12/plan.docx",
      Data(ZipSample.word("<w:p><w:r><w:t>治理臭氧</w:t></w:r></w:p>")))
    try workspace.write(
      "feeds/mee/2018-12/captures.csv",
      "file,url,saved_on\nt2.html,http://www.mee.gov.cn/t2.html,2018-12-06\nplan.docx,http://www.mee.gov.cn/down?id=7,2018-12-06\n"
    )
    let lines = try await lines("feeds/mee/2018-12/t2.html", in: workspace)
    #expect(lines.contains("read with it (1)") && lines.contains("  feeds/mee/2018-12/t2_2.html"))
    #expect(lines.contains { $0.hasPrefix("  t2_2.html:1") && $0.contains("自下月起限行") })
    #expect(lines.contains { $0.contains("方案") && $0.hasSuffix("plan.docx  4 characters read") })
    #expect(!lines.contains { $0.contains("[missing-part]") })
    let part = try await self.lines("feeds/mee/2018-12/t2_2.html", in: workspace)
    #expect(row("part of", part) == "part of feeds/mee/2018-12/t2.html")
    let run = try await workspace.run("2018-12")
    #expect(
      run.findings.filter { $0.location.file.hasSuffix("t2.html") }.allSatisfy { finding in
        lines.contains { $0.contains("[\(finding.code.rawValue)]") }
      })
  }

  @Test func furtherPagesInAWARCFileAreReadWithThePage() async throws {
    let workspace = try workspace()
    let head = "<title>关于限行的通知</title><h1>关于限行的通知</h1>"
    let pages = [("t3.html", "<a href=t3_2.html>下一页</a>"), ("t3_2.html", "<p>自下月起限行，请遵照执行。</p>")]
    let records = pages.flatMap { name, rest in
      WARCSample.record(
        url: "http://www.mee.gov.cn/\(name)",
        WARCSample.response(media: "text/html; charset=utf-8", head + Self.long + rest))
    }
    try workspace.write("feeds/mee/2018-12/x.warc", Data(records))
    let first = try await lines("feeds/mee/2018-12/x.warc#1", in: workspace)
    #expect(first.contains("  feeds/mee/2018-12/x.warc#2"))
    let second = try await lines("feeds/mee/2018-12/x.warc#2", in: workspace)
    #expect(row("part of", second) == "part of feeds/mee/2018-12/x.warc#1")
    let outside = try await lines(workspace.url("feeds/mee/2018-12/x.warc").path + "#1", in: nil)
    #expect(outside.contains { $0.hasSuffix("x.warc#2") })
  }
}
