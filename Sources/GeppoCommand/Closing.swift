import ArgumentParser
import Geppo

/// What a command says at its end: findings on standard error, the summary on standard output, the exit status.
struct Closing {
  let isQuiet: Bool

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

  /// Errors are told even when quiet: without them the exit status would be a riddle.
  private func tell(_ findings: [Finding]) {
    for finding in findings where !isQuiet || finding.severity == .error {
      Terminal.error(finding.line(Terminal.language))
    }
  }

  private func leaveWithStatus(of findings: [Finding]) throws {
    if findings.contains(where: { $0.severity == .error }) { throw ExitCode.findings }
  }
}
