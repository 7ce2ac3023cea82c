/// Folded strings, for comparison and as keys; never for showing.
enum Folding {
  static func fold(_ text: String) -> String { string(FoldedText(text).scalars[...]) }

  /// The folded text without spaces, punctuation and brackets: what two captures of one title have in common.
  static func key(_ title: String) -> String {
    string(FoldedText(title).scalars.filter { !isDecoration($0) }[...])
  }

  private static func string(_ scalars: ArraySlice<UInt32>) -> String {
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
