import Testing

@testable import Geppo

struct DeadlineLineTests {
  let from: Day

  init() throws { from = try #require(Day(iso: "2018-12-28")) }

  private func deadline(
    _ iso: String, number: Int = 1, id: String = "", standing: Deadline.Standing = .open
  ) throws -> Deadline {
    Deadline(
      day: try #require(Day(iso: iso)), number: id.isEmpty ? ItemNumber(parts: [1, 3, number]) : nil, id: id,
      headline: .japanese("意見募集"), standing: standing)
  }

  /// One deadline on each of so many days from 1 January 2019 on.
  private func deadlines(_ count: Int) throws -> [Deadline] {
    try (0..<count).map { index in
      let (month, day) = (index / 28, index % 28 + 1)
      return Deadline(
        day: try #require(Day(year: 2019 + month / 12, month: month % 12 + 1, day: day)),
        number: ItemNumber(parts: [1, 3, index + 1]), headline: .japanese("意見募集"), standing: .open)
    }
  }

  private var wording: Phrasing {
    Phrasing([PhrasingRow(key: .deadlineLineRest, text: "このほかの{件数}件は、下の一覧を参照。")])
  }

  @Test func deadlinesAreLaidOutByDaysFromTheIssue() throws {
    let all = try [
      deadline("2018-12-28", standing: .lastDay), deadline("2019-03-01"),
      deadline("2018-12-01", standing: .over),
    ]
    let line = try #require(DeadlineLine(all, from: from))
    #expect(line.marks.map(\.days) == [0, 63])
    #expect(line.length == 63)
    #expect(line.inWords.hasPrefix("2018年12月28日（あと0日）：１－３－１。"))
    #expect(line.remainder(wording) == "")
    #expect(DeadlineLine(try [deadline("2018-12-01", standing: .over)], from: from) == nil)
  }

  @Test func aFarDeadlineDoesNotPressTheOthersTogether() throws {
    let deadlines = try [
      deadline("2019-01-10", id: "2018-11-0003"), deadline("2020-06-30", id: "2018-11-0004"),
    ]
    let line = try #require(DeadlineLine(deadlines, from: from))
    #expect(line.length == 120)
    #expect(line.marks.map(line.position(of:)) == [13, 120])
    #expect(line.marks.map(line.label(of:)) == ["1月10日（あと13日）2018-11-0003", "6月30日（あと550日）2018-11-0004 →"])
  }

  @Test func whatClosesOnTheSameDayIsOneMark() throws {
    let two = try #require(
      DeadlineLine(try [deadline("2019-01-10", number: 1), deadline("2019-01-10", number: 2)], from: from))
    #expect(two.marks.map(line(two)) == ["1月10日（あと13日）１－３－１、１－３－２"])
    let five = try #require(
      DeadlineLine(try (1...5).map { try deadline("2019-01-10", number: $0) }, from: from))
    #expect(five.marks.map(line(five)) == ["1月10日（あと13日）１－３－１ほか4件"])
    #expect(five.rest == 0)
  }

  private func line(_ line: DeadlineLine) -> (DeadlineLine.Mark) -> String { { line.label(of: $0) } }

  @Test func moreDaysThanThePictureHoldsAreLeftToTheListAndCounted() throws {
    let line = try #require(DeadlineLine(try deadlines(45) + deadlines(2), from: from))
    #expect(line.marks.count == 12)
    #expect(line.marks.map(\.names.count).reduce(0, +) + line.rest == 47)
    let view = DeadlineLineView(line, wording: wording)
    #expect(view.rest == "このほかの33件は、下の一覧を参照。")
    #expect(view.words.hasSuffix(view.rest))
  }

  @Test(arguments: [1, 2, 12, 45, 200], [true, false])
  func noTextStandsOutOverlapsAnotherOrIsCrossed(count: Int, hasLongNames: Bool) throws {
    let all = try deadlines(count).map { deadline in
      var deadline = deadline
      if hasLongNames { (deadline.number, deadline.id) = (nil, "2018-11-0003") }
      return deadline
    }
    let view = DeadlineLineView(try #require(DeadlineLine(all + all, from: from)), wording: wording)
    #expect(view.marks.count == min(count, 12))
    for (index, mark) in view.marks.enumerated() {
      #expect(end(of: mark) <= view.width && mark.textY > 10 && mark.bottom <= view.height, "\(mark)")
      for other in view.marks[(index + 1)...] where other.textY == mark.textY {
        #expect(end(of: mark) < other.textX || end(of: other) < mark.textX, "\(mark) \(other)")
      }
      // A line stands in the way of each text between its top and the axis.
      for other in view.marks where other.top < mark.textY && other.x != mark.x {
        #expect(other.x < mark.textX || other.x > end(of: mark), "\(mark) \(other)")
      }
    }
  }

  private func end(of mark: DeadlineMarkView) -> Int { mark.textX + LetterWidth.of(mark.text, letter: 12) }
}
