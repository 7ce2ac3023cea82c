/// The words of a page that geppo made which are not marked as Chinese.
enum JapaneseText {
  /// What stands in one item of the page, or between items.
  struct Piece {
    /// The `id` of the item's element; empty between items.
    var anchor: Substring = ""
    var text = ""
  }

  static func of(_ page: [UInt8]) -> String { pieces(of: page).map(\.text).joined() }

  /// Relies on how the templates write: text is escaped, and what is in Chinese, or is an address of the web (出典 shows
  /// it as it is), is one element without others in it.
  static func pieces(of page: [UInt8]) -> [Piece] {
    var pieces = [Piece()]
    var rest = Substring(String(decoding: page, as: UTF8.self))
    if let body = rest.firstRange(of: "<body>") { rest = rest[body.upperBound...] }
    while let open = rest.firstIndex(of: "<") {
      pieces[pieces.count - 1].text += rest[..<open]
      let close = rest[open...].firstIndex(of: ">") ?? rest.index(before: rest.endIndex)
      let tag = rest[open...close]
      rest = rest[rest.index(after: close)...]
      // What stands in two cells is no one word.
      if !isInline(tag) { pieces[pieces.count - 1].text += "\n" }
      if tag.hasPrefix("<article ") { pieces.append(Piece(anchor: attribute("id", of: tag))) }
      if tag.hasPrefix("</article") { pieces.append(Piece()) }
      if isForeign(tag) { rest = rest[(rest.firstIndex(of: "<") ?? rest.endIndex)...] }
    }
    pieces[pieces.count - 1].text += rest
    return pieces
  }

  private static func isInline(_ tag: Substring) -> Bool {
    ["<a ", "</a", "<span", "</span"].contains(where: tag.hasPrefix)
  }

  private static func isForeign(_ tag: Substring) -> Bool {
    tag.firstRange(of: "lang=\"zh-Hans\"") != nil || tag.hasPrefix("<a href=\"http")
  }

  private static func attribute(_ name: String, of tag: Substring) -> Substring {
    guard let start = tag.firstRange(of: " \(name)=\"") else { return "" }
    return tag[start.upperBound...].prefix { $0 != "\"" }
  }
}
