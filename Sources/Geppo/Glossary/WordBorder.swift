/// A row of `glossary/word_borders.csv`: words, and what may follow them, between which no name of a place lies: 确保 and 定
/// keep 保定 out of 确保定期. Nothing else is hidden.
struct WordBorder: Hashable, Sendable {
  /// Each a word or the name of a word set in brackets.
  var before: [String]
  var behind: [String]
  var reason: String
  var location: Location

  /// `glossary/word_borders.csv`.
  static let table = TableLayout<WordBorder>(
    required: ["before", "behind", "reason"], key: "before", chinese: ["before", "behind"]
  ) { cells in
    for column in ["before", "behind"] where cells.list(column).isEmpty { _ = cells.text(column) }
    return WordBorder(
      before: cells.list("before"), behind: cells.list("behind"), reason: cells.text("reason"),
      location: cells.location)
  }

  var cells: [(column: String, words: [String])] { [("before", before), ("behind", behind)] }
}
