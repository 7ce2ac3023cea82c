import Testing

@testable import Geppo

@Suite struct LedgerVisibilityTests {
  private func ledger() throws -> (ledger: Ledger, row: Activity) {
    let ledger = try LedgerSample.ledger()
    let row = try #require(ledger.activities.first { $0.kind == "training" && $0.visibility == nil })
    #expect(!ledger.isInternal(row))
    return (ledger, row)
  }

  private func ledger(_ ledger: Ledger, _ code: String, _ visibility: LedgerVisibility?) -> Ledger {
    var ledger = ledger
    for index in ledger.kinds.indices where ledger.kinds[index].code == code {
      ledger.kinds[index].visibility = visibility
    }
    return ledger
  }

  @Test func aRowSaysItselfWhoMaySeeIt() throws {
    var (whole, row) = try ledger()
    row.visibility = .internal
    #expect(whole.isInternal(row))
    whole = ledger(whole, row.kind, .internal)
    row.visibility = .public
    #expect(!whole.isInternal(row))
  }

  @Test func elseItsKindSaysIt() throws {
    let (whole, row) = try ledger()
    #expect(ledger(whole, row.kind, .internal).isInternal(row))
  }

  @Test func elseTheKindWithWhichItIsCounted() throws {
    var (whole, row) = try ledger()
    let counted = try #require(whole.kinds.first { !$0.countsAs.isEmpty && $0.visibility == nil })
    row.kind = counted.code
    whole = ledger(whole, counted.countsAs, .internal)
    #expect(whole.isInternal(row))
    #expect(!ledger(whole, counted.code, .public).isInternal(row))
  }

  /// A slip in the row's code, or in the table of kinds, must not show it to everybody.
  @Test func aRowOfAnUnknownKindIsForTheOfficeAlone() throws {
    var (whole, row) = try ledger()
    whole.kinds.removeAll { $0.code == row.kind }
    #expect(whole.isInternal(row))
    row.visibility = .public
    #expect(whole.isInternal(row))
  }
}
