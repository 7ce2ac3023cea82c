/// What the checks say of the translation of a document, without what a person has put aside.
struct DocumentChecks {
  private let glossary: Glossary
  private let numbers: NumberComparison

  init(_ queue: QueuedDocuments, numbers: NumberComparison = .value) {
    (glossary, self.numbers) = (queue.rulebook.glossary, numbers)
  }

  /// In the order of the text; of segments without a translation there is nothing to say.
  func findings(on document: QueuedDocument) -> [CheckFinding] {
    let context = CheckContext(glossary, numbers: numbers, publishedOn: document.entry.item.publishedOn)
    let translated = document.source.segments.compactMap { segment -> TranslatedSegment? in
      guard let standing = document.translation.standing[segment.id] else { return nil }
      return TranslatedSegment(
        segment: segment, target: standing.translation.target, clause: standing.translation.clause)
    }
    return TranslationCheck.findings(in: translated, context, waivers: document.translation.waivers)
  }
}

/// `queue check`: what the checks say of translations.
package struct QueueCheckFlow {
  private let workspace: Workspace
  private let reading: ReadingRequest

  package init(workspace: Workspace, reading: ReadingRequest) {
    self.workspace = workspace
    self.reading = reading
  }

  /// Of the documents, or of all of which something has come back. Writes nothing. Throws `GeppoError`.
  package func run(
    _ items: [String], numbers: NumberComparison, progress: (Progress) -> Void
  ) async throws -> [CheckedDocument] {
    let queue = try await QueuedDocuments.read(workspace, reading, today: nil, progress: progress)
    let documents =
      try items.isEmpty
      ? queue.documents.filter { !$0.translation.standing.isEmpty } : items.map(queue.document)
    let checks = DocumentChecks(queue, numbers: numbers)
    return documents.map { CheckedDocument(document: $0, findings: checks.findings(on: $0)) }
  }
}

/// A document with what the checks say of it.
package struct CheckedDocument: Sendable {
  let document: QueuedDocument
  let findings: [CheckFinding]

  /// Whether a translation that is in order may be approved.
  package var hasErrors: Bool { findings.contains { $0.level == .error } }

  /// For the screen: a line of counts, and three lines a finding.
  package func lines(_ language: Language) -> [String] {
    let errors = findings.count { $0.level == .error }
    let counts =
      language == .japanese
      ? "誤り\(errors)件、注意\(findings.count - errors)件" : "\(errors) errors, \(findings.count - errors) warnings"
    let segments = Dictionary(document.source.segments.map { ($0.id, $0) }) { first, _ in first }
    return ["\(document.id)  \(counts)"]
      + findings.flatMap { finding -> [String] in
        let check = TranslationCheck.named(finding.check)
        let level = finding.level == .error ? Finding.Severity.error : .warning
        return [
          "\(finding.segment): \(level.word(language)): [\(finding.check)] \(finding.slip.what)（\(finding.slip.words)）\(check.map { " → \($0.wayOut)" } ?? "")",
          "    \(segments[finding.segment]?.text ?? "")",
          "    \(document.translation.standing[finding.segment]?.translation.target ?? "")",
        ]
      }
  }
}
