/// Cuts a paragraph of Chinese into its sentences.
///
/// Behind 。！？ and the quotation marks and brackets that close there; not inside of them, not where the sentence goes on behind them
/// (`（…。）的`), not behind …… . SRX, the rules that tools use, cannot look inside brackets, so tools are told not to cut again.
enum SentenceCutter {
  /// Characters from which a sentence is cut at its semicolons, too.
  static let longSentence = 120

  /// The sentences in their order; together they are the text but for the white space between them.
  static func sentences(_ text: String) -> [String] {
    text.split(separator: "\n").flatMap { line in
      cut(Array(line.unicodeScalars), isEnd: Marks.ends).flatMap { sentence in
        sentence.count > longSentence ? cut(sentence, isEnd: Marks.endsOrParts) : [sentence]
      }
    }.map { String(String.UnicodeScalarView($0)).trimmingSpaces() }.filter { !$0.isEmpty }
  }

  private static func cut(_ text: [Unicode.Scalar], isEnd: Set<Unicode.Scalar>) -> [[Unicode.Scalar]] {
    let depth = Brackets(text).depth
    var (pieces, start, position) = ([[Unicode.Scalar]](), 0, 0)
    while position < text.count {
      guard ends(text, at: position, isEnd) else {
        position += 1
        continue
      }
      var end = position + 1
      while end < text.count, isEnd.contains(text[end]) || Marks.closing.contains(text[end]) { end += 1 }
      position = end
      let isInside = depth[end - 1] > 0 && !(Marks.closing.contains(text[end - 1]) && depth[end - 1] == 1)
      let goesOn =
        end < text.count && Marks.closing.contains(text[end - 1]) && Marks.goingOn.contains(text[end])
      guard !isInside, !goesOn else { continue }
      pieces.append(Array(text[start..<end]))
      start = end
    }
    if start < text.count { pieces.append(Array(text[start...])) }
    return pieces
  }

  /// `?` and `!` of an address end nothing.
  private static func ends(_ text: [Unicode.Scalar], at position: Int, _ isEnd: Set<Unicode.Scalar>) -> Bool {
    guard isEnd.contains(text[position]) else { return false }
    guard Marks.halfWidth.contains(text[position]) else { return true }
    let next = text.indices.contains(position + 1) ? text[position + 1] : nil
    return next.map { $0.properties.isWhitespace || $0.value >= 0x2E80 } ?? true
  }

  private enum Marks {
    static let ends: Set<Unicode.Scalar> = ["。", "！", "？", "｡", "!", "?"]
    static let endsOrParts: Set<Unicode.Scalar> = ends.union(["；"])
    static let halfWidth: Set<Unicode.Scalar> = ["!", "?"]
    static let closing = Set(Brackets.pairs.values)
    /// Behind a bracket that closes, the sentence is not over.
    static let goingOn: Set<Unicode.Scalar> = ["的", "等", "，", "、", "；", "：", "。", ",", "—", "…"]
  }
}

/// How deep in quotations and brackets each character of a text stands. A bracket that never closes, or never opened, is none: a slip
/// must not make one sentence of the rest of the text.
private struct Brackets {
  static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
    "“": "”", "‘": "’", "「": "」", "『": "』", "（": "）", "(": ")", "《": "》", "〈": "〉", "〔": "〕", "【": "】",
    "[": "]",
  ]
  private static let openers = Dictionary(uniqueKeysWithValues: pairs.map { ($1, $0) })

  /// By position; a bracket itself stands as deep as what it holds.
  let depth: [Int]

  init(_ text: [Unicode.Scalar]) {
    var change = [Int](repeating: 0, count: text.count + 1)
    var open: [(mark: Unicode.Scalar, at: Int)] = []
    for (position, scalar) in text.enumerated() {
      if Self.pairs[scalar] != nil {
        open.append((scalar, position))
      } else if let opener = Self.openers[scalar], let index = open.lastIndex(where: { $0.mark == opener }) {
        change[open[index].at] += 1
        change[position + 1] -= 1
        open.removeSubrange(index...)
      }
    }
    var sum = 0
    depth = change.dropLast().map { step in
      sum += step
      return sum
    }
  }
}
