extension Sending {
  /// What goes out of the report, with the cover letters that are PDF files. Throws where one of these cannot be made.
  func mailing(
    of report: ReportBuilder.Report, _ office: OfficeSettings, _ printing: Printing
  ) async throws -> Mailing.Made {
    var mailing = Mailing(issue: report.issue, office: office, report: report.files)
    let printed = await printing.made(of: try mailing.prints())
    try check(printed.findings)
    mailing.printed = printed.files
    var made = try mailing.made()
    made.findings += printed.findings
    return made
  }
}
