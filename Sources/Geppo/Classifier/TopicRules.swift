/// The rules of `glossary/topic_rules.csv` with the numbers of their words, ready to be held against texts.
struct TopicRules: Sendable {
  /// A rule where it holds: the word of its first group.
  struct Hit: Sendable {
    var row: Int
    var sighting: Sighting
  }

  /// One of these must stand beside the words of the first group.
  fileprivate struct Group: Sendable {
    var words: Set<Int> = []
    var topics: Set<String> = []
    var office = false
  }

  private struct Rule: Sendable {
    var others: [Group]
    var without: Group
    var reach: TopicRule.Reach
    var zones: Set<TextZone>
  }

  private let rules: [Rule]
  /// Rows of the rules by each word of their first group.
  private let rows: [Int: [Int]]
  /// By number of a word: topics for which it is a strong term.
  private let strongTopics: [Int: Set<String>]

  private let lexicon: Lexicon

  init(_ glossary: Glossary, _ lexicon: Lexicon) {
    self.lexicon = lexicon
    let groups = { (cell: [String]) in Group(cell, glossary, lexicon) }
    rules = glossary.topicRules.map { rule in
      Rule(
        others: rule.groups.dropFirst().map(groups), without: groups(rule.without), reach: rule.reach,
        zones: Set(rule.zones))
    }
    var rows: [Int: [Int]] = [:]
    for (row, rule) in glossary.topicRules.enumerated() {
      for word in lexicon.numbers(of: glossary.ruleWords(rule.groups.first ?? [])) {
        rows[word, default: []].append(row)
      }
    }
    self.rows = rows
    strongTopics = lexicon.strongTopics(glossary)
  }

  /// What keeps a rule from holding where a word of its first group stands.
  enum Failing: Hashable, Sendable {
    case otherField
    /// No word of that further group (from 0) stands within reach.
    case missing(Int)
    case notWord
  }

  /// Where rules hold, in reading order, then by row.
  func hits(_ reading: Reading) -> [Hit] {
    judged(reading).filter { $0.failing == nil }.map(\.hit)
  }

  /// All places where a word of the first group of a rule stands.
  func judged(_ reading: Reading) -> [(hit: Hit, failing: Failing?)] {
    let subjects = reading.sightings.filter { isOfRules($0) && !reading.isInIssuerOfTitle($0) }
    let byPiece = Dictionary(grouping: subjects, by: \.piece)
    let office = TopicContext.isFromEnvironmentalOffice(reading, lexicon)
    return reading.pieces.indices.flatMap { piece -> [(hit: Hit, failing: Failing?)] in
      guard let near = byPiece[piece] else { return [] }
      let surroundings = Surroundings(
        sightings: near, text: reading.pieces[piece].text, office: office)
      return near.filter { $0.layer == .ruleWord }.flatMap { sighting in
        (rows[sighting.word] ?? []).sorted().map {
          (Hit(row: $0, sighting: sighting), failing(rules[$0], sighting, surroundings, reading))
        }
      }
    }
  }

  private func isOfRules(_ sighting: Sighting) -> Bool {
    sighting.layer == .ruleWord || sighting.layer == .term
  }

  private func failing(
    _ rule: Rule, _ sighting: Sighting, _ near: Surroundings, _ reading: Reading
  ) -> Failing? {
    if !rule.zones.isEmpty, !rule.zones.contains(reading.zone(of: sighting)) { return .otherField }
    let range = near.reach(rule.reach, of: sighting.range)
    if let group = rule.others.firstIndex(where: { !stands($0, besides: sighting, in: range, near) }) {
      return .missing(group)
    }
    return stands(rule.without, besides: sighting, in: range, near) ? .notWord : nil
  }

  /// Rows of the rules whose first group has the word.
  func rows(beginningWith word: Int) -> [Int] { (rows[word] ?? []).sorted() }

  /// Other words that the rule asks for or must not have, as they stand in the whole text: for the story of a failing.
  func partners(of hit: Hit, _ failing: Failing, in reading: Reading) -> [Sighting] {
    let group: Group
    switch failing {
    case .otherField: return []
    case .missing(let number): group = rules[hit.row].others[number]
    case .notWord: group = rules[hit.row].without
    }
    return reading.sightings.filter { sighting in
      isOfRules(sighting) && sighting != hit.sighting && !reading.isInIssuerOfTitle(sighting)
        && covers(group, sighting.word, sighting.layer)
    }
  }

  /// A word of the group within the range, other than the very word that the rule began with.
  private func stands(_ group: Group, besides sighting: Sighting, in range: Range<Int>, _ near: Surroundings)
    -> Bool
  {
    if group.office, near.office { return true }
    return near.occurrences.contains { occurrence in
      covers(group, occurrence.word, occurrence.layer) && occurrence.stands(in: range, besides: sighting)
    }
  }

  private func covers(_ group: Group, _ word: Int, _ layer: Lexicon.Layer) -> Bool {
    if layer == .ruleWord { return group.words.contains(word) }
    return !group.topics.isEmpty && !(strongTopics[word] ?? []).isDisjoint(with: group.topics)
  }
}

/// The words of rules and the terms of one piece of text. A paragraph may be a whole book: nothing here looks at all of it
/// for each word.
private struct Surroundings {
  let occurrences: [WordOccurrence]
  let office: Bool
  private let length: Int
  /// Where sentences end.
  private let stops: [Int]

  init(sightings: [Sighting], text: FoldedText, office: Bool) {
    occurrences = WordOccurrence.all(sightings)
    self.office = office
    length = text.scalars.count
    stops = SentenceMarks.ends(in: text)
  }

  /// The folded characters in which the other words of a rule must stand.
  func reach(_ reach: TopicRule.Reach, of range: Range<Int>) -> Range<Int> {
    switch reach {
    case .paragraph: return 0..<length
    case .characters(let count):
      return max(0, range.lowerBound - count)..<min(length, range.upperBound + count)
    case .sentence:
      let before = stops.partitioningIndex { $0 >= range.lowerBound }
      let after = stops.partitioningIndex { $0 >= range.upperBound }
      return (before > 0 ? stops[before - 1] : 0)..<(after < stops.count ? stops[after] : length)
    }
  }
}

extension TopicRules.Group {
  fileprivate init(_ cell: [String], _ glossary: Glossary, _ lexicon: Lexicon) {
    words = lexicon.numbers(of: glossary.ruleWords(cell))
    for word in cell where word.hasPrefix("#") {
      switch word.dropFirst() {
      case "office": office = true
      case let name where Topic.Tier(rawValue: String(name)) != nil:
        let tier = Topic.Tier(rawValue: String(name))
        topics.formUnion(glossary.topics.filter { $0.tier == tier && !$0.needsContext }.map(\.code))
      case let code: topics.insert(String(code))
      }
    }
  }
}

extension Lexicon {
  /// Terms that speak for a topic by half of what it needs: 防治 alone does not show the environment.
  fileprivate func strongTopics(_ glossary: Glossary) -> [Int: Set<String>] {
    var topics: [Int: Set<String>] = [:]
    for (word, meanings) in meanings.enumerated() {
      for case .term(let row) in meanings {
        let term = glossary.terms[row]
        guard let threshold = glossary.topic(term.topic)?.threshold, 2 * term.weight >= threshold else {
          continue
        }
        topics[word, default: []].insert(term.topic)
      }
    }
    return topics
  }
}
