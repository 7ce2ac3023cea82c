import Foundation
import Testing

@testable import Geppo

/// The workbook after another program has saved it. Without LibreOffice there is nothing to try; CI has it.
@Suite struct ReviewInLibreOfficeTests {
  private static let office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(
    .enabled(if: office != nil, "LibreOffice is not installed (Debian: libreoffice-calc-nogui)"),
    arguments: ["xlsx", "csv"])
  func decisionsSurviveAnotherProgram(format: String) async throws {
    let one = try TemporaryWorkspace()
    try one.writePage(
      "feeds/mee/2018-10/plan.html", title: "关于印发《工业涂装挥发性有机物治理方案》的通知", date: "2018-10-12",
      body: "<p>到2020年，挥发性有机物排放量比2015年下降10%。</p>", address: "http://www.mee.gov.cn/yangli/1.html")
    try await one.run("2018-10")
    var edit = try ReviewEditing(one, "2018-10")
    let id = try #require(try edit.subjects(.items).first)
    try edit.write("採用", .inclusion, of: id)
    try edit.write("一行目の概要。\n二行目の概要。", .summaryText, of: id)
    try edit.write("2018-10-11", .publicationCorrected, of: id)
    try edit.write("8", .importanceCorrected, of: id)
    try edit.save(as: "mine/review.xlsx")
    try convert("mine/review.xlsx", to: format, in: one)
    let summary = try one.review("2018-10", file: "saved/review.\(format)")
    #expect(summary.findings.isEmpty, "\(summary.findings.map { $0.line(.english) })")
    #expect(
      summary.decisions.map(\.value) == ["in", "一行目の概要。\n二行目の概要。", "2018-10-11", "8"])
    #expect(summary.decisions.allSatisfy { $0.document == id })
  }

  /// What was only opened and saved is no change, and may be replaced.
  @Test(.enabled(if: office != nil, "LibreOffice is not installed (Debian: libreoffice-calc-nogui)"))
  func savingAloneIsNoChange() async throws {
    let one = try TemporaryWorkspace(sample: true)
    try await one.run("2018-12")
    try convert("reports/2018-12/review.xlsx", to: "xlsx", in: one)
    try one.write("reports/2018-12/review.xlsx", try Data(contentsOf: one.url("saved/review.xlsx")))
    let told = try one.review("2018-12")
    #expect(told.decisions.isEmpty && told.findings.isEmpty)
    let summary = try await one.run("2018-12")
    #expect(summary.findings.allSatisfy { $0.code != .personsFileKept })
  }

  private func convert(_ path: String, to format: String, in one: TemporaryWorkspace) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.office))
    let filter =
      format == "csv"
      ? "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1" : format
    process.arguments = [
      "--headless", "-env:UserInstallation=file://\(one.url("profile").path)", "--convert-to", filter,
      "--outdir", one.url("saved").path, one.url(path).path,
    ]
    process.standardOutput = Pipe()
    process.standardError = Pipe()
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    // One sheet of several is named after it.
    let made = one.url("saved/review-案件.csv")
    if format == "csv", FileManager.default.fileExists(atPath: made.path) {
      try FileManager.default.moveItem(at: made, to: one.url("saved/review.csv"))
    }
  }
}
