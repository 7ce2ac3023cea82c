/// The words of a page that geppo made which are not marked as Chinese.
enum JapaneseText {
  /// Relies on how the templates write: text is escaped, and what is in Chinese is one element without others in it.
  static func of(_ page: [UInt8]) -> String {
    var japanese = ""
    var rest = Substring(String(decoding: page, as: UTF8.self))
    if let body = rest.firstRange(of: "<body>") { rest = rest[body.upperBound...] }
    while let open = rest.firstIndex(of: "<") {
      japanese += rest[..<open]
      let close = rest[open...].firstIndex(of: ">") ?? rest.index(before: rest.endIndex)
      let isChinese = rest[open...close].firstRange(of: "lang=\"zh-Hans\"") != nil
      rest = rest[rest.index(after: close)...]
      if isChinese { rest = rest[(rest.firstIndex(of: "<") ?? rest.endIndex)...] }
    }
    // A link's text is an address: 出典 shows it as it is.
    return japanese + rest
  }
}
