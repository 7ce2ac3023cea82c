import Foundation
import Testing

@testable import Geppo

struct TaggingEvaluationTests {
  private static let rows = """
    {"id":"a","title":"上海市挥发性有机物治理方案","site":"www.shanghai.gov.cn","topics":["VOC"],"regions":["310000"],"important":true}
    {"id":"b","title":"关于放假的通知","site":"www.gov.cn","topics":["AIR"],"regions":["CN"],"important":false,"borderline":true}

    """

  private func evaluate(_ folder: TestFolder, floors: String? = nil) throws -> TaggingEvaluation.Evaluated {
    try folder.write("feeds/titles.jsonl", Self.rows)
    let flow = TaggingEvaluation(files: ["\(folder.path)/feeds/titles.jsonl"], floors: floors)
    return try flow.run(try Workspace.find(named: TemporaryWorkspace.repository.path))
  }

  @Test func titlesAreScored() throws {
    let evaluated = try evaluate(try TestFolder())
    let score = try #require(evaluated.scores.first)
    #expect(score.name == "titles")
    #expect(score.topics.micro == LabelScore.Count(right: 1, wrong: 0, missed: 1))
    #expect(score.clear.topics.micro.f1 == 1)
    #expect(score.regions.micro.f1 == 1)
    #expect(score.errors.map(\.label) == ["AIR"])
    let lines = evaluated.lines(.english)
    #expect(lines.contains { $0.contains("AIR  missed  b") })
    #expect(evaluated.lines(.japanese).contains { $0.contains("再現率") })
  }

  @Test func predictionsHaveTheFormOfTheLabels() throws {
    let text = String(decoding: try evaluate(try TestFolder()).predictions, as: UTF8.self)
    #expect(
      text.hasPrefix(
        #"{"doc_type":"work-plan","id":"a","important":true,"regions":["310000"],"topics":["VOC"]}"#))
    #expect(text.split(separator: "\n").count == 2)
  }

  @Test func aRowTellsItsReasons() throws {
    let reasons = try evaluate(try TestFolder()).reasons(of: "a")
    #expect(reasons.contains { $0.contains("「挥发性有机物」") })
    #expect(reasons.contains { $0.contains("form") })
  }

  @Test func theDifferenceToTheLastRecordIsShown() throws {
    let folder = try TestFolder()
    let floors = "\(folder.path)/feeds/floors"
    let flow = TaggingEvaluation(files: [], floors: floors)
    try flow.record(try evaluate(folder))
    let recorded = try #require(folder.text("feeds/floors"))
    try folder.write(
      "feeds/floors", recorded.replacing("titles topics >= 0.662", with: "titles topics >= 0.762"))
    let evaluated = try evaluate(folder, floors: floors)
    #expect(evaluated.lines(.english).contains { $0.contains("topics  0.667  -0.100") })
    #expect(evaluated.findings.map(\.code) == [.belowFloor])
  }

  @Test func whatIsNoFileIsToldOf() throws {
    let flow = TaggingEvaluation(files: ["/nonexistent"], floors: nil)
    #expect(throws: GeppoError.self) {
      try flow.run(try Workspace.find(named: TemporaryWorkspace.repository.path))
    }
  }
}
