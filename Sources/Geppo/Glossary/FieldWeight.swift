/// How much a word counts for a topic by where it stands: a row of `glossary/field_weights.csv`. The points of a term
/// are its weight in the glossary.
struct FieldWeight: Hashable, Sendable {
  /// The topic that the row is for; empty for the default that all topics inherit.
  var topic: String
  var zone: TextZone
  /// Of the term's points, for each time it is counted.
  var percent: Int
  /// How often one term is counted in the zone.
  var times: Int
  var location: Location

  /// `glossary/field_weights.csv`.
  static let table = TableLayout<FieldWeight>(
    required: ["topic", "field", "percent", "times"], key: "field", furtherKeys: ["topic"]
  ) { cells in
    guard let zone = cells.choice("field", as: TextZone.self) else { return nil }
    return FieldWeight(
      topic: cells.optional("topic"), zone: zone, percent: cells.number("percent", in: 0...100),
      times: cells.number("times", in: 0...100), location: cells.location)
  }
}
