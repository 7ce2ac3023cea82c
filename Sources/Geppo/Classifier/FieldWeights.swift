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

  private let rows: [Key: FieldWeight]

  init(_ rows: [FieldWeight]) {
    self.rows = Dictionary(rows.map { (Key(topic: $0.topic, zone: $0.zone), $0) }) { first, _ in first }
  }

  /// Nothing counts in a field that the table does not list.
  func of(_ zone: TextZone, for topic: String) -> Weight {
    row(of: zone, for: topic).map { Weight(percent: $0.percent, times: $0.times) }
      ?? Weight(percent: 0, times: 0)
  }

  /// The row that counts: that of the topic, else the default, whose topic is empty.
  func row(of zone: TextZone, for topic: String) -> FieldWeight? {
    rows[Key(topic: topic, zone: zone)] ?? rows[Key(topic: "", zone: zone)]
  }
}
