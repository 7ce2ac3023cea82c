/// What people decided on a document, beside what was read.
struct DecisionLines {
  let story: DocumentStory
  let words: WhyWords

  var lines: [StyledText] {
    let lines = story.decisions.flatMap(line)
    return [StyledText(words[.decisions], .heading)]
      + (lines.isEmpty ? [StyledText("  \(words[.nothingDecided])", .faint)] : lines)
  }

  private func line(_ decision: Decision) -> [StyledText] {
    let names = Names(glossary: story.rulebook.glossary, sources: story.rulebook.sources)
    let texts = DecidedText(names: names)
    let field = ReviewColumn.of(decision.field).map {
      words.language == .japanese ? $0.rawValue : decision.field.rawValue
    }
    var head = StyledText(
      "  [\(decision.number)] \(decision.on) \(decision.by)  \(field ?? decision.field.rawValue): ")
    head.append(decision.value.isEmpty ? "–" : texts.text(decision.field, decision.value), .value)
    if !decision.why.isEmpty { head.append("  " + words.quoted(decision.why)) }
    guard let read = story.read, let value = ReadValue.of(decision.field, read.item, read.tagged),
      !decision.value.isEmpty, !ReadValue.agree(value, decision.value)
    else { return [head] }
    var other = StyledText("      \(words[.asRead]): ")
    other.append(value.isEmpty ? "–" : texts.text(decision.field, value), .warning)
    return [head, other]
  }
}
