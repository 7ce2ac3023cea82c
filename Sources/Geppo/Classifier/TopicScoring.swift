/// Topics by points: every term that stands in the text and every rule that holds adds its points, by the weight of the
/// field where it stands.
struct TopicScoring: Sendable {
  /// Quoted words that one tag carries at most: enough to judge by, and records stay small.
  static let evidenceLimit = 5

  let glossary: Glossary
  let lexicon: Lexicon
  let rules: TopicRules
  let weights: FieldWeights

  init(glossary: Glossary, lexicon: Lexicon) {
    self.glossary = glossary
    self.lexicon = lexicon
    rules = TopicRules(glossary, lexicon)
    weights = FieldWeights(glossary.fieldWeights)
  }

  /// The topics that reach their threshold, best first, then by code.
  func tags(_ reading: Reading) -> [TopicTag] { tags(TopicTallies(verdicts(reading)), reading) }

  func tags(_ tallies: TopicTallies, _ reading: Reading) -> [TopicTag] {
    let isEnvironment = isEnvironment(tallies, reading)
    return glossary.topics.compactMap { topic in
      guard let tally = tallies[topic.code], standing(of: topic, tally, isEnvironment) == .counted else {
        return nil
      }
      let evidence = tally.quoted.map { reading.evidence($0.sighting, rule: $0.voice.rule) }
      return TopicTag(code: topic.code, score: tally.points, evidence: evidence)
    }.sorted { ($1.score, $0.code) < ($0.score, $1.code) }
  }

  /// `counted` for a topic that is given.
  func standing(of topic: Topic, _ tally: TopicTally?, _ isEnvironment: Bool) -> TagReason {
    guard let tally else { return .noWord }
    if tally.points < topic.threshold { return .belowThreshold }
    return isEnvironment || !topic.needsContext || tally.most >= topic.threshold ? .counted : .needsContext
  }

  /// Whether something shows that the text is about the environment.
  func isEnvironment(_ tallies: TopicTallies, _ reading: Reading) -> Bool {
    TopicContext.isFromEnvironmentalOffice(reading, lexicon)
      || tallies.contains { $0.points >= TopicContext.enough && !needsContext($1) }
  }

  private func needsContext(_ code: String) -> Bool { glossary.topic(code)?.needsContext ?? false }

  /// What became of every word and rule that speaks. First the title, which decides how much the first lines are asked.
  func verdicts(_ reading: Reading) -> [TopicVerdict] {
    let spoken = spoken(reading)
    var counter = TopicCounter(weights: weights)
    let ofTitle = spoken.filter { reading.piece(of: $1).zone == .title }
      .map { counter.verdict($0, $1, .title) }
    let isNamed = TopicTallies(ofTitle).contains { $0.points >= glossary.topic($1)?.threshold ?? .max }
    return ofTitle
      + spoken.filter { reading.piece(of: $1).zone != .title }.map { voice, sighting in
        let zone = reading.zone(of: sighting)
        return counter.verdict(voice, sighting, isNamed && zone == .lead ? .background : zone)
      }
  }

  /// All terms and rules that speak for topics, and where.
  private func spoken(_ reading: Reading) -> [(TopicVoice, Sighting)] {
    let terms = reading.sightings(.term).filter { !reading.isInIssuerOfTitle($0) }.flatMap { sighting in
      lexicon.terms(sighting.word).map { row in
        let term = glossary.terms[row]
        return (
          TopicVoice(topic: term.topic, points: term.weight, source: .term(row), rule: "term \(term.id)"),
          sighting
        )
      }
    }
    let rules = rules.hits(reading).map { hit in
      let rule = glossary.topicRules[hit.row]
      return (
        TopicVoice(topic: rule.topic, points: rule.points, source: .rule(hit.row), rule: "rule \(rule.id)"),
        hit.sighting
      )
    }
    return terms + rules + standard(reading)
  }

  /// A number of the ministry's standards shows that the document is one.
  private func standard(_ reading: Reading) -> [(TopicVoice, Sighting)] {
    guard let title = reading.pieces.firstIndex(where: { $0.zone == .title }),
      let range = StandardNumber.first(in: reading.pieces[title].text.scalars),
      let threshold = glossary.topic(Self.standards)?.threshold
    else { return [] }
    let voice = TopicVoice(
      topic: Self.standards, points: threshold, source: .standardNumber, rule: "standard number")
    return [(voice, Sighting(word: 0, layer: .ruleWord, piece: title, range: range))]
  }

  private static let standards = "STANDARD"
}

extension Lexicon {
  /// Rows of `glossary/terms.csv` that a word stands for.
  func terms(_ word: Int) -> [Int] {
    meanings[word].compactMap { meaning in
      guard case .term(let row) = meaning else { return nil }
      return row
    }
  }
}
