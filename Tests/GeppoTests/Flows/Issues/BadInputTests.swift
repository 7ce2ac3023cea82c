import Foundation
import Testing

@testable import Geppo

/// What stands where a page should: a finding each, and the rest of the run goes on.
@Suite struct BadInputTests {
  private let folder = "feeds/mee/2018-12"

  /// A workspace with one good page, and what `spoil` puts beside it.
  private func run(
    maxPageSize: Int = Workspace.pageLimit, _ spoil: (TemporaryWorkspace) throws -> Void
  ) async throws -> (TemporaryWorkspace, RunSummary) {
    let workspace = try TemporaryWorkspace()
    try workspace.writePage(
      "\(folder)/good.html", title: "关于印发《重点行业挥发性有机物治理行动方案》的通知",
      body: "<p>各省生态环境厅：为控制挥发性有机物（VOCs）排放，改善环境空气质量，现印发行动方案。</p><p>生态环境部</p>",
      address: "http://www.mee.gov.cn/good.html")
    try spoil(workspace)
    let summary = try await workspace.run("2018-12", maxPageSize: maxPageSize)
    #expect(summary.new >= 1)
    return (workspace, summary)
  }

  private func disposition(_ workspace: TemporaryWorkspace, _ name: String) throws -> String? {
    try workspace.table("reports/2018-12/pages.csv").rows.first { $0["ファイル"] == "\(folder)/\(name)" }?["処理区分"]
  }

  private func codes(_ summary: RunSummary, _ name: String) -> [FindingCode] {
    summary.findings.filter { $0.location.file == "\(folder)/\(name)" }.map(\.code)
  }

  @Test func aFolderInsteadOfAFile() async throws {
    let (workspace, summary) = try await run {
      try $0.write("\(folder)/page.html/inside.html", "<html><body></body></html>")
      try FileManager.default.createDirectory(
        at: $0.url("\(folder)/nothing"), withIntermediateDirectories: true)
    }
    #expect(codes(summary, "page.html") == [.notAFile])
    #expect(try disposition(workspace, "page.html") == nil)
    #expect(try disposition(workspace, "page.html/inside.html") == "空のページ")
    #expect(codes(summary, "nothing") == [.notAFile])
    #expect(try disposition(workspace, "nothing") == "読み取り不能")
  }

  /// What lies outside a month's folder has its row all the same, and one finding.
  @Test func filesAndLinksInTheWrongPlace() async throws {
    let places = ["feeds/stray.html", "feeds/link", "feeds/mee/link", "feeds/unknown/2018-12/a.html"]
    let (workspace, summary) = try await run {
      try $0.write(places[0], "<p>text</p>")
      for link in places[1...2] {
        try FileManager.default.createSymbolicLink(
          atPath: $0.url(link).path, withDestinationPath: "/etc/hostname")
      }
      try $0.write(places[3], "<p>text</p>")
    }
    let rows = try workspace.table("reports/2018-12/pages.csv").rows.filter { places.contains($0["ファイル"]) }
    #expect(rows.map { $0["ファイル"] } == places.sorted())
    #expect(rows.allSatisfy { $0["処理区分"] == "読み取り不能" })
    #expect(summary.account.total == 5)
    let codes = places.map { place in summary.findings.filter { $0.location.file == place }.map(\.code) }
    #expect(codes == [[.misplacedFile], [.linkOutside], [.linkOutside], []])
    #expect(
      summary.findings.filter { $0.code == .undeclaredFolder }.map(\.location) == [.file("feeds/unknown")])
  }

  @Test func aSourceWhoseFolderHasNoPageOfTheMonthIsTold() async throws {
    let (_, summary) = try await run {
      try $0.write("feeds/shanghai/2018-09/a.html", "<p>text</p>")
    }
    let finding = try #require(summary.findings.first { $0.code == .fewPages })
    #expect(finding.arguments == ["shanghai", "0", "2018-12", "1"])
  }

  @Test func anEmptyFile() async throws {
    let (workspace, summary) = try await run { try $0.write("\(folder)/empty.html", "") }
    #expect(codes(summary, "empty.html") == [.emptyFile])
    #expect(try disposition(workspace, "empty.html") == "空のページ")
  }

  @Test func aLinkOutOfTheWorkspace() async throws {
    let (workspace, summary) = try await run {
      try FileManager.default.createSymbolicLink(
        atPath: $0.url("\(folder)/link.html").path, withDestinationPath: "/etc/hostname")
    }
    #expect(codes(summary, "link.html") == [.linkOutside])
    let secret = try String(contentsOfFile: "/etc/hostname", encoding: .utf8).trimmingCharacters(
      in: .newlines)
    let bulletin = try workspace.text("reports/2018-12/items.jsonl")
    #expect(secret.count < 4 || !bulletin.contains(secret))
  }

  @Test func aPipeThatNobodyFeeds() async throws {
    let (_, summary) = try await run { mkfifo($0.url("\(folder)/pipe.html").path, 0o600) }
    #expect(codes(summary, "pipe.html") == [.notAFile])
  }

  @Test func aFileOfTwoHundredMegabytes() async throws {
    let (workspace, summary) = try await run {
      try $0.write("\(folder)/huge.html", "<p>")
      #expect(truncate($0.url("\(folder)/huge.html").path, 200 << 20) == 0)
    }
    #expect(codes(summary, "huge.html") == [.fileTooLarge])
    #expect(try disposition(workspace, "huge.html") == "上限超過")
  }

  @Test func theLimitOfAPageIsTheOptions() async throws {
    let (_, summary) = try await run(maxPageSize: 10_000) {
      try $0.write("\(folder)/long.html", String(repeating: "a", count: 10_001))
    }
    #expect(codes(summary, "long.html") == [.fileTooLarge])
  }

  /// A page that gave no document may have been one: an analyst decides.
  @Test func pagesThatMayHideADocumentAreListedForReview() async throws {
    let (workspace, _) = try await run {
      try $0.write("\(folder)/cut.html", "<html><body><p>名单如下，共有若干家企业，请予公示，欢迎监督。</p><div class=")
      try $0.write("\(folder)/404.html", "<title>404 Not Found</title><h1>404 Not Found</h1>")
      try $0.write("\(folder)/empty.html", "")
      try $0.write("\(folder)/lost.html", "<h1>锟斤拷锟斤拷</h1><p>锟斤拷锟斤拷，锟斤拷。</p>")
      try $0.write("\(folder)/style.css", "p { color: red }")
    }
    let rows = try workspace.table("reports/2018-12/review.csv").rows.filter { $0["状態"] == "要確認" }
    #expect(
      rows.map { $0["ファイル"] } == ["404", "cut", "empty", "lost"].map { "\(folder)/\($0).html" })
    #expect(rows.allSatisfy { !$0["指摘"].isEmpty && $0["ID"].isEmpty })
  }

  @Test func aBinaryFile() async throws {
    let (workspace, summary) = try await run {
      try $0.write(
        "\(folder)/picture.html", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](0...255)))
    }
    #expect(codes(summary, "picture.html") == [.notAPage])
    #expect(try disposition(workspace, "picture.html") == "読み取り不能")
  }

  @Test func aMillionNestedElements() async throws {
    let (_, summary) = try await run {
      try $0.write(
        "\(folder)/deep.html",
        "<html><body>" + String(repeating: "<div>", count: 1_000_000) + "深处的正文" + "</body></html>")
    }
    #expect(codes(summary, "deep.html").contains(.tooDeep))
  }

  @Test func textBelowDepth255IsRead() async throws {
    let (workspace, _) = try await run {
      try $0.writePage(
        "\(folder)/nested.html", title: "关于臭氧污染防治工作的通知",
        body: String(repeating: "<div>", count: 400) + "<p>在第四百层仍要读到臭氧污染防治的这句话。</p>"
          + String(repeating: "</div>", count: 400))
    }
    #expect(try workspace.text("reports/2018-12/items.jsonl").contains("在第四百层仍要读到臭氧污染防治的这句话"))
  }

  @Test func nothingOfAPageCanRunInAnOutput() async throws {
    let (workspace, _) = try await run {
      try $0.writePage(
        "\(folder)/hostile.html",
        title: "=HYPERLINK(&quot;http://evil&quot;)关于挥发性有机物&lt;script&gt;alert(1)&lt;/script&gt;的通知",
        body:
          "<p>挥发性有机物治理 &lt;img src=x onerror=alert(1)&gt; <a href=\"javascript:alert(1)\">附件1</a> VOCs</p>")
    }
    let html = try workspace.text("reports/2018-12/bulletin.html")
    #expect(html.contains("关于挥发性有机物&lt;script&gt;"))
    #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("javascript:"))
    for (name, data) in try workspace.files(below: "reports/2018-12") where name.hasSuffix(".csv") {
      let cells = CSVTable.read(Array(data), file: name).0.rows.flatMap { row in row.cells }
      #expect(cells.allSatisfy { $0.isEmpty || !"=+-@\t\r".contains($0.prefix(1)) }, "\(name)")
    }
  }

  @Test func aDamagedGlossaryIsToldWithFileAndLine() async throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write(
      "feeds/sources.yaml",
      try workspace.text("feeds/sources.yaml").replacingOccurrences(
        of: "adcode: 310000", with: "adcod: 310000"))
    let checked = CheckFlow(workspace: workspace.workspace).run()
    let finding = try #require(checked.findings.first { $0.code == .unknownKey })
    #expect(finding.location == .line(file: "feeds/sources.yaml", line: 14))
    #expect(finding.message(.english).contains("→ adcode"))
  }

  @Test(
    arguments: [
      ("glossary/terms.csv", nil), ("feeds/sources.yaml", nil), ("feeds/sources.yaml", ""),
      ("feeds/sources.yaml", "sources:\n\t- id: mee\n"), ("glossary/guards.csv", nil),
      ("glossary/wording.csv", nil), ("glossary/terms.csv", "id,zh,ja,topic,weight\n"),
      ("glossary/importance.csv", "name,verdict,all,any,none,note\n"), ("glossary/topic_rules.csv", ""),
      ("glossary/terms.csv", "id,zh,ja,weight\nT1,臭氧,オゾン,10\n"),
      ("glossary/terms.csv", "id,zh,ja,topic,weight\nT1,臭氧,オゾン,OZONE,10\nT2,挥发性有机物,VOC,VOCS,10\n"),
    ])
  func withoutRulesNothingIsWritten(path: String, content: String?) async throws {
    let (workspace, _) = try await run { _ in }
    let draft = try workspace.files(below: "reports")
    if let content {
      try workspace.write(path, content)
    } else {
      try FileManager.default.removeItem(at: workspace.url(path))
    }
    let error = await #expect(throws: GeppoError.self) { try await workspace.run("2018-12") }
    #expect(error?.code == .badRules)
    #expect(try workspace.files(below: "reports") == draft)
  }

  /// What a Japanese Excel leaves of the terms: the run would miss every document that only they find.
  @Test func tablesThatLostTheirChineseCharactersStopTheRun() async throws {
    let (workspace, _) = try await run { _ in }
    let draft = try workspace.files(below: "reports")
    let terms = try workspace.text("glossary/terms.csv")
    let bytes = terms.drop { $0 == "\u{FEFF}" }.map { String($0).data(using: .shiftJIS) ?? Data("?".utf8) }
    try workspace.write("glossary/terms.csv", bytes.reduce(Data(), +))
    let error = await #expect(throws: GeppoError.self) { try await workspace.run("2018-12") }
    #expect(error?.code == .badRules)
    let told = CheckFlow(workspace: workspace.workspace).run().findings
    let lost = try #require(told.first { $0.code == .spoiltTable })
    #expect((lost.arguments.first.flatMap { Int($0) } ?? 0) > 300)
    #expect(told.filter { $0.severity == .error && $0.location.file == "glossary/terms.csv" } == [lost])
    #expect(try workspace.files(below: "reports") == draft)
  }

  /// Cut at the end of a row, a table looks whole; what the workspace began with tells.
  @Test func aTableThatLostItsEndStopsTheRun() async throws {
    let workspace = try TemporaryWorkspace()
    let terms = try workspace.text("glossary/terms.csv")
    try workspace.write("glossary/.starter/terms.csv", terms)
    let half = terms.split(separator: "\n").prefix(500).joined(separator: "\n") + "\n"
    try workspace.write("glossary/terms.csv", half)
    let told = CheckFlow(workspace: workspace.workspace).run().findings
    let cut = try #require(told.first { $0.code == .cutEnd })
    #expect(cut.line(.english).hasPrefix("glossary/terms.csv: error: [cut-end] "))
    #expect(
      cut.message(.english).contains(
        "bring the whole file back from a backup or from glossary/.starter/terms.csv"))
    let error = await #expect(throws: GeppoError.self) { try await workspace.run("2018-12") }
    #expect(error?.code == .badRules)
  }

  /// Doubts do not stop a run.
  @Test func aBodyWithoutAJapaneseNameStopsNothing() async throws {
    let (_, summary) = try await run {
      try $0.write(
        "feeds/sources.yaml",
        try $0.text("feeds/sources.yaml").replacingOccurrences(of: "body: 生态环境部", with: "body: 某某办公室"))
    }
    #expect(summary.findings.contains { $0.code == .unknownBody })
  }

  /// Saved in a code page without Chinese characters.
  @Test func textOfQuestionMarksIsListed() async throws {
    let (workspace, summary) = try await run {
      try $0.writePage(
        "\(folder)/lost.html", title: "????????", body: "<p>" + String(repeating: "?", count: 90))
      try $0.writePage(
        "\(folder)/few.html", title: "关于臭氧污染防治的通知", body: "<p>什么????请各地认真贯彻执行大气污染防治的要求。</p>")
    }
    let told = summary.findings.filter { $0.code == .lostCharacters }
    #expect(told.map(\.location) == [.file("\(folder)/lost.html")])
    #expect(told.first?.arguments.first.flatMap { Int($0) } ?? 0 >= 90)
    let review = try workspace.table("reports/2018-12/review.csv").rows
    #expect(review.contains { $0["ファイル"] == "\(folder)/lost.html" && $0["状態"] == "要確認" })
  }
}
