import ArgumentParser
import Geppo

/// What a command says at its end: findings on standard error, the summary on standard output, the exit status.
struct Closing {
  let isQuiet: Bool
  /// Where another command has told of the rest.
  var tellsErrorsOnly = false

  /// Warnings and notes that no earlier command can have told.
  private static let ofTheCommandItself: Set<FindingCode> = [
    .personsFileKept, .staleFileKept, .mailSplit, .overMailLimit, .rolledForward, .stagingRemoved,
    .indexRebuilt,
    .journalLineIgnored, .journalLineUnproven, .lossAccepted,
  ]

  func show(_ summary: RunSummary) throws {
    tell(summary.findings)
    if !isQuiet {
      for line in summary.lines(Terminal.language) { Terminal.print(line) }
    }
    try leaveWithStatus(of: summary.findings)
  }

  func show(_ findings: [Finding]) throws {
    tell(findings)
    try leaveWithStatus(of: findings)
  }

  /// Errors first; they are told even when quiet: without them the exit status would be a riddle.
  func tell(_ findings: [Finding]) {
    for severity in [Finding.Severity.error, .warning, .note] {
      for finding in findings where finding.severity == severity && isTold(finding) {
        Terminal.error(finding.line(Terminal.language))
      }
    }
  }

  private func isTold(_ finding: Finding) -> Bool {
    if finding.severity == .error { return true }
    return !isQuiet && (!tellsErrorsOnly || Closing.ofTheCommandItself.contains(finding.code))
  }

  private func leaveWithStatus(of findings: [Finding]) throws {
    if findings.contains(where: { $0.severity == .error }) { throw ExitCode.findings }
  }
}
