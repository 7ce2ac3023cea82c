/// How much a word counts for a topic by where it stands. The points of a term are its weight in the glossary.
struct FieldWeight: Sendable {
  let zone: Reading.Zone
  /// Of the term's points, for each time it is counted.
  let percent: Int
  /// How often one term is counted in the zone.
  let times: Int
  let reason: String

  static let all: [FieldWeight] = [
    FieldWeight(zone: .title, percent: 100, times: 1, reason: "a title names the subject"),
    FieldWeight(
      zone: .lead, percent: 50, times: 2,
      reason:
        "the first lines say what the document is about, and also what it refers to: one mention is not enough, two are"
    ),
    FieldWeight(
      zone: .heading, percent: 30, times: 2, reason: "a topic with chapters of its own is a subject"),
    FieldWeight(
      zone: .body, percent: 10, times: 4,
      reason: "a background mention must not make a topic; many different terms do"),
    FieldWeight(
      zone: .cited, percent: 10, times: 1,
      reason: "根据《大气污染防治法》 stands in many texts that are not about air"),
    FieldWeight(
      zone: .attachment, percent: 10, times: 2,
      reason:
        "lists and forms hang on notices about something else; the plan that a notice carries says it often"),
    FieldWeight(
      zone: .issuer, percent: 0, times: 0, reason: "生态环境局 issues many things that are not about it"),
    FieldWeight(zone: .documentNumber, percent: 0, times: 0, reason: "环大气 says who wrote, not what"),
  ]

  static func of(_ zone: Reading.Zone) -> FieldWeight {
    all.first { $0.zone == zone } ?? FieldWeight(zone: zone, percent: 0, times: 0, reason: "not in the table")
  }
}
