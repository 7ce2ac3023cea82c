/// Writes XML: an element a line, two spaces a level. Text and attributes are escaped here, and characters that XML cannot
/// hold (control characters, U+FFFE) are left out.
package struct XMLWriter {
  private var text: String
  private var depth = 0

  /// `prolog` are lines between the declaration and the root: a document type, processing instructions.
  package init(prolog: [String] = []) {
    text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    for line in prolog { text += line + "\n" }
  }

  /// A page of HTML, whose elements are closed as XML wants it.
  package static var page: XMLWriter {
    var writer = XMLWriter()
    writer.text = "<!DOCTYPE html>\n"
    return writer
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

  /// An element that holds nothing.
  package mutating func empty(_ name: String, _ attributes: [(name: String, value: String)] = []) {
    begin(name, attributes)
    text += "/>\n"
  }

  /// An element of text with elements in it: no white space is added.
  package mutating func line(
    _ name: String, _ attributes: [(name: String, value: String)] = [], _ inside: (inout XMLRun) -> Void
  ) {
    var run = XMLRun()
    inside(&run)
    begin(name, attributes)
    text += ">" + run.written + "</\(name)>\n"
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
    text += indentation + "<" + name + XMLWriter.written(attributes)
  }

  fileprivate static func written(_ attributes: [(name: String, value: String)]) -> String {
    attributes.map { " \($0.name)=\"\(escaped($0.value, isAttribute: true))\"" }.joined()
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

/// Text with elements in it, as it stands in one line.
package struct XMLRun {
  fileprivate var written = ""

  /// Adds text.
  package mutating func text(_ content: String) { written += XMLWriter.escaped(content) }

  /// Adds an element with what `inside` writes.
  package mutating func element(
    _ name: String, _ attributes: [(name: String, value: String)] = [], _ inside: (inout XMLRun) -> Void
  ) {
    written += "<\(name)\(XMLWriter.written(attributes))>"
    inside(&self)
    written += "</\(name)>"
  }
}
