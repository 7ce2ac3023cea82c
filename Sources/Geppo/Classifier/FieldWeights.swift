/// The weights of `glossary/field_weights.csv`: those of a topic, and behind them the defaults that all inherit.
struct FieldWeights: Sendable {
  /// What counts in a field: hundredths of a term's points, and how often.
  struct Weight: Hashable, Sendable {
    var percent: Int
    var times: Int
  }

  private struct Key: Hashable {
    var topic: String
    var zone: TextZone
  }

  private let weights: [Key: Weight]

  init(_ rows: [FieldWeight]) {
    weights = Dictionary(
      rows.map { (Key(topic: $0.topic, zone: $0.zone), Weight(percent: $0.percent, times: $0.times)) }
    ) { first, _ in first }
  }

  /// Nothing counts in a field that the table does not list.
  func of(_ zone: TextZone, for topic: String) -> Weight {
    weights[Key(topic: topic, zone: zone)] ?? weights[Key(topic: "", zone: zone)]
      ?? Weight(percent: 0, times: 0)
  }
}
