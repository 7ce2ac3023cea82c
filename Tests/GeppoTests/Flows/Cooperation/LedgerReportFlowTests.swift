import Foundation
import Testing

@testable import Geppo

@Suite struct LedgerReportFlowTests {
  private func report(
    _ one: TemporaryWorkspace, _ year: Int = 2018, asOf: String? = "2019-01-31"
  ) throws -> LedgerReportFlow.Written {
    try LedgerReportFlow(
      workspace: one.workspace, year: try #require(FiscalYear(year)), asOf: asOf.flatMap { Day(iso: $0) }
    ).run()
  }

  @Test func theTablesOfAYearAreWrittenInAllForms() throws {
    let one = try LedgerCheckFlowTests.workspace()
    let written = try report(one)
    #expect(written.findings.map(\.code) == [.sampleRows, .sampleRows])
    let files = try one.files(below: "reports/fy2018")
    #expect(Set(files.keys) == Set(written.files))
    for name in ["tables.html", "tables.docx", "tables.xlsx", "consultations.csv", "totals.csv", "years.csv"]
    {
      #expect(files[name] != nil, "\(name)")
    }
    let page = try one.text("reports/fy2018/tables.html")
    #expect(page.contains("<h1>平成30年度　中国大気環境改善のための都市間連携協力の実施状況</h1>"))
    #expect(page.contains("<caption>表2-1-2　訪日研修等受入（招聘事業）一覧表</caption>"))
    #expect(
      page.contains("<a href=\"https://www.iges.or.jp/jp/china-city/20180610.html\" rel=\"noreferrer\">"))
    #expect(page.contains("※平成31年1月31日現在"))
    #expect(page.contains("<text x=\"12\" y=\"34\">平成26年度</text><rect x=\"150\""))
    let workbook = Array(try #require(files["tables.xlsx"]))
    let chart = try #require(SheetPart.text(of: "xl/charts/chart1.xml", in: workbook))
    #expect(chart.contains("'年度別の推移の図（単位：回）'!$F$2:$F$"))
    #expect(written.lines(.japanese)[0].hasPrefix("平成30年度：reports/fy2018/ に"))
  }

  @Test func theSameRowsGiveTheSameBytes() throws {
    let (one, other) = (try LedgerCheckFlowTests.workspace(), try LedgerCheckFlowTests.workspace())
    _ = try report(one)
    _ = try report(one)
    _ = try report(other)
    #expect(try one.files(below: "reports") == other.files(below: "reports"))
    #expect(try one.files(below: "archive/staging").isEmpty)
  }

  @Test func aPersonsFileStays() throws {
    let one = try LedgerCheckFlowTests.workspace()
    _ = try report(one)
    let other = try one.files(below: "reports/fy2018")
    try one.write("reports/fy2018/tables.html", "手直し")
    let findings = try report(one, asOf: nil).findings
    #expect(findings.map(\.code).filter { $0 != .sampleRows } == [.personsFileKept])
    #expect(try one.text("reports/fy2018/tables.html") == "手直し")
    #expect(try one.text("reports/fy2018/tables.html.new").contains("実施状況</h1>"))
    try FileManager.default.removeItem(at: one.url("reports/fy2018/tables.html"))
    #expect(try report(one).findings.allSatisfy { $0.code == .sampleRows })
    #expect(try one.files(below: "reports/fy2018") == other)
  }

  @Test func whatIsNoLongerMadeGoes() throws {
    let one = try LedgerCheckFlowTests.workspace()
    _ = try report(one)
    try FileManager.default.removeItem(at: one.url("feeds/activities/works.csv"))
    let tables = try one.text("feeds/activities/tables.csv")
    try one.write(
      "feeds/activities/tables.csv",
      tables.split(separator: "\n").filter { !$0.hasPrefix("units,") }.joined(separator: "\n") + "\n")
    #expect(try report(one).findings.allSatisfy { $0.code == .sampleRows })
    #expect(try one.files(below: "reports/fy2018")["units.csv"] == nil)
  }

  @Test func aWrongRowStopsTheReport() throws {
    let one = try LedgerCheckFlowTests.workspace()
    try one.write(
      "feeds/activities/z_extra.csv", "kind,status,title,from\nconsultation,held,協議,2018-04-31\n")
    let error = try #require(throws: GeppoError.self) { try report(one) }
    #expect(error.code == .badRules)
    #expect(error.path == "feeds/activities/z_extra.csv:2:from")
    #expect(error.sentence.english.hasSuffix("('geppo ledger check' lists all), nothing was written"))
    #expect(!FileManager.default.fileExists(atPath: one.url("reports/fy2018").path))
  }

  @Test func aDayFarFromTheYearIsRefused() throws {
    let one = try LedgerCheckFlowTests.workspace()
    for day in ["2012-03-31", "2099-03-31"] {
      let error = try #require(throws: GeppoError.self) { try report(one, asOf: day) }
      #expect(error.sentence.english.contains("from 2018-04-01 to 2020-03-31"), "\(error.sentence.english)")
    }
    #expect(
      try report(one, asOf: "2018-06-30").findings.map(\.code).withoutRepeats == [.countedLater, .sampleRows])
  }

  @Test func theJoinsAreLinesForOtherPrograms() throws {
    let one = try LedgerCheckFlowTests.workspace()
    _ = try report(one)
    let lines = try one.text("reports/fy2018/joins.jsonl").split(separator: "\n")
    #expect(lines[0] == "{\"issues\":[]}")
    #expect(lines.count > 20 && lines.dropFirst().allSatisfy { $0.hasPrefix("{\"cooperation\":{") })
    #expect(lines.contains { $0.contains("\"municipalities\":[\"北九州市\"]") && $0.contains("\"held\":3") })
  }

  @Test func samplesAreShownWhereSomebodyAsksForThem() throws {
    let one = try LedgerCheckFlowTests.workspace()
    let year = try #require(FiscalYear(2019))
    let error = try #require(throws: GeppoError.self) {
      try LedgerReportFlow(workspace: one.workspace, year: year, asOf: nil).run()
    }
    #expect(error.sentence.japanese.contains("（見本の行だけがあります。--with-samples を付けると表にします）"))
    let written = try LedgerReportFlow(workspace: one.workspace, year: year, asOf: nil, withSamples: true)
      .run()
    #expect(written.findings.isEmpty)
    #expect(try one.text("reports/fy2019/plans.csv").contains("（見本）"))
  }

  /// Between the list of its files and the last of them.
  @Test func aCommittedReportIsFinishedByTheNextStart() throws {
    let (one, whole) = (try LedgerCheckFlowTests.workspace(), try LedgerCheckFlowTests.workspace())
    _ = try report(one, asOf: "2018-12-18")
    _ = try report(whole)
    try one.write("reports/fy2018/tables.html", "手直し")
    let files = try whole.files(below: "reports/fy2018").map {
      WorkspaceFile(path: $0.key, bytes: Array($0.value))
    }
    let year = try #require(FiscalYear(2018))
    let staged = YearPublication(year: year, files: files)
    try staged.commit(one.workspace, run: 1)
    let first = try #require(
      try CommittedYear(one.workspace, run: 1)?.files.first { !$0.path.hasSuffix("tables.html") })
    try FileManager.default.moveItem(
      at: one.url("archive/staging/1/\(first.path)"),
      to: one.url(first.path).deletingLastPathComponent().appending(path: "moved"))
    try FileManager.default.removeItem(at: one.url(first.path))
    try FileManager.default.moveItem(
      at: one.url(first.path).deletingLastPathComponent().appending(path: "moved"), to: one.url(first.path))
    let archive = try Archive.open(one.workspace, for: "status")
    #expect(archive.findings.map(\.code) == [.personsFileKept, .rolledForward])
    var now = try one.files(below: "reports/fy2018")
    #expect(now.removeValue(forKey: "tables.html") == Data("手直し".utf8))
    now["tables.html"] = now.removeValue(forKey: "tables.html.new")
    #expect(try now == whole.files(below: "reports/fy2018"))
    #expect(try one.files(below: "archive/staging").isEmpty)
  }

  @Test func whatWasNotCommittedLeavesNoTrace() throws {
    let (one, whole) = (try LedgerCheckFlowTests.workspace(), try LedgerCheckFlowTests.workspace())
    _ = try report(one)
    _ = try report(whole)
    try one.write("archive/staging/1/reports/fy2018/tables.html", "halb")
    let archive = try Archive.open(one.workspace, for: "status")
    #expect(archive.findings.map(\.code) == [.stagingRemoved])
    #expect(try one.files(below: "reports") == whole.files(below: "reports"))
  }

  @Test func aYearWithoutRowsNamesThoseWithRows() throws {
    let one = try LedgerCheckFlowTests.workspace()
    let error = try #require(throws: GeppoError.self) { try report(one, 2030, asOf: nil) }
    #expect(error.sentence.english.contains("1981") && error.sentence.english.contains("2018"))
  }

  @Test func anInterruptedReportIsFinishedByTheNext() throws {
    let one = try LedgerCheckFlowTests.workspace()
    _ = try report(one, asOf: "2018-12-18")
    let whole = try LedgerCheckFlowTests.workspace()
    _ = try report(whole)
    // As if the run had been stopped behind the first file.
    try one.write(
      "reports/fy2018/tables.html", Data(try #require(whole.files(below: "reports/fy2018")["tables.html"])))
    let manifest = "archive/fy2018.sha256"
    try one.write(manifest, try one.text(manifest) + whole.text(manifest))
    try one.write("archive/staging/1/reports/fy2018/tables.html", "halb")
    let findings = try report(one).findings
    #expect(findings.map(\.code).filter { $0 != .sampleRows } == [.stagingRemoved])
    #expect(try one.files(below: "reports") == whole.files(below: "reports"))
  }
}
