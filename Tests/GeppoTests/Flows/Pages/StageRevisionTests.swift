import Foundation
import Testing

@testable import Geppo

/// The cache believes the numbers in `StageRevision`. When the same pages give other records and the number is the same,
/// offices would go on with what an older geppo has read.
@Suite struct StageRevisionTests {
  @Test func aStageThatGivesOtherRecordsHasAnotherRevision() async throws {
    let present = try await Self.present()
    let file = TemporaryWorkspace.repository.appendingPathComponent("Tests/Goldens/stage-revisions.txt")
    let recorded = StageRecord((try? String(contentsOf: file, encoding: .utf8)) ?? "")
    let forgotten = present.forgotten(since: recorded)
    #expect(
      forgotten.isEmpty,
      "the same pages give other records: raise \(forgotten.joined(separator: ", ")) in StageRevision.swift, then GEPPO_RECORD=1"
    )
    if ProcessInfo.processInfo.environment["GEPPO_RECORD"] == "1", forgotten.isEmpty {
      try present.text.write(to: file, atomically: true, encoding: .utf8)
    } else if forgotten.isEmpty {
      #expect(
        present == recorded,
        "a revision or the sample changed: GEPPO_RECORD=1 swift test --filter StageRevisionTests")
    }
  }

  @Test func aForgottenRevisionIsNamed() {
    let before = StageRecord("sample a\ncollect 1 x\nclassify 1 y\nfoldKey 1 z\n")
    let cases: [(String, [String])] = [
      ("sample a\ncollect 1 x\nclassify 1 y\nfoldKey 1 z\n", []),
      ("sample a\ncollect 1 X\nclassify 1 Y\nfoldKey 1 z\n", ["collect", "classify"]),
      ("sample a\ncollect 1 x\nclassify 1 Y\nfoldKey 1 z\n", ["classify"]),
      ("sample a\ncollect 1 x\nclassify 2 Y\nfoldKey 1 z\n", []),
      ("sample a\ncollect 2 X\nclassify 1 Y\nfoldKey 1 Z\n", []),
      ("sample b\ncollect 1 X\nclassify 1 Y\nfoldKey 1 Z\n", []),
      ("sample a\ncollect 1 x\nclassify 1 y\nfoldKey 1 Z\n", ["foldKey"]),
    ]
    for (text, names) in cases { #expect(StageRecord(text).forgotten(since: before) == names, "\(text)") }
  }

  private static func present() async throws -> StageRecord {
    let sample = try TemporaryWorkspace(sample: true)
    var digest = SHA256()
    for folder in ["feeds", "glossary"] {
      for (path, data) in try sample.files(below: folder).sorted(by: { $0.key < $1.key })
      where !path.hasSuffix(".md") {
        digest.update("\(path) \(data.count) ".utf8)
        digest.update(data)
      }
    }
    let (collected, keys) = try await records(sample, tagged: false)
    let (tags, _) = try await records(sample, tagged: true)
    return StageRecord(
      sample: digest.hex(),
      stages: [
        "collect": .init(revision: StageRevision.collect, digest: collected),
        "classify": .init(revision: StageRevision.classify, digest: tags),
        "foldKey": .init(revision: StageRevision.foldKey, digest: keys),
      ])
  }

  /// Digests of what the pages of the sample give, and of what the fold compares of them.
  private static func records(_ sample: TemporaryWorkspace, tagged: Bool) async throws -> (String, String) {
    let rulebook = Rulebook.read(sample.workspace)
    let codec = RecordCodec()
    var records: [UInt8] = []
    var keys: [UInt8] = []
    try await Collecting(
      workspace: sample.workspace, rulebook: rulebook, issue: try sample.request("2018-12"),
      reading: ReadingRequest(jobs: 2, maxPageSize: Workspace.pageLimit, pdf: nil)
    ).run(progress: { _ in }, tagging: tagged ? Tagging(rulebook) : nil) { record in
      switch record {
      case .item(let key, let line):
        records += tagged ? [] : line
        keys += try PieceCodec().bytes(of: [[.item(key, line: [])]])
      case .tagged(_, _, _, let line): records += line
      case .other(.run), .other(.source): break
      case .other(let record): records += try codec.line(record)
      }
    }
    return (SHA256.hex(of: records), SHA256.hex(of: keys))
  }
}

/// Revisions and digests of the stages, as the golden file has them.
private struct StageRecord: Equatable {
  struct Stage: Equatable {
    let revision: Int
    let digest: String
  }

  var sample = ""
  var stages: [String: Stage] = [:]

  /// Each with the stages that it depends on.
  static let order = [
    ("collect", ["collect"]), ("classify", ["collect", "classify"]), ("foldKey", ["collect", "foldKey"]),
  ]

  init(sample: String, stages: [String: Stage]) {
    self.sample = sample
    self.stages = stages
  }

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if words.count == 2 { sample = words[1] }
      if words.count == 3, let revision = Int(words[1]) {
        stages[words[0]] = Stage(revision: revision, digest: words[2])
      }
    }
  }

  var text: String {
    "sample \(sample)\n"
      + Self.order.compactMap { name, _ in stages[name].map { "\(name) \($0.revision) \($0.digest)\n" } }
      .joined()
  }

  /// Stages that give something else, though neither their input nor a revision has changed.
  func forgotten(since before: StageRecord) -> [String] {
    guard sample == before.sample else { return [] }
    return Self.order.compactMap { name, needed in
      guard let now = stages[name], let then = before.stages[name], now.digest != then.digest else {
        return nil
      }
      let isRaised = needed.contains { stages[$0]?.revision != before.stages[$0]?.revision }
      return isRaised ? nil : name
    }
  }
}
