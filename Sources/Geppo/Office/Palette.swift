/// The colours of all that leaves the office. Style sheets and templates of PDF name them; here alone stands what they are.
enum Palette {
  /// Of rules and marks beside headings.
  static let ink = "22335a"
  /// Behind headings, and the heads of tables.
  static let tint = "e9edf5"
  /// Around cells.
  static let frame = "8a93a8"
  /// Of the words that say that nobody has confirmed a text.
  static let mark = "6b4e00"
  static let link = "0b3d78"
  /// From nothing to most; letters on the darkest are white, so that they can be read in black and white, too.
  static let shades = ["ffffff", "e6eaf2", "c2cce0", "93a5cb", "2f4a86"]
  static let darkest = shades.count - 1

  /// Of lines beside and between items.
  static let rule = "c3cbdc"
  /// Behind the reason why an item stands in an edition.
  static let reason = "eef4ee"
  /// Behind the notice at the head, and around it.
  static let notice = "fdf8e8"
  static let noticeEdge = "8a6d1a"
  /// Behind what is quoted in Chinese.
  static let quote = "f6f6f6"
  /// Of rules and bars in the year's tables, and of the heads of workbooks.
  static let sheet = "1f4e78"
  /// Behind cells of workbooks: what was found, and what a person fills in.
  static let fact = "f2f2f2"
  static let fill = "fff2cc"
  static let white = "ffffff"
  /// Of text, and of text that stands back.
  static let text = "1a1a1a"
  static let quiet = "333333"

  private static let named =
    [
      ("ink", ink), ("tint", tint), ("frame", frame), ("mark", mark), ("link", link), ("rule", rule),
      ("reason", reason), ("notice", notice), ("notice-edge", noticeEdge), ("quote", quote), ("text", text),
      ("quiet", quiet), ("sheet", sheet),
    ]
    + shades.enumerated().map { ("shade-\($0)", $1) }

  /// As workbooks have it.
  static func number(_ colour: String) -> UInt32 { UInt32(colour, radix: 16) ?? 0 }

  /// A style sheet with the colours for `var(--ink)` and the like: browsers of closed networks may know no variables.
  static func filled(_ style: String) -> String {
    named.reduce(style) { $0.replacing("var(--\($1.0))", with: "#\($1.1)") }
  }

  /// Definitions that stand before a template of PDF.
  static let typst =
    named.map { "#let \($0.0)-colour = rgb(\"#\($0.1)\")\n" }.joined()
    + "#let shades = (\(shades.indices.map { "shade-\($0)-colour" }.joined(separator: ", ")))\n"
}
