extension Item {
  /// Characters that a page may say of its files besides their names: 请点击下载附件查看全文, a day, who put it there. A
  /// letter that hands a document on says more, and is a text.
  private static let mostAroundFiles = 40

  /// The page says next to nothing but how its files are called: the document is what it attaches.
  var wrapsFiles: Bool {
    guard !attachments.isEmpty else { return false }
    let names = attachments.map(\.name).filter { !$0.isEmpty } + [title?.value].compactMap { $0 }
    let own = blocks.reduce(0) { size, block in
      let rest = names.reduce(block.text) { $0.holds($1) ? $0.replacing($1, with: "") : $0 }
      return size + rest.unicodeScalars.count { !$0.isSpaceOrInvisible }
    }
    return own <= Self.mostAroundFiles
  }
}
