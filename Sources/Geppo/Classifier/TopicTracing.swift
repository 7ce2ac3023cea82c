/// The story behind the verdicts: what `geppo why` tells of topics, also of those that are not given. Made from the same
/// verdicts as the tags.
extension TopicScoring {
  /// All topics, in the order of the table. `reading` is a traced one.
  func traces(_ reading: Reading) -> [TopicTrace] {
    let verdicts = verdicts(reading)
    let tallies = TopicTallies(verdicts)
    let isEnvironment = isEnvironment(tallies, reading)
    let words = Dictionary(
      grouping: verdicts.map { ($0.voice.topic, traced($0, reading)) } + unheard(reading), by: \.0)
    return glossary.topics.map { topic in
      let own = (words[topic.code] ?? []).map(\.1).counted
      let tally = tallies[topic.code]
      let outcome = standing(of: topic, tally, isEnvironment)
      return TopicTrace(
        code: topic.code, score: tally?.points ?? 0, threshold: topic.threshold,
        outcome: outcome == .noWord && !own.isEmpty ? .belowThreshold : outcome, row: topic.location,
        words: own, would: would(topic.code))
    }
  }

  private func traced(_ verdict: TopicVerdict, _ reading: Reading) -> TracedWord {
    let isCounted = verdict.reason == .counted || verdict.reason == .takesAway
    let weightRow = weights.row(of: verdict.zone, for: verdict.voice.topic)
    return TracedWord(
      reason: verdict.reason, about: verdict.reason == .countedEnough ? String(verdict.weight.times) : "",
      because: weightRow?.location, evidence: reading.evidence(verdict.sighting, rule: verdict.voice.rule),
      zone: verdict.zone, row: row(verdict.voice.source), points: verdict.voice.points,
      percent: isCounted ? verdict.weight.percent : 0)
  }

  private func row(_ source: TopicVoice.Source) -> Location? {
    switch source {
    case .term(let row): glossary.terms[row].location
    case .rule(let row): glossary.topicRules[row].location
    case .standardNumber: nil
    }
  }

  /// Words that stand and spoke for nothing, by topic.
  private func unheard(_ reading: Reading) -> [(String, TracedWord)] {
    let inIssuer = reading.sightings(.term).filter(reading.isInIssuerOfTitle).flatMap {
      speakers($0, .inIssuer, reading)
    }
    let lost = reading.lost.flatMap { lost in
      speakers(lost.sighting, lost.reason, reading).map { topic, word in
        (topic, told(word, by: lost.loss, reading))
      }
    }
    let failing = rules.judged(reading).compactMap { hit, failing in
      failing.map { (glossary.topicRules[hit.row].topic, traced(hit, $0, reading)) }
    }
    return inIssuer + lost + failing
  }

  /// The terms and rules for which a word would have spoken.
  private func speakers(
    _ sighting: Sighting, _ reason: TagReason, _ reading: Reading
  ) -> [(String, TracedWord)] {
    func word(_ rule: String, _ row: Location, _ points: Int) -> TracedWord {
      TracedWord(
        reason: reason, evidence: reading.evidence(sighting, rule: rule), zone: reading.zone(of: sighting),
        row: row, points: points)
    }
    switch sighting.layer {
    case .term:
      return lexicon.terms(sighting.word).map { row in
        let term = glossary.terms[row]
        return (term.topic, word("term \(term.id)", term.location, term.weight))
      }
    case .ruleWord:
      return rules.rows(beginningWith: sighting.word).map { row in
        let rule = glossary.topicRules[row]
        return (rule.topic, word("rule \(rule.id)", rule.location, rule.points))
      }
    case .guardPhrase, .border, .place, .body, .cue, .titleWord: return []
    }
  }

  private func told(_ word: TracedWord, by loss: LostSighting.Loss, _ reading: Reading) -> TracedWord {
    var word = word
    (word.about, word.because) = lexicon.taker(loss, reading, glossary)
    return word
  }

  private func traced(_ hit: TopicRules.Hit, _ failing: TopicRules.Failing, _ reading: Reading) -> TracedWord
  {
    let rule = glossary.topicRules[hit.row]
    let (reason, about) = partner(hit, failing, reading)
    return TracedWord(
      reason: reason, about: about, because: rule.location,
      evidence: reading.evidence(hit.sighting, rule: "rule \(rule.id)"), zone: reading.zone(of: hit.sighting),
      row: rule.location, points: rule.points)
  }

  /// Why the rule fails, and the word that decides it: the nearest of its kind.
  private func partner(
    _ hit: TopicRules.Hit, _ failing: TopicRules.Failing, _ reading: Reading
  ) -> (TagReason, String) {
    let rule = glossary.topicRules[hit.row]
    let partners = rules.partners(of: hit, failing, in: reading)
    let beside = partners.filter { $0.piece == hit.sighting.piece }
    let nearest = beside.min { $0.distance(to: hit.sighting) < $1.distance(to: hit.sighting) }
    switch failing {
    case .otherField: return (.otherField, rule.zones.map(\.rawValue).joined(separator: ", "))
    case .notWord: return (.notWordPresent, nearest.map(reading.words) ?? "")
    case .missing(let group):
      if let nearest {
        return (
          .partnerTooFar, "\(reading.words(nearest)) (\(nearest.distance(to: hit.sighting)) > \(rule.reach))"
        )
      }
      if let other = partners.first {
        return (.partnerElsewhere, "\(reading.words(other)) (\(reading.piece(of: other).location))")
      }
      return (.partnerMissing, rule.groups[group + 1].prefix(4).joined(separator: "、"))
    }
  }

  /// A few terms that give the topic alone in a title.
  private func would(_ topic: String) -> [String] {
    glossary.terms.filter { $0.topic == topic && $0.weight > 0 }.sorted { $0.weight > $1.weight }.prefix(4)
      .map { "\($0.zh) (\($0.location))" }
  }
}

extension LostSighting {
  var reason: TagReason {
    switch loss {
    case .insideWord: .insideWord
    case .goesOn: .goesOn
    case .guarded: .guarded
    case .acrossBorder: .acrossBorder
    case .bareCounty: .bareCounty
    case .swallowed: .swallowed
    case .insideBody: .insideBody
    }
  }
}

extension Lexicon {
  /// The words that took a word away, and the row that they stand in.
  func taker(_ loss: LostSighting.Loss, _ reading: Reading, _ glossary: Glossary) -> (String, Location?) {
    switch loss {
    case .insideWord, .bareCounty: ("", nil)
    case .goesOn(let name): (name, nil)
    case .guarded(let taker), .acrossBorder(let taker), .swallowed(let taker), .insideBody(let taker):
      (reading.words(taker), meanings[taker.word].first { $0.layer == taker.layer }?.row(in: glossary))
    }
  }
}

extension Lexicon.Meaning {
  /// Nil for words of sets and rules, which may stand in several rows.
  fileprivate func row(in glossary: Glossary) -> Location? {
    switch self {
    case .guardPhrase(let row): glossary.guards[row].location
    case .border(let row): glossary.wordBorders[row].location
    case .term(let row): glossary.terms[row].location
    case .region(let row, _), .county(let row): glossary.regions[row].location
    case .homonym(let row): glossary.homonyms[row].location
    case .regionGroup(let row): glossary.regionGroups[row].location
    case .body(let row): glossary.bodies[row].location
    case .cue, .ruleWord, .titleWord: nil
    }
  }
}

extension Sighting {
  /// Folded characters between two words of one piece.
  fileprivate func distance(to other: Sighting) -> Int {
    max(0, max(range.lowerBound, other.range.lowerBound) - min(range.upperBound, other.range.upperBound))
  }
}

extension TopicRule.Reach: CustomStringConvertible {
  /// As the table has it.
  var description: String {
    switch self {
    case .characters(let count): String(count)
    case .sentence: "sentence"
    case .paragraph: "paragraph"
    }
  }
}
