/// `ledger check`: all that is wrong with the tables of activities. Writes nothing.
package struct LedgerCheckFlow {
  private let workspace: Workspace

  private let today: Day?

  /// `today` tells what is said to be over and is still to come; nil leaves that out.
  package init(workspace: Workspace, today: Day? = nil) {
    self.workspace = workspace
    self.today = today
  }

  /// Throws `GeppoError` when lines of the journal are lost.
  package func run() throws -> Checked {
    let (files, unreadable) = workspace.glossaryFiles()
    let (glossary, problems) = Glossary.read(files)
    let book = LedgerBook.read(
      workspace, glossary, sent: try LedgerBook.daysOfSending(workspace))
    // Names and codes come from the glossary: where it is damaged, that has to be said first.
    let damaged = (unreadable + problems).filter { $0.severity == .error }
    return Checked(
      rows: book.ledger.activities.count, years: book.ledger.years,
      findings: (damaged + book.findings + (today.map(book.ledger.heldBeforehand) ?? [])).sorted())
  }

  package struct Checked: Sendable {
    let rows: Int
    let years: [FiscalYear]
    package let findings: [Finding]

    /// One line that says what was looked at.
    package func summary(_ language: Language) -> String {
      let errors = findings.count { $0.severity == .error }
      let warnings = findings.count { $0.severity == .warning }
      let span = years.first.flatMap { first in years.last.map { first == $0 ? "\(first)" : "\(first)–\($0)" }
      }
      return switch language {
      case .english:
        "checked: \(rows) rows of activities\(span.map { " of fiscal years \($0)" } ?? ""); \(errors) errors, \(warnings) warnings"
      case .japanese:
        "点検：活動の行\(rows)件\(span.map { "（\($0)年度）" } ?? "")。エラー\(errors)件、警告\(warnings)件"
      }
    }
  }
}
