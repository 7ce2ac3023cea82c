/// What goes to a program that drafts translations, and what comes back. Its texts are drafts with their origin; a person's work and what the
/// memory knows are never asked for.
struct MachineDraft {
  let order: TranslationOrder

  /// Segments that nobody has translated and the memory does not know.
  var questions: [DraftQuestion] {
    order.units.filter { [.untranslated, .stale].contains($0.state) }.map { unit in
      DraftQuestion(
        id: unit.segment.id, text: unit.segment.text,
        terms: unit.hints.map { hint in
          DraftQuestion.Term(zh: hint.chinese, ja: hint.preferred, ng: hint.deprecated)
        })
    }
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
      guard asked.contains(answer.id) else {
        told.append(Finding(.unreadableDraft, place, answer.id))
        continue
      }
      units.append(
        IncomingUnit(
          id: answer.id, source: sources[answer.id], target: VisibleText.of(answer.text).trimmingSpaces(),
          state: .draft, clause: nil, location: place))
    }
    return IncomingTranslation(document: order.document, revision: nil, units: units, findings: told)
  }
}

extension Reception {
  /// The texts that are taken, as those of a program.
  func taken(from program: String) -> [SegmentTranslation] {
    taken.map { translation in
      var translation = translation
      translation.origin = .machine(program)
      return translation
    }
  }
}
