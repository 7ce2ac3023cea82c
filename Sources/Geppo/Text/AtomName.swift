/// What feeds call things: the same document has the same name in every feed.
enum AtomName {
  /// A UUID of version 8 (RFC 9562) from the digest of the name: nobody has to register one.
  static func id(_ name: String) -> String {
    let hex = Array(SHA256.hex(of: Array("geppo \(name)".utf8)))
    let part = { (range: Range<Int>) in String(hex[range]) }
    return "urn:uuid:\(part(0..<8))-\(part(8..<12))-8\(part(13..<16))-8\(part(17..<20))-\(part(20..<32))"
  }

  /// Midnight in Japan.
  static func time(_ day: Day) -> String { "\(day)T00:00:00+09:00" }
}
