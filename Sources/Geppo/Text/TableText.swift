import Markup

/// The text of a table that a person saved, whatever the spreadsheet did to its encoding.
enum TableText {
  /// UTF-8 without byte order mark, and a finding when the file was in another encoding or had bad bytes.
  static func utf8(of bytes: [UInt8], file: String) -> (bytes: [UInt8], findings: [Finding]) {
    let text = Markup.decode(bytes)
    var findings: [Finding] = []
    if text.encoding != .utf8 {
      findings.append(Finding(.csvEncoding, .file(file), text.encoding.rawValue))
    }
    if text.badBytes > 0 {
      findings.append(Finding(.badBytes, .file(file), String(text.badBytes), text.encoding.rawValue))
    }
    return (text.bytes, findings)
  }
}

extension Finding {
  /// A file for analysts that is larger than its reader takes, in bytes.
  static func tooLarge(_ file: String, size: Int, limit: Int) -> Finding {
    Finding(.dataTooLarge, .file(file), String(size), String(limit))
  }
}
