/// Finds aliases before a YAML library expands them: nested ones can grow without bound while it compares keys.
enum YAMLAliases {
  /// The line of the first `*name` whose `&name` stands before it, both where a node can begin.
  static func firstLine(in bytes: [UInt8]) -> Int? {
    var anchors: Set<ArraySlice<UInt8>> = []
    var line = 1
    var before = UInt8(ascii: " ")
    for index in bytes.indices {
      let byte = bytes[index]
      let isMark = byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")
      if isMark, canPrecedeNode(before) {
        let name = bytes[(index + 1)...].prefix(maximumName).prefix(while: isNameByte)
        if byte == UInt8(ascii: "&") {
          anchors.insert(name)
        } else if !name.isEmpty, anchors.contains(name) {
          return line
        }
      }
      if byte == Byte.lineFeed { line += 1 }
      before = byte
    }
    return nil
  }

  /// A longer name is cut, for anchor and alias alike.
  private static let maximumName = 128

  private static func canPrecedeNode(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte >= 0x80 || ",[]{}:-?!>".utf8.contains(byte)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool { byte > 0x20 && !",[]{}".utf8.contains(byte) }
}
