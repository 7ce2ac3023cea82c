/// The Japanese form of Chinese characters: 环 is 環, 气 is 気. For names and titles; a sentence needs a translator.
enum JapaneseCharacters {
  static func of(_ text: some StringProtocol) -> String {
    var japanese = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { japanese.append(forms[scalar] ?? scalar) }
    return String(japanese)
  }

  private static let forms: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = JapaneseCharacterData.rows.flatMap { zip($0.unicodeScalars, $1.unicodeScalars) }
    return Dictionary(pairs) { first, _ in first }
  }()
}
