extension Topic {
  /// `glossary/topics.csv`.
  static let table = TableLayout<Topic>(
    required: ["code", "zh", "ja", "tier", "threshold"], optional: ["en", "definition", "needs_context"],
    key: "code",
    chinese: ["zh"], japanese: ["ja"]
  ) { cells in
    guard let tier = cells.choice("tier", as: Tier.self) else { return nil }
    return Topic(
      code: cells.text("code"), zh: cells.text("zh"), ja: cells.text("ja"), en: cells.optional("en"),
      tier: tier, threshold: cells.number("threshold", in: 1...1000),
      needsContext: cells.flag("needs_context"),
      definition: cells.optional("definition"), location: cells.location)
  }
}
