/// The labels in one line: `发布机构：某厅 文号：…`, also where only the elements of the page part them, or nothing does.
struct LabelRun {
  struct Hit {
    /// Index of the rule in `PageLabels.rules`.
    var rank: Int
    var start: String.Index
    var valueStart: String.Index

    var field: PageField { PageLabels.rules[rank].field }
  }

  /// What a label stands behind.
  private enum Place {
    /// The beginning of the line, a space, a separator.
    case gap
    /// The end of an element or of a line of the file.
    case seam
    /// A character of the value before.
    case value
  }

  let line: PageLines.Line

  /// In the order of the line.
  func hits() -> [Hit] {
    guard line.size <= LabelScanner.longestLine else { return [] }
    let text = line.text.unicodeScalars
    var hits: [Hit] = []
    var position = text.startIndex
    var isAtGap = true
    while position < text.endIndex {
      let place = isAtGap ? Place.gap : isSeam(position) ? .seam : .value
      if place != .value || hits.last.map({ $0.field != .title }) ?? false,
        let hit = hit(at: position, place, behind: hits.last)
      {
        hits.append(hit)
        position = hit.valueStart
        isAtGap = true
        continue
      }
      isAtGap = Self.opensLabel(text[position])
      position = text.index(after: position)
    }
    return hits
  }

  /// Where the value ends: at the next label, or at what only looks like one, `阅读量：`, behind a space or an element.
  func end(ofValueOf hit: Hit, before next: String.Index) -> String.Index {
    guard hit.field != .title, hit.field != .other, hit.field != .keywords else { return next }
    let text = line.text.unicodeScalars
    var position = hit.valueStart
    while position < next {
      let isBehindGap = position > hit.valueStart && text[text.index(before: position)].isSpaceOrInvisible
      if position > hit.valueStart, isBehindGap || isSeam(position), looksLikeLabel(text[position..<next]) {
        return position
      }
      position = text.index(after: position)
    }
    return next
  }

  private func looksLikeLabel(_ text: Substring.UnicodeScalarView) -> Bool {
    let word = text.prefix(while: Prose.isHan)
    guard (2...6).contains(word.count), word.endIndex < text.endIndex else { return false }
    return "：:".unicodeScalars.contains(text[word.endIndex])
  }

  private func isSeam(_ position: String.Index) -> Bool {
    !line.seams.isEmpty
      && line.seams.contains(line.text.utf8.distance(from: line.text.startIndex, to: position))
  }

  /// Spaces and separators, and the digits of a time: `17:48来源：`.
  private static func opensLabel(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpaceOrInvisible || "|｜【】[]·;；0123456789".unicodeScalars.contains(scalar)
  }

  private func hit(at start: String.Index, _ place: Place, behind last: Hit?) -> Hit? {
    guard let candidates = Self.ranksByFirst[line.text.unicodeScalars[start].simplified] else { return nil }
    return candidates.lazy.compactMap { rank -> Hit? in
      guard let hit = hit(rank, at: start, isInRun: place == .seam && last != nil) else { return nil }
      return place != .value || last.map { stands(hit, behind: $0) } ?? false ? hit : nil
    }.first
  }

  /// Whether a label with nothing in front of it is one: a long word is, 时间 and 来源 may end another word.
  private func stands(_ hit: Hit, behind last: Hit) -> Bool {
    guard "：:".unicodeScalars.contains(where: { line.text.unicodeScalars[..<hit.valueStart].last == $0 })
    else {
      return false
    }
    if PageLabels.rules[hit.rank].label.count > Self.shortLabel { return true }
    let value = line.text[last.valueStart..<hit.start].trimmingSpaces()
    return Self.wholeValues.contains { $0.fits(value) }
  }

  private static let shortLabel = 2

  /// Values that cannot go on.
  struct WholeValue: Sendable {
    let name: String
    let reason: String
    let fits: @Sendable (String) -> Bool
  }

  static let wholeValues: [WholeValue] = [
    WholeValue(name: "body", reason: "发布机构：某省生态环境厅文号：…", fits: BodyName.isBody),
    WholeValue(name: "number", reason: "文号：某环发〔2018〕7号来源：…") { DocumentNumber.parse($0) != nil },
    WholeValue(name: "day", reason: "发布日期：2018年12月3日来源：…") {
      $0.hasSuffix("日") && ChineseDate.parse($0) != nil
    },
    WholeValue(name: "force", reason: "有效性：有效来源：…") { $0.count <= 4 && Force($0) != nil },
  ]

  private func hit(_ rank: Int, at start: String.Index, isInRun: Bool) -> Hit? {
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
    let isFirstPiece = line.text.utf8.distance(from: line.text.startIndex, to: position) == line.headLength
    let isWholePiece = isFirstPiece || isInRun && isSeam(position)
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
