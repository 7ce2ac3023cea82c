import Foundation
import Testing

@testable import Markup

/// All pages that the project was given, when they are there.
struct SharedPagesTests {
  @Test func everyPageIsDecodedAndGivesASoundTree() throws {
    for file in sharedFiles(["gold", "real"], endings: ["html", "htm", "shtml", "xml"]) {
      let text = decode(Array(try Data(contentsOf: file)))
      let isFeed = file.pathExtension == "xml"
      let parsed = isFeed ? parseXML(text.bytes) : parseHTML(text.bytes)
      #expect(brokenInvariants(of: parsed.tree).isEmpty, "\(file.path)")
      #expect(parsed.tree.string(of: .root).contains { !$0.isWhitespace }, "\(file.path)")
      #expect(text.badBytes * 50 < text.bytes.count, "\(file.path)")
    }
  }
}

/// Files below `$GEPPO_SHARED`, or `../shared` beside the package; none when it is not there.
private func sharedFiles(_ folders: [String], endings: Set<String>) -> [URL] {
  let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let shared =
    ProcessInfo.processInfo.environment["GEPPO_SHARED"].map { URL(filePath: $0) }
    ?? package.deletingLastPathComponent().appending(path: "shared")
  return folders.flatMap { folder in
    let all = FileManager.default.enumerator(
      at: shared.appending(path: folder), includingPropertiesForKeys: nil)
    return all?.compactMap { $0 as? URL }.filter { endings.contains($0.pathExtension) } ?? []
  }.sorted { $0.path < $1.path }
}
