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

/// A document with what the checks say of it.
package struct CheckedDocument: Sendable {
  let document: QueuedDocument
  let findings: [CheckFinding]

  /// Whether a translation that is in order may be approved.
  package var hasErrors: Bool { findings.contains { $0.level == .error } }

  /// `2018-12-0042  誤り1件、注意0件`.
  func counts(_ language: Language) -> String {
    let errors = findings.count { $0.level == .error }
    let counts =
      language == .japanese
      ? "誤り\(errors)件、注意\(findings.count - errors)件" : "\(errors) errors, \(findings.count - errors) warnings"
    return "\(document.id)  \(counts)"
  }

  /// For the screen: a line of counts, and three lines a finding.
  package func lines(_ language: Language) -> [String] {
    let segments = Dictionary(document.source.segments.map { ($0.id, $0) }) { first, _ in first }
    return [counts(language)]
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
