import Foundation
import Testing

@testable import Geppo

struct HeadlineEvaluationTests {
  private static let rows = """
    {"id":"a","title":"德州市扬尘污染防治条例","ja":["別の題名","徳州市揚じん汚染防止条例"]}
    {"id":"b","title":"关于砉䂦的通知","ja":["未知の語に関する通知"],"note":"x"}

    """

  private func evaluate(_ folder: TestFolder, floors: String? = nil) throws -> Evaluated {
    try folder.write("titles.jsonl", Self.rows)
    let flow = HeadlineEvaluation(files: ["\(folder.path)/titles.jsonl"], floors: floors)
    return try flow.run(try Workspace.find(named: TemporaryWorkspace.repository.path))
  }

  @Test func theBestOfTheAcceptedTitlesCounts() throws {
    let score = try #require(try evaluate(try TestFolder()).scores.first as? HeadlineScore)
    #expect(score.name == "titles")
    #expect(score.rows[0].score.value == 100)
    #expect(score.mean < 100)
    #expect(score.figures.measures.map(\.name) == ["mean", "corpus"])
  }

  @Test func theWorstTitleStandsFirstWithItsUnknownWords() throws {
    let lines = try evaluate(try TestFolder()).lines(.japanese)
    let first = try #require(lines.firstIndex { $0.hasSuffix("b 关于砉䂦的通知") })
    let second = try #require(lines.firstIndex { $0.hasPrefix("100.000 a ") })
    #expect(first < second)
    #expect(lines.contains { $0.contains("未知の語：砉䂦") })
  }

  @Test func predictionsHaveIdAndDraft() throws {
    let folder = try TestFolder()
    let evaluated = try evaluate(folder)
    try evaluated.writePredictions(to: "\(folder.path)/out.jsonl")
    let text = try String(contentsOfFile: "\(folder.path)/out.jsonl", encoding: .utf8)
    #expect(text.hasPrefix(#"{"id":"a","ja":"徳州市揚じん汚染防止条例"}"# + "\n"))
    #expect(text.split(separator: "\n").count == 2)
  }

  @Test func nothingIsWrittenOverTheAnswers() throws {
    let folder = try TestFolder()
    let evaluated = try evaluate(folder)
    #expect(throws: GeppoError.self) { try evaluated.writePredictions(to: "\(folder.path)/titles.jsonl") }
    #expect(try String(contentsOfFile: "\(folder.path)/titles.jsonl", encoding: .utf8) == Self.rows)
  }

  @Test func aBrokenFloorIsAnError() throws {
    let folder = try TestFolder()
    try folder.write("floors.txt", "titles mean >= 0.999\ntitles corpus >= 0.1\n")
    let findings = try evaluate(folder, floors: "\(folder.path)/floors.txt").findings
    #expect(findings.map(\.code) == [.belowFloor])
  }

  @Test func aLineWithoutTranslationIsRefused() throws {
    let folder = try TestFolder()
    try folder.write("bad.jsonl", #"{"id":"a","title":"通知"}"# + "\n")
    let flow = HeadlineEvaluation(files: ["\(folder.path)/bad.jsonl"], floors: nil)
    #expect(throws: GeppoError.self) {
      try flow.run(try Workspace.find(named: TemporaryWorkspace.repository.path))
    }
  }
}
