import Foundation
import Testing

@testable import Geppo

/// `geppo history` tells what the bulletin prints: the documents as people decided them.
@Suite struct HistoryFlowTests {
  private static let text = "为加强挥发性有机物治理，保护公众健康，规定涂装企业应当使用低挥发性原料，安装治理设施并保持运行。"

  /// A draft, the document with another capture, and a document without relations.
  private func workspace() async throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    try workspace.writePage(
      "feeds/mee/2018-12/draft.html", title: "关于公开征求《工业涂装挥发性有机物治理办法（征求意见稿）》意见的公告", date: "2018-12-02",
      body: "<p>\(Self.text)</p><p>请于2019年3月20日前将意见反馈我部，截止日期为2019年3月20日。</p>",
      address: "http://www.mee.gov.cn/a/draft.html")
    let body = "<p>现将办法印发给你们，请遵照执行。\(Self.text)</p>"
    let title = "关于印发《工业涂装挥发性有机物治理办法》的通知"
    try workspace.writePage(
      "feeds/mee/2018-12/final.html", title: title, date: "2018-12-13", body: body,
      address: "http://www.mee.gov.cn/a/final.html")
    try workspace.writePage(
      "feeds/shanghai/2018-12/copy.html", title: title, date: "2018-12-14", body: body,
      address: "http://www.mee.gov.cn/a/final.html")
    try workspace.writePage(
      "feeds/shanghai/2018-12/other.html", title: "上海市臭氧污染防治工作方案", date: "2018-12-20",
      body: "<p>加强臭氧和挥发性有机物监测。</p>", address: "https://www.shanghai.gov.cn/a/2.html")
    try await workspace.run("2018-12")
    return workspace
  }

  private func history(_ item: String, _ workspace: TemporaryWorkspace) async throws -> DocumentHistory {
    try await HistoryFlow(
      workspace: workspace.workspace, reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    ).run(item: item, progress: { _ in })
  }

  private func decide(
    _ workspace: TemporaryWorkspace, _ write: (inout ReviewEditing) throws -> Void
  ) throws {
    var edit = try ReviewEditing(workspace, "2018-12")
    try write(&edit)
    try edit.save()
    try #expect(!workspace.review("2018-12").decisions.isEmpty)
  }

  @Test func decidedFactsAreTold() async throws {
    let workspace = try await workspace()
    let (draft, final) = ("2018-12-0001", "2018-12-0002")
    try decide(workspace) { edit in
      try edit.write("2019-02-28", .commentDeadlineCorrected, of: draft)
      try edit.write("2019-01-01", .inForceCorrected, of: final)
      try edit.write("2018-12-12", .publicationCorrected, of: final)
      try edit.write("环大气〔2018〕179号", .documentNumberCorrected, of: final)
      try edit.write("工业涂装挥发性有机物治理办法", .titleCorrected, of: final)
    }
    let told = try await history(final, workspace)
    #expect(told.title == "工业涂装挥发性有机物治理办法")
    #expect(told.events.map(\.stage) == [.draft, .issued, .inForce])
    #expect(
      told.events.map(\.day) == ["2018-12-02", "2018-12-12", "2019-01-01"].map { Day(iso: $0) })
    #expect(told.events.map(\.deadline) == [Day(iso: "2019-02-28"), nil, nil])
    #expect(told.events[1].number == "环大气〔2018〕179号")
    // As the page has it, as the bulletin prints it, and as it is typed.
    for number in ["环大气〔2018〕179号", "環大気〔2018〕179号", "環大気[2018]179号", "環大気（２０１８） 179 号"] {
      #expect(try await history(number, workspace) == told, "\(number)")
    }
  }

  @Test func aPageThatWasSplitOffStandsAlone() async throws {
    let workspace = try await workspace()
    #expect(
      try await history("2018-12-0002", workspace).events.last?.pages.map(\.relation) == [nil, .revision])
    try decide(workspace) { try $0.write("feeds/shanghai/2018-12/copy.html", .splitOut, of: "2018-12-0002") }
    let told = try await history("2018-12-0002", workspace)
    #expect(told.events.flatMap(\.pages).map(\.file).allSatisfy { !$0.hasSuffix("copy.html") })
    let own = try await history("feeds/shanghai/2018-12/copy.html", workspace)
    #expect(own.events.last?.pages.map(\.file) == ["feeds/shanghai/2018-12/copy.html"])
  }

  @Test func aMergedDocumentIsFoundWhereItWent() async throws {
    let workspace = try await workspace()
    try decide(workspace) { try $0.write("2018-12-0002", .mergedInto, of: "2018-12-0003") }
    let told = try await history("2018-12-0002", workspace)
    #expect(try await history("2018-12-0003", workspace) == told)
    #expect(try await history("feeds/shanghai/2018-12/other.html", workspace) == told)
    let page = try #require(told.events[1].pages.first { $0.file.hasSuffix("other.html") })
    #expect(page.rule == DocumentCorrection.merging)
    #expect(told.lines(.japanese).contains { $0.hasSuffix("other.html（転載：担当者が統合）") })
  }

  @Test func aDocumentAddedByHandIsFoundByItsId() async throws {
    let workspace = try await workspace()
    try decide(workspace) { edit in
      try edit.add([
        .titleCorrected: "《工业涂装挥发性有机物治理办法》解读", .issuersCorrected: "生态环境部",
        .publicationCorrected: "2018-12-15", .urlCorrected: "http://www.mee.gov.cn/a/why.html",
      ])
    }
    let id = try #require(try workspace.decisions.last?.document)
    let told = try await history(id, workspace)
    #expect(told.events.map(\.stage) == [.draft, .issued, .explanation])
    let last = try #require(told.events.last)
    #expect(last.id == id)
    #expect(last.title == "《工业涂装挥发性有机物治理办法》解读")
    #expect(last.pages.map(\.file) == ["archive/journal.jsonl"])
    #expect(last.pages.map(\.url) == ["http://www.mee.gov.cn/a/why.html"])
    #expect(told.lines(.japanese).contains { $0.hasSuffix("archive/journal.jsonl（手入力）") })
    // The bulletin prints the same course.
    try await workspace.run("2018-12")
    #expect(try workspace.text("reports/2018-12/bulletin.html").contains("→解説（本件）"))
  }

  @Test func aRejectedDocumentIsMarked() async throws {
    let workspace = try await workspace()
    try decide(workspace) { try $0.write("不採用", .inclusion, of: "2018-12-0001") }
    let told = try await history("2018-12-0002", workspace)
    #expect(told.events.map(\.isRejected) == [true, nil])
    #expect(told.lines(.japanese).contains { $0.hasPrefix("2018-12-02") && $0.hasSuffix("（不採用）") })
  }

  /// As the workbook and the search tell it, not that of whichever page was the first.
  @Test func theDayOfAMergedDocumentIsThatOfThePageThatStandsForIt() async throws {
    let workspace = try await workspace()
    try decide(workspace) { try $0.write("2018-12-0003", .mergedInto, of: "2018-12-0002") }
    try await workspace.run("2018-12")
    let row = try #require(
      try workspace.table("reports/2018-12/review.csv").rows.first { $0["ID"] == "2018-12-0003" })
    #expect(row["公表日"] == "2018-12-20")
    let told = try await history("2018-12-0003", workspace)
    #expect(told.events.first { $0.id == "2018-12-0003" }?.day == Day(iso: "2018-12-20"))
  }
}
