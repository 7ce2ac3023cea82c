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
    return text.count <= limit ? text : text.prefix(limit) + "…"
  }
}
