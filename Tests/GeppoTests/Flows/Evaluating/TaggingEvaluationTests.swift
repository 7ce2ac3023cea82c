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

  @Test func rowsThatChangedAreToldWithWhetherThatIsRight() throws {
    let folder = try TestFolder()
    let before = """
      {"doc_type":"work-plan","id":"a","important":true,"regions":["310000","320000"],"topics":["AIR"]}
      {"doc_type":"notice","id":"x","important":true,"regions":[],"topics":[]}

      """
    try folder.write("feeds/titles.jsonl", Self.rows)
    try folder.write("feeds/before.jsonl", before)
    let flow = TaggingEvaluation(
      files: ["\(folder.path)/feeds/titles.jsonl"], floors: nil, against: "\(folder.path)/feeds/before.jsonl")
    let evaluated = try flow.run(try Workspace.find(named: TemporaryWorkspace.repository.path))
    #expect(
      evaluated.lines(.english).suffix(2) == [
        "rows tagged otherwise than before: 1 (3 tags better, 0 worse)",
        "  a  -AIR (right)  +VOC (right)  -320000 (right)  上海市挥发性有机物治理方案",
      ])
    #expect(String(decoding: try evaluated.json(), as: UTF8.self).contains(#""gained""#))
    let lost = TaggingEvaluation(
      files: ["\(folder.path)/feeds/titles.jsonl"], floors: nil, against: "\(folder.path)/feeds/none.jsonl")
    #expect(throws: GeppoError.self) {
      try lost.run(try Workspace.find(named: TemporaryWorkspace.repository.path))
    }
  }

  @Test func whatIsReadIsNeverWrittenOver() throws {
    let folder = try TestFolder()
    let evaluated = try evaluate(folder)
    let path = "\(folder.path)/feeds/titles.jsonl"
    #expect(throws: GeppoError.self) { try evaluated.writePredictions(to: path) }
    #expect(throws: GeppoError.self) {
      try evaluated.writePredictions(to: "\(folder.path)/feeds/../feeds/titles.jsonl")
    }
    #expect(folder.text("feeds/titles.jsonl") == Self.rows)
    try evaluated.writePredictions(to: "\(folder.path)/feeds/said.jsonl")
    #expect(folder.text("feeds/said.jsonl")?.isEmpty == false)
  }

  @Test func aRowTellsItsReasons() throws {
    let reasons = try evaluate(try TestFolder()).reasons(of: "a", .japanese).map(\.plain)
    #expect(reasons.contains { $0.contains("「挥发性有机物」") })
    #expect(reasons.contains { $0.contains("文書の種類による点") })
  }

  @Test(arguments: [nil, ""]) func theFirstRecordMakesTheFile(content: String?) throws {
    let folder = try TestFolder()
    let floors = "\(folder.path)/feeds/new-floors"
    try folder.write("feeds/titles.jsonl", Self.rows)
    if let content { try folder.write("feeds/new-floors", content) }
    let flow = TaggingEvaluation(
      files: ["\(folder.path)/feeds/titles.jsonl"], floors: floors, isRecording: true)
    let evaluated = try flow.run(try Workspace.find(named: TemporaryWorkspace.repository.path))
    try flow.record(evaluated)
    #expect(folder.text("feeds/new-floors")?.contains("titles topics >= 0.662") == true)
  }

  /// Two rows in which one label is missed once and wrong once.
  @Test func errorsAreAlwaysInOneOrder() throws {
    let folder = try TestFolder()
    let rows =
      Self.rows + """
        {"id":"c","title":"大连市大气污染防治方案","site":"www.dl.gov.cn","topics":["VOC"],"regions":["210200"]}

        """
    try folder.write("feeds/titles.jsonl", rows)
    let flow = TaggingEvaluation(files: ["\(folder.path)/feeds/titles.jsonl"], floors: nil)
    let evaluated = try flow.run(try Workspace.find(named: TemporaryWorkspace.repository.path))
    let errors = try #require(evaluated.scores.first).errors
    #expect(errors.map { "\($0.label) \($0.isMissed)" }.prefix(3) == ["AIR true", "AIR false", "VOC true"])
  }

  @Test func aRowThatNoFileHasIsToldWithTheNearest() throws {
    let evaluated = try evaluate(try TestFolder())
    let slip = #expect(throws: GeppoError.self) { try evaluated.reasons(of: "A", .english) }
    #expect(slip?.sentence.english == "no row has this id; did you mean 'a'?" && slip?.path == "--row A")
    let other = #expect(throws: GeppoError.self) { try evaluated.reasons(of: "D9999", .japanese) }
    #expect(other?.sentence.japanese == "この id の行はありません。id の例：a、b")
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

  @Test func theJSONHasAllThatTheTablesShow() throws {
    let text = String(decoding: try evaluate(try TestFolder()).json(), as: UTF8.self)
    for key in ["precision", "recall", "exact", "macro", "errors", "provinces", "regions", "differences"] {
      #expect(text.contains("\"\(key)\""), "\(key)")
    }
  }

  @Test func aLabelThatNoTableHasIsToldOf() throws {
    let folder = try TestFolder()
    try folder.write(
      "feeds/slips.jsonl",
      """
      {"id":"a","title":"某市蓝天行动","topics":["AIRR"],"regions":["999999"]}
      {"id":"a","title":"某市蓝天行动","regions":["group:nowhere"]}
      """)
    let flow = TaggingEvaluation(files: ["\(folder.path)/feeds/slips.jsonl"], floors: nil)
    let findings = try flow.run(try Workspace.find(named: TemporaryWorkspace.repository.path)).findings
    #expect(findings.map(\.code).filter { $0 == .unknownReference }.count == 3)
    #expect(findings.filter { $0.code == .duplicateKey }.map(\.location.line) == [2])
  }

  @Test func aLineWithoutTitleIsAskedForIDAndTitle() throws {
    let folder = try TestFolder()
    try folder.write("feeds/wrong.jsonl", #"{"id":"a","title":1}"#)
    let flow = TaggingEvaluation(files: ["\(folder.path)/feeds/wrong.jsonl"], floors: nil)
    do {
      _ = try flow.run(try Workspace.find(named: TemporaryWorkspace.repository.path))
      Issue.record("it was read")
    } catch let error as GeppoError {
      #expect(error.line(.english).contains("'id' and 'title'"))
    }
  }
}
