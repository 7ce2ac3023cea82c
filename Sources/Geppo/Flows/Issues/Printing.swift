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

  /// What was made of some jobs, and what became of those that could not be made.
  struct Made {
    var files: [WorkspaceFile] = []
    var findings: [Finding] = []
  }

  /// The report with its PDF files, and what became of those that could not be made.
  func completed(_ report: ReportBuilder.Report) async -> (ReportBuilder.Report, [Finding]) {
    var report = report
    let made = await made(of: report.prints)
    report.files += made.files
    return (report, made.findings)
  }

  /// Other forms go on without those that fail.
  func made(of jobs: [PrintJob]) async -> Made {
    var made = Made()
    for template in PrintJob.Template.allCases {
      let some = await set(jobs.filter { $0.template == template }, by: template)
      made.files += some.files
      made.findings += some.findings
    }
    return made
  }

  private func set(_ jobs: [PrintJob], by template: PrintJob.Template) async -> Made {
    guard isWanted, let first = jobs.first else { return Made() }
    let wanted = String(jobs.count)
    let missing = Finding(.noTypesetter, .file(first.path), wanted)
    guard let typesetter else { return Made(findings: [missing]) }
    switch await typesetter.run(template: template.bytes, documents: jobs.map(\.data)) {
    case .missing: return Made(findings: [missing])
    case .failed(let how): return Made(findings: [Finding(.typesetterFailed, .file(first.path), wanted, how)])
    case .outcomes(let outcomes): return read(Array(zip(jobs, outcomes)))
    }
  }

  private func read(_ jobs: [(PrintJob, Typesetter.Outcome)]) -> Made {
    var made = Made()
    for (job, outcome) in jobs {
      if outcome.kind != .refused {
        made.files += ([job.path] + job.copies).map { WorkspaceFile(path: $0, bytes: outcome.bytes) }
      }
      switch outcome.kind {
      case .accessible: break
      case .tagged: made.findings.append(Finding(.notAccessible, .file(job.path), outcome.reason))
      case .refused: made.findings.append(Finding(.notPrinted, .file(job.path), outcome.reason))
      }
    }
    // Told once for all PDF files that hold the item.
    let lost = Dictionary(grouping: jobs.flatMap { job in job.1.lost.map { ($0, job.0.path) } }, by: \.0)
    made.findings += lost.map { character, places in
      Finding(
        .characterWithoutShape, .file(places.map(\.1).min() ?? ""), character.code, character.item,
        String(places.count))
    }.sorted()
    return made
  }
}
