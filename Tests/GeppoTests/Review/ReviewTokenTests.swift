import Testing

@testable import Geppo

@Suite struct ReviewTokenTests {
  private let token = ReviewToken(seen: 7) { column in
    switch column {
    case .title: "'=关于加强\n监测的通知"
    case .publication: "2018-12-03"
    case .importance: "8"
    default: ""
    }
  }

  @Test func itComesBackFromItsText() throws {
    let again = try #require(ReviewToken(token.text))
    #expect(again == token)
    #expect(again.seen == 7)
    #expect(ReviewToken("") == nil)
    #expect(ReviewToken("r1-7-12") == nil)
    #expect(!token.isUnchanged(.inclusion, "採用"))
    #expect(ReviewToken("r2" + token.text.dropFirst(2)) == nil)
  }

  @Test(arguments: [
    (ReviewColumn.title, "=关于加强监测的通知", true), (.title, "关于加强检测的通知", false),
    (.publication, "2018/12/3", true), (.publication, "2018-12-04", false), (.importance, "8.0", true),
    (.importance, "9", false), (.documentNumber, "", true), (.documentNumber, "环大气〔2018〕179号", false),
    (.why, "no mark", true),
  ])
  func whatASpreadsheetDoesIsNoChange(column: ReviewColumn, cell: String, isUnchanged: Bool) {
    #expect(token.isUnchanged(column, cell) == isUnchanged)
  }

  @Test func everyCorrectionStandsBehindItsFact() {
    let corrections = ReviewColumn.allCases.compactMap(\.correction)
    #expect(corrections.count == 16)
    #expect(corrections.allSatisfy { $0.isToFill && $0.field != nil && $0.fact?.correction == $0 })
    #expect(DecisionField.allCases.allSatisfy { ReviewColumn.of($0) != nil })
  }
}
