extension Term {
  /// What to mind when the term is translated; empty for the usual case.
  enum Status: String, CaseIterable {
    case contextDependent = "context-dependent"
    case historical, exclusion
  }

  /// The words of ISO 30042 (TBX-Basic).
  enum PartOfSpeech: String, CaseIterable { case noun, verb, adjective, adverb, other }

  /// `glossary/terms.csv`.
  static let table = TableLayout<Term>(
    required: ["id", "zh", "ja", "topic", "variants", "weight"],
    optional: [
      "en", "ja_variants", "ja_deprecated", "en_variants", "en_deprecated", "pos", "status",
      "doubt",
    ], key: "id",
    chinese: ["zh", "variants"], japanese: ["ja"]
  ) { cells in
    cells.checkPicklists()
    return Term(
      id: cells.text("id"), zh: cells.text("zh"), ja: cells.text("ja"), en: cells.optional("en"),
      japanese: Renderings(admitted: cells.list("ja_variants"), deprecated: cells.list("ja_deprecated")),
      english: Renderings(admitted: cells.list("en_variants"), deprecated: cells.list("en_deprecated")),
      topic: cells.optional("topic"), variants: cells.list("variants"),
      weight: cells.number("weight", in: 0...100), isDoubtful: cells.flag("doubt"),
      note: cells.optional("note"), source: cells.optional("source"), location: cells.location)
  }

  /// Said of points that count for no topic.
  var idleWeight: Finding? {
    guard topic.isEmpty, weight > 0 else { return nil }
    return Finding(.idleWeight, .cell(file: location.file, row: location.line ?? 1, column: "weight"), zh)
  }

  /// The bulletin must not say a deprecated rendering of what the original title says.
  var avoidedWords: [AvoidedWord] {
    japanese.deprecated.map { AvoidedWord(zh: zh, ja: $0, instead: ja, location: location) }
  }
}

extension CellReader {
  /// Written for people: what kind of word it is, and what translators mind.
  mutating func checkPicklists() {
    if !optional("status").isEmpty { _ = choice("status", as: Term.Status.self) }
    if !optional("pos").isEmpty { _ = choice("pos", as: Term.PartOfSpeech.self) }
  }
}
