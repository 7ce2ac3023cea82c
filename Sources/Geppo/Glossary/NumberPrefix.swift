/// A row of `glossary/number_prefixes.csv`: the characters with which the numbers of a place's documents begin
/// (沪府, 晋政, 川环). Bodies in `bodies.csv` may have prefixes of their own, which are longer.
struct NumberPrefix: Hashable, Sendable {
  var prefix: String
  /// Adcode or `CN`.
  var adcode: String
  /// What issues under it.
  var isGovernment: Bool
  var location: Location

  /// `glossary/number_prefixes.csv`.
  static let table = TableLayout<NumberPrefix>(
    required: ["prefix", "adcode", "government"], key: "prefix", chinese: ["prefix"]
  ) { cells in
    NumberPrefix(
      prefix: cells.text("prefix"), adcode: cells.adcode("adcode"), isGovernment: cells.flag("government"),
      location: cells.location)
  }
}
