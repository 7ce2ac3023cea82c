/// What geppo reads of a document, in the form of decisions, to be held against them.
enum ReadValue {
  /// Empty where nothing was read; nil for a field that says nothing of the page itself.
  static func of(_ field: DecisionField, _ item: Item, _ tagged: TaggedItem) -> String? {
    if let kind = field.dateKind { return item.date(kind)?.description ?? "" }
    return switch field {
    case .inclusion:
      (tagged.relevance.isRelevant ? Decision.Inclusion.adopted : .rejected).rawValue
    case .title: item.title?.value ?? ""
    case .issuers: joined(item.issuers.map(\.value))
    case .documentNumber: item.documentNumber?.value ?? ""
    case .documentType: tagged.documentType.code
    case .topics: joined(tagged.topics.map(\.code))
    case .places: joined(tagged.places.map { "\($0.code)\(Decision.Word.role)\($0.role.rawValue)" })
    case .priority: tagged.importance.priority?.rawValue ?? ""
    case .importance: String(tagged.importance.points)
    case .url: item.url?.text ?? ""
    default: nil
    }
  }

  /// Whether both mean the same: the order of names does not matter, and 「なし」 is what is not read.
  static func agree(_ read: String, _ decided: String) -> Bool {
    let decided = decided == Decision.Word.none ? "" : decided
    return parts(read) == parts(decided)
  }

  private static func parts(_ value: String) -> [Substring] {
    value.split(separator: Decision.Word.separator).sorted()
  }

  private static func joined(_ parts: [String]) -> String {
    parts.joined(separator: String(Decision.Word.separator))
  }
}
