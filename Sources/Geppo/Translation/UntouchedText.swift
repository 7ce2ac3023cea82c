/// Tells a target that a tool filled with the source from a translation.
enum UntouchedText {
  /// White space and what nobody sees do not count; 附則 is another text than 附则.
  static func isCopy(_ target: String, of source: String) -> Bool { visible(target) == visible(source) }

  /// 目的, 人民政府: words that both languages write alike are a translation of themselves, where a person wrote them.
  static func isAlike(_ source: String) -> Bool {
    let text = visible(source)
    return !text.isEmpty && text.unicodeScalars.count <= longestAlike
      && text.unicodeScalars.allSatisfy { $0.value.isHan } && JapaneseCharacters.of(text) == text
      && SimplifiedCharacters.first(in: text) == nil
  }

  /// What a sentence of more characters says is never the same in both languages.
  private static let longestAlike = 8

  private static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { scalar in
          !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
            && scalar.properties.generalCategory != .control
        }))
  }
}
