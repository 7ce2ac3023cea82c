/// Why geppo could not go on at all, with the way out. A problem in the data is a `Finding`, never this.
package struct GeppoError: Error, Sendable {
  /// What kind of obstacle it is; the raw value stands in the message.
  package enum Code: String, Hashable, Sendable, CaseIterable {
    case noWorkspace = "no-workspace"
    case noStarterData = "no-starter-data"
    case workspaceExists = "workspace-exists"
    case lockHeld = "lock-held"
    case diskFull = "disk-full"
    case notWritable = "not-writable"
    case linkInPath = "link-in-path"
    case refused
    case newerArchive = "newer-archive"
    case archiveIndex = "archive-index"
    case badInput = "bad-input"
    case badRules = "bad-rules"
    case journalLost = "journal-lost"
    case badOutputName = "bad-output-name"
    case alreadySent = "already-sent"
    case notDrafted = "not-drafted"
    case unconfirmedDrafts = "unconfirmed-drafts"
    case draftOutdated = "draft-outdated"
    case draftEdited = "draft-edited"
    case draftMissing = "draft-missing"
    case draftHasErrors = "draft-has-errors"
    case lacksPDF = "lacks-pdf"
    case undecidedItems = "undecided-items"
    case openConflicts = "open-conflicts"
    case reviewPending = "review-pending"
    case noWorkbook = "no-workbook"
    case noContact = "no-contact"
    case queueRefused = "queue-refused"
  }

  /// Which kind it is.
  package let code: Code
  /// What it is about, relative to the workspace where it lies in one.
  package let path: String
  /// What happened and what to do now.
  package let sentence: Wording

  /// An error with its sentence in both languages, each ending with the way out.
  package init(_ code: Code, path: String, english: String, japanese: String) {
    self.code = code
    self.path = path
    sentence = Wording(english: english, japanese: japanese)
  }

  /// `archive/lock: error: [lock-held] …`, the form that findings have.
  package func line(_ language: Language) -> String {
    "\(path): \(Finding.Severity.error.word(language)): [\(code.rawValue)] \(sentence[language])"
  }
}
