import Foundation
import Testing

@testable import Geppo

@Suite struct LedgerCheckFlowTests {
  static func workspace() throws -> TemporaryWorkspace {
    let one = try TemporaryWorkspace()
    for file in try LedgerSample.files() { try one.write(file.path, Data(file.bytes)) }
    return one
  }

  @Test func whatTheLedgerCheckTellsTheCheckOfAllTellsToo() throws {
    let one = try Self.workspace()
    #expect(try LedgerCheckFlow(workspace: one.workspace).run().findings.isEmpty)
    try one.write(
      "feeds/activities/extra.csv", "kind,status,title,from\nconsultation,held,協議,2018-04-31\n")
    let checked = try LedgerCheckFlow(workspace: one.workspace).run()
    #expect(checked.findings.map(\.code) == [.badValue])
    #expect(checked.summary(.english).hasSuffix("1 errors, 0 warnings"))
    let all = CheckFlow(workspace: one.workspace).run().findings
    #expect(all.filter { $0.location.file.hasPrefix("feeds/activities") } == checked.findings)
  }

  @Test func tablesThatNobodyReadsAreTold() throws {
    let one = try Self.workspace()
    let row = "kind,status,title,from,budget,materials\nconsultation,held,協議,2019-02-12,coordination,"
    try one.write(
      "feeds/activities/fy2019.CSV", row + "feeds/activities/slides.pdf|feeds/activities/README\n")
    try one.write("feeds/activities/README", "説明")
    try one.write("feeds/activities/sub/z.csv", row + "\n")
    let told = try LedgerCheckFlow(workspace: one.workspace).run().findings.map { $0.line(.english) }
    #expect(told.count == 2, "\(told)")
    #expect(
      told.contains {
        $0.hasPrefix(
          "feeds/activities/fy2019.CSV:2:materials: warning: [missing-material] there is no file 'feeds/activities/slides.pdf'"
        )
      }, "\(told)")
    #expect(
      told.contains { $0.hasPrefix("feeds/activities/sub/z.csv: warning: [unread-table]") }, "\(told)")
  }

  @Test func anEmptyTableIsAnErrorBecauseItsRowsWouldBeMissed() throws {
    let one = try Self.workspace()
    try one.write("feeds/activities/fy2019.csv", "")
    let told = try LedgerCheckFlow(workspace: one.workspace).run().findings
    #expect(told.map(\.code) == [.emptyData])
    #expect(told.first?.severity == .error)
  }

  @Test func aWorkbookBesideTheTablesIsToldUnlessARowNamesIt() throws {
    let one = try Self.workspace()
    for name in ["fy2019.xlsx", "old.XLS", "~$fy2019.xlsx", "slides.xlsx"] {
      try one.write("feeds/activities/\(name)", "表")
    }
    try one.write(
      "feeds/activities/fy2019.csv",
      "kind,status,title,from,budget,materials\nconsultation,held,協議,2019-02-12,coordination,feeds/activities/slides.xlsx\n"
    )
    let told = try LedgerCheckFlow(workspace: one.workspace).run().findings
    #expect(told.map(\.code) == [.workbookBeside, .workbookBeside])
    #expect(told.map(\.location.file) == ["feeds/activities/fy2019.xlsx", "feeds/activities/old.XLS"])
  }

  @Test func whatIsSaidToBeOverAndBeginsAfterTodayIsTold() throws {
    let one = try Self.workspace()
    let told = try LedgerCheckFlow(workspace: one.workspace, today: Day.small("2018-05-09")).run().findings
    #expect(told.contains { $0.code == .heldBeforehand && $0.location.file.hasSuffix("fy2018.csv") })
    let later = try LedgerCheckFlow(workspace: one.workspace, today: Day.small("2026-04-01")).run().findings
    #expect(later.isEmpty)
  }

  @Test func aWorkspaceWithoutALedgerHasNothingToCheck() throws {
    let one = try TemporaryWorkspace()
    let checked = try LedgerCheckFlow(workspace: one.workspace).run()
    #expect(checked.findings.isEmpty)
    #expect(checked.summary(.japanese) == "点検：活動の行0件。エラー0件、警告0件")
  }
}
