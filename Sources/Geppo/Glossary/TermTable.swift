extension Term {
  /// `glossary/terms.csv`.
  static let table = TableLayout<Term>(
    required: ["id", "zh", "ja", "topic", "weight"], optional: ["en", "variants", "doubt"], key: "id",
    chinese: ["zh", "variants"]
  ) { cells in
    Term(
      id: cells.text("id"), zh: cells.text("zh"), ja: cells.text("ja"), en: cells.optional("en"),
      topic: cells.optional("topic"), variants: cells.list("variants"),
      weight: cells.number("weight", in: 0...100), isDoubtful: cells.flag("doubt"),
      note: cells.optional("note"), location: cells.location)
  }
}
