import Foundation
import Testing

@testable import Geppo

/// What persons and spreadsheets make of the cells.
@Suite struct ReviewTablesTests {
  @Test func slipsAreToldAtTheirCellsAndTheRestIsRecorded() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    var edit = try ReviewEditing(one, "2018-10")
    try edit.write("採用", .inclusion, of: ids.plan)
    try edit.write("上海氏", .placesCorrected, of: ids.plan)
    try edit.write("关于通知", .summaryText, of: ids.plan)
    try edit.rename(.summary, to: "概要（自動作製）")
    try edit.save()
    let told = try one.review("2018-10")
    #expect(told.decisions.map(\.field) == [.inclusion])
    #expect(
      Set(told.findings.map { "\($0.location)" }) == [
        "reports/2018-10/review.xlsx:1:概要（自動作製）", "reports/2018-10/review.xlsx:2:案件!概要",
        "reports/2018-10/review.xlsx:2:案件!地域（修正）",
      ])
    #expect(told.findings.contains { $0.message(.japanese).contains("→ 上海市") })
    #expect(told.findings.contains { $0.message(.japanese).contains("→ 概要（自動作成）") })
    #expect(await refusal { try await one.run("2018-10") } == .reviewPending)
  }

  @Test func nobodyIsNamedForADecision() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    var edit = try ReviewEditing(one, "2018-10")
    for column in [ReviewColumn.inclusion, .priorityCorrected] {
      try edit.write(column == .inclusion ? "採用" : "B", column, of: ids.plan)
    }
    try edit.save()
    let told = try one.review("2018-10", by: nil)
    #expect(told.findings.map(\.code) == [.nobodyNamed])
    #expect(told.decisions.isEmpty)
  }

  @Test func rowsThatOnlyNameAPersonOrAReasonAreTold() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    var edit = try ReviewEditing(one, "2018-10")
    for (id, column, text) in [
      (ids.plan, ReviewColumn.by, "佐藤"), (ids.ozone, .why, "要確認"), (ids.undated, .by, "佐藤"),
      (ids.undated, .inclusion, "不採用"),
    ] { try edit.write(text, column, of: id) }
    try edit.save()
    let told = try one.review("2018-10")
    #expect(told.findings.map(\.code) == [.nothingDecided])
    #expect(told.findings.first?.arguments == ["2"])
    #expect(told.decisions.map(\.document) == [ids.undated])
  }

  @Test(arguments: [(",", "\r\n", false), (";", "\n", true), ("\t", "\r", false)])
  func tablesComeBackFromAnySpreadsheet(separator: String, lineEnd: String, hasMark: Bool) async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    var edit = try ReviewEditing(one, "2018-10")
    try edit.write("採　用", .inclusion, of: ids.plan)
    try edit.write("2018/10/11", .publicationCorrected, of: ids.plan)
    let text = edit.csv(separator: separator, lineEnd: lineEnd)
    try one.write("back.csv", Data((hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)))
    let summary = try one.review("2018-10", file: "back.csv")
    #expect(summary.findings.isEmpty)
    #expect(summary.decisions.map(\.value) == ["in", "2018-10-11"])
  }

  /// Excel's plain CSV: what Shift_JIS has not is a question mark, in cells that nobody reads back.
  @Test func aTableInShiftJISIsTakenBackWithAWarning() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    var edit = try ReviewEditing(one, "2018-10")
    try edit.write("不採用", .inclusion, of: ids.plan)
    let text = String(
      edit.csv().unicodeScalars.map {
        SimplifiedCharacters.first(in: String($0)) == nil ? Character($0) : "?"
      })
    try one.write("back.csv", try #require(text.data(using: .shiftJIS, allowLossyConversion: true)))
    let summary = try one.review("2018-10", file: "back.csv")
    #expect(summary.findings.map(\.code) == [.csvEncoding])
    #expect(summary.decisions.map(\.value) == ["out"])
  }

  /// Cells hold line feeds, so lines of the file are no rows of the sheet.
  @Test func aSlipInATableIsToldAtTheRowThatASpreadsheetShows() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    var edit = try ReviewEditing(one, "2018-10")
    try edit.write("採用", .inclusion, of: ids.plan)
    try edit.write("一行目\n二行目\n三行目", .why, of: ids.plan)
    try edit.write("上海氏", .placesCorrected, of: ids.ozone)
    try one.write("back.csv", edit.csv())
    let told = try one.review("2018-10", file: "back.csv")
    #expect(told.findings.map { "\($0.location)" } == ["\(one.url("back.csv").path):3:地域（修正）"])
  }
}
