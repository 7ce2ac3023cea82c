extension ToldDocument {
  /// What an issue says of a document, with what people decided on it. `kinds` are the facts that are asked for.
  init(
    _ document: IssueEntry, names: Names, kinds: [FactChange.Kind] = FactChange.Kind.allCases,
    isWithdrawn: Bool = false
  ) {
    let item = document.item
    self.init(
      id: document.id, page: item.page.sha256, address: item.url?.comparisonKey ?? "",
      facts: Dictionary(
        kinds.compactMap { fact in
          document.value(of: fact, names).flatMap { $0.isEmpty ? nil : (fact.rawValue, $0) }
        }, uniquingKeysWith: { first, _ in first }),
      isWithdrawn: isWithdrawn ? true : nil, tags: ToldTags(document.tagged))
  }
}

extension IssueEntry {
  /// As an issue tells it; of the text a digest.
  fileprivate func value(of fact: FactChange.Kind, _ names: Names) -> String? {
    switch fact {
    case .issuer: item.issuers.map(\.value).joined(separator: "、")
    case .signature: nil
    case .status: item.status?.value
    case .text: String(SHA256.hex(of: Array(Folding.key(item.bodyText).utf8)).prefix(16))
    case .headline: ItemTexts(names: names, entry: self).headline.plain
    case .summary: ItemTexts(names: names, entry: self).summary.plain
    case .topics, .places: read(fact).map { Self.sorted($0) }
    default: read(fact)
    }
  }

  private func read(_ fact: FactChange.Kind) -> String? {
    fact.decision.flatMap { ReadValue.of($0, item, tagged) }
  }

  /// The order of tags says nothing.
  private static func sorted(_ tags: String) -> String {
    tags.split(separator: Decision.Word.separator).sorted().joined(separator: String(Decision.Word.separator))
  }
}

extension FactChange.Kind {
  /// What a person decides to correct it.
  var decision: DecisionField? {
    switch self {
    case .title: .title
    case .number: .documentNumber
    case .issuer: .issuers
    case .publication: .publication
    case .deadline: .commentDeadline
    case .headline: .headline
    case .summary: .summary
    case .adoption: .adoption
    case .inForce: .inForce
    case .expiry: .expiry
    case .type: .documentType
    case .topics: .topics
    case .places: .places
    case .url: .url
    case .signature, .status, .text: nil
    }
  }

  /// Whether a later issue tells of what a person decided on the field once an issue has gone out.
  static func tells(of field: DecisionField) -> Bool { allCases.contains { $0.decision == field } }
}
