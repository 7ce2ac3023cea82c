/// The text of a table that a person saved, whatever the spreadsheet did to its encoding.
enum TableText {
  /// UTF-8 without byte order mark, and a finding when the file was not UTF-8.
  static func utf8(of bytes: [UInt8], file: String) -> (bytes: [UInt8], findings: [Finding]) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard String(validating: body, as: UTF8.self) == nil else { return (body, []) }
    let repaired = Array(String(decoding: body, as: UTF8.self).utf8)
    return (repaired, [Finding(.csvEncoding, .file(file), "UTF-8")])
  }
}

extension Finding {
  /// A file for analysts that is larger than its reader takes, in bytes.
  static func tooLarge(_ file: String, size: Int, limit: Int) -> Finding {
    Finding(.dataTooLarge, .file(file), String(size), String(limit))
  }
}
