import Foundation
import Testing

@testable import Geppo

/// Attachments from the saved file to the tables of the report.
@Suite struct AttachmentRunTests {
  private static let month = "feeds/mee/2018-12"
  private static let plan =
    "<w:p><w:r><w:t>开展大气污染防治，治理挥发性有机物，控制臭氧和细颗粒物，完成蓝天保卫战任务。</w:t></w:r></w:p>"

  private func workspace(_ link: String) throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    try workspace.writePage(
      "\(Self.month)/t1.html", title: "关于印发大气污染防治工作方案的通知",
      body: "<p>现将工作方案印发给你们，请认真贯彻执行，并按时报送进展。</p><p>附件：\(link)</p>",
      address: "http://www.mee.gov.cn/a/t1.html")
    return workspace
  }

  private func items(_ workspace: TemporaryWorkspace) async throws -> [Item] {
    try await workspace.run("2018-12")
    let lines = try workspace.text("reports/2018-12/items.jsonl").split(separator: "\n")
    return try lines.compactMap { line in
      if case .item(let item) = try RecordCodec().record(Array(line.utf8)) { item } else { nil }
    }
  }

  @Test func savedFileCountsForItsPage() async throws {
    let workspace = try workspace("<a href='./W1.docx'>工作方案</a>")
    try workspace.write("\(Self.month)/W1.docx", Data(ZipSample.word(Self.plan)))
    let item = try #require(try await items(workspace).first)
    #expect(item.attachments.map(\.savedAs) == ["W1.docx"])
    #expect(item.attachments.map(\.type) == ["docx"])
    #expect(item.attachedText.map(\.location) == [.file("\(Self.month)/W1.docx")])
    let rows = try workspace.table("reports/2018-12/pages.csv").rows
    let file = try #require(rows.first { $0["ファイル"] == "\(Self.month)/W1.docx" })
    #expect(file["処理区分"] == "添付ファイル")
    #expect(file["理由"].contains("\(Self.month)/t1.html"))
  }

  @Test func fileInTheFolderOfThePageIsItsAttachment() async throws {
    let workspace = try workspace("<a href='./t1_files/W1.docx'>工作方案</a>")
    try workspace.write("\(Self.month)/t1_files/W1.docx", Data(ZipSample.word(Self.plan)))
    let item = try #require(try await items(workspace).first)
    #expect(item.attachedFiles == ["\(Self.month)/t1_files/W1.docx"])
    #expect(item.attachedText.count == 1)
    let rows = try workspace.table("reports/2018-12/pages.csv").rows
    #expect(rows.first { $0["ファイル"].hasSuffix("W1.docx") }?["処理区分"] == "添付ファイル")
  }

  @Test func capturesTellWhichFileALinkMeans() async throws {
    let workspace = try workspace("<a href='/down?id=7' appendix='true'>工作方案</a><a href='/b/W1.docx'>别的</a>")
    try workspace.write("\(Self.month)/附件一.docx", Data(ZipSample.word(Self.plan)))
    try workspace.write("\(Self.month)/W1.docx", Data(ZipSample.word(Self.plan)))
    try workspace.write(
      "\(Self.month)/captures.csv",
      "file,url,saved_on\n附件一.docx,http://www.mee.gov.cn/down?id=7,2018-12-10\nW1.docx,http://www.mee.gov.cn/c/W1.docx,2018-12-10\n"
    )
    let item = try #require(try await items(workspace).first)
    #expect(item.attachments.map(\.savedAs) == ["附件一.docx", nil])
  }

  @Test func damagedAttachmentIsToldBesideItsPage() async throws {
    let workspace = try workspace("<a href='./W1.docx'>工作方案</a><a href='./W2.xls'>名单</a>")
    try workspace.write("\(Self.month)/W1.docx", Data([0x50, 0x4B, 3, 4, 1, 2, 3]))
    try workspace.write("\(Self.month)/W2.xls", Data([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3]))
    let summary = try await workspace.run("2018-12")
    let told = summary.findings.filter { $0.code == .unreadAttachment }
    #expect(told.map { $0.arguments } == [["W1.docx", "damaged"], ["W2.xls", "an older format of Office"]])
    #expect(told.allSatisfy { $0.location.file == "\(Self.month)/t1.html" })
    #expect(summary.account.addsUp)
  }

  @Test func withoutTheProgramForPDFTheRunGoesOnAndSaysSoOnce() async throws {
    let workspace = try workspace("<a href='./W1.pdf'>工作方案</a><a href='./W2.pdf'>名单</a>")
    for name in ["W1.pdf", "W2.pdf"] { try workspace.write("\(Self.month)/\(name)", Data("%PDF-1.4".utf8)) }
    let summary = try await workspace.run("2018-12", pdf: nil)
    #expect(summary.findings.count { $0.code == .noPDFReader } == 1)
    #expect(summary.account.addsUp)
  }

  /// Download scripts give files without an ending, or with that of the script.
  @Test(arguments: ["download", "downfile.jsp", "t1_files/W1"])
  func aPDFIsKnownByItsBytes(name: String) async throws {
    let workspace = try workspace("<a href='./\(name)' appendix='true'>工作方案</a>")
    try workspace.write("\(Self.month)/\(name)", Data("%PDF-1.4".utf8))
    let summary = try await workspace.run("2018-12", pdf: nil)
    #expect(
      summary.findings.filter { $0.code == .noPDFReader } == [
        Finding(.noPDFReader, .file("\(Self.month)/\(name)"))
      ])
  }

  // MARK: Pages that only wrap their files

  /// A title that names no topic, and a file.
  private func wrapper() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    try workspace.writePage(
      "\(Self.month)/t2.html", title: "关于印发三年行动计划的通知",
      body: "<p><a href='./W2.docx'>三年行动计划</a></p><p>请点击下载</p>", address: "http://www.mee.gov.cn/a/t2.html")
    return workspace
  }

  private func row(_ workspace: TemporaryWorkspace, _ table: String) throws -> CSVRow? {
    try workspace.table("reports/2018-12/\(table)").rows.first { $0["ファイル"].hasSuffix("/t2.html") }
  }

  @Test func theFileIsTheTextOfAPageThatOnlyWrapsIt() async throws {
    let workspace = try wrapper()
    try workspace.write("\(Self.month)/W2.docx", Data(ZipSample.word(Self.plan)))
    let summary = try await workspace.run("2018-12")
    #expect(try row(workspace, "pages.csv")?["処理区分"] == "掲載対象")
    #expect(!summary.findings.contains { $0.code == .noText })
  }

  @Test(arguments: [true, false]) func aWrapperWhoseFileCannotBeReadIsLookedAt(isSaved: Bool) async throws {
    let workspace = try wrapper()
    if isSaved { try workspace.write("\(Self.month)/W2.docx", Data([0x50, 0x4B, 3, 4, 1, 2, 3])) }
    let summary = try await workspace.run("2018-12")
    #expect(try row(workspace, "pages.csv")?["処理区分"] == "対象外の内容")
    #expect(try row(workspace, "review.csv")?["状態"] == "要確認")
    #expect(summary.findings.contains(Finding(.noText, .file("\(Self.month)/t2.html"))))
  }

  /// Behind a menu that is longer than the lines in which files of a text are looked for.
  @Test func theFilesOfAPageWithoutATextMayStandAnywhere() throws {
    let menu = (1...30).map { "<li>栏目\($0)</li>" }.joined()
    let item = try CollectorFixture.item(
      "<title>关于印发工作方案的通知</title><ul>\(menu)</ul><a href='W1.docx'>工作方案全文</a>")
    #expect(item.attachments.map(\.name) == ["工作方案全文"])
  }

  // MARK: Files beside containers

  @Test(arguments: ["x.warc", "x.mht"]) func pagesOfContainersAttachTheFilesBesideThem(name: String)
    async throws
  {
    let workspace = try TemporaryWorkspace()
    let html = """
      <title>关于印发大气污染防治工作方案的通知</title><meta name=PubDate content=2018-12-05>
      <h1>关于印发大气污染防治工作方案的通知</h1><p>现将工作方案印发给你们，请认真贯彻执行，并按时报送进展。</p>
      <p>附件：<a href='./W1.docx'>工作方案</a> <a href='/down?id=7' appendix=true>名单</a></p>
      """
    let page =
      name == "x.warc"
      ? Data(WARCSample.record(WARCSample.response(media: "text/html; charset=utf-8", html)))
      : Data(
        """
        Snapshot-Content-Location: http://www.mee.gov.cn/a.htm
        Content-Type: multipart/related; boundary="b"

        --b
        Content-Type: text/html; charset=utf-8

        \(html)
        --b--

        """.utf8)
    try workspace.write("\(Self.month)/\(name)", page)
    for file in ["W1.docx", "名单.docx", "W3.docx"] {
      try workspace.write("\(Self.month)/\(file)", Data(ZipSample.word(Self.plan)))
    }
    try workspace.write(
      "\(Self.month)/captures.csv", "file,url,saved_on\n名单.docx,http://www.mee.gov.cn/down?id=7,2018-12-10\n")
    let item = try #require(try await items(workspace).first)
    #expect(item.attachments.map(\.savedAs) == ["W1.docx", "名单.docx"])
    #expect(item.attachedText.count == 2)
    let summary = try await workspace.run("2018-12")
    #expect(
      summary.findings.filter { $0.code == .orphanFile }.map(\.location.file) == ["\(Self.month)/W3.docx"])
    let tried = try await TryFlow(
      file: "\(Self.month)/\(name)#1", source: nil, workspace: workspace.workspace
    ).run()
    #expect(tried.reading.items.first?.attachedText.count == 2)
  }

  // MARK: Files that no page names

  @Test func aFileThatNoPageNamesIsTold() async throws {
    let workspace = try workspace("<a href='./W1.docx'>工作方案</a>")
    for name in ["W1.docx", "W2.docx", "W3.wps", "t1_files/W4.docx"] {
      try workspace.write("\(Self.month)/\(name)", Data(ZipSample.word(Self.plan)))
    }
    try workspace.write("\(Self.month)/t1_files/style.css", "p { color: red }")
    try workspace.write("feeds/mee/2019-01/W5.docx", Data(ZipSample.word(Self.plan)))
    let summary = try await workspace.run("2018-12")
    #expect(
      summary.findings.filter { $0.code == .orphanFile }.map(\.location.file)
        == ["W2.docx", "W3.wps", "t1_files/W4.docx"].map { "\(Self.month)/\($0)" })
    let rows = try workspace.table("reports/2018-12/pages.csv").rows
    #expect(rows.first { $0["ファイル"].hasSuffix("W2.docx") }?["処理区分"] == "添付ファイル")
    let review = try workspace.table("reports/2018-12/review.csv").rows.filter { $0["状態"] == "要確認" }
    #expect(review.map { $0["ファイル"] }.contains("\(Self.month)/W2.docx"))
  }

  @Test func tryingAFileTellsWhatTheRunTells() async throws {
    let workspace = try workspace("<a href='./W1.docx'>工作方案</a>")
    for name in ["W1.docx", "W2.docx"] {
      try workspace.write("\(Self.month)/\(name)", Data(ZipSample.word(Self.plan)))
    }
    try workspace.write("\(Self.month)/w.zip", Data(ZipSample.archive([("a/1.html", "<p>1")])))
    func tried(_ name: String) async throws -> Trial {
      try await TryFlow(file: "\(Self.month)/\(name)", source: nil, workspace: workspace.workspace).run()
    }
    #expect(try await tried("W1.docx").partOf == "\(Self.month)/t1.html")
    #expect(try await tried("W1.docx").findings.isEmpty)
    #expect(try await tried("W2.docx").findings.map(\.code) == [.orphanFile])
    let archive = try await tried("w.zip")
    #expect(archive.findings.map(\.code) == [.packedPages])
    #expect(archive.reading.outcome.disposition == .unreadable)
  }

  @Test func aFileThatAListNamesIsNoOrphan() async throws {
    let workspace = try workspace("")
    try workspace.write("\(Self.month)/W9.docx", Data(ZipSample.word(Self.plan)))
    let entries = (1...8).map {
      "<li><a href='http://www.mee.gov.cn/W\($0 + 1).docx'>关于第\($0)批扬尘治理工作方案的通知</a><span>2018-12-0\($0)</span></li>"
    }
    try workspace.write(
      "\(Self.month)/list.html", "<title>政策文件</title><ul>\(entries.joined())</ul>")
    let summary = try await workspace.run("2018-12")
    #expect(!summary.findings.contains { $0.code == .orphanFile })
  }

  @Test func aDocumentThatHoldsAPageIsNoArchiveOfPages() {
    let pages = [("word/afchunk.mht", "<p>1")]
    #expect(PackedPages.count(in: ZipSample.archive([("[Content_Types].xml", "<Types/>")] + pages)) == 0)
    #expect(PackedPages.count(in: ZipSample.archive(pages)) == 1)
  }

  @Test(arguments: [true, false]) func pagesInAnArchiveAreNotLostSilently(isLinked: Bool) async throws {
    let workspace = try workspace(isLinked ? "<a href='./w.zip'>材料</a>" : "")
    try workspace.write(
      "\(Self.month)/w.zip",
      Data(ZipSample.archive([("a/1.html", "<p>1"), ("a/2.HTM", "<p>2"), ("a/style.css", "p {}")])))
    let summary = try await workspace.run("2018-12")
    #expect(
      summary.findings.filter { $0.location.file == "\(Self.month)/w.zip" } == [
        Finding(.packedPages, .file("\(Self.month)/w.zip"), "2")
      ])
    let row = try workspace.table("reports/2018-12/pages.csv").rows.first { $0["ファイル"].hasSuffix("w.zip") }
    #expect(row?["処理区分"] == (isLinked ? "添付ファイル" : "読み取り不能"))
    #expect(summary.account.addsUp)
  }
}
