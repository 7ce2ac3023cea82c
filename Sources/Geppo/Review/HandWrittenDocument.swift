/// A document that a person added, of which no page is saved: all that is known of it are decisions.
enum HandWrittenDocument {
  /// Begins the key of such an item.
  private static let prefix = "review:"

  /// What a person must say of a document that geppo has not read.
  static let required: [ReviewColumn] = [.titleCorrected, .issuersCorrected, .publicationCorrected]

  static func isKey(_ key: String) -> Bool { key.hasPrefix(prefix) }

  static func key(of id: String) -> String { prefix + id }

  /// Before its corrections, which say everything.
  static func item(_ id: String, source: String) -> Item {
    Item(
      key: key(of: id),
      page: PageReference(file: "archive/journal.jsonl", source: source, folder: nil, sha256: ""),
      url: nil, savedOn: nil, title: nil, issuers: [], documentNumber: nil, indexNumber: nil,
      subjectClass: nil, dates: [], status: nil, keywords: [], blocks: [], bodyStep: DocumentCorrection.step,
      attachments: [], isPartial: false)
  }

  /// By what the document is known again when its page is saved later.
  static func anchors(_ values: [DecisionField: String]) -> Anchors {
    let issuer = values[.issuers]?.split(separator: Decision.Word.separator).first.map {
      Folding.key(String($0))
    }
    let number = values[.documentNumber].flatMap { $0 == Decision.Word.none ? nil : $0 } ?? ""
    return Anchors(
      pageHashes: [], urls: values[.url].flatMap { WebLink($0) }.map { [$0.comparisonKey] } ?? [],
      documentNumberAndIssuer: number.isEmpty ? "" : "\(number) \(issuer ?? "")",
      title: values[.title].map(Folding.key) ?? "", issuer: issuer,
      day: values[.publication].flatMap { Day(iso: $0) })
  }
}
