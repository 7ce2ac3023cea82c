/// A row of `glossary/avoid.csv`: Japanese that the bulletin must not say, and what it says instead.
struct AvoidedWord: Hashable, Sendable {
  /// The Chinese word that must not be put so; empty where the Japanese word is wrong in any case.
  var zh: String
  var ja: String
  var instead: String
  /// Chinese words that the Japanese word is right for: 监控 is 監視.
  var unless: [String] = []
  /// Words in which its characters stand without being it: 環境保護部門.
  var within: [String] = []
  /// The first day for whose documents the row holds; nil for all.
  var since: Day?
  var location: Location
}

extension AvoidedWord {
  static let table = TableLayout<AvoidedWord>(
    required: ["zh", "ja", "instead"], optional: ["since", "unless", "within"], mayBeEmpty: true,
    chinese: ["zh", "unless"],
    japanese: ["instead"]
  ) { cells in
    AvoidedWord(
      zh: cells.optional("zh"), ja: cells.text("ja"), instead: cells.text("instead"),
      unless: cells.list("unless"),
      within: cells.list("within"), since: cells.day("since"),
      location: cells.location)
  }
}
