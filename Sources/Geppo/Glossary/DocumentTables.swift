extension IssuingBody {
  /// `glossary/bodies.csv`.
  static let table = TableLayout<IssuingBody>(
    required: ["zh", "ja", "adcode", "rank"], optional: ["aliases", "number_prefixes", "doubt"], key: "zh",
    chinese: ["zh", "aliases", "number_prefixes"], japanese: ["ja"]
  ) { cells in
    IssuingBody(
      zh: cells.text("zh"), ja: cells.text("ja"), aliases: cells.list("aliases"),
      adcode: cells.adcode("adcode"),
      rank: cells.number("rank", in: 1...9), numberPrefixes: cells.list("number_prefixes"),
      location: cells.location)
  }
}

extension DocumentType {
  /// The sections of the bulletin's chapter on the central government.
  enum Section: String, CaseIterable { case plan, law, consultation, enforcement, data, news }

  /// `glossary/document_types.csv`.
  static let table = TableLayout<DocumentType>(
    required: ["code", "zh", "ja", "words", "points", "is_for_queue", "section", "verb"],
    optional: ["seeks_original"], key: "code", chinese: ["zh", "words"], japanese: ["ja", "verb"]
  ) { cells in
    guard let section = cells.choice("section", as: Section.self) else { return nil }
    return DocumentType(
      code: cells.text("code"), zh: cells.text("zh"), ja: cells.text("ja"), words: cells.list("words"),
      points: cells.number("points", in: -20...20), isForQueue: cells.flag("is_for_queue"),
      section: section.rawValue, verb: cells.text("verb"), location: cells.location,
      seeksOriginal: cells.flag("seeks_original"))
  }
}

extension GuardPhrase {
  /// `glossary/guards.csv`.
  static let table = TableLayout<GuardPhrase>(
    required: ["words", "reason"], key: "words", chinese: ["words"]
  ) { cells in
    let words = cells.text("words")
    if words.contains("|") || words.contains("｜") { cells.refuse("words", hint: Glossary.Path.wordBorders) }
    return GuardPhrase(words: words, reason: cells.text("reason"), location: cells.location)
  }
}
