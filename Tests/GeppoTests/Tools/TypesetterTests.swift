import Foundation
import Testing

@testable import Geppo

@Suite struct TypesetterTests {
  private static let installed = Typesetter.find() != nil

  @Test func aMachineWithoutPythonOrFontsHasNone() {
    #expect(Typesetter.find(in: []) == nil)
    #expect(Typesetter.find(in: ["", "bin", "/nonexistent"]) == nil)
    #expect(Typesetter.find(fonts: ["/nonexistent"]) == nil)
  }

  @Test(.enabled(if: installed, "typst or its fonts are not installed"))
  func aBulletinIsSetAsAnAccessiblePDFWithTheSameBytesTwice() async throws {
    let typesetter = try #require(Typesetter.find())
    let print = try #require(try SampleMaterial().writing([.pdf]).report().prints.first)
    let first = try await outcomes(of: [print.data, print.data], typesetter)
    #expect(first[0].kind == .accessible && first[0].lost == [] && first[0].reason == "")
    #expect(first[0].bytes.starts(with: Array("%PDF-1.7".utf8)))
    #expect(first[0] == first[1])
    #expect(try await outcomes(of: [print.data], typesetter) == [first[0]])
  }

  @Test(.enabled(if: installed, "typst or its fonts are not installed"))
  func aDocumentThatIsRefusedDoesNotHinderTheNext() async throws {
    let typesetter = try #require(Typesetter.find())
    let template = Array("#set document(title: \"a\")\n#json(\"issue.json\").a".utf8)
    let outcomes = try await outcomes(
      of: [Array("{}".utf8), Array("{\"a\": \"#panic()\"}".utf8)], typesetter, template)
    #expect(outcomes.map(\.kind) == [.refused, .accessible])
    #expect(outcomes[0].reason.contains("a"))
  }

  private func outcomes(
    of documents: [[UInt8]], _ typesetter: Typesetter, _ template: [UInt8] = PrintJob.Template.bulletin.bytes
  ) async throws -> [Typesetter.Outcome] {
    guard case .outcomes(let outcomes) = await typesetter.run(template: template, documents: documents) else {
      Testing.Issue.record("no outcomes")
      return []
    }
    return outcomes
  }

  @Test(
    .enabled(if: installed, "typst or its fonts are not installed"),
    arguments: [
      ("\u{F0B7}", "U+F0B7"), ("😀", "U+1F600"), ("ไทย", "U+0E17"), ("\u{30000}", "U+30000"),
      ("\u{FEFF}", nil),
      ("\u{61C}", nil), ("葛\u{E0100}", nil), ("a\u{200B}b\u{200D}", nil), ("\u{10FFFF}", nil),
    ])
  func noCharacterTakesTheMarkFromAPDF(text: String, lost: String?) async throws {
    let typesetter = try #require(Typesetter.find())
    var sample = try SampleMaterial()
    sample.material.entries[0].item.blocks = [Block(kind: .paragraph, text: "正文\(text)。", line: 1)]
    let report = try sample.writing([.pdf]).report()
    let outcome = try #require(try await outcomes(of: [report.prints[0].data], typesetter).first)
    #expect(outcome.kind == .accessible && outcome.reason == "")
    let id = sample.material.entries[0].id
    #expect(lost.map { outcome.lost.contains(.init(code: $0, item: id)) } ?? outcome.lost.isEmpty)
  }

  @Test func aProgramThatCrashesIsNotSaidToBeMissing() async throws {
    let workspace = try TemporaryWorkspace()
    for face in Typesetter.faces { try workspace.write("fonts/\(face)", "no font") }
    let endings = [
      "exit 3": Typesetter.Run.missing, "exit 7": .failed("exit status 7"), "kill -9 $$": .failed("signal 9"),
    ]
    for (line, ending) in endings {
      try workspace.write("bin/python3", "#!/bin/sh\n\(line)\n")
      let path = workspace.url("bin/python3").path
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      let typesetter = try #require(
        Typesetter.find(in: [workspace.url("bin").path], fonts: [workspace.url("fonts").path]))
      #expect(await typesetter.run(template: [], documents: [[0x20]]) == ending)
    }
  }

  @Test func withoutOneOfTheFontsNothingIsSet() throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write("bin/python3", "#!/bin/sh\n")
    let path = workspace.url("bin/python3").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    func found() -> Typesetter? {
      Typesetter.find(
        in: [workspace.url("bin").path],
        fonts: [workspace.url("serif").path, workspace.url("sans").path])
    }
    for face in Typesetter.faces {
      #expect(found() == nil, "\(face)")
      try workspace.write("\(face.contains("Serif") ? "serif" : "sans")/\(face)", "no font")
    }
    #expect(found() != nil, "they may lie in several folders")
  }

  @Test func aProgramWithoutTypstGivesNothing() async throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write("bin/python3", "#!/bin/sh\nexit 3\n")
    let path = workspace.url("bin/python3").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    for face in Typesetter.faces { try workspace.write("fonts/\(face)", "no font") }
    let typesetter = try #require(
      Typesetter.find(in: [workspace.url("bin").path], fonts: [workspace.url("fonts").path]))
    #expect(
      await typesetter.run(template: [], documents: [Array(repeating: 0x20, count: 4 << 20)]) == .missing)
  }
}
