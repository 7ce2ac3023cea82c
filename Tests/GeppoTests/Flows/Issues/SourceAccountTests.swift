import Testing

@testable import Geppo

/// Which saved pages show that a source was looked at for a month.
@Suite struct SourceAccountTests {
  private static let notice = "<p>各单位：为控制挥发性有机物（VOCs）排放，改善环境空气质量，现印发挥发性有机物治理行动方案。</p>"
  private static let list =
    "<title>通知公告</title><ul>"
    + (1...3).map { "<li><a href='/\($0).html'>关于第\($0)批企业名单的公告</a><span>2018-11-0\($0)</span></li>" }
    .joined()
    + "</ul>"

  private func account(_ fill: (TemporaryWorkspace) throws -> Void) async throws -> SourceAccount {
    let workspace = try TemporaryWorkspace()
    try workspace.writePage(
      "feeds/shanghai/2018-11/x.html", title: "关于挥发性有机物的通知", date: "2018-11-05", body: Self.notice)
    try fill(workspace)
    var found: SourceAccount?
    let rulebook = Rulebook.read(workspace.workspace)
    let collecting = Collecting(
      workspace: workspace.workspace, rulebook: rulebook, issue: try workspace.request("2018-11"),
      reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit))
    try await collecting.run(progress: { _ in }) { record in
      if case .other(.source(let account)) = record, account.source == "mee" { found = account }
    }
    return try #require(found)
  }

  private func page(_ date: String?) -> (TemporaryWorkspace) throws -> Void {
    { try $0.writePage("feeds/mee/2018-12/a.html", title: "关于挥发性有机物的通知", date: date, body: Self.notice) }
  }

  @Test func documentOfTheMonthInTheNextFolderCounts() async throws {
    #expect(try await account(page("2018-11-28")).wasChecked)
  }

  @Test func attachedFileIsCountedWithItsPage() async throws {
    let account = try await account { workspace in
      try workspace.writePage(
        "feeds/mee/2018-11/a.html", title: "关于挥发性有机物的通知", date: "2018-11-28",
        body: Self.notice + "<a href='a.xls'>附件</a>")
      try workspace.write("feeds/mee/2018-11/a.xls", "名单")
    }
    #expect(account.pages == 1)
    #expect(account.readable == 1)
  }

  @Test func newerDocumentInTheNextFolderDoesNot() async throws {
    #expect(try await account(page("2018-12-05")).pages == 0)
  }

  @Test func documentWithoutADateInTheNextFolderDoesNot() async throws {
    #expect(try await account(page(nil)).pages == 0)
  }

  @Test func listInTheNextFolderCounts() async throws {
    #expect(try await account { try $0.write("feeds/mee/2018-12/list.html", Self.list) }.wasChecked)
  }

  @Test func pageInTheFolderOfTheMonthCounts() async throws {
    #expect(
      try await account {
        try $0.writePage("feeds/mee/2018-11/a.html", title: "关于挥发性有机物的通知", date: nil, body: Self.notice)
      }.wasChecked)
  }
}
