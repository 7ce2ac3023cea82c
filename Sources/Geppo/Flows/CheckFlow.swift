/// `check`: all that is wrong with sources, glossary and folders; no page is opened.
package struct CheckFlow {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  package func run() -> Checked {
    let rulebook = Rulebook.read(workspace)
    let listing = workspace.listing(upTo: .last)
    let (_, captureFindings) = Captures.read(workspace, listing)
    let book = LedgerBook.read(
      workspace, rulebook.glossary, sent: (try? LedgerBook.daysOfSending(workspace)) ?? [:])
    let findings =
      rulebook.findings + rulebook.glossary.office.contactFindings + TermRule.findings(rulebook.glossary)
      + RowDoubt.findings(rulebook.glossary)
      + book.findings + listing.findings + captureFindings
      + rulebook.folderFindings(listing) + MemoryFiles.read(workspace).findings
    return Checked(
      sources: rulebook.sources.count, pages: listing.pages.count, topics: rulebook.glossary.topics.count,
      terms: rulebook.glossary.terms.count, findings: findings.sorted())
  }

  package struct Checked: Sendable {
    let sources: Int
    let pages: Int
    let topics: Int
    let terms: Int
    package let findings: [Finding]

    /// One line that says what was looked at.
    package func summary(_ language: Language) -> String {
      let errors = findings.count { $0.severity == .error }
      let warnings = findings.count { $0.severity == .warning }
      return switch language {
      case .english:
        "checked: \(sources) sources, \(pages) files, \(topics) topics, \(terms) terms; \(errors) errors, \(warnings) warnings"
      case .japanese:
        "点検：情報源\(sources)件、ファイル\(pages)件、分野\(topics)件、用語\(terms)件。エラー\(errors)件、警告\(warnings)件"
      }
    }
  }
}
