/// A tag of a document that other rules give otherwise, in words for a person.
struct TagChange: Hashable, Sendable {
  /// As findings name it.
  let english: String
  /// What a person decides to correct it.
  let decision: DecisionField
  let before: String
  let after: String

  static func between(_ before: ToldTags, _ after: ToldTags, names: SearchNames) -> [TagChange] {
    let all = [
      TagChange(
        english: "type of the document", decision: .documentType, before: names.type(before.type),
        after: names.type(after.type)),
      TagChange(
        english: "topics of the document", decision: .topics, before: list(before.topics, names.topic),
        after: list(after.topics, names.topic)),
      TagChange(
        english: "places of the document", decision: .places, before: list(before.places, names.place),
        after: list(after.places, names.place)),
    ]
    return all.filter { $0.before != $0.after }
  }

  private static func list(_ codes: [String], _ name: (String) -> String) -> String {
    codes.isEmpty ? "–" : codes.map(name).joined(separator: "、")
  }
}
