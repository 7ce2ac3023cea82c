/// A row of `glossary/word_sets.csv`: words that rules of topics and of importance use under one name.
struct WordSet: Hashable, Sendable {
  var name: String
  var words: [String]
  var location: Location

  /// `glossary/word_sets.csv`.
  static let table = TableLayout<WordSet>(required: ["name", "words"], key: "name", chinese: ["words"]) {
    cells in
    if cells.list("words").isEmpty { _ = cells.text("words") }
    if cells.list("words").contains(where: { $0.nameOfWordSet != nil || $0.hasPrefix("#") }) {
      cells.refuse("words", tail: " (a set cannot hold another; write its words out)")
    }
    return WordSet(name: cells.text("name"), words: cells.list("words"), location: cells.location)
  }
}

extension Glossary {
  /// The words of a set; empty when there is none of the name.
  func words(ofSet name: String) -> [String] { wordSets.first { $0.name == name }?.words ?? [] }
}
