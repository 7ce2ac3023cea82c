import Markup

/// Finds labels and their values in the lines of a page: `label：value` in one line, a label and its value in two
/// cells, list items or inline elements, spaces inside the label, several pairs in one line.
struct LabelScanner {
  struct Pair: Hashable, Sendable {
    var value: FieldValue
    /// Index of the rule in `PageLabels.rules`: less is believed first.
    var rank: Int
    /// Indices of the lines that hold label and value.
    var lines: ClosedRange<Int>
  }

  let lines: [PageLines.Line]
  let tree: MarkupTree

  /// All pairs in the order of the page.
  func pairs() -> [Pair] { lines.indices.flatMap(pairs(inLine:)) }

  private func pairs(inLine index: Int) -> [Pair] {
    let run = LabelRun(line: lines[index])
    let hits = run.hits()
    guard let last = hits.last else { return [] }
    let text = lines[index].text
    var pairs: [Pair] = []
    for (number, hit) in hits.enumerated() {
      let end = number + 1 < hits.count ? hits[number + 1].start : text.endIndex
      let value = text[hit.valueStart..<run.end(ofValueOf: hit, before: end)].trimmingSpaces()
        .withoutNextBracket
      if !value.isEmpty { pairs.append(pair(hit, value, label: index, value: index)) }
    }
    if last.valueStart == text.endIndex, let next = valueLine(after: index),
      hits.count == 1 || last.field != .other && !Prose.isProse(lines[next])
    {
      pairs.append(pair(last, lines[next].text, label: index, value: next))
    }
    return pairs
  }

  private func pair(_ hit: LabelRun.Hit, _ value: String, label: Int, value index: Int) -> Pair {
    let rule = PageLabels.rules[hit.rank]
    let found = FieldValue(
      field: rule.field, value: value, line: lines[index].line, step: "label \(rule.label)")
    return Pair(value: found, rank: hit.rank, lines: label...index)
  }

  /// The value of a label that ends its line: the next line, if it stands beside the label and is none itself. Behind others
  /// in its line a label may have no value, and a sentence below is text.
  private func valueLine(after index: Int) -> Int? {
    let next = index + 1
    guard next < lines.count, LabelRun(line: lines[next]).hits().isEmpty else { return nil }
    let label = lines[index]
    if label.cell != nil || lines[next].cell != nil {
      return label.cell?.row == lines[next].cell?.row ? next : nil
    }
    let around = tree.ancestors(of: label.block).prefix(2)
    return around.contains { tree.name(of: $0) != "body" && tree.isNode(lines[next].block, below: $0) }
      ? next : nil
  }

  /// No line of a label table is longer; longer ones are text.
  static let longestLine = 300
}

extension String {
  /// `新华社】【` of `来源：新华社】【字体：…` without the brackets of the label that follows.
  fileprivate var withoutNextBracket: String {
    var rest = self[...]
    while let last = rest.last {
      let isOpening = "【[|｜·".contains(last)
      let isUnopened = last == "】" && !rest.contains("【") || last == "]" && !rest.contains("[")
      guard isOpening || isUnopened || last == " " || last == "\u{3000}" else { break }
      rest = rest.dropLast()
    }
    return String(rest)
  }
}
