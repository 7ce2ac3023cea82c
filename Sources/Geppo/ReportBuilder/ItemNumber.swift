/// The number of an item in the 全体版, kept in all editions: `３－４－２`.
struct ItemNumber: Hashable, Sendable, Comparable {
  /// Section, part of the section, item; late finds have no part.
  var parts: [Int]

  /// As it is printed, in full-width digits.
  var text: String { parts.map(Self.fullWidth).joined(separator: "－") }

  /// Among the late finds (追補).
  var isLate: Bool { parts.first == SectionPlan.late }

  /// Name of the place in the file.
  var anchor: String { "i" + parts.map(String.init).joined(separator: "-") }

  static func < (left: ItemNumber, right: ItemNumber) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }

  static func fullWidth(_ number: Int) -> String {
    String(String.UnicodeScalarView(String(number).unicodeScalars.map(wide)))
  }

  /// U+FF10 is the full-width zero.
  private static func wide(_ digit: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(digit.value - 0x30 + 0xFF10) ?? digit
  }
}
