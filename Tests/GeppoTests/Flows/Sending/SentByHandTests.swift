import Foundation
import Testing

@testable import Geppo

/// Documents that people wrote down without a page, once their issue has gone out.
@Suite struct SentByHandTests {
  private static let title = "关于公开征求《涂料挥发性有机物限量标准（征求意见稿）》意见的公告"
  private static let address = "http://www.mee.gov.cn/yijian/9.html"

  /// October with one document of a page and one by hand, sent; the id of the latter.
  private func sent(publishedOn day: String = "2018-10-15") async throws -> (
    one: TemporaryWorkspace, id: String
  ) {
    let one = try TemporaryWorkspace()
    try one.writePage(
      "feeds/mee/2018-10/a.html", title: "工业涂装挥发性有机物治理方案", date: "2018-10-12",
      body: "<p>到2020年，挥发性有机物排放量比2015年下降10%。</p>", address: "http://www.mee.gov.cn/yangli/1.html")
    try await one.run("2018-10")
    var edit = try ReviewEditing(one, "2018-10")
    try edit.add([
      .titleCorrected: Self.title, .issuersCorrected: "生态环境部", .publicationCorrected: day,
      .commentDeadlineCorrected: "2018-12-20", .headlineText: "生態環境部が塗料VOC基準の意見募集を開始",
    ])
    try edit.save()
    #expect(try one.review("2018-10").findings.isEmpty)
    try await one.run("2018-10")
    try await send(one, "2018-10", on: "2018-11-30")
    let documents = try Journal(one.workspace).history.sent.values.flatMap(\.documents)
    return (one, try #require(documents.last))
  }

  private func send(_ one: TemporaryWorkspace, _ month: String, on day: String) async throws {
    _ = try await SendFlow(
      workspace: one.workspace, month: try #require(Month(month)), on: try #require(Day(iso: day)),
      draftsAllowed: "試行のため", reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in })
  }

  private func decide(
    _ one: TemporaryWorkspace, _ id: String, _ cells: [ReviewColumn: String], in month: String = "2018-10"
  ) throws {
    var edit = try ReviewEditing(one, month)
    for (column, text) in cells { try edit.write(text, column, of: id) }
    try edit.save()
    let summary = try one.review(month)
    #expect(summary.decisions.count == cells.count && summary.findings.isEmpty, "\(summary.findings)")
  }

  /// The lines of 訂正・更新 on the document.
  private func told(_ one: TemporaryWorkspace, _ id: String, _ month: String) async throws -> [String] {
    let summary = try await one.run(month)
    #expect(summary.findings.allSatisfy { $0.severity != .error && $0.code != .rulesChanged })
    return try one.text("reports/\(month)/bulletin.html").split(separator: "\n").map(String.init)
      .filter { $0.contains("（2018年10月分に掲載、整理番号\(id)）") }
  }

  @Test(arguments: [
    (ReviewColumn.publicationCorrected, "2018-10-16", "公表日　（旧）2018年10月15日　（新）2018年10月16日。"),
    (.issuersCorrected, "国务院", "発出機関　（旧）生態環境部　（新）国務院。"),
    (.headlineText, "塗料VOC基準の意見募集", "見出し　（旧）生態環境部が塗料VOC基準の意見募集を開始　（新）塗料VOC基準の意見募集。"),
    (.documentNumberCorrected, "环大气〔2018〕99号", "文書番号　（旧）記載なし　（新）環大気〔2018〕99号。"),
    (.commentDeadlineCorrected, "2019-01-20", "意見募集の締切　（旧）2018年12月20日　（新）2019年1月20日。"),
  ])
  func aCorrectionIsToldOnceInTheNextIssue(column: ReviewColumn, cell: String, words: String) async throws {
    let (one, id) = try await sent()
    try decide(one, id, [column: cell])
    let lines = try await told(one, id, "2018-11").map(Self.plain)
    #expect(lines.count == 1 && lines.first?.contains("掲載内容を次のとおり訂正する。" + words) == true, "\(lines)")
    #expect(try ReviewEditing(one, "2018-11").cell(id, .state).hasSuffix("（手入力）"))
    #expect(try await told(one, id, "2018-12").isEmpty, "November has not gone out")
    try await send(one, "2018-11", on: "2018-12-31")
    #expect(try await told(one, id, "2018-12").isEmpty)
  }

  @Test func theListOfDeadlinesTellsTheDayOfBefore() async throws {
    let (one, id) = try await sent()
    try decide(one, id, [.commentDeadlineCorrected: "2019-01-20"])
    _ = try await told(one, id, "2018-11")
    #expect(try one.text("reports/2018-11/bulletin.html").contains("締切は2018年12月20日から変更された"))
  }

  @Test func itIsWithdrawnAndPutUpAgain() async throws {
    let (one, id) = try await sent()
    try decide(one, id, [.inclusion: "不採用"])
    let withdrawn = try await told(one, id, "2018-11")
    #expect(withdrawn.count == 1 && withdrawn.first?.contains("掲載を取り下げる。") == true)
    try await send(one, "2018-11", on: "2018-12-31")
    #expect(try await told(one, id, "2018-12").isEmpty)
    try decide(one, id, [.inclusion: "採用"], in: "2018-11")
    let again = try await told(one, id, "2018-12")
    #expect(again.count == 1 && again.first?.contains("取下げを取り消し、再び掲載する。") == true)
    try await send(one, "2018-12", on: "2019-01-31")
    #expect(try await told(one, id, "2019-01").isEmpty)
  }

  @Test func aLateFindIsCorrectedToo() async throws {
    let (one, id) = try await sent(publishedOn: "2018-09-20")
    #expect(try one.text("reports/2018-10/review.csv").contains("追補（手入力）"))
    try decide(one, id, [.commentDeadlineCorrected: "2019-01-20"])
    #expect(try await told(one, id, "2018-11").count == 1)
  }

  /// Of a page that was saved later only what people decide is a correction, and what a newer capture of it says.
  @Test(arguments: [address, ""])
  func itsPageIsSavedLater(address: String) async throws {
    let (one, id) = try await sent()
    func save(_ month: String, _ figure: Int) throws {
      try one.writePage(
        "feeds/mee/\(month)/b.html", title: Self.title, date: "2018-10-15",
        body: "<p>为加强挥发性有机物治理，我部起草了标准，现公开征求意见，限值为\(figure)克每升。</p>",
        address: address.isEmpty ? nil : address)
    }
    try save("2018-11", 300)
    let november = try await one.run("2018-11")
    #expect(november.new == 0 && november.late == 0)
    #expect(try await told(one, id, "2018-11").isEmpty)
    try decide(one, id, [.commentDeadlineCorrected: "2019-01-20"])
    let lines = try await told(one, id, "2018-11").map(Self.plain)
    #expect(lines.count == 1 && lines.first?.contains("（新）2019年1月20日。") == true, "\(lines)")
    #expect(lines.first?.contains("本文に変更がある") == false)
    #expect(try await told(one, id, "2018-12").isEmpty, "November has not gone out")
    try await send(one, "2018-11", on: "2018-12-31")
    #expect(try await told(one, id, "2018-12").isEmpty)
    guard !address.isEmpty else { return }
    try save("2018-12", 250)
    let newer = try await told(one, id, "2018-12")
    #expect(newer.count == 1 && newer.first?.contains("掲載ページが更新された。本文に変更がある。") == true)
  }

  /// Without the tags.
  private static func plain(_ line: String) -> String {
    var isTag = false
    return line.filter { character in
      if character == "<" { isTag = true }
      defer { if character == ">" { isTag = false } }
      return !isTag
    }
  }
}
