/// The keys of documents as people decided them, so that a course tells what the bulletin prints. The pages were joined and
/// the ids bound before, by what was read.
struct DecidedKeys {
  private let book: DecisionBook
  private let ids: [String: String]

  init(_ book: DecisionBook, ids: [String: String]) {
    self.book = book
    self.ids = ids
  }

  /// Of all pages, and of the documents that people added by hand.
  func keys(of stock: Stock) -> [FoldKey] {
    stock.keys.map(decided) + stock.entries.map(\.representative).compactMap(byHand)
  }

  /// A page that only carries a document stays as it is.
  private func decided(_ key: FoldKey) -> FoldKey {
    guard let id = ids[key.key] else { return key }
    var key = key
    key.correct(book.review(of: id).values)
    return key
  }

  private func byHand(_ representative: String) -> FoldKey? {
    guard HandWrittenDocument.isKey(representative), let id = ids[representative] else { return nil }
    return decided(FoldKey(HandWrittenDocument.item(id, source: ""), sourceRank: .max))
  }
}

extension FoldKey {
  fileprivate mutating func correct(_ values: [DecisionField: String]) {
    guard !values.isEmpty else { return }
    if let title = values[.title] {
      self.title = Folding.key(title)
      titleSense = TitleSense(title)
    }
    if let number = values[.documentNumber] {
      documentNumber = number == Decision.Word.none ? nil : number
    }
    if let issuers = values[.issuers] {
      ownIssuers = issuers.split(separator: Decision.Word.separator).map { Folding.key(String($0)) }
      if issuers == Decision.Word.none { ownIssuers = [] }
      issuer = ownIssuers.first ?? ""
    }
    if let link = values[.url].flatMap({ WebLink($0) }) { url = link }
    publishedOn = Self.day(values[.publication], before: publishedOn)
    signedOn = Self.day(values[.adoption], before: signedOn)
    inForceOn = Self.day(values[.inForce], before: inForceOn)
    closesOn = Self.day(values[.commentDeadline], before: closesOn)
    expiresOn = Self.day(values[.expiry], before: expiresOn)
  }

  /// A day that a person says there is none of is none.
  private static func day(_ decided: String?, before day: Day?) -> Day? {
    guard let decided else { return day }
    return Day(iso: decided)
  }
}
