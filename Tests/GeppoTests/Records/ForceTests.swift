import Testing

@testable import Geppo

@Suite struct ForceTests {
  @Test(arguments: [
    ("有效", Force.inForce), ("现行有效", .inForce), ("未废止", .inForce), ("部分失效", .partlyLapsed),
    ("部分有效", .partlyLapsed),
    ("废止", .repealed), ("已廢止", .repealed), ("全文废止", .repealed), ("失效", .lapsed), ("无效", .lapsed),
    ("已过期", .lapsed),
    ("已修订", .amended), ("被修改", .amended), ("尚未施行", .notYet), ("未生效", .notYet),
  ])
  func marksOfPagesAreUnderstood(printed: String, force: Force) { #expect(Force(printed) == force) }

  @Test func otherWordsTellNothing() {
    #expect(Force("公开") == nil && Force("") == nil)
    #expect(Force.rules.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func onlyRepealedAndLapsedDocumentsAreOver() {
    #expect(Force.allCases.filter(\.isOver) == [.lapsed, .repealed])
  }
}
