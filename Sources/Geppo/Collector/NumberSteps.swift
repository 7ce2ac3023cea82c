/// The document's own 文号: from the recipe, the metadata block, the line under the title or the head of the text;
/// never from running text, which cites other documents.
struct NumberSteps {
  let evidence: PageEvidence
  let title: Field<String>?

  func read() -> Field<String>? {
    let declared =
      [evidence.recipe.documentNumber].compactMap { $0 }
      + evidence.labels.filter { $0.field == .documentNumber }
    return declared.lazy.compactMap(field).first ?? underTitle() ?? behindTitle()
  }

  /// `关于…的通知（津政办发〔2018〕33号）`: behind the end of the title, not of one that it quotes.
  private func behindTitle() -> Field<String>? {
    guard let title, let last = DocumentNumber.all(in: title.value).last else { return nil }
    let tail = title.value[last.range.upperBound...].trimmingSpaces()
    let head = title.value[..<last.range.lowerBound]
    guard ["", "）", ")"].contains(tail), let mark = head.last, mark == " " || mark == "（" || mark == "("
    else {
      return nil
    }
    let name = Folding.simplified(String(head.dropLast())).trimmingSpaces()
    guard TitleSteps.endings.contains(where: name.hasSuffix) else { return nil }
    return Field(value: last.number.description, location: title.location, step: "behind the title")
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
        FieldValue(
          field: .documentNumber, value: line.text.withoutSigner.strippingBrackets(), line: line.line,
          step: step))
    }.first
  }
}

extension String {
  /// `津环大气〔2018〕33号 签发人：王某` without who signed.
  fileprivate var withoutSigner: String {
    firstRange(of: "签发人").map { String(self[..<$0.lowerBound]) } ?? self
  }

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
