import Testing

@testable import Geppo

@Suite struct DecisionBookTests {
  private func decision(
    _ number: Int, _ value: String, by: String, seen: Int, field: DecisionField = .inclusion
  ) throws -> Decision {
    Decision(
      number: number, document: "2018-12-0001", field: field, value: value, was: "", by: by,
      on: try #require(Day(iso: "2019-01-20")), why: "", seen: seen)
  }

  private func standing(_ decisions: [Decision], _ field: DecisionField = .inclusion) -> String? {
    DecisionBook(decisions).standing("2018-12-0001", field)?.value
  }

  @Test func theLastOfOnePersonStands() throws {
    let all = [try decision(1, "in", by: "山田", seen: 0), try decision(2, "out", by: "山田", seen: 0)]
    #expect(standing(all) == "out")
    #expect(standing(all.reversed()) == "out")
    #expect(DecisionBook(all).contenders("2018-12-0001", .inclusion).isEmpty)
  }

  @Test func whoHasSeenADecisionMayReplaceIt() throws {
    let all = [try decision(1, "in", by: "山田", seen: 0), try decision(2, "out", by: "佐藤", seen: 1)]
    #expect(standing(all) == "out")
    #expect(DecisionBook(all).contenders("2018-12-0001", .inclusion).isEmpty)
  }

  @Test func ofTwoWhoDidNotSeeEachOtherTheFirstStandsAndBothAreListed() throws {
    let all = [try decision(1, "in", by: "山田", seen: 0), try decision(2, "out", by: "佐藤", seen: 0)]
    let book = DecisionBook(all)
    #expect(standing(all) == "in")
    #expect(book.contenders("2018-12-0001", .inclusion).map(\.number) == [1, 2])
    let review = book.review(of: "2018-12-0001")
    #expect(review.inclusion == .adopted)
    #expect(!review.isAdopted)
    #expect(review.seen == 2)
  }

  @Test func twoWhoSayTheSameAgree() throws {
    let all = [try decision(1, "in", by: "山田", seen: 0), try decision(2, "in", by: "佐藤", seen: 0)]
    #expect(DecisionBook(all).contenders("2018-12-0001", .inclusion).isEmpty)
  }

  @Test func whoSeesBothSettlesTheConflict() throws {
    let all = [
      try decision(1, "in", by: "山田", seen: 0), try decision(2, "out", by: "佐藤", seen: 0),
      try decision(3, "out", by: "鈴木", seen: 2),
    ]
    #expect(standing(all) == "out")
    #expect(DecisionBook(all).contenders("2018-12-0001", .inclusion).isEmpty)
  }

  @Test func aThirdWhoHasSeenOnlyTheFirstSettlesNothing() throws {
    let all = [
      try decision(1, "in", by: "山田", seen: 0), try decision(2, "out", by: "佐藤", seen: 0),
      try decision(3, "open", by: "鈴木", seen: 1),
    ]
    #expect(DecisionBook(all).contenders("2018-12-0001", .inclusion).map(\.value) == ["out", "open"])
  }

  @Test func whoChangesHerMindKeepsHerPlaceInTheConflict() throws {
    let all = [
      try decision(1, "in", by: "山田", seen: 0), try decision(2, "out", by: "佐藤", seen: 0),
      try decision(3, "open", by: "山田", seen: 0),
    ]
    #expect(standing(all) == "open")
    #expect(DecisionBook(all).contenders("2018-12-0001", .inclusion).map(\.number) == [3, 2])
  }

  @Test func anEmptyValueTakesADecisionBack() throws {
    let all = [try decision(1, "in", by: "山田", seen: 0), try decision(2, "", by: "佐藤", seen: 1)]
    #expect(standing(all) == nil)
    #expect(DecisionBook(all).review(of: "2018-12-0001").values.isEmpty)
  }

  @Test func fieldsDoNotDisturbEachOther() throws {
    let all = [
      try decision(1, "in", by: "山田", seen: 0),
      try decision(2, "環境保護", by: "佐藤", seen: 0, field: .headline),
    ]
    #expect(standing(all) == "in")
    #expect(standing(all, .headline) == "環境保護")
    #expect(DecisionBook(all).upTo(1).standing("2018-12-0001", .headline) == nil)
  }
}
