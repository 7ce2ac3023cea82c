/// The document's own 文号: from the recipe, the metadata block, the line under the title or the head of the text;
/// never from running text, which cites other documents.
struct NumberSteps {
  let evidence: PageEvidence
  let title: Field<String>?

  func read() -> Field<String>? {
    let declared =
      [evidence.recipe.documentNumber].compactMap { $0 }
      + evidence.labels.filter { $0.field == .documentNumber }
    return declared.lazy.compactMap(field).first ?? underTitle()
  }

  private func field(_ value: FieldValue) -> Field<String>? {
    DocumentNumber.normalise(value.value).map {
      Field(value: $0, location: evidence.location(value.line), step: value.step)
    }
  }

  /// A line that is nothing but a number.
  private func underTitle() -> Field<String>? {
    let prose = evidence.body.firstProse(in: evidence.lines)
    let head = evidence.body.lines.lowerBound..<max(evidence.body.lines.lowerBound, prose)
    let candidates = Array(evidence.linesUnderTitle(title?.value)) + Array(head.prefix(8))
    return candidates.lazy.compactMap { index in
      let line = evidence.lines.lines[index]
      guard line.size <= 40, !line.isLink else { return nil }
      let step = head.contains(index) ? "head of text" : "line under the title"
      return field(
        FieldValue(field: .documentNumber, value: line.text.strippingBrackets(), line: line.line, step: step))
    }.first
  }
}

extension String {
  /// `（国发〔2018〕22号）` without the brackets around it.
  fileprivate func strippingBrackets() -> String {
    let text = trimmingSpaces()
    for (open, close) in [("（", "）"), ("(", ")"), ("【", "】")]
    where text.hasPrefix(open) && text.hasSuffix(close) {
      return String(text.dropFirst().dropLast())
    }
    return text
  }
}
