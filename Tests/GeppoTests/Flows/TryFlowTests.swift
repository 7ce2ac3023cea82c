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
  ) throws -> [String] {
    try TryFlow(file: file, source: source, workspace: workspace?.workspace).run().lines(language).map(
      \.plain)
  }

  /// The label's line, with runs of spaces as one.
  private func row(_ label: String, _ lines: [String]) -> String? {
    lines.first { $0.hasPrefix("  \(label) ") }?.split(separator: " ").joined(separator: " ")
  }

  @Test func everyStepIsShownWithItsLine() throws {
    let workspace = try workspace()
    let lines = try lines("feeds/mee/2018-12/t1.html", in: workspace)
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

  @Test func partsOfTheRecipeShowWhetherTheyFit() throws {
    let workspace = try workspace()
    let lines = try lines("feeds/mee/2018-12/t1.html", in: workspace)
    #expect(lines.contains { $0.hasPrefix("recipe  feeds/sources.yaml:1") })
    #expect(lines.contains { $0.contains("//h2  → nothing here") })
    #expect(lines.contains { $0.contains("warning: [recipe-missed]") && $0.contains("'title'") })
    #expect(!lines.contains { $0.contains("[recipe-missed]") && $0.contains("document_number") })
  }

  @Test func japaneseLabelsStandInTheirPlace() throws {
    let workspace = try workspace()
    let lines = try lines("feeds/mee/2018-12/t1.html", in: workspace, .japanese)
    #expect(row("公表日", lines) == "公表日 2018-12-05 meta PubDate :3")
    #expect(lines.contains { $0.hasPrefix("指摘") })
  }

  @Test func pageOfASourceOutsideOfItsFolderAndOfNone() throws {
    let workspace = try workspace()
    try workspace.write("loose.html", "<h1>关于限行的通知</h1><h2>市区限行的通知</h2><p>2018-12-03</p><p>限行自下月起。</p>")
    let path = workspace.url("loose.html").path
    #expect(
      row("title", try lines(path, source: "mee", in: workspace))?.contains("市区限行的通知 recipe title") == true)
    #expect(row("source", try lines(path, in: nil))?.contains("none declared") == true)
    #expect(throws: GeppoError.self) { try lines(path, source: "meee", in: workspace) }
    #expect(throws: GeppoError.self) { try lines("none.html", in: workspace) }
  }

  @Test func pagesOfContainersHaveTheirNumbers() throws {
    let folder = "feeds/hebei/2018-11/hebei-20181205.warc"
    let sample = Workspace(root: TemporaryWorkspace.repository.path)
    let third = try TryFlow(file: "\(folder)#3", source: nil, workspace: sample).run()
    #expect(third.lines(.english).first?.plain == "\(folder)#3")
    #expect(third.reading.listed.count == 4)
    let error = #expect(throws: GeppoError.self) {
      try TryFlow(file: folder, source: nil, workspace: sample).run()
    }
    #expect(error?.sentence.english.contains("\(folder)#3 \(folder)#4") == true)
    let mail = try TryFlow(
      file: "feeds/mee/2018-11/youpin-jiancha.mhtml", source: nil, workspace: sample
    ).run()
    #expect(mail.page.file == "feeds/mee/2018-11/youpin-jiancha.mhtml#1")
    #expect(mail.reading.items.count == 1)
  }

  @Test func textOfAPageCannotSteerTheTerminal() throws {
    let workspace = try workspace()
    try workspace.write("feeds/mee/2018-12/t2.html", "<h2>关于\u{1B}[2J限行\u{202E}的通知</h2><p>2018-12-03</p>")
    let text = try lines("feeds/mee/2018-12/t2.html", in: workspace).joined()
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
  }
}
