/// Who may see a row on the website: column `visibility` of the row, else of its kind, else everybody.
enum LedgerVisibility: String, Hashable, Sendable, CaseIterable {
  case `internal`
  case `public`
}

extension Activity {
  /// Only for those who work with the office.
  func isInternal(_ kind: ActivityKind?) -> Bool { (visibility ?? kind?.visibility) == .internal }
}

extension CellReader {
  /// Nil where the cell is empty, or refused.
  mutating func visibility() -> LedgerVisibility? {
    optional("visibility").isEmpty ? nil : choice("visibility")
  }
}
