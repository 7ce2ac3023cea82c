/// The document's own 文号: from the recipe, the metadata block, the line under the title or the head of the text;
/// never from running text, which cites other documents.
struct NumberSteps {
  let evidence: PageEvidence
  let title: Field<String>?
  /// What stood in front of the title.
  var inFront: Field<String>?

  func read() -> Field<String>? {
    let declared =
      [evidence.recipe.documentNumber].compactMap { $0 }
      + evidence.labels.filter { $0.field == .documentNumber }
    return declared.lazy.compactMap(field).first ?? underTitle() ?? behindTitle() ?? inFront
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

  /// A line that is nothing but a number, or two, or has it beside days and labelled facts.
  private func underTitle() -> Field<String>? {
    let prose = evidence.body.firstProse(in: evidence.lines)
    let head = evidence.body.lines.lowerBound..<max(evidence.body.lines.lowerBound, prose)
    let candidates = Array(evidence.linesUnderTitle(title?.value)) + Array(head.prefix(8))
    return candidates.lazy.compactMap { index in
      let lines = evidence.lines.lines
      let found =
        NumberLine.number(at: index, in: lines)
        ?? NumberAmongFacts.number(in: lines[index], isLabelled: evidence.labelLines.contains(index)).map {
          NumberLine.Found(number: $0, lines: index...index)
        }
      return found.map {
        Field(
          value: $0.number, location: evidence.location(lines[$0.lines.lowerBound].line),
          step: head.contains(index) ? "head of text" : "line under the title")
      }
    }.first
  }
}
