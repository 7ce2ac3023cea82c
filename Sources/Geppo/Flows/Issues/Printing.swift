/// Makes the PDF files of a report, where some reader wants one.
package struct Printing: Sendable {
  private let isWanted: Bool
  private let typesetter: Typesetter?

  /// No PDF is made, and nothing is said of it.
  package static let off = Printing(isWanted: false, typesetter: nil)

  /// By the typesetter of this machine; where there is none, the run tells.
  package static var installed: Printing { Printing(by: Typesetter.find()) }

  init(by typesetter: Typesetter?) { self.init(isWanted: true, typesetter: typesetter) }

  private init(isWanted: Bool, typesetter: Typesetter?) {
    self.isWanted = isWanted
    self.typesetter = typesetter
  }

  private struct Made {
    var files: [WorkspaceFile] = []
    var findings: [Finding] = []
  }

  /// The report with its PDF files, and what became of those that could not be made.
  func completed(_ report: ReportBuilder.Report) async -> (ReportBuilder.Report, [Finding]) {
    var report = report
    let made = await made(of: report)
    report.files += made.files
    return (report, made.findings)
  }

  /// All of a report; other forms go on without those that fail.
  private func made(of report: ReportBuilder.Report) async -> Made {
    guard isWanted, let first = report.prints.first else { return Made() }
    guard let typesetter,
      let outcomes = await typesetter.outcomes(
        template: BulletinPrint.template, documents: report.prints.map(\.data))
    else {
      return Made(findings: [Finding(.noTypesetter, .file(first.path), String(report.prints.count))])
    }
    var made = Made()
    for (job, outcome) in zip(report.prints, outcomes) {
      switch outcome {
      case .accessible(let bytes): made.files.append(WorkspaceFile(path: job.path, bytes: bytes))
      case .tagged(let bytes):
        made.files.append(WorkspaceFile(path: job.path, bytes: bytes))
        made.findings.append(Finding(.notAccessible, .file(job.path)))
      case .refused(let reason): made.findings.append(Finding(.notPrinted, .file(job.path), reason))
      }
    }
    return made
  }
}
