import Testing

@testable import Geppo

struct LabelScoreTests {
  private let score = LabelScore([
    (gold: ["A", "B"], found: ["A"]), (gold: ["A"], found: ["A", "C"]), (gold: [], found: []),
  ])

  @Test func labelsAreCountedOverAllRows() {
    #expect(score.micro == LabelScore.Count(right: 2, wrong: 1, missed: 1))
    #expect(
      [score.micro.precision, score.micro.recall, score.micro.f1].map(ScoreTable.decimal) == [
        "0.667", "0.667", "0.667",
      ])
    #expect(score.classes.map(\.label) == ["A", "B", "C"])
    #expect(ScoreTable.decimal(score.exactShare) == "0.333")
  }

  @Test func theMeanOverClassesAsksForRows() {
    #expect(score.macro(support: 2) == 1)
    #expect(score.macro(support: 1) == 0.5)
    #expect(score.macro(support: 3) == 0)
  }

  @Test func nothingIsNoFigure() {
    let empty = LabelScore([])
    #expect(empty.micro.f1 == 0 && empty.exactShare == 0)
  }
}
