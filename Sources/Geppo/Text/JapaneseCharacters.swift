/// The Japanese form of Chinese characters: 环 is 環, 气 is 気. For names and titles; a sentence needs a translator.
enum JapaneseCharacters {
  static func of(_ text: some StringProtocol) -> String {
    var japanese = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { japanese.append(forms[scalar] ?? scalar) }
    return String(japanese)
  }

  /// The spellings that a Chinese text may have for one in Japanese characters: 気 is 气, 発 is 发, 弁 is one of 办, 辨, 辩, 瓣.
  /// Folded, without the text itself; characters that Chinese uses too stay as an alternative, as long as there are few.
  static func chineseSpellings(of text: String) -> [String] {
    let scalars = FoldedText(text).scalars
    let all = scalars.map { [$0] + (chinese[$0] ?? []) }
    let converted = scalars.map { chinese[$0] ?? [$0] }
    let first = converted.map { Array($0.prefix(1)) }
    let few = [all, converted].first { $0.reduce(1) { min($0 * $1.count, tooMany) } < tooMany } ?? first
    let spellings = few.reduce([[]]) { spellings, choice in
      spellings.flatMap { spelling in choice.map { spelling + [$0] } }
    }
    return spellings.filter { $0 != scalars }.map { Folding.string($0[...]) }
  }

  private static let tooMany = 65

  /// Folded Japanese forms, and what may be meant by them. Forms that are folded to the simplified character are left out.
  private static let chinese: [UInt32: [UInt32]] = {
    var chinese: [UInt32: [UInt32]] = [:]
    for (simplified, japanese) in JapaneseCharacterData.rows {
      for (one, form) in zip(simplified.unicodeScalars, japanese.unicodeScalars) {
        let (folded, meant) = (form.simplified.value, one.simplified.value)
        if folded != meant, chinese[folded]?.contains(meant) != true {
          chinese[folded, default: []].append(meant)
        }
      }
    }
    return chinese
  }()

  private static let forms: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = JapaneseCharacterData.rows.flatMap { zip($0.unicodeScalars, $1.unicodeScalars) }
    return Dictionary(pairs) { first, _ in first }
  }()
}
