/// What a translator should know of a segment, in Japanese: the one channel that every tool shows.
struct UnitNotes: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable {
    case glossary, numbers, stale
  }

  struct Note: Hashable, Sendable {
    var kind: Kind
    var text: String
  }

  let notes: [Note]

  init(_ unit: TranslationUnit) {
    guard !unit.segment.isLocked else {
      notes = []
      return
    }
    let numbers = NumberWords.all(in: unit.segment.text)
    let stale = unit.former.map { former in
      Note(
        kind: .stale,
        text: "原文変更: \(TextDifference(former.source, unit.segment.text).plain)"
          + (former.target.isEmpty ? "" : "（旧訳: \(former.target)）"))
    }
    notes =
      [stale].compactMap(\.self)
      + unit.hints.map { Note(kind: .glossary, text: "用語: \(Self.text(of: $0))") }
      + (numbers.isEmpty ? [] : [Note(kind: .numbers, text: "数値: " + numbers.joined(separator: "、"))])
  }

  /// `碳达峰 → カーボンピークアウト（可: …）; NG: 炭素達峰`.
  static func text(of hint: TermHint) -> String {
    "\(hint.chinese) → \(hint.preferred)"
      + (hint.admitted.isEmpty ? "" : "（可: \(hint.admitted.joined(separator: "、"))）")
      + (hint.deprecated.isEmpty ? "" : "; NG: \(hint.deprecated.joined(separator: "、"))")
  }
}

/// Figures of a text with what is counted, as they are printed: `2026年12月31日`, `2.6万吨`, `20%`.
enum NumberWords {
  private static let digits = Set("0123456789０１２３４５６７８９".unicodeScalars)
  private static let inner = digits.union("％%‰".unicodeScalars)
  /// Between two digits.
  private static let separators = Set(".,．".unicodeScalars)
  private static let units = Set("年月日时点分秒亿万千百十吨克米里度家个项条件倍户辆座台人元亩公顷立方平℃".unicodeScalars)

  /// Each once, in the order of the text.
  static func all(in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var (words, position) = ([String](), 0)
    while position < scalars.count {
      guard digits.contains(scalars[position]) else {
        position += 1
        continue
      }
      let end = end(of: scalars, from: position)
      let word = String(String.UnicodeScalarView(scalars[position..<end]))
      if !words.contains(word) { words.append(word) }
      position = end
    }
    return words
  }

  private static func end(of scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count {
      let isBetween =
        separators.contains(scalars[end]) && end + 1 < scalars.count && digits.contains(scalars[end + 1])
      guard isBetween || inner.contains(scalars[end]) || units.contains(scalars[end]) else { break }
      end += 1
    }
    return end
  }
}
