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
    return near.sightings.contains { other in
      guard other.range.lowerBound >= range.lowerBound, other.range.upperBound <= range.upperBound else {
        return false
      }
      if other.layer == .ruleWord { return group.words.contains(other.word) && other != sighting }
      return !group.topics.isEmpty && !(strongTopics[other.word] ?? []).isDisjoint(with: group.topics)
    }
  }
}

/// The words of rules and the terms of one piece of text.
private struct Surroundings {
  let sightings: [Sighting]
  let text: [UInt32]
  let office: Bool

  /// The folded characters in which the other words of a rule must stand.
  func reach(_ reach: TopicRule.Reach, of range: Range<Int>) -> Range<Int> {
    switch reach {
    case .paragraph: return 0..<text.count
    case .characters(let count):
      return max(0, range.lowerBound - count)..<min(text.count, range.upperBound + count)
    case .sentence:
      let start = text[..<range.lowerBound].lastIndex { SentenceMarks.all.contains($0) } ?? 0
      let end = text[range.upperBound...].firstIndex { SentenceMarks.all.contains($0) } ?? text.count
      return start..<end
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
