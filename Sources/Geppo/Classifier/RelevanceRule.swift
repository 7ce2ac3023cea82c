/// Whether an item belongs in a bulletin at all. The rules are walked in order; the first that holds decides.
struct RelevanceRule: Sendable {
  /// What the rules ask about.
  struct Facts: Sendable {
    /// Tiers of the topics that carry it (see `AdjacentMedium`).
    var tiers: Set<Topic.Tier>
    /// A place that issued the document or is its subject is monitored.
    var isPlaceMonitored: Bool
    /// It was issued by a body of the country: National People's Congress, State Council, a ministry.
    var isNational: Bool
    /// A plan or a law, by the section of its type.
    var isPlanOrLaw: Bool
    /// A standard, method or guide: it sets rules for its own medium only.
    var isTechnicalRule: Bool
  }

  /// Codes of `glossary/document_types.csv`.
  static let technicalTypes: Set<String> = ["standard", "method", "guide"]

  let name: String
  let reason: String
  let relevance: Relevance
  let holds: @Sendable (Facts) -> Bool

  static let all: [RelevanceRule] = [
    RelevanceRule(
      name: "no topic", reason: "nothing in it is about the environment",
      relevance: Relevance(isRelevant: false, reason: .noTopic)
    ) { $0.tiers.isDisjoint(with: [.core, .adjacent]) },
    RelevanceRule(
      name: "core topic of a monitored place", reason: "what the bulletin is for",
      relevance: Relevance(isRelevant: true, reason: nil)
    ) { $0.tiers.contains(.core) && $0.isPlaceMonitored },
    RelevanceRule(
      name: "technical rule on an adjacent topic",
      reason: "a standard for water or waste sets nothing for air",
      relevance: Relevance(isRelevant: false, reason: .onlyAdjacentTopic)
    ) { !$0.tiers.contains(.core) && $0.isTechnicalRule },
    RelevanceRule(
      name: "national plan or law on an adjacent topic", reason: "such plans hold targets for air, too",
      relevance: Relevance(isRelevant: true, reason: nil)
    ) { $0.tiers.contains(.adjacent) && $0.isNational && $0.isPlanOrLaw },
    RelevanceRule(
      name: "place not monitored", reason: "a core topic, but of a place that nobody here works with",
      relevance: Relevance(isRelevant: false, reason: .placeNotMonitored)
    ) { $0.tiers.contains(.core) },
    RelevanceRule(
      name: "only an adjacent topic", reason: "water, waste and the like of one place are not reported",
      relevance: Relevance(isRelevant: false, reason: .onlyAdjacentTopic)
    ) { _ in true },
  ]

  static func relevance(_ facts: Facts) -> Relevance {
    rule(for: facts)?.relevance ?? Relevance(isRelevant: false, reason: .noTopic)
  }

  /// The one that decides.
  static func rule(for facts: Facts) -> RelevanceRule? { all.first { $0.holds(facts) } }
}
