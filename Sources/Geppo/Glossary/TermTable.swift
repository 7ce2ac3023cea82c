extension Term {
  /// What to mind when the term is translated; empty for the usual case.
  enum Status: String, CaseIterable {
    case contextDependent = "context-dependent"
    case historical, exclusion
  }

  /// `glossary/terms.csv`.
  static let table = TableLayout<Term>(
    required: ["id", "zh", "ja", "topic", "weight"],
    optional: ["en", "variants", "ja_variants", "status", "doubt"], key: "id",
    chinese: ["zh", "variants"], japanese: ["ja"]
  ) { cells in
    // Written for people: what kind of word it is.
    if !cells.optional("status").isEmpty { _ = cells.choice("status", as: Term.Status.self) }
    return Term(
      id: cells.text("id"), zh: cells.text("zh"), ja: cells.text("ja"), en: cells.optional("en"),
      topic: cells.optional("topic"), variants: cells.list("variants"),
      japaneseVariants: cells.list("ja_variants"),
      weight: cells.number("weight", in: 0...100), isDoubtful: cells.flag("doubt"),
      note: cells.optional("note"), location: cells.location)
  }
}
