import Testing

@testable import Geppo

@Suite struct FloorTests {
  private func file(_ text: String) -> WorkspaceFile {
    WorkspaceFile(path: "floors", bytes: Array(text.utf8))
  }

  /// One page of four is read badly, and one of two titles is wrong.
  private static let scores: [SetScore] = {
    let gold = GoldPage(file: "a", text: "大气污染防治法", title: "题")
    let good = PageScore(gold, prediction("大气污染防治法", "题"))
    let bad = PageScore(gold, prediction("别的文字", "别题"))
    var score = SetScore(name: "small")
    score.reading = ReadingScore(pages: [good, bad], missing: 0)
    return [score]
  }()

  private static func prediction(_ text: String, _ title: String) -> PagePrediction {
    var prediction = PagePrediction(file: "a", item: nil)
    (prediction.text, prediction.title) = (text, title)
    return prediction
  }

  private func broken(_ text: String) -> [String] {
    Floor.findings(in: file(text), on: Self.scores.map(\.figures)).map { $0.line(.english) }
  }

  @Test func figuresAtTheirBoundsKeepThem() {
    #expect(broken("# a remark\n\nsmall f1 >= 0.5\nsmall poor <= 0.5\nsmall title >= 0.5\n") == [])
  }

  @Test(arguments: [
    ("small f1 >= 0.501", "small: f1 is 0.500, and must be >= 0.501"),
    ("small poor <= 0.499", "small: poor is 0.500, and must be <= 0.499"),
    ("small title >= 0.6", "small: title is 0.500, and must be >= 0.600"),
    ("small date >= 0.1", "small: date is –, and must be >= 0.100"),
  ])
  func raisedFloorIsBroken(line: String, said: String) {
    let lines = broken(line)
    #expect(lines.count == 1)
    #expect(lines.allSatisfy { $0.hasPrefix("floors:1: error: [below-floor] \(said)") }, "\(lines)")
  }

  @Test func floorsOfOtherSetsAreLeftAlone() {
    #expect(broken("small f1 >= 0.5\nother f1 >= 0.9") == [])
  }

  @Test(arguments: [
    ("smal f1 >= 0.1", "floors:1: error: [unknown-set] no floor was held against the set 'small' ← smal"),
    (
      "small f1 >= 0.1\nsmall title >= 0.1\nsamll poor <= 1",
      "floors:3: error: [unknown-set] no floor was held against the set 'small' ← samll"
    ),
    ("", "floors: error: [unknown-set] no floor was held against the set 'small';"),
    ("# only a remark\n", "floors: error: [unknown-set] no floor was held against the set 'small';"),
    ("other f1 >= 0.1", "floors: error: [unknown-set] no floor was held against the set 'small';"),
  ])
  func aSetThatNoFloorGuardsIsAnError(text: String, said: String) {
    let lines = broken(text)
    #expect(lines.count == 1)
    #expect(lines.allSatisfy { $0.hasPrefix(said) }, "\(lines)")
  }

  @Test(arguments: ["small f1 > 0.5", "small f1 >= much", "small f1 0.5"])
  func lineOfAnotherFormIsAFinding(line: String) {
    let (floors, findings) = Floor.read(file(line))
    #expect(floors.isEmpty)
    #expect(findings.map(\.code) == [.badValue])
  }

  @Test func recordingTakesTheFiguresLessTheMargin() {
    let recorded = Floor.recorded(
      file("# remark\nsmall f1 >= 0.1\nzoo f1 >= 0.9\nalpha f1 >= 0.8\n"), Self.scores.map(\.figures))
    #expect(
      String(decoding: recorded, as: UTF8.self) == """
        # remark
        alpha f1 >= 0.8
        small precision >= 0.495
        small recall >= 0.495
        small f1 >= 0.495
        small poor <= 0.505
        small title >= 0.495
        zoo f1 >= 0.9

        """)
  }
}
