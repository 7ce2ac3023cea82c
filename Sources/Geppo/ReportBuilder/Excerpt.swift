/// The beginning of a text, exactly as the page has it.
enum Excerpt {
  /// Characters of the Chinese original that are quoted at most.
  static let limit = 200

  /// Paragraphs from the first on, without headings and repeated titles; `…` where the text goes on.
  static func of(_ item: Item) -> String {
    let title = item.title?.value ?? ""
    let paragraphs = item.blocks.filter { block in
      (block.kind == .paragraph || block.kind == .listItem) && block.text != title
    }
    let text = paragraphs.map(\.text).joined(separator: " ")
    return text.count <= limit ? text : cut(text) + "…"
  }

  /// Behind the last stop, or before the last comma, or else not within a number: 37 of 37.6 is another figure.
  private static func cut(_ text: String) -> Substring {
    let head = text.prefix(limit)
    let least = head.index(head.startIndex, offsetBy: limit / 2)
    if let stop = head[least...].lastIndex(where: { "。！？；".contains($0) }) { return head[...stop] }
    if let comma = head[least...].lastIndex(where: { "，、：".contains($0) }) { return head[..<comma] }
    let end = head[least...].lastIndex { !$0.isASCII } ?? head.endIndex
    return end == head.endIndex ? head : head[...end]
  }
}
