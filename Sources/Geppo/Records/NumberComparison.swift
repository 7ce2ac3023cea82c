/// How numbers of original and translation are compared: `--number-check`.
package enum NumberComparison: String, Hashable, Sendable, CaseIterable {
  case off
  /// The very digits.
  case string
  /// 2.6万 is 26,000.
  case value
}
