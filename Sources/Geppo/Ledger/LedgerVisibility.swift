/// Who may see a row on the website and in the 公開版: column `visibility` of the row, else of its kind, else of the kind with
/// which that is counted, else everybody.
enum LedgerVisibility: String, Hashable, Sendable, CaseIterable {
  case `internal`
  case `public`
}

extension Ledger {
  /// Only for those who work with the office. A row of a kind that nobody knows is, too: its table may have an error.
  func isInternal(_ row: Activity) -> Bool {
    guard let kind = kind(row.kind) else { return true }
    return (row.visibility ?? kind.visibility ?? self.kind(kind.countsAs)?.visibility) == .internal
  }
}

extension CellReader {
  /// Nil where the cell is empty, or refused.
  mutating func visibility() -> LedgerVisibility? {
    optional("visibility").isEmpty ? nil : choice("visibility")
  }
}
