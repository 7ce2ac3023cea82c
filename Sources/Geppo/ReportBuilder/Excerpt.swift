/// What is quoted of a document in Chinese: its beginning, and the sentence that tells most where geppo can say nothing of
/// the contents in Japanese. All is as the page has it; `…` stands for what is left out.
enum Excerpt {
  /// Characters of the Chinese original that are quoted at most.
  static let limit = 200

  /// What the bulletin shows of a document.
  static func of(_ entry: IssueEntry, names: Names) -> String {
    let beginning = of(entry.item)
    guard let sentence = ItemSummary(names: names, entry: entry).keySentence else { return beginning }
    return beginning + (beginning.hasSuffix("…") ? "" : "…") + sentence + "。"
  }

  /// Paragraphs from the first on, without headings and what only a letter says; `…` where the text goes on.
  static func of(_ item: Item) -> String {
    let paragraphs = self.paragraphs(DocumentBody(item).blocks, of: item)
    // Of a page that says nothing else even this is worth quoting.
    let text = (paragraphs.isEmpty ? self.paragraphs(item.blocks, of: item) : paragraphs).joined(
      separator: " ")
    return text.count <= limit ? text : cut(text) + "…"
  }

  private static func paragraphs(_ blocks: [Block], of item: Item) -> [String] {
    let title = item.title?.value ?? ""
    return blocks.filter { ($0.kind == .paragraph || $0.kind == .listItem) && $0.text != title }.map(\.text)
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
