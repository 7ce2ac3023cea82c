extension NamedDocument {
  /// Of a page that is only the covering letter of a document (关于印发…的通知, 转发…): what it names and does not carry.
  /// Nil for any other page.
  init?(letter item: Item) {
    // A document that people wrote down has no text either, and no page.
    guard let title = item.title?.value, item.attachedText.isEmpty, !item.isPartial,
      !item.page.sha256.isEmpty,
      item.bodyText.count <= Forward.longestLetter
    else { return nil }
    let parsed = TitleGrammar.parse(title)
    guard let carried = parsed.carried, parsed.type != nil else { return nil }
    if TitleRole.of(Folding.simplified(title)) == .forward {
      let authors = (item.forwarded ?? []).map(\.value)
      // As for the fold: a number behind a letter that has its own is the letter's.
      self.init(
        title: carried, number: item.documentNumber == nil ? Forward.number(in: item) : nil,
        issuers: authors.isEmpty ? parsed.authors : authors)
    } else {
      // Without a file there is nothing that it could hand on but its own text.
      guard !item.attachments.isEmpty else { return nil }
      self.init(title: carried, number: item.documentNumber?.value, issuers: item.issuers.map(\.value))
    }
  }

  /// Whether the page passes on what another body has issued.
  func isForwarded(by item: Item) -> Bool {
    TitleRole.of(Folding.simplified(item.title?.value ?? "")) == .forward
  }
}
