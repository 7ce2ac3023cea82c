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
    let hits = self.hits(inLine: index)
    guard let last = hits.last else { return [] }
    let text = lines[index].text
    var pairs: [Pair] = []
    for (number, hit) in hits.enumerated() {
      let end = number + 1 < hits.count ? hits[number + 1].start : text.endIndex
      let value = text[hit.valueStart..<end].trimmingSpaces().withoutNextBracket
      if !value.isEmpty { pairs.append(pair(hit, value, label: index, value: index)) }
    }
    if last.valueStart == text.endIndex, let next = valueLine(after: index) {
      pairs.append(pair(last, lines[next].text, label: index, value: next))
    }
    return pairs
  }

  private func pair(_ hit: Hit, _ value: String, label: Int, value index: Int) -> Pair {
    let rule = PageLabels.rules[hit.rank]
    let found = FieldValue(
      field: rule.field, value: value, line: lines[index].line, step: "label \(rule.label)")
    return Pair(value: found, rank: hit.rank, lines: label...index)
  }

  /// The value of a label that fills its line: the next line, if it stands beside the label and is none itself.
  private func valueLine(after index: Int) -> Int? {
    let next = index + 1
    guard next < lines.count, hits(inLine: next).isEmpty else { return nil }
    let label = lines[index]
    if label.cell != nil || lines[next].cell != nil {
      return label.cell?.row == lines[next].cell?.row ? next : nil
    }
    let around = tree.ancestors(of: label.block).prefix(2)
    return around.contains { tree.name(of: $0) != "body" && tree.isNode(lines[next].block, below: $0) }
      ? next : nil
  }

  // MARK: Labels in a line

  private struct Hit {
    var rank: Int
    var start: String.Index
    var valueStart: String.Index
  }

  /// No line of a label table is longer; longer ones are text.
  private static let longestLine = 300

  private func hits(inLine index: Int) -> [Hit] {
    let line = lines[index]
    guard line.size <= LabelScanner.longestLine else { return [] }
    let text = line.text.unicodeScalars
    var hits: [Hit] = []
    var position = text.startIndex
    var isAtStart = true
    while position < text.endIndex {
      if isAtStart, let hit = hit(in: line, at: position) {
        hits.append(hit)
        position = hit.valueStart
        continue
      }
      isAtStart = LabelScanner.opensLabel(text[position])
      position = text.index(after: position)
    }
    return hits
  }

  /// Spaces and separators, and the digits of a time: `17:48来源：`.
  private static func opensLabel(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpaceOrInvisible || "|｜【】[]·;；0123456789".unicodeScalars.contains(scalar)
  }

  private func hit(in line: PageLines.Line, at start: String.Index) -> Hit? {
    guard let candidates = LabelScanner.ranksByFirst[line.text.unicodeScalars[start].simplified] else {
      return nil
    }
    return candidates.lazy.compactMap { hit($0, in: line, at: start) }.first
  }

  private func hit(_ rank: Int, in line: PageLines.Line, at start: String.Index) -> Hit? {
    let text = line.text.unicodeScalars
    let rule = PageLabels.rules[rank]
    var position = start
    for scalar in rule.label.unicodeScalars {
      while position < text.endIndex, text[position].isSpaceOrInvisible {
        position = text.index(after: position)
      }
      guard position < text.endIndex, text[position].simplified == scalar else { return nil }
      position = text.index(after: position)
    }
    let isWholePiece = line.text.utf8.distance(from: line.text.startIndex, to: position) == line.headLength
    // 【文号】…: the bracket stands for the colon.
    let isBracketed = position < text.endIndex && text[position] == "】" && text[..<start].last == "【"
    while position < text.endIndex,
      text[position].isSpaceOrInvisible || "]】|｜".unicodeScalars.contains(text[position])
    {
      position = text.index(after: position)
    }
    if position < text.endIndex, "：:".unicodeScalars.contains(text[position]) {
      return Hit(rank: rank, start: start, valueStart: text.index(after: position))
    }
    guard !rule.needsColon, isWholePiece || isBracketed || position == text.endIndex else { return nil }
    return Hit(rank: rank, start: start, valueStart: position)
  }

  /// Rules by the first character of their label, the longest label first.
  private static let ranksByFirst: [Unicode.Scalar: [Int]] = {
    var ranks: [Unicode.Scalar: [Int]] = [:]
    for (rank, rule) in PageLabels.rules.enumerated() {
      if let first = rule.label.unicodeScalars.first { ranks[first, default: []].append(rank) }
    }
    return ranks.mapValues {
      $0.sorted { (-PageLabels.rules[$0].label.count, $0) < (-PageLabels.rules[$1].label.count, $1) }
    }
  }()
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
