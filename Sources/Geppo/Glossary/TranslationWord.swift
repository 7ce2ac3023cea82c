/// A row of `glossary/translation_words.csv`: Chinese words whose sense a Japanese sentence must keep, and how it may say it.
struct TranslationWord: Hashable, Sendable {
  enum Kind: String, CaseIterable, Sendable {
    /// 应当 … しなければならない.
    case modality
    /// 不低于 … 以上.
    case negation
    /// Behind a number: 吨 … トン.
    case unit
    /// Behind a number in characters: it counts something (三个), so its value must be there.
    case counter
    /// A number stands in it, but counts nothing (第三方).
    case noNumber = "no-number"
  }

  var kind: Kind
  var zh: String
  /// Of which one must stand in the translation.
  var ja: [String]
  /// Longer words in which `zh` means something else.
  var unless: [String]
  var location: Location

  /// `glossary/translation_words.csv`.
  static let table = TableLayout<TranslationWord>(
    required: ["check", "zh", "ja"], optional: ["unless"], key: "zh", furtherKeys: ["check"],
    mayBeEmpty: true, chinese: ["zh", "unless"]
  ) { cells in
    guard let kind = cells.choice("check", as: Kind.self) else { return nil }
    let needsJapanese = kind != .counter && kind != .noNumber
    if needsJapanese { _ = cells.text("ja") }
    let zh = cells.text("zh")
    for word in cells.list("unless") where !Folding.fold(word).holds(Folding.fold(zh)) || word == zh {
      cells.refuse("unless", example: "\(zh)…")
    }
    return TranslationWord(
      kind: kind, zh: zh, ja: cells.list("ja"), unless: cells.list("unless"), location: cells.location)
  }
}
