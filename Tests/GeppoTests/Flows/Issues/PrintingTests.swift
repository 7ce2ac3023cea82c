import Foundation
import Testing

@testable import Geppo

@Suite struct PrintingTests {
  @Test func withoutATypesetterTheRunSaysHowToInstallItAndGoesOn() async throws {
    let one = try TemporaryWorkspace(sample: true)
    let summary = try await MonthlyRun(
      workspace: one.workspace, issue: try one.request("2018-12"),
      reading: ReadingRequest(jobs: 2, maxPageSize: Workspace.pageLimit), printing: Printing(by: nil)
    ).run(progress: { _ in })
    let told = summary.findings.filter { $0.code == .noTypesetter }
    #expect(told.count == 1)
    #expect(told.first?.location.file == "reports/2018-12/bulletin.pdf")
    #expect(told.first?.message(.english).contains("scripts/install-dependencies") == true)
    let files = try one.files(below: "reports/2018-12").keys
    #expect(files.contains("bulletin.docx") && !files.contains { $0.hasSuffix(".pdf") })
    #expect(try one.text("reports/2018-12/findings.csv").contains("no-typesetter"))
  }

  /// A typesetter whose program ends before its work is done.
  private func crashing(in one: TemporaryWorkspace) throws -> Typesetter {
    try one.write("tools/bin/python3", "#!/bin/sh\nexit 7\n")
    let path = one.url("tools/bin/python3").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    for face in Typesetter.faces { try one.write("tools/fonts/\(face)", "no font") }
    return try #require(
      Typesetter.find(in: [one.url("tools/bin").path], fonts: [one.url("tools/fonts").path]))
  }

  @Test(arguments: [false, true])
  func anIssueThatLacksItsPDFIsSentOnlyWhereSomebodySaysSo(crashes: Bool) async throws {
    let one = try TemporaryWorkspace(sample: true)
    let (month, reading) = (
      try one.request("2018-12"), ReadingRequest(jobs: 2, maxPageSize: Workspace.pageLimit)
    )
    let printing = Printing(by: crashes ? try crashing(in: one) : nil)
    _ = try await MonthlyRun(workspace: one.workspace, issue: month, reading: reading, printing: printing)
      .run(progress: { _ in })
    let sending = { (mayLackPDF: Bool) in
      SendFlow(
        workspace: one.workspace, month: month.month, on: month.asOf, draftsAllowed: "見本",
        mayLackPDF: mayLackPDF,
        reading: reading, printing: printing)
    }
    let error = await #expect(throws: GeppoError.self) { try await sending(false).run(progress: { _ in }) }
    #expect(error?.code == .lacksPDF)
    #expect(error?.sentence.english.contains("--allow-missing-pdf") == true)
    _ = try await sending(true).run(progress: { _ in })
    #expect(try one.files(below: "reports/2018-12").keys.contains { $0.hasPrefix("send/") })
  }

  @Test(.enabled(if: Typesetter.find() != nil, "typst or its fonts are not installed"))
  func whatWasPrintedAsADraftGoesOutAsTheSameIssue() async throws {
    let one = try TemporaryWorkspace(sample: true)
    let reading = ReadingRequest(jobs: 2, maxPageSize: Workspace.pageLimit)
    let month = try one.request("2018-12")
    _ = try await MonthlyRun(
      workspace: one.workspace, issue: month, reading: reading, printing: .installed
    ).run(progress: { _ in })
    let edition = "reports/2018-12/editions/281000-kobe-shi/seisaku_geppo_201812"
    #expect(try one.files(below: "reports")["2018-12/bulletin.pdf"] != nil)
    _ = try await SendFlow(
      workspace: one.workspace, month: month.month, on: month.asOf, draftsAllowed: "見本", reading: reading,
      printing: .installed
    ).run(progress: { _ in })
    let files = try one.files(below: "reports/2018-12")
    #expect(files["\(edition.dropFirst("reports/2018-12/".count)).pdf"] != nil)
    #expect(files["send/281000-kobe-shi/seisaku_geppo_201812.pdf"] != nil)
    #expect(!files.keys.contains { $0.contains("（案）") })
  }
}
