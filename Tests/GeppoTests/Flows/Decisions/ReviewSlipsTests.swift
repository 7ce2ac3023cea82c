import Foundation
import Testing

@testable import Geppo

/// What goes wrong in review tables that people fill in, and what they are told.
@Suite struct ReviewSlipsTests {
  private static let plan = "2018-10-0001"
  private static let ozone = "2018-10-0002"

  private func page(_ one: TemporaryWorkspace, _ name: String, _ title: String, _ day: String, _ body: String)
    throws
  {
    try one.writePage(
      "feeds/mee/2018-10/\(name).html", title: title, date: day, body: "<p>\(body)</p>",
      address: "http://www.mee.gov.cn/yangli/\(name).html")
  }

  /// A call for comments and a plan of October 2018; drafted.
  private func workspace(plans: Int = 1) async throws -> TemporaryWorkspace {
    let one = try TemporaryWorkspace()
    try page(
      one, "a", "关于公开征求《工业涂装挥发性有机物治理办法（征求意见稿）》意见的公告", "2018-10-12",
      "为加强挥发性有机物治理，我部起草了办法，现公开征求意见。请于2019年1月31日前将意见反馈我部，截止日期为2019年1月31日。")
    for number in 1...plans {
      try page(
        one, "b\(number)", "第\(number)批臭氧和挥发性有机物监测工作方案", "2018-10-2\(number)", "加强臭氧和挥发性有机物监测，第\(number)批。")
    }
    try await one.run("2018-10")
    return one
  }

  private func edited(
    _ one: TemporaryWorkspace, _ cells: [(String, ReviewColumn, String)], as name: String? = nil
  ) throws {
    var edit = try ReviewEditing(one, "2018-10")
    for (id, column, text) in cells { try edit.write(text, column, of: id) }
    try edit.save(as: name)
  }

  private func refused(_ one: TemporaryWorkspace) async throws -> GeppoError {
    let error = await #expect(throws: GeppoError.self) { try await one.run("2018-10") }
    return try #require(error)
  }

  @Test(arguments: [ReviewColumn.headlineText, .summaryText])
  func aSentenceWithAChineseCharacterIsToldAndTheTableStays(column: ReviewColumn) async throws {
    let one = try await workspace()
    try edited(one, [(Self.plan, column, "柴油货车の計画を公布")])
    let told = try one.review("2018-10")
    #expect(told.decisions.isEmpty)
    let finding = try #require(told.findings.first { $0.code == .notJapanese })
    #expect(finding.severity == .error && finding.arguments.last == "货")
    #expect(try await refused(one).code == .reviewPending)
  }

  // MARK: Tables

  @Test(arguments: [ReviewColumn.token, .id])
  func aTableWithoutAColumnThatItNeedsIsRefusedAndNotTakenForNothing(column: ReviewColumn) async throws {
    let one = try await workspace()
    let path = "reports/2018-10/review.csv"
    let text = try one.text(path).replacingOccurrences(of: column.rawValue, with: "")
    try one.write(path, text.replacingOccurrences(of: "\r\n,", with: "\r\n採用,"))
    let told = try one.review("2018-10")
    #expect(told.findings.contains { $0.code == .missingColumn && $0.arguments == [column.rawValue] })
    #expect(told.decisions.isEmpty)
    let error = try await refused(one)
    #expect(
      error.code == .reviewPending && error.sentence.japanese.contains("1行目に列名がありません：\(column.rawValue)"))
  }

  @Test func lostCharactersOfAShiftJISTableAreNotRecorded() async throws {
    let one = try await workspace()
    var edit = try ReviewEditing(one, "2018-10")
    try edit.write("?于?一?完善清?供暖", .titleCorrected, of: Self.plan)
    try edit.write("なんと?", .why, of: Self.plan)
    try edit.write("2018-10-13", .publicationCorrected, of: Self.plan)
    let text = String(
      edit.csv().unicodeScalars.map {
        SimplifiedCharacters.first(in: String($0)) == nil ? Character($0) : "?"
      })
    try one.write("back.csv", try #require(text.data(using: .shiftJIS, allowLossyConversion: true)))
    let told = try one.review("2018-10", file: "back.csv")
    #expect(told.decisions.map(\.field) == [.publication])
    let refused = try #require(told.findings.first { $0.code == .badValue })
    #expect(refused.message(.japanese).contains("文字が失われている"))
    #expect(refused.location.description.hasSuffix("原題（修正）"))
  }

  // MARK: Cells

  @Test(arguments: [
    (ReviewColumn.titleCorrected, "なし"), (.titleCorrected, "―"), (.issuersCorrected, "無"),
    (.issuersCorrected, "N/A"), (.publicationCorrected, "-"), (.headlineText, "なし"),
    (.priorityCorrected, "-"),
  ])
  func whatEveryDocumentHasIsNotNone(column: ReviewColumn, cell: String) async throws {
    let one = try await workspace()
    try edited(one, [(Self.plan, column, cell)])
    let told = try one.review("2018-10")
    #expect(told.findings.map(\.code) == [.badValue])
    #expect(told.decisions.isEmpty)
  }

  @Test func aConfirmationHoldsForTheTextThatWasShown() async throws {
    let one = try await workspace()
    try edited(
      one,
      [
        (Self.plan, .commentDeadlineCorrected, "2019/2/28"), (Self.plan, .confirmation, "確認済み"),
        (Self.plan, .inclusion, "採用"),
      ])
    let told = try one.review("2018-10")
    #expect(told.findings.map(\.code) == [.confirmationVoid])
    #expect(
      told.findings.first?.message(.japanese)
        == "2018-10-0001 は 意見募集の締切 を直したため、概要 は作り直します（未確認）。次の確認表で文を見て、確認してください")
    #expect(Set(told.decisions.map(\.field)) == [.inclusion, .headline, .commentDeadline])
    #expect(try one.review("2018-10").decisions.isEmpty)
    try await one.run("2018-10")
    let bulletin = try one.text("reports/2018-10/bulletin.html")
    #expect(bulletin.contains("意見募集の締切は2019年2月28日") && !bulletin.contains("締切は2019年1月31日"))
    // The new text is confirmed, and a further correction takes that back again.
    try edited(one, [(Self.plan, .confirmation, "確認済み")])
    #expect(try one.review("2018-10").decisions.map(\.field) == [.summary])
    try await one.run("2018-10")
    try edited(one, [(Self.plan, .commentDeadlineCorrected, "2019/3/15")])
    let again = try one.review("2018-10")
    #expect(again.decisions.map(\.value) == ["", "2019-03-15"])
    #expect(again.findings.map(\.code) == [.confirmationVoid])
    try await one.run("2018-10")
    #expect(try ReviewEditing(one, "2018-10").cell(Self.plan, .confirmation).isEmpty)
    #expect(try one.text("reports/2018-10/bulletin.html").contains("意見募集の締切は2019年3月15日"))
  }

  @Test func aGreyTextThatSomebodyChangedIsNotConfirmed() async throws {
    let one = try await workspace()
    try edited(one, [(Self.plan, .headline, "灰色の欄に書いた見出し"), (Self.plan, .confirmation, "確認済み")])
    let told = try one.review("2018-10")
    #expect(told.decisions.map(\.field) == [.summary])
    #expect(Set(told.findings.map(\.code)) == [.changedFact, .badValue])
  }

  @Test func whoConfirmsThatThereIsNoSummaryIsAskedForOne() async throws {
    let one = try await workspace()
    try edited(one, [(Self.ozone, .confirmation, "確認済み")])
    let told = try one.review("2018-10")
    #expect(try ReviewEditing(one, "2018-10").cell(Self.ozone, .summary).hasPrefix("要約は未作成"))
    #expect(told.findings.map(\.code) == [.noSummary])
    #expect(told.decisions.map(\.field) == [.headline])
  }

  // MARK: Conflicts

  @Test func twoConflictsOfOneRowAreSettledInOneCellAndStatusCountsThem() async throws {
    let one = try await workspace()
    for (name, decision, day) in [("山田", "採用", "2018-10-13"), ("佐藤", "不採用", "2018-10-14")] {
      try edited(
        one,
        [
          (Self.plan, .inclusion, decision), (Self.plan, .publicationCorrected, day), (Self.plan, .by, name),
        ], as: "\(name).xlsx")
    }
    try one.review("2018-10", file: "山田.xlsx")
    try one.review("2018-10", file: "佐藤.xlsx")
    try await one.run("2018-10")
    let status = try StatusFlow(workspace: one.workspace).run(today: nil)
    #expect(status.issues.first?.review?.conflicts == 1)
    #expect(status.lines(.japanese).contains { $0.contains("　食い違い1件") })
    try edited(one, [(Self.plan, .choice, "1、3")])
    let both = try one.review("2018-10", isDryRun: true)
    #expect(both.findings.first?.message(.japanese).contains("一つの列について一つ") == true)
    try edited(one, [(Self.plan, .choice, "［3］、４")])
    let settled = try one.review("2018-10", by: "鈴木")
    #expect(settled.findings.isEmpty)
    #expect(settled.decisions.map(\.value) == ["out", "2018-10-14"])
    try await one.run("2018-10")
    #expect(try StatusFlow(workspace: one.workspace).run(today: nil).issues.first?.review?.conflicts == 0)
  }

  @Test func whoWaitsHasNotDecided() async throws {
    let one = try await workspace()
    try edited(one, [(Self.plan, .inclusion, "保留"), (Self.ozone, .inclusion, "採用")])
    try one.review("2018-10")
    try await one.run("2018-10")
    #expect(try StatusFlow(workspace: one.workspace).run(today: nil).issues.first?.review?.undecided == 1)
  }

  // MARK: Merging and splitting

  @Test func documentsThatAreMergedInACircleStayApart() async throws {
    let one = try await workspace(plans: 3)
    let ids = try ReviewEditing(one, "2018-10").subjects(.items)
    #expect(ids.count == 4)
    // From the last to the first: a row is found by the first cell that has its id.
    try edited(
      one,
      [
        (ids[2], .mergedInto, ids[0]), (ids[1], .mergedInto, ids[2]), (ids[0], .mergedInto, ids[1]),
        (ids[3], .mergedInto, ids[0]), (ids[0], .inclusion, "採用"),
      ])
    let told = try one.review("2018-10")
    #expect(told.findings.map(\.code) == [.mergedInCircle, .mergedInCircle, .mergedInCircle])
    #expect(told.decisions.map(\.document) == [ids[0], ids[3]])
    #expect(try await refused(one).code == .reviewPending)
  }

  /// Journals of before this was refused may hold one.
  @Test func aCircleInTheJournalIsToldForWhatItIs() async throws {
    let one = try await workspace()
    var text = try one.text("archive/journal.jsonl")
    for (number, (id, other)) in [(Self.plan, Self.ozone), (Self.ozone, Self.plan)].enumerated() {
      text +=
        #"{"decision":{"by":"山田","document":"\#(id)","field":"merged-into","number":\#(number + 1),"on":"2019-01-20","seen":0,"value":"\#(other)","was":"","why":""},"event":"decided","version":1}"#
        + "\n"
    }
    try one.write("archive/journal.jsonl", text)
    let summary = try await one.run("2018-10")
    #expect(summary.new == 2)
    #expect(summary.findings.filter { $0.code == .mergedInCircle }.count == 2)
    #expect(summary.findings.allSatisfy { $0.code != .decisionWithoutEffect })
  }

  @Test func aPageIsSplitOutByItsFileName() async throws {
    let one = try await workspace()
    try one.writePage(
      "feeds/shanghai/2018-10/copy.html", title: "第1批臭氧和挥发性有机物监测工作方案", date: "2018-10-21",
      body: "<p>加强臭氧和挥发性有机物监测，第1批。</p>", address: "http://www.mee.gov.cn/yangli/b1.html")
    try await one.run("2018-10")
    try edited(one, [(Self.ozone, .splitOut, "copy.html"), (Self.plan, .splitOut, "a.html")])
    let told = try one.review("2018-10")
    #expect(told.decisions.map(\.value) == ["feeds/shanghai/2018-10/copy.html"])
    #expect(told.findings.first?.message(.japanese).hasSuffix("（この案件に、分離できる別のページはありません）") == true)
    #expect(try one.review("2018-10").decisions.isEmpty)
  }

  // MARK: What a run says

  @Test func aRunNamesRowsWithoutANameAndHidesNoOtherSlip() async throws {
    let one = try await workspace()
    try edited(one, [(Self.plan, .inclusion, "採用"), (Self.ozone, .placesCorrected, "上海氏")])
    let text = try await refused(one).sentence.japanese
    #expect(text.contains("「記入者」が空欄の行が1件あります（最初は reports/2018-10/review.xlsx:3:案件!記入者）"))
    #expect(text.contains("「geppo review 2018-10 --by 名前」"))
    #expect(text.contains("取り込めない記入が1件あります") && text.contains("→ 上海市"))
    try edited(one, [(Self.ozone, .placesCorrected, ""), (Self.plan, .by, "山田")])
    #expect(try await !refused(one).sentence.japanese.contains("--by"))
  }
}
