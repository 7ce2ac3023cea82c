/// Why an item has its tags, as lines for a terminal.
enum TagReasons {
  static func lines(_ tagged: TaggedItem) -> [String] {
    let topics = tagged.topics.flatMap { tag in
      ["\(tag.code) \(tag.score)"] + tag.evidence.map(line)
    }
    let places = tagged.places.flatMap { tag in
      ["\(tag.code) \(tag.role.rawValue)"] + tag.evidence.map(line)
    }
    let type = ["\(tagged.documentType.code)"] + [tagged.documentType.evidence].compactMap { $0 }.map(line)
    let points = tagged.importance.terms.map { "  \($0.points)  \($0.rule): \($0.note)" }
    let priority = tagged.importance.priority?.rawValue ?? "–"
    return topics + places + type + ["\(tagged.importance.points) \(priority)"] + points
      + [tagged.relevance.reason?.rawValue ?? "relevant"]
  }

  private static func line(_ evidence: Evidence) -> String {
    "  \(evidence.rule)  「\(evidence.words)」  \(evidence.field.rawValue)"
  }
}
