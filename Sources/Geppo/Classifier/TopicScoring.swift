/// Topics by points: every term that stands in the text adds its weight, by the table of field weights.
struct TopicScoring: Sendable {
  /// Quoted words that one tag carries at most: enough to judge by, and records stay small.
  static let evidenceLimit = 5

  let glossary: Glossary
  let lexicon: Lexicon

  /// The topics that reach their threshold, best first, then by code.
  func tags(_ reading: Reading) -> [TopicTag] {
    var tallies: [String: Tally] = [:]
    for sighting in reading.sightings(.term) where !reading.isInIssuerOfTitle(sighting) {
      count(sighting, reading, &tallies)
    }
    let isEnvironment = TopicContext.isGiven(
      tallies.filter { $0.value.points >= TopicContext.enough }.keys, reading)
    return glossary.topics.compactMap { topic in
      guard let tally = tallies[topic.code], tally.points >= topic.threshold else { return nil }
      guard isEnvironment || !TopicContext.needsContext(topic.code) else { return nil }
      return TopicTag(code: topic.code, score: tally.points, evidence: tally.evidence)
    }.sorted { ($1.score, $0.code) < ($0.score, $1.code) }
  }

  private func count(_ sighting: Sighting, _ reading: Reading, _ tallies: inout [String: Tally]) {
    let zone = reading.zone(of: sighting)
    let weight = FieldWeight.of(zone)
    guard weight.percent > 0 else { return }
    for case .term(let row) in lexicon.meanings[sighting.word] {
      let term = glossary.terms[row]
      tallies[term.topic, default: Tally()].add(
        term, row: row, zone: zone, weight: weight,
        evidence: reading.evidence(sighting, rule: "term \(term.id)"))
    }
  }
}

/// The running count of one topic.
private struct Tally {
  private struct Seen: Hashable {
    var term: Int
    var zone: Reading.Zone
  }

  /// Hundredths of a point, so that fractions add up before they are cut.
  private var hundredths = 0
  private var times: [Seen: Int] = [:]
  private var quoted: Set<Int> = []
  private(set) var evidence: [Evidence] = []

  var points: Int { hundredths / 100 }

  mutating func add(_ term: Term, row: Int, zone: Reading.Zone, weight: FieldWeight, evidence new: Evidence) {
    let seen = Seen(term: row, zone: zone)
    guard times[seen, default: 0] < weight.times else { return }
    times[seen, default: 0] += 1
    hundredths += term.weight * weight.percent
    guard evidence.count < TopicScoring.evidenceLimit, quoted.insert(row).inserted else { return }
    evidence.append(new)
  }
}
