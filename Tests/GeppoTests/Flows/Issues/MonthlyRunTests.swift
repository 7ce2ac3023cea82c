import Foundation
import Testing

@testable import Geppo

@Suite struct MonthlyRunTests {
  @Test func theSampleGivesAWholeIssue() async throws {
    let sample = try TemporaryWorkspace(sample: true)
    let summary = try await sample.run("2018-12")
    let files = try sample.files(below: "reports/2018-12")
    for name in [
      "bulletin.html", "review.csv", "pages.csv", "unsaved.csv", "findings.csv", "items.jsonl",
      "tagged.jsonl", "review.xlsx", "unknown_terms.csv",
      "queue/queue.csv",
    ] {
      #expect(files[name]?.isEmpty == false, "\(name)")
    }
    #expect(files.keys.count { $0.hasPrefix("editions/") && $0.hasSuffix(".html") } == 11)
    #expect(summary.new > 0)
  }

  @Test func everySavedPageIsAccountedForOnce() async throws {
    let sample = try TemporaryWorkspace(sample: true)
    let summary = try await sample.run("2018-12")
    let saved = try sample.files(below: "feeds").keys.filter {
      $0.contains("/2018-") && !$0.hasSuffix("captures.csv")
    }
    let rows = try sample.table("reports/2018-12/pages.csv").rows
    let pages = rows.map { $0["ファイル"] }
    #expect(Set(pages).count == pages.count)
    // A file that holds many pages has a row for each.
    let files = Set(pages.map { EnclosedName($0)?.container ?? $0 })
    #expect(files == Set(saved.map { "feeds/" + $0 }))
    #expect(summary.account.total == pages.count)
  }

  @Test func threadsAndOrderOfMonthsChangeNoByte() async throws {
    let one = try TemporaryWorkspace(sample: true)
    let other = try TemporaryWorkspace(sample: true)
    for month in ["2018-10", "2018-11", "2018-12"] { try await one.run(month, jobs: 1) }
    for month in ["2018-12", "2018-10", "2018-11", "2018-12"] { try await other.run(month, jobs: 3) }
    #expect(try one.files(below: "reports") == other.files(below: "reports"))
  }

  @Test func theStagesAsFiltersWriteTheSameBytes() async throws {
    let whole = try TemporaryWorkspace(sample: true)
    let staged = try TemporaryWorkspace(sample: true)
    try await whole.run("2018-12")
    let pipe = try PipeOfFiles(staged)
    _ = try await CollectFlow(
      workspace: staged.workspace, issue: try staged.request("2018-12"),
      reading: ReadingRequest(jobs: 2, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in }, output: pipe.write)
    _ = try ClassifyFlow(workspace: staged.workspace).run(input: pipe.turn(), output: pipe.write)
    try FoldFlow(workspace: staged.workspace).run(input: pipe.turn(), output: pipe.write)
    _ = try await ReportFlow(workspace: staged.workspace, issue: try staged.request("2018-12")).run(
      input: pipe.turn())
    #expect(try whole.files(below: "reports") == staged.files(below: "reports"))
  }

  @Test func recordsMadeWithAnotherGlossaryAreRefused() async throws {
    let staged = try TemporaryWorkspace(sample: true)
    let pipe = try PipeOfFiles(staged)
    _ = try await CollectFlow(
      workspace: staged.workspace, issue: try staged.request("2018-12"),
      reading: ReadingRequest(jobs: 2, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in }, output: pipe.write)
    try staged.write("glossary/guards.csv", try staged.text("glossary/guards.csv") + "\n")
    #expect(throws: GeppoError.self) {
      try ClassifyFlow(workspace: staged.workspace).run(input: pipe.turn(), output: { _ in })
    }
  }

  @Test func aRepostIsOneEntryWithTheIssuersSite() async throws {
    let sample = try TemporaryWorkspace(sample: true)
    try await sample.run("2018-10")
    let pages = try sample.table("reports/2018-10/pages.csv").rows
    let repost = try #require(pages.first { $0["ファイル"].contains("guangdong/2018-10") })
    #expect(repost["処理区分"].contains("転載"))
  }

  @Test func whatWasSavedAfterTheDayOfIssueWaitsForTheNext() async throws {
    let one = try TemporaryWorkspace()
    try one.writePage(
      "feeds/mee/2018-11/a.html", title: "关于挥发性有机物监测的通知", date: "2018-11-05",
      body: "<p>到2020年，挥发性有机物排放量比2015年下降10%。</p>", address: "http://www.mee.gov.cn/yangli/1.html")
    try one.writePage(
      "feeds/mee/2018-12/b.html", title: "关于臭氧污染防治的通知", date: "2018-11-20",
      body: "<p>加强臭氧污染协同控制，减少氮氧化物排放。</p>", address: "http://www.mee.gov.cn/yangli/2.html")
    try one.write("feeds/mee/2018-12/captures.csv", "file,url,saved_on\nb.html,,2019-01-08\n")
    let november = try await one.run("2018-11")
    #expect((november.new, november.late) == (1, 0))
    let row = try one.table("reports/2018-11/pages.csv").rows.first { $0["ファイル"].hasSuffix("b.html") }
    #expect(row?["理由"].contains("2019-01-08") == true)
    let december = try await one.run("2018-12")
    #expect((december.new, december.late) == (0, 1))
  }

  @Test func aPersonsFileStays() async throws {
    let sample = try TemporaryWorkspace(sample: true)
    try await sample.run("2018-12")
    try sample.write("reports/2018-12/review.csv", "mine")
    let summary = try await sample.run("2018-12")
    #expect(try sample.text("reports/2018-12/review.csv") == "mine")
    #expect(FileManager.default.fileExists(atPath: sample.url("reports/2018-12/review.csv.new").path))
    #expect(summary.findings.contains { $0.code == .personsFileKept })
  }
}

/// Standard output of one stage as standard input of the next, in files.
private final class PipeOfFiles {
  private let workspace: TemporaryWorkspace
  private var handle: FileHandle
  private var number = 0

  init(_ workspace: TemporaryWorkspace) throws {
    self.workspace = workspace
    handle = try PipeOfFiles.open(workspace, 0)
  }

  func write(_ bytes: [UInt8]) throws { try handle.write(contentsOf: Data(bytes)) }

  /// What was written so far, to read from; writing goes on in a new file.
  func turn() throws -> InputLines {
    let written = handle
    try written.seek(toOffset: 0)
    number += 1
    handle = try PipeOfFiles.open(workspace, number)
    return InputLines(descriptor: dup(written.fileDescriptor))
  }

  private static func open(_ workspace: TemporaryWorkspace, _ number: Int) throws -> FileHandle {
    try workspace.write("pipe\(number)", "")
    return try FileHandle(forUpdating: workspace.url("pipe\(number)"))
  }
}
