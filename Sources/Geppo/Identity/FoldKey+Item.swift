extension FoldKey {
  /// What the fold compares of an item. `tagged` may still be missing while records stream by.
  init(_ item: Item, sourceRank: Int) {
    self.init(
      key: item.key, page: item.page, sourceRank: sourceRank, publishedOn: item.publishedOn,
      savedOn: item.savedOn, url: item.url, documentNumber: item.documentNumber?.value,
      forwardedNumber: item.documentNumber == nil ? Forward.number(in: item) : nil,
      issuer: item.issuers.first.map { Folding.key($0.value) } ?? "",
      title: item.title.map { Folding.key($0.value) } ?? "",
      isTraditional: item.title.map { Folding.simplified($0.value) != $0.value } ?? false,
      isPartial: item.isPartial,
      signedOn: item.date(.signature) ?? item.date(.adoption),
      textDigest: FoldKey.digest(of: item.bodyText), attachedFiles: item.attachedFiles, isRelevant: false)
  }

  /// Shorter texts (「附件：」 and a link) are equal by chance.
  static let shortestComparableText = 60

  private static func digest(of text: String) -> String {
    let key = Folding.key(text)
    return key.count < shortestComparableText ? "" : SHA256.hex(of: Array(key.utf8))
  }
}
