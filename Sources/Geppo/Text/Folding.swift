/// Folded strings, for comparison and as keys; never for showing.
enum Folding {
  static func fold(_ text: String) -> String { string(FoldedText(text).scalars[...]) }

  /// The folded text without spaces, punctuation and brackets: what two captures of one title have in common.
  static func key(_ title: String) -> String { string(keyScalars(title)[...]) }

  /// The same, scalar by scalar.
  static func keyScalars(_ text: String) -> [UInt32] {
    FoldedText(text).scalars.filter { !isDecoration($0) }
  }

  /// The text with simplified characters for traditional ones, character by character, and else as it is: for words of
  /// tables that are looked for in pages of either script.
  static func simplified(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.simplified != $0 }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map(\.simplified)))
  }

  static func string(_ scalars: ArraySlice<UInt32>) -> String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }

  private static func isDecoration(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return true }
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .connectorPunctuation,
      .dashPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control,
      .format, .modifierSymbol:
      return true
    default:
      return false
    }
  }
}

extension Unicode.Scalar {
  /// The simplified character for a traditional Chinese one; any other character itself.
  var simplified: Unicode.Scalar {
    guard (0x3400...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value) else { return self }
    var found = self
    FoldingTable.shared.forEach(value) { found = Unicode.Scalar($0) ?? found }
    return found
  }
}
