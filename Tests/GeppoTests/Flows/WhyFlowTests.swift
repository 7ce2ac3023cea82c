import Foundation
import Testing

@testable import Geppo

/// `geppo why` tells what a run would do with a document, and does nothing.
@Suite struct WhyFlowTests {
  private static let text = "为加强挥发性有机物治理，保护公众健康，规定涂装企业应当使用低挥发性原料，安装治理设施并保持运行。"

  private func workspace() async throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    try workspace.writePage(
      "feeds/shanghai/2018-12/plan.html", title: "上海市臭氧污染防治工作方案", date: "2018-12-20",
      body: "<p>加强臭氧和挥发性有机物监测，推进非机动车道建设。</p><p>\(Self.text)</p>",
      address: "https://www.shanghai.gov.cn/a/2.html")
    try workspace.writePage(
      "feeds/shanghai/2018-12/holiday.html", title: "关于元旦放假的通知", date: "2018-12-21",
      body: "<p>2019年元旦放假时间安排如下，请各单位遵照执行，并做好值班工作。</p>", address: "https://www.shanghai.gov.cn/a/3.html")
    try workspace.write("feeds/mee/2018-12/empty.html", "<html><body></body></html>")
    try await workspace.run("2018-12")
    return workspace
  }

  private func story(
    _ item: String, _ workspace: TemporaryWorkspace, topics: [String] = [], regions: [String] = []
  ) async throws -> DocumentStory {
    try await WhyFlow(
      workspace: workspace.workspace,
      reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit), topics: topics, regions: regions
    ).run(item: item, progress: { _ in })
  }

  private func lines(
    _ item: String, _ workspace: TemporaryWorkspace, topics: [String] = [], regions: [String] = [],
    _ language: Language = .english
  ) async throws -> [String] {
    try await story(item, workspace, topics: topics, regions: regions).lines(language).map(\.plain)
  }

  @Test func allSectionsAreTold() async throws {
    let workspace = try await workspace()
    let told = try await lines("2018-12-0001", workspace)
    let headings = told.filter { $0.first?.isNumber == true && $0.contains(". ") }
    #expect(headings.map { String($0.prefix(2)) } == (1...8).map { "\($0)." })
    #expect(told.first == "2018-12-0001  feeds/shanghai/2018-12/plan.html")
    #expect(told.contains { $0.contains("OZONE") && $0.contains("given") })
    #expect(
      told.contains {
        $0.contains("'臭氧") && $0.contains("× 100% = ") && $0.contains("glossary/terms.csv:")
      })
    #expect(told.contains { $0.contains("told of in the issue of 2018-12") })
    #expect(try await lines("feeds/shanghai/2018-12/plan.html", workspace) == told)
    let japanese = try await lines("2018-12-0001", workspace, .japanese)
    #expect(japanese.contains("８　担当者の判断") && japanese.contains { $0.contains("月報の対象") })
  }

  /// The story, line for line. To accept another: remove the file, run, look at the difference.
  @Test func theStoryIsThatOfTheGolden() async throws {
    let golden = TemporaryWorkspace.repository.appendingPathComponent("Tests/Goldens/why.txt")
    let workspace = try await workspace()
    // Rows of tables move with every edit of the glossary.
    let told =
      try await lines("2018-12-0001", workspace, .japanese).map {
        $0.replacing(/glossary\/([a-z_]+\.(?:csv|yaml)):\d+/) { "glossary/\($0.output.1)" }
      }.joined(separator: "\n") + "\n"
    if !FileManager.default.fileExists(atPath: golden.path) { try Data(told.utf8).write(to: golden) }
    #expect(told == String(decoding: try Data(contentsOf: golden), as: UTF8.self))
  }

  @Test func aPageThatIsOffTopicTellsWhatWasMissing() async throws {
    let told = try await lines("feeds/shanghai/2018-12/holiday.html", try await workspace())
    #expect(told.contains { $0.contains("not for the bulletin") && $0.contains("no topic") })
    #expect(told.contains { $0.contains("would need") && $0.contains("core topic") })
    #expect(told.contains { $0.contains("no issue tells of it") })
  }

  @Test func aPageThatIsNoDocumentTellsWhatItWasTakenFor() async throws {
    let told = try await lines("feeds/mee/2018-12/empty.html", try await workspace())
    #expect(told.contains { $0.contains("read as") && $0.contains("empty") })
    #expect(told.contains { $0.contains("the page gave no document") })
  }

  @Test func whatIsAskedForIsToldAlsoWhenItIsNotGiven() async throws {
    let workspace = try await workspace()
    let water = try await lines("2018-12-0001", workspace, topics: ["WATER"])
    #expect(water.count >= 3 && water.contains { $0.contains("WATER") && $0.contains("not given") })
    #expect(water.contains { $0.contains("words that would give it") })
    #expect(!water.contains { $0.contains("OZONE") })
    let peking = try await lines("2018-12-0001", workspace, regions: ["北京"])
    #expect(peking.contains { $0.contains("110000") && $0.contains("no name of it stands") })
  }

  @Test func howThePathIsWrittenChangesNothing() async throws {
    let workspace = try await workspace()
    let path = "feeds/shanghai/2018-12/plan.html"
    let told = try await lines(path, workspace)
    for written in ["./\(path)", workspace.url(path).path, "\(workspace.root.path)/feeds/mee/../../\(path)"] {
      #expect(try await lines(written, workspace) == told, "\(written)")
    }
    let topic = try await lines(workspace.url(path).path, workspace, topics: ["VOC"])
    #expect(topic.contains { $0.contains("VOC") } && !topic.contains { $0.contains("OZONE") })
  }

  @Test func whatIsNoSavedPageIsNotReadAsOne() async throws {
    let workspace = try await workspace()
    for path in ["feeds/sources.yaml", "reports/2018-12/bulletin.html"] {
      let refused = await #expect(throws: GeppoError.self) { try await story(path, workspace) }
      #expect(refused?.sentence.english.contains("geppo try") == true, "\(path)")
    }
  }

  @Test func slipsAreNamed() async throws {
    let workspace = try await workspace()
    let id = await #expect(throws: GeppoError.self) { try await story("2018-12-0010", workspace) }
    #expect(id?.sentence.english.contains("did you mean '2018-12-0001'") == true)
    let topic = await #expect(throws: GeppoError.self) {
      try await story("2018-12-0001", workspace, topics: ["OZNE"])
    }
    #expect(topic?.sentence.english.contains("OZONE") == true)
  }

  @Test func itWritesNothing() async throws {
    let workspace = try await workspace()
    let before = try workspace.files(below: ".")
    _ = try await story("2018-12-0001", workspace)
    #expect(try workspace.files(below: ".") == before)
  }

  @Test func whatPeopleDecidedStandsBesideWhatWasRead() async throws {
    let workspace = try await workspace()
    var edit = try ReviewEditing(workspace, "2018-12")
    try edit.write("大気総合対策", .topicsCorrected, of: "2018-12-0001")
    try edit.write("不採用", .inclusion, of: "2018-12-0001")
    try edit.save()
    _ = try workspace.review("2018-12")
    let told = try await lines("2018-12-0001", workspace)
    #expect(told.contains { $0.contains("inclusion: 不採用") })
    #expect(told.contains { $0.contains("rejected by a person") })
    #expect(told.contains { $0.hasPrefix("      as read: ") })
  }

  @Test func programsGetTheSame() async throws {
    let story = try await story("2018-12-0001", try await workspace())
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(try story.explained.json())) as? [String: Any])
    let topics = try #require(json["topics"] as? [[String: Any]])
    #expect(topics.contains { $0["code"] as? String == "OZONE" && $0["outcome"] as? String == "counted" })
    #expect(json["issue"] as? String == "2018-12")
  }
}
