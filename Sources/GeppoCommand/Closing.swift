import ArgumentParser
import Geppo

/// What a command says at its end: findings on standard error, the summary on standard output, the exit status.
struct Closing {
  let isQuiet: Bool

  func show(_ summary: RunSummary) throws {
    if !isQuiet {
      for finding in summary.findings { Terminal.error(finding.line(Terminal.language)) }
      for line in summary.lines(Terminal.language) { Terminal.print(line) }
    }
    try leaveWithStatus(of: summary.findings)
  }

  func show(_ findings: [Finding]) throws {
    if !isQuiet {
      for finding in findings { Terminal.error(finding.line(Terminal.language)) }
    }
    try leaveWithStatus(of: findings)
  }

  private func leaveWithStatus(of findings: [Finding]) throws {
    if findings.contains(where: { $0.severity == .error }) { throw ExitCode.findings }
  }
}
