/// Writes XML: an element a line, two spaces a level. Text and attributes are escaped here, and characters that XML cannot
/// hold (control characters, U+FFFE) are left out.
package struct XMLWriter {
  private var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  /// `prolog` are lines between the declaration and the root: a document type, processing instructions.
  package init(prolog: [String] = []) {
    for line in prolog { text += line + "\n" }
  }

  /// The UTF-8 of what was written.
  package var bytes: [UInt8] { Array(text.utf8) }

  /// An element that holds nothing but text.
  package mutating func element(
    _ name: String, _ attributes: [(name: String, value: String)] = [], text content: String
  ) {
    begin(name, attributes)
    text += ">" + XMLWriter.escaped(content) + "</\(name)>\n"
  }

  /// An element with what `inside` writes.
  package mutating func element(
    _ name: String, _ attributes: [(name: String, value: String)] = [], _ inside: (inout XMLWriter) -> Void
  ) {
    begin(name, attributes)
    text += ">\n"
    depth += 1
    inside(&self)
    depth -= 1
    text += indentation + "</\(name)>\n"
  }

  private mutating func begin(_ name: String, _ attributes: [(name: String, value: String)]) {
    text += indentation + "<" + name
    for attribute in attributes {
      text += " \(attribute.name)=\"\(XMLWriter.escaped(attribute.value, isAttribute: true))\""
    }
  }

  private var indentation: String { String(repeating: "  ", count: depth) }

  /// Line ends and tabs of an attribute would come back as spaces, a carriage return as a line feed.
  static func escaped(_ text: String, isAttribute: Bool = false) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars where isWritable(scalar) {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"" where isAttribute: escaped += "&quot;"
      case "\r": escaped += "&#13;"
      case "\n" where isAttribute: escaped += "&#10;"
      case "\t" where isAttribute: escaped += "&#9;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The characters of XML 1.0.
  private static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
