/// A row that can never do anything: its author believes that it works.
struct DeadRule: Sendable {
  let name: String
  let test: @Sendable (Glossary) -> [Finding]

  static let all: [DeadRule] = [
    DeadRule(name: "all its words are excluded") { glossary in
      glossary.topicRules.compactMap { rule in
        let excluded = glossary.foldedWords(rule.without)
        let dead = rule.cells.dropLast().first { _, words in
          if !words.isEmpty, words.allSatisfy(rule.without.contains) { return true }
          let found = words.contains { $0.hasPrefix("#") } ? [] : glossary.foldedWords(words)
          return !found.isEmpty && found.allSatisfy { word in excluded.contains { word.holds($0) } }
        }
        return dead.map {
          finding(rule.location, $0.column, rule.id, "every word of it is excluded", rule.without)
        }
      }
    },
    DeadRule(name: "all its words are terms that are excluded") { glossary in
      let terms = glossary.foldedTerms
      return glossary.topicRules.compactMap { rule in
        let excluded = terms.filter { $0.isStrong && rule.without.contains("#" + $0.topic) }
        let dead = rule.cells.dropLast().first { _, words in
          let found = words.contains { $0.hasPrefix("#") } ? [] : glossary.foldedWords(words)
          return !found.isEmpty && !excluded.isEmpty
            && found.allSatisfy { $0.alwaysGives(excluded, of: terms) }
        }
        return dead.map {
          finding(rule.location, $0.column, rule.id, "every word of it is excluded", rule.without)
        }
      }
    },
    DeadRule(name: "topics without a strong term") { glossary in
      glossary.topicRules.compactMap { rule in
        let dead = rule.cells.dropLast().first { _, words in
          !words.isEmpty && words.allSatisfy { $0.hasPrefix("#") && !glossary.hasStrongTerm($0) }
        }
        return dead.map {
          finding(rule.location, $0.column, rule.id, "no term is strong enough for it", $0.words)
        }
      }
    },
    DeadRule(name: "all its words are names of bodies") { glossary in
      let bodies = Set(glossary.bodies.flatMap { [$0.zh] + $0.aliases }.map { FoldedText($0).scalars })
      let terms = Set(glossary.foldedTerms.map(\.word))
      return glossary.topicRules.compactMap { rule in
        let words = rule.groups.first ?? []
        let found = glossary.foldedWords(words)
        guard !found.isEmpty, found.allSatisfy({ bodies.contains($0) && !terms.contains($0) }) else {
          return nil
        }
        return finding(rule.location, "words", rule.id, "the name of a body is about the body", words)
      }
    },
    DeadRule(name: "border that cuts a name of a place") { glossary in
      let names = Set(glossary.regions.flatMap { [$0.zhShort] + $0.aliases }.filter { $0.count > 1 })
      return glossary.wordBorders.flatMap { border in
        border.before.filter { $0.nameOfWordSet == nil }.flatMap { before in
          border.behind.filter { names.contains(before + $0) }.map { behind in
            finding(
              border.location, "behind", before + behind, "the place would never be found", [before, behind])
          }
        }
      }
    },
    DeadRule(name: "fields that count nothing") { glossary in
      glossary.topicRules.compactMap { rule in
        let zones = rule.zones.isEmpty ? TextZone.allCases : rule.zones
        guard zones.allSatisfy({ glossary.reach(of: $0, for: rule.topic) == 0 }) else { return nil }
        return finding(rule.location, "fields", rule.id, "nothing counts there", rule.zones.map(\.rawValue))
      }
    },
    DeadRule(name: "no points") { glossary in
      glossary.topicRules.filter { $0.points == 0 }.map {
        finding($0.location, "points", $0.id, "it adds no points", ["0"])
      }
    },
    DeadRule(name: "threshold out of reach") { glossary in
      glossary.topics.filter { $0.tier != .none }.compactMap { topic in
        let most = glossary.mostPoints(for: topic.code)
        guard most < topic.threshold else { return nil }
        return finding(
          topic.location, "threshold", topic.code, "its terms and rules never reach the threshold",
          ["\(most) < \(topic.threshold)"])
      }
    },
    DeadRule(name: "fact that no document has") { glossary in
      let idle = ImaginableFacts(glossary, ImaginableDocument.all(glossary)).idle
      return glossary.importance.flatMap { row in
        row.facts(among: idle).map { column, fact in
          finding(row.location, column, fact, "no document of the table is so", [row.name])
        }
      }
    },
    DeadRule(name: "fact that a gate shuts out") { glossary in
      let gated = ImaginableFacts(glossary, ImaginableDocument.all(glossary)).gated
      return glossary.importance.flatMap { row in
        row.hopedFacts(among: gated).map { column, fact in
          finding(row.location, column, fact, "a gate is shut for every document that is so", [row.name])
        }
      }
    },
    DeadRule(name: "conditions that no document meets") { glossary in
      let documents = ImaginableDocument.all(glossary)
      let idle = ImaginableFacts(glossary, documents).idle
      return glossary.importance.filter { row in
        row.excludedByItself.isEmpty && row.facts(among: idle).isEmpty
          && !row.isMet(by: documents, glossary)
      }.map {
        finding($0.location, "all", $0.name, "its conditions exclude one another", $0.all + $0.any)
      }
    },
    DeadRule(name: "condition that rules itself out") { glossary in
      glossary.importance.compactMap { row in
        let never = row.excludedByItself
        return never.isEmpty
          ? nil : finding(row.location, "none", row.name, "it excludes what it asks for", never)
      }
    },
  ]

  static func findings(_ glossary: Glossary) -> [Finding] { all.flatMap { $0.test(glossary) } }

  private static func finding(
    _ row: Location, _ column: String, _ name: String, _ reason: String, _ words: [String]
  ) -> Finding {
    Finding(
      .deadRule, .cell(file: row.file, row: row.line ?? 1, column: column), name, reason,
      words.joined(separator: "|"))
  }
}

extension Glossary {
  fileprivate func foldedWords(_ cell: [String]) -> [[UInt32]] {
    cell.flatMap { word in word.nameOfWordSet.map { words(ofSet: $0) } ?? [word] }
      .filter { !$0.hasPrefix("#") }.map { FoldedText($0).scalars }
  }

  /// All words that speak for topics.
  fileprivate var foldedTerms: [FoldedTerm] {
    terms.filter { !$0.topic.isEmpty && $0.weight > 0 }.flatMap { term in
      let isStrong = 2 * term.weight >= topic(term.topic)?.threshold ?? .max
      return ([term.zh] + term.variants).map {
        FoldedTerm(word: FoldedText($0).scalars, topic: term.topic, isStrong: isStrong)
      }
    }
  }

  /// `#office` and whole tiers always can stand there.
  fileprivate func hasStrongTerm(_ name: String) -> Bool {
    guard let topic = topic(String(name.dropFirst())) else { return true }
    return terms.contains { $0.topic == topic.code && 2 * $0.weight >= topic.threshold }
  }

  /// Hundredths that a point is worth in a field, at most.
  fileprivate func reach(of zone: TextZone, for topic: String) -> Int {
    let rows = fieldWeights.filter { $0.zone == zone }
    let row = rows.first { $0.topic == topic } ?? rows.first { $0.topic.isEmpty }
    return (row?.percent ?? 0) * (row?.times ?? 0)
  }

  /// What a page that has every word everywhere would get.
  fileprivate func mostPoints(for topic: String) -> Int {
    let all = TextZone.allCases.map { reach(of: $0, for: topic) }.reduce(0, +)
    let words = terms.filter { $0.topic == topic }.map(\.weight).reduce(0, +)
    let rules = topicRules.filter { $0.topic == topic && $0.points > 0 }.map(\.points).reduce(0, +)
    return (words + rules) * all / 100
  }
}

extension ImportanceRow {
  /// Facts that it asks for and that stand in its way.
  fileprivate var excludedByItself: [String] {
    all.filter(none.contains) + (any.allSatisfy(none.contains) ? any : [])
  }
}

/// A word of a term, as it is looked for.
private struct FoldedTerm: Hashable {
  var word: [UInt32]
  var topic: String
  var isStrong: Bool
}

extension [UInt32] {
  /// Whether one of the terms stands wherever the word does: it lies within it, and no longer term around it takes it
  /// that is not of them, too.
  fileprivate func alwaysGives(_ wanted: [FoldedTerm], of all: [FoldedTerm]) -> Bool {
    wanted.contains { term in
      holds(term.word)
        && !all.contains { other in
          other.word.count > term.word.count && other.word.holds(term.word) && !wanted.contains(other)
        }
    }
  }

  fileprivate func holds(_ part: [UInt32]) -> Bool {
    guard !part.isEmpty, part.count <= count else { return false }
    return (0...(count - part.count)).contains { self[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
