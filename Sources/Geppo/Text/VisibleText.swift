/// Text as a reader may be shown it: without what nobody sees but what turns a line around or ends it.
enum VisibleText {
  /// Line feeds and tabs stay; other control characters, the controls of writing direction and marks of byte order are dropped, and so are
  /// separators of lines that only some programs know.
  static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnwanted) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isUnwanted($0) }))
  }

  static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case ..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    // No characters, and none in HTML: U+FDD0 and the last two of every plane.
    case 0xFDD0...0xFDEF: true
    case let code: code & 0xFFFE == 0xFFFE
    }
  }
}
