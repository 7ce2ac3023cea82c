/// How wide a text is at most, whatever face shows it: Japanese letters are as wide as they are high, Latin ones and figures narrower.
enum LetterWidth {
  private static let (wide, latin) = (100, 66)

  /// In hundredths of a letter of Japanese.
  static func of(_ text: String) -> Int { text.reduce(0) { $0 + ($1.isASCII ? latin : wide) } }

  /// In the units in which the size of a letter is given.
  static func of(_ text: String, letter: Int) -> Int { (of(text) * letter + wide - 1) / wide }
}
