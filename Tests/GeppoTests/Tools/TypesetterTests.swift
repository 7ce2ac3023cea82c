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
    let first = try #require(
      await typesetter.outcomes(template: BulletinPrint.template, documents: [print.data, print.data]))
    guard case .accessible(let bytes) = first[0] else {
      Testing.Issue.record("not accessible: \(first[0])")
      return
    }
    #expect(bytes.starts(with: Array("%PDF-1.7".utf8)))
    #expect(first[0] == first[1])
    let again = await typesetter.outcomes(template: BulletinPrint.template, documents: [print.data])
    #expect(again?.first == first[0])
  }

  @Test(.enabled(if: installed, "typst or its fonts are not installed"))
  func aDocumentThatIsRefusedDoesNotHinderTheNext() async throws {
    let typesetter = try #require(Typesetter.find())
    let template = Array("#set document(title: \"a\")\n#json(\"issue.json\").a".utf8)
    let outcomes = try #require(
      await typesetter.outcomes(
        template: template, documents: [Array("{}".utf8), Array("{\"a\": \"#panic()\"}".utf8)]))
    guard case .refused(let reason) = outcomes[0], case .accessible = outcomes[1] else {
      Testing.Issue.record("\(outcomes)")
      return
    }
    #expect(reason.contains("a"))
  }

  @Test func aProgramWithoutTypstGivesNothing() async throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write("bin/python3", "#!/bin/sh\nexit 3\n")
    let path = workspace.url("bin/python3").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    try workspace.write("fonts/NotoSerifCJK-Regular.ttc", "no font")
    let typesetter = try #require(
      Typesetter.find(in: [workspace.url("bin").path], fonts: [workspace.url("fonts").path]))
    #expect(
      await typesetter.outcomes(template: [], documents: [Array(repeating: 0x20, count: 4 << 20)]) == nil)
  }
}
