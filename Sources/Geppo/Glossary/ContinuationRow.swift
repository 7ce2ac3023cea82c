/// A row of `glossary/continuations.csv`: endings that make something else of the word before them (南京 + 路 is a street).
struct ContinuationRow: Hashable, Sendable {
  /// What the word before the ending is.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A place by its short name: a full one (北京市) does not go on.
    case place
    /// A term, or a word of a rule.
    case term
    case body
  }

  var name: String
  var after: Kind
  /// What may stand between the word and the ending: 电子科技 in 西安电子科技大学.
  var between: [String]
  var endings: [String]
  /// What begins like an ending and is none: 区域, but not 区.
  var exceptions: [String]
  var location: Location

  /// `glossary/continuations.csv`.
  static let table = TableLayout<ContinuationRow>(
    required: ["name", "after", "between", "endings", "exceptions"], key: "name",
    chinese: ["between", "endings", "exceptions"]
  ) { cells in
    if cells.list("endings").isEmpty { _ = cells.text("endings") }
    guard let after: Kind = cells.choice("after") else { return nil }
    return ContinuationRow(
      name: cells.text("name"), after: after, between: cells.list("between"), endings: cells.list("endings"),
      exceptions: cells.list("exceptions"), location: cells.location)
  }
}
