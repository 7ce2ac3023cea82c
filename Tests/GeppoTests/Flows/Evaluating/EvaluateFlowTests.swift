import Foundation
import Testing

@testable import Geppo

@Suite struct EvaluateFlowTests {
  private static let small = TemporaryWorkspace.repository.appendingPathComponent("Tests/Fixtures/gold/small")

  private func evaluate(_ path: String, floors: String? = nil) throws -> EvaluateFlow.Evaluated {
    try EvaluateFlow(sets: [path], lists: nil, floors: floors).run()
  }

  @Test func smallSetIsScoredWhole() throws {
    let evaluated = try evaluate(Self.small.path)
    let score = try #require(evaluated.scores.first)
    let text = try #require(score.reading?.text)
    #expect(score.name == "small")
    #expect([text.precision, text.recall, text.poor].map(ScoreTable.decimal) == ["0.493", "0.667", "0.333"])
    #expect(score.reading?.missing == 1)
    #expect(
      score.reading?.fields.map { "\($0.name) \($0.right)/\($0.of)" } == [
        "title 1/2", "date 1/2", "date_adopted 1/1", "issuer 1/1", "index_number 1/1",
      ])
    #expect(evaluated.findings.map { $0.location.file } == ["small/d.html"])
  }

  @Test func entriesOfListsAreScored() throws {
    let lists = try #require(try evaluate(Self.small.path).scores.first?.lists)
    #expect(lists.kindsRight == .init(right: 1, of: 1))
    #expect(lists.countsRight == .init(right: 1, of: 1))
    #expect(lists.entries.map { [$0.precision, $0.recall].map(ScoreTable.decimal) } == ["0.667", "0.500"])
  }

  @Test func tableNamesSetsAndFields() throws {
    let evaluated = try evaluate(Self.small.path)
    let lines = evaluated.lines(.english)
    #expect(lines.contains { $0.hasPrefix("set") && $0.contains("precision") && $0.contains("issuer") })
    #expect(lines.contains { $0.hasPrefix("small") && $0.contains("0.493") && $0.contains("1/2") })
    #expect(evaluated.lines(.japanese).contains { $0.contains("再現率") && $0.contains("発出機関") })
    #expect(evaluated.pageLines.contains { $0.contains("title 「港口岸电设施投入使用」 ≠ 「样例港的岸电」") })
    #expect(String(decoding: try evaluated.json(), as: UTF8.self).contains("\"recall\" : 0.666"))
  }

  @Test func raisedFloorFailsTheRun() throws {
    let folder = try TestFolder()
    let floors = "\(folder.path)/feeds/floors"
    let flow = try EvaluateFlow(sets: [Self.small.path], lists: nil, floors: floors)
    try flow.record(try evaluate(Self.small.path))
    #expect(!(try flow.run().findings.contains { $0.code == .belowFloor }))
    let recorded = try #require(folder.text("feeds/floors"))
    #expect(recorded.contains("small recall >= 0.662\n"))
    try folder.write("feeds/floors", recorded.replacing("recall >= 0.662", with: "recall >= 0.667"))
    let broken = try flow.run().findings.filter { $0.code == .belowFloor }
    #expect(broken.map(\.arguments) == [["small", "recall", "0.667", ">= 0.667"]])
    #expect(broken.allSatisfy { $0.severity == .error })
  }

  @Test func whatIsNoSetIsToldOf() throws {
    #expect(throws: GeppoError.self) { try evaluate("/nonexistent") }
    let folder = try TestFolder()
    try folder.write("feeds/gold.jsonl", "{\"file\":\"a.html\"}\n{\"name\":1}\n")
    let error = #expect(throws: GeppoError.self) { try evaluate("\(folder.path)/feeds") }
    #expect(error?.path.hasSuffix("gold.jsonl:2") == true)
  }

  // MARK: The script that comes with the gold sets

  private static let script = SharedPages.folder?.appending(path: "gold/score_text.py").path
  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(
    .enabled(if: script != nil && python != nil, "needs python3 and the script of the shared gold sets"),
    arguments: ["small", "govcn", "cwced", "magic-article", "magic-forum"])
  func figuresAgreeWithTheScript(set: String) throws {
    let shared = try #require(SharedPages.folder)
    let path = set == "small" ? Self.small.path : shared.appending(path: "gold/\(set)").path
    let evaluated = try evaluate(path)
    let folder = try TestFolder()
    try evaluated.writePredictions(to: "\(folder.path)/predictions.jsonl")
    let said = try scriptLines(path, "\(folder.path)/predictions.jsonl")
    #expect(said == ours(try #require(evaluated.scores.first?.reading)))
  }

  private func scriptLines(_ set: String, _ predictions: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.python))
    process.arguments = [try #require(Self.script), set, predictions]
    process.environment = ["PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The lines of the script with our figures.
  private func ours(_ reading: ReadingScore) -> [String] {
    let d = ScoreTable.decimal
    let text = reading.text.map {
      "text pages \($0.pages) precision \(d($0.precision)) recall \(d($0.recall)) F1 \(d($0.f1)) poor \(d($0.poor))"
    }
    let fields = reading.fields.filter { $0.name != "subject" }.map { "\($0.name) \($0.right)/\($0.of)" }
    return [text].compactMap { $0 } + fields + ["missing \(reading.missing)"]
  }
}
