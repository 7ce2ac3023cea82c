import Foundation
import Testing

@testable import Geppo

/// Pages that lie in files with others.
@Suite struct ContainerRunTests {
  private let folder = "feeds/mee/2018-12"

  private func html(_ title: String, charset: String? = "utf-8") -> String {
    """
    <html><head>\(charset.map { "<meta charset=\"\($0)\">" } ?? "")<title>\(title)</title>
    <meta name="ArticleTitle" content="\(title)"><meta name="PubDate" content="2018-12-05"></head>
    <body><div class="TRS_Editor"><p>为控制挥发性有机物（VOCs）排放，改善环境空气质量，现印发行动方案，请遵照执行。</p></div></body></html>
    """
  }

  private func mhtml(_ html: String) -> String {
    """
    Snapshot-Content-Location: http://www.mee.gov.cn/m.htm
    Date: Fri, 21 Dec 2018 23:30:00 +0900
    Content-Type: multipart/related; boundary="b"

    --b
    Content-Type: text/html; charset=utf-8
    Content-Location: http://www.mee.gov.cn/m.htm

    \(html)
    --b
    Content-Type: text/html

    <p>frame</p>
    --b
    Content-Type: image/png
    Content-Transfer-Encoding: base64

    iVBORw0KGgo=
    --b--

    """
  }

  private func rows(_ workspace: TemporaryWorkspace) throws -> [String: String] {
    let rows = try workspace.table("reports/2018-12/pages.csv").rows
    #expect(Set(rows.map { $0["ファイル"] }).count == rows.count)
    return Dictionary(
      rows.map { (String($0["ファイル"].dropFirst(folder.count + 1)), $0["処理区分"]) }, uniquingKeysWith: { $1 })
  }

  private func item(_ workspace: TemporaryWorkspace, _ name: String) throws -> Item? {
    let codec = RecordCodec()
    for line in try workspace.text("reports/2018-12/items.jsonl").utf8.split(separator: 0x0A) {
      if case .item(let item) = try codec.record(Array(line)[...]), item.page.file == "\(folder)/\(name)" {
        return item
      }
    }
    return nil
  }

  @Test func thePageOfAnMHTMLFileIsAnItem() async throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write("\(folder)/m.mhtml", mhtml(html("关于印发挥发性有机物治理方案的通知")))
    let summary = try await workspace.run("2018-12")
    #expect(try rows(workspace) == ["m.mhtml#1": "掲載対象", "m.mhtml#2": "ページの部品"])
    #expect(summary.account.total == 2)
    let item = try #require(try item(workspace, "m.mhtml#1"))
    #expect(item.url?.text == "http://www.mee.gov.cn/m.htm")
    #expect(item.savedOn == Day(iso: "2018-12-21"))
    #expect(!summary.findings.contains { $0.location.file.contains("m.mhtml") })
  }

  @Test(arguments: [false, true]) func everyPageOfAWARCFileHasItsRow(isCompressed: Bool) async throws {
    let workspace = try TemporaryWorkspace()
    let same = html("关于印发挥发性有机物治理方案的通知")
    // 生态环境部 in GBK, which only the header tells.
    let gbk = Array(html("XX关于臭氧的通知", charset: nil).utf8).filter { $0 < 0x80 } + [0xC9, 0xFA, 0xCC, 0xAC]
    let records = [
      WARCSample.info,
      WARCSample.record(WARCSample.response(same)),
      WARCSample.record(
        url: "http://www.mee.gov.cn/b.htm", WARCSample.response(media: "text/html; charset=gbk", gbk)),
      WARCSample.record(WARCSample.response(media: "image/png", "PNG")),
      WARCSample.record(
        url: "http://www.mee.gov.cn/c.htm", WARCSample.response(status: "404 Not Found", "<p>no</p>")),
      WARCSample.record(WARCSample.response(fields: ["Content-Encoding: br"], [1, 2, 3])),
      WARCSample.record(url: "http://www.mee.gov.cn/d.htm", WARCSample.response(same)),
    ]
    let name = isCompressed ? "x.warc.gz" : "x.warc"
    try workspace.write(
      "\(folder)/\(name)", Data(records.flatMap { isCompressed ? WARCSample.gzip($0) : $0 }))
    let summary = try await workspace.run("2018-12")
    let rows = try rows(workspace)
    #expect(rows.keys.sorted() == [2, 3, 5, 6, 7].map { "\(name)#\($0)" })
    #expect(rows["\(name)#2"] == "掲載対象" && rows["\(name)#7"] == "同一ファイル")
    #expect(rows["\(name)#5"] == "エラーページ" && rows["\(name)#6"] == "読み取り不能")
    #expect(summary.account.total == 5 && summary.account.addsUp)
    let item = try #require(try item(workspace, "\(name)#2"))
    #expect(item.url?.text == "http://www.mee.gov.cn/a.htm")
    #expect(item.savedOn == Day(iso: "2018-12-05"))
    let codes = summary.findings.filter { $0.location.file.contains("x.warc") }.map {
      "\($0.location.file) \($0.code)"
    }
    #expect(codes.contains("\(folder)/\(name) otherRecords"))
    #expect(codes.contains("\(folder)/\(name)#5 errorPage"))
    #expect(codes.contains("\(folder)/\(name)#6 unknownCoding"))
  }

  @Test func aPageInAContainerAndAsAFileIsOneDocument() async throws {
    let workspace = try TemporaryWorkspace()
    let page = html("关于印发挥发性有机物治理方案的通知")
    try workspace.write("\(folder)/a.html", page)
    try workspace.write("\(folder)/x.warc", Data(WARCSample.record(WARCSample.response(page))))
    let summary = try await workspace.run("2018-12")
    #expect(try rows(workspace).values.sorted() == ["同一ファイル", "掲載対象"])
    #expect(summary.new == 1)
  }

  @Test func threadsChangeNoByte() async throws {
    let (one, other) = (try TemporaryWorkspace(), try TemporaryWorkspace())
    let records = (1...60).flatMap {
      WARCSample.record(url: "http://www.mee.gov.cn/\($0).htm", WARCSample.response(html("关于臭氧的第\($0)号通知")))
    }
    for workspace in [one, other] {
      try workspace.write("\(folder)/m.mht", mhtml(html("关于印发挥发性有机物治理方案的通知")))
      try workspace.write("\(folder)/x.warc", Data(records))
    }
    try await one.run("2018-12", jobs: 1)
    try await other.run("2018-12", jobs: 3)
    #expect(try one.files(below: "reports") == other.files(below: "reports"))
    let pages = try one.table("reports/2018-12/pages.csv").rows.map { $0["ファイル"] }
    #expect(pages.suffix(60) == (1...60).map { "\(folder)/x.warc#\($0)" }[...])
  }

  @Test func aContainerWithoutPagesHasARowOfItsOwn() async throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write("\(folder)/info.warc", Data(WARCSample.info))
    try workspace.write("\(folder)/none.warc", "")
    try workspace.write(
      "\(folder)/none.mht",
      "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--\n")
    try workspace.write("feeds/unknown/2018-12/x.warc", Data(WARCSample.record(WARCSample.response("<p>a"))))
    let summary = try await workspace.run("2018-12")
    let rows = try workspace.table("reports/2018-12/pages.csv").rows.map { "\($0["ファイル"]) \($0["処理区分"])" }
    #expect(
      rows == [
        "\(folder)/info.warc 空のページ", "\(folder)/none.mht 空のページ", "\(folder)/none.warc 空のページ",
        "feeds/unknown/2018-12/x.warc 読み取り不能",
      ])
    #expect(
      summary.findings.filter { $0.location.file.hasPrefix(folder) }.map { "\($0.code)" }.sorted() == [
        "emptyFile", "noPages", "noPages",
      ])
  }

  @Test func aPageUnderTheNameOfAContainerIsRead() async throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write("\(folder)/page.mht", html("关于印发挥发性有机物治理方案的通知"))
    // A file that is called as a record would be is no record.
    try workspace.write("\(folder)/x.warc#2", html("关于臭氧污染防治的通知"))
    try workspace.write(
      "\(folder)/captures.csv", "file,url,saved_on\npage.mht,http://www.mee.gov.cn/p.htm,2018-12-20\n")
    try await workspace.run("2018-12")
    #expect(try rows(workspace) == ["page.mht": "掲載対象", "x.warc\\x232": "掲載対象"])
    #expect(try item(workspace, "page.mht")?.url?.text == "http://www.mee.gov.cn/p.htm")
  }

  @Test func aFolderWhoseNameOnlyBeginsLikeAPageIsReadAsPages() async throws {
    let workspace = try TemporaryWorkspace()
    let folder = "feeds/mee/2018-12"
    try workspace.write("\(folder)/政策.html", html("关于臭氧污染防治的通知"))
    try workspace.write("\(folder)/政策文件/1.html", html("关于印发挥发性有机物治理方案的通知"))
    try await workspace.run("2018-12")
    #expect(try rows(workspace) == ["政策.html": "掲載対象", "政策文件/1.html": "掲載対象"])
  }

  /// Chrome in Chinese, Firefox and Internet Explorer name the folder each in their way.
  @Test(arguments: ["p_files", "p.files", "p_文件"])
  func thePartsOfASavedPageAreNoPages(name: String) async throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write("\(folder)/p.html", html("关于印发挥发性有机物治理方案的通知"))
    try workspace.write("\(folder)/\(name)/frame.html", html("关于臭氧污染防治的通知"))
    try workspace.write("\(folder)/\(name)/picture", Data([0x89, 0x50, 0, 0, 0]))
    try workspace.write("\(folder)/\(name)/saved.warc", Data(WARCSample.record(WARCSample.response("<p>a"))))
    let summary = try await workspace.run("2018-12")
    #expect(
      try rows(workspace).mapValues { $0 == "ページの部品" } == [
        "p.html": false, "\(name)/frame.html": true, "\(name)/picture": true, "\(name)/saved.warc": true,
      ])
    #expect(summary.new == 1)
  }

  @Test func theLimitOfAPageHoldsInContainers() async throws {
    let workspace = try TemporaryWorkspace()
    let page = html("关于印发挥发性有机物治理方案的通知")
    let long = "<p>" + String(repeating: "长", count: 10_000)
    try workspace.write(
      "\(folder)/x.warc",
      Data(
        WARCSample.record(WARCSample.response(long)) + WARCSample.record(WARCSample.response(page))))
    let summary = try await workspace.run("2018-12", maxPageSize: 5000)
    #expect(try rows(workspace) == ["x.warc#1": "上限超過", "x.warc#2": "掲載対象"])
    #expect(summary.findings.contains(Finding(.fileTooLarge, .file("\(folder)/x.warc#1"), "30003", "5000")))
  }
}
