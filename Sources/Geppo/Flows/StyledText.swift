/// A line for a terminal, in pieces that it may colour. Text of a page cannot steer the terminal.
package struct StyledText: Sendable {
  package enum Style: Sendable { case plain, heading, value, rule, mark, faint, warning, error }

  package struct Piece: Sendable {
    package let text: String
    package let style: Style
  }

  package private(set) var pieces: [Piece] = []

  init(_ text: String = "", _ style: Style = .plain) { append(text, style) }

  mutating func append(_ text: String, _ style: Style = .plain) {
    let clean = text.unicodeScalars.map { StyledText.steers($0) ? " " : $0 }
    if !clean.isEmpty {
      pieces.append(Piece(text: String(String.UnicodeScalarView(clean)), style: style))
    }
  }

  /// The line without colours.
  package var plain: String { pieces.map(\.text).joined() }

  /// A label filled up to a column, then the rest.
  static func row(_ label: String, width: Int = 16) -> StyledText {
    StyledText("  " + label + String(repeating: " ", count: max(1, width - cells(label))))
  }

  /// Cells of a terminal: Chinese and Japanese characters take two.
  private static func cells(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ((0x2E80...0xFFDC).contains($1.value) ? 2 : 1) }
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    [.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
  }
}
