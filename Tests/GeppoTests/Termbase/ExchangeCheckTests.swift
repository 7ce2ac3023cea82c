import Foundation
import Testing

@testable import Geppo

/// The files as schemas and other tools see them, where those are installed.
struct ExchangeCheckTests {
  private static let script: String? = {
    let shared = ProcessInfo.processInfo.environment["GEPPO_SHARED"] ?? "../shared"
    let path = "\(shared)/exchange/check.sh"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  private static let hasXmllint = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/xmllint") }

  @Test(
    .enabled(if: script != nil, "needs exchange/check.sh in $GEPPO_SHARED"),
    .enabled(if: hasXmllint, "needs xmllint (libxml2-utils)"))
  func otherToolsAcceptTheFiles() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("geppo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let concepts = TermsFile(try CommittedFiles.read(Glossary.Path.terms)).concepts
    for form in TBXForm.allCases {
      try Data(TBXWriter(form: form).bytes(concepts)).write(to: folder.appendingPathComponent("\(form).tbx"))
      try Data(TBXWriter(form: form, keepsDeprecated: false).bytes(concepts)).write(
        to: folder.appendingPathComponent("\(form)-omegat.tbx"))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = [try #require(Self.script), folder.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(told)")
    #expect(told.contains("TBX v3 core RNG") && told.contains("TBX v2 DTD"), "\(told)")
  }
}
