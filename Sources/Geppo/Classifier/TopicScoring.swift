/// Topics by points: every term that stands in the text and every rule that holds adds its points, by the weight of the
/// field where it stands.
struct TopicScoring: Sendable {
  /// Quoted words that one tag carries at most: enough to judge by, and records stay small.
  static let evidenceLimit = 5

  private let glossary: Glossary
  private let lexicon: Lexicon
  private let rules: TopicRules
  private let weights: FieldWeights

  init(glossary: Glossary, lexicon: Lexicon) {
    self.glossary = glossary
    self.lexicon = lexicon
    rules = TopicRules(glossary, lexicon)
    weights = FieldWeights(glossary.fieldWeights)
  }

  /// The topics that reach their threshold, best first, then by code.
  func tags(_ reading: Reading) -> [TopicTag] {
    let tallies = tallies(reading)
    let isEnvironment =
      TopicContext.isFromEnvironmentalOffice(reading)
      || tallies.contains { $0.value.points >= TopicContext.enough && !needsContext($0.key) }
    return glossary.topics.compactMap { topic in
      guard let tally = tallies[topic.code], tally.points >= topic.threshold else { return nil }
      guard isEnvironment || !topic.needsContext || tally.most >= topic.threshold else { return nil }
      return TopicTag(code: topic.code, score: tally.points, evidence: tally.evidence)
    }.sorted { ($1.score, $0.code) < ($0.score, $1.code) }
  }

  private func needsContext(_ code: String) -> Bool { glossary.topic(code)?.needsContext ?? false }

  /// First the title, which decides how much the first lines are asked.
  private func tallies(_ reading: Reading) -> [String: Tally] {
    let spoken = spoken(reading)
    var tallies: [String: Tally] = [:]
    for (voice, sighting) in spoken where reading.piece(of: sighting).zone == .title {
      count(voice, sighting, .title, reading, &tallies)
    }
    let isNamed = tallies.contains { $0.value.points >= glossary.topic($0.key)?.threshold ?? .max }
    for (voice, sighting) in spoken where reading.piece(of: sighting).zone != .title {
      let zone = reading.zone(of: sighting)
      count(voice, sighting, isNamed && zone == .lead ? .background : zone, reading, &tallies)
    }
    return tallies
  }

  /// All terms and rules that speak for topics, and where.
  private func spoken(_ reading: Reading) -> [(Voice, Sighting)] {
    let terms = reading.sightings(.term).filter { !reading.isInIssuerOfTitle($0) }.flatMap { sighting in
      lexicon.terms(sighting.word).map { row in
        let term = glossary.terms[row]
        return (
          Voice(topic: term.topic, points: term.weight, source: .term(row), rule: "term \(term.id)"), sighting
        )
      }
    }
    let rules = rules.hits(reading).map { hit in
      let rule = glossary.topicRules[hit.row]
      return (
        Voice(topic: rule.topic, points: rule.points, source: .rule(hit.row), rule: "rule \(rule.id)"),
        hit.sighting
      )
    }
    return terms + rules + standard(reading)
  }

  /// A number of the ministry's standards shows that the document is one.
  private func standard(_ reading: Reading) -> [(Voice, Sighting)] {
    guard let title = reading.pieces.firstIndex(where: { $0.zone == .title }),
      let range = StandardNumber.first(in: reading.pieces[title].text.scalars),
      let threshold = glossary.topic(Self.standards)?.threshold
    else { return [] }
    let voice = Voice(
      topic: Self.standards, points: threshold, source: .standardNumber, rule: "standard number")
    return [(voice, Sighting(word: 0, layer: .ruleWord, piece: title, range: range))]
  }

  private static let standards = "STANDARD"

  private func count(
    _ voice: Voice, _ sighting: Sighting, _ zone: TextZone, _ reading: Reading,
    _ tallies: inout [String: Tally]
  ) {
    let weight = weights.of(zone, for: voice.topic)
    guard weight.percent > 0 else { return }
    tallies[voice.topic, default: Tally()].add(
      voice, zone: zone, weight: weight, evidence: reading.evidence(sighting, rule: voice.rule))
  }
}

extension Lexicon {
  fileprivate func terms(_ word: Int) -> [Int] {
    meanings[word].compactMap { meaning in
      guard case .term(let row) = meaning else { return nil }
      return row
    }
  }
}

/// A term or rule that speaks for a topic.
private struct Voice {
  enum Source: Hashable { case term(Int), rule(Int), standardNumber }

  var topic: String
  var points: Int
  var source: Source
  /// As the evidence names it.
  var rule: String
}

/// The running count of one topic.
private struct Tally {
  private struct Seen: Hashable {
    var source: Voice.Source
    var zone: TextZone
  }

  /// Hundredths of a point, so that fractions add up before they are cut.
  private var hundredths = 0
  private var times: [Seen: Int] = [:]
  private var quoted: Set<Voice.Source> = []
  private(set) var evidence: [Evidence] = []
  /// Points of the strongest single voice.
  private(set) var most = 0

  var points: Int { hundredths / 100 }

  mutating func add(_ voice: Voice, zone: TextZone, weight: FieldWeights.Weight, evidence new: Evidence) {
    let seen = Seen(source: voice.source, zone: zone)
    guard times[seen, default: 0] < weight.times else { return }
    times[seen, default: 0] += 1
    hundredths += voice.points * weight.percent
    guard voice.points > 0 else { return }
    most = max(most, voice.points * weight.percent / 100)
    guard evidence.count < TopicScoring.evidenceLimit, quoted.insert(voice.source).inserted else { return }
    evidence.append(new)
  }
}
