/// What the parser of the command line says, in the language of the person. The library speaks English only; what
/// this table does not know stays as it is.
enum ParserMessage {
  /// A sentence of the library: its words around the values that it quotes.
  struct Phrase: Sendable {
    let words: [String]
    /// `{0}`, `{1}` … stand for the values.
    let japanese: String

    /// The values between the words; nil when the text is another sentence.
    func values(in text: String) -> [Substring]? {
      guard let first = words.first, let last = words.last, text.hasPrefix(first), text.hasSuffix(last) else {
        return nil
      }
      var values: [Substring] = []
      var rest = text.dropFirst(first.count)
      for word in words.dropFirst().dropLast() {
        guard let found = rest.firstRange(of: word) else { return nil }
        values.append(rest[..<found.lowerBound])
        rest = rest[found.upperBound...]
      }
      guard rest.hasSuffix(last) else { return nil }
      return values + [rest.dropLast(last.count)]
    }
  }

  /// In the order in which they are tried.
  static let phrases = [
    Phrase(words: ["Missing expected argument '", "'"], japanese: "「{0}」を指定してください"),
    Phrase(words: ["Missing value for '", "'"], japanese: "「{0}」の後に値を書いてください"),
    Phrase(words: ["Unexpected argument '", "'"], japanese: "「{0}」は余分な指定です"),
    Phrase(words: ["", " unexpected arguments: ", ""], japanese: "余分な指定が{0}個あります：{1}"),
    Phrase(
      words: ["Unknown option '", "'. Did you mean '", "'?"], japanese: "「{0}」という指定はありません（近いもの：{1}）"),
    Phrase(words: ["Unknown option '", "'"], japanese: "「{0}」という指定はありません"),
    Phrase(words: ["The value '", "' is invalid for '", "': ", ""], japanese: "「{1}」に「{0}」は使えません。{2}"),
    Phrase(
      words: ["The value '", "' is invalid for '", "'. Please provide one of '", "' and '", "'."],
      japanese: "「{1}」に「{0}」は使えません。{2} 又は {3} を指定してください"),
    Phrase(words: ["The value '", "' is invalid for '", "'"], japanese: "「{1}」に「{0}」は使えません"),
    Phrase(
      words: ["The option '", "' does not take any value, but '", "' was specified."],
      japanese: "「{0}」に値（{1}）は付けられません"),
    Phrase(words: ["  See '", "' for more information."], japanese: "  詳しくは「{0}」で表示します"),
  ]

  private static let openings = [("Error: ", "エラー："), ("Usage: ", "使い方："), ("Help:  ", "説明：")]

  /// The whole message, line by line.
  static func japanese(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let opening = openings.first { line.hasPrefix($0.0) }
      return (opening?.1 ?? "") + sentence(String(line.dropFirst(opening?.0.count ?? 0)))
    }.joined(separator: "\n")
  }

  private static func sentence(_ text: String) -> String {
    for phrase in phrases {
      guard let values = phrase.values(in: text) else { continue }
      return values.enumerated().reduce(phrase.japanese) { $0.replacing("{\($1.offset)}", with: $1.element) }
    }
    return text
  }
}
