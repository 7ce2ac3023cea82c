/// What goes to a program that drafts translations, and what comes back. Its texts are drafts with their origin; a person's work and what the
/// memory knows are never asked for.
struct MachineDraft {
  /// A program that writes something else writes much of it.
  private static let mostFindings = 10

  let order: TranslationOrder
  /// What stands.
  let translation: DocumentTranslation

  /// Segments that no person has translated and the memory does not know.
  var questions: [DraftQuestion] {
    order.units.filter(isOpen).map { unit in
      DraftQuestion(
        id: unit.segment.id, text: unit.segment.text,
        terms: unit.hints.map { hint in
          DraftQuestion.Term(zh: hint.chinese, ja: hint.preferred, ng: hint.deprecated)
        })
    }
  }

  /// An earlier draft of a program gives way to a new one.
  private func isOpen(_ unit: TranslationUnit) -> Bool {
    if [.untranslated, .stale].contains(unit.state) { return true }
    guard let standing = translation.standing[unit.segment.id]?.translation, standing.isDraft else {
      return false
    }
    if case .machine = standing.origin { return true }
    return false
  }

  /// As if a file had come back. `program` is what the findings call it.
  func returned(_ bytes: [UInt8], from program: String) -> IncomingTranslation {
    let (answers, findings) = DraftLines.read(bytes, from: program)
    let asked = Set(questions.map(\.id))
    let sources = Dictionary(order.units.map { ($0.segment.id, $0.segment.text) }) { first, _ in first }
    var units: [IncomingUnit] = []
    var told = findings
    for (answer, line) in answers {
      let place = Location.line(file: program, line: line)
      let isCopy = sources[answer.id].map { UntouchedText.isCopy(answer.text, of: $0) } ?? false
      guard asked.contains(answer.id), !isCopy else {
        told.append(Finding(.unreadableDraft, place, answer.id))
        continue
      }
      units.append(
        IncomingUnit(
          id: answer.id, source: sources[answer.id], target: answer.text,
          state: .draft, clause: nil, location: place))
    }
    return IncomingTranslation(
      document: order.document, revision: nil, units: units, findings: Array(told.prefix(Self.mostFindings)))
  }
}

extension Reception {
  /// Texts as those of a program.
  static func texts(_ texts: [SegmentTranslation], from program: String) -> [SegmentTranslation] {
    texts.map { translation in
      var translation = translation
      translation.origin = .machine(program)
      return translation
    }
  }
}
