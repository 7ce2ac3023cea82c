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

  init(_ glossary: Glossary, _ lexicon: Lexicon) {
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

  /// Where rules hold, in reading order, then by row.
  func hits(_ reading: Reading) -> [Hit] {
    let subjects = reading.sightings.filter { isOfRules($0) && !reading.isInIssuerOfTitle($0) }
    let byPiece = Dictionary(grouping: subjects, by: \.piece)
    let office = TopicContext.isFromEnvironmentalOffice(reading)
    return reading.pieces.indices.flatMap { piece -> [Hit] in
      guard let near = byPiece[piece] else { return [] }
      let surroundings = Surroundings(
        sightings: near, text: reading.pieces[piece].text.scalars, office: office)
      return near.filter { $0.layer == .ruleWord }.flatMap { sighting in
        (rows[sighting.word] ?? []).sorted().filter { holds(rules[$0], sighting, surroundings, reading) }
          .map { Hit(row: $0, sighting: sighting) }
      }
    }
  }

  private func isOfRules(_ sighting: Sighting) -> Bool {
    sighting.layer == .ruleWord || sighting.layer == .term
  }

  private func holds(_ rule: Rule, _ sighting: Sighting, _ near: Surroundings, _ reading: Reading) -> Bool {
    if !rule.zones.isEmpty, !rule.zones.contains(reading.zone(of: sighting)) { return false }
    let range = near.reach(rule.reach, of: sighting.range)
    return rule.others.allSatisfy { stands($0, besides: sighting, in: range, near) }
      && !stands(rule.without, besides: sighting, in: range, near)
  }

  /// A word of the group within the range, other than the very word that the rule began with.
  private func stands(_ group: Group, besides sighting: Sighting, in range: Range<Int>, _ near: Surroundings)
    -> Bool
  {
    if group.office, near.office { return true }
    return near.occurrences.contains { occurrence in
      covers(group, occurrence) && occurrence.stands(in: range, besides: sighting)
    }
  }

  private func covers(_ group: Group, _ occurrence: WordOccurrence) -> Bool {
    if occurrence.layer == .ruleWord { return group.words.contains(occurrence.word) }
    return !group.topics.isEmpty
      && !(strongTopics[occurrence.word] ?? []).isDisjoint(with: group.topics)
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

  init(sightings: [Sighting], text: [UInt32], office: Bool) {
    occurrences = WordOccurrence.all(sightings)
    self.office = office
    length = text.count
    stops = text.indices.filter { SentenceMarks.all.contains(text[$0]) }
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
