/// How a document stands in the review table of an issue, as its column 状態 begins. Documents that people left out and those of
/// earlier issues have other words, and wait for nobody.
enum ReviewState: String, Sendable, CaseIterable {
  case new = "掲載"
  case late = "追補"
  case undated = "日付なし"

  /// By the text of the column, which may have remarks behind it.
  init?(text: String) {
    guard let state = Self.allCases.first(where: { text.hasPrefix($0.rawValue) }) else { return nil }
    self = state
  }

  /// Whether an issue that is to be sent waits for somebody's word: one without a date is in no issue, adopted or not.
  func isUndecided(isAdopted: Bool) -> Bool { self == .undated || !isAdopted }

  /// Whether the bulletin has it.
  var isShown: Bool { self != .undated }
}
