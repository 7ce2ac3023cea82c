extension Anchors {
  /// By what the document of these pages, the representative first, will be known again.
  init(_ keys: [FoldKey]) {
    let first = keys.first
    let numbered = keys.first { $0.documentNumber != nil && !$0.issuer.isEmpty }
    self.init(
      pageHashes: Set(keys.map(\.page.sha256)).sorted(),
      urls: Set(keys.compactMap { $0.url?.comparisonKey }).sorted(),
      documentNumberAndIssuer: numbered.map { "\($0.documentNumber ?? "") \($0.issuer)" } ?? "",
      title: first?.title ?? "", issuer: keys.map(\.issuer).first { !$0.isEmpty },
      day: keys.compactMap(\.publishedOn).min())
  }
}
