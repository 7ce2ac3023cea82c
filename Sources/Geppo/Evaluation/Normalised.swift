private import Foundation

/// A value as it is compared with the right one: NFKC, without white space.
enum Normalised {
  /// Not the folded form of `Text/`: that also drops the difference of case and of script, which is a fault here. The
  /// standard library has no NFKC.
  static func of(_ text: String) -> String {
    let scalars = text.precomposedStringWithCompatibilityMapping.unicodeScalars
    return String(String.UnicodeScalarView(scalars.filter { !isSpace($0) }))
  }

  static func areSame(_ left: String, _ right: String) -> Bool {
    Normalised.of(left).unicodeScalars.elementsEqual(Normalised.of(right).unicodeScalars)
  }

  /// `\s` of Python, which also holds the four separators of ASCII.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
  }
}
