import Foundation
import Testing

@testable import Markup

/// All pages that the project was given, when they are there.
@Suite(
  .enabled(if: sharedFolder != nil, "no shared pages: neither $GEPPO_SHARED nor ../shared is a folder"))
struct SharedPagesTests {
  @Test(arguments: ["gold", "real"]) func everyPageIsDecodedAndGivesASoundTree(folder: String) throws {
    let files = try sharedFiles(folder, endings: ["html", "htm", "shtml", "xml"])
    #expect(!files.isEmpty)
    for file in files {
      let text = decode(Array(try Data(contentsOf: file)))
      let isFeed = file.pathExtension == "xml"
      let parsed = isFeed ? parseXML(text.bytes) : parseHTML(text.bytes)
      #expect(brokenInvariants(of: parsed.tree).isEmpty, "\(file.path)")
      #expect(parsed.tree.string(of: .root).contains { !$0.isWhitespace }, "\(file.path)")
      #expect(text.badBytes * 50 < text.bytes.count, "\(file.path)")
    }
  }
}

/// `$GEPPO_SHARED`, or `../shared` beside the package; nil when it is not there.
private let sharedFolder: URL? = {
  let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let shared =
    ProcessInfo.processInfo.environment["GEPPO_SHARED"].map { URL(filePath: $0) }
    ?? package.deletingLastPathComponent().appending(path: "shared")
  return FileManager.default.fileExists(atPath: shared.path) ? shared : nil
}()

private func sharedFiles(_ folder: String, endings: Set<String>) throws -> [URL] {
  let folder = try #require(sharedFolder).appending(path: folder)
  let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
  return try #require(all).compactMap { $0 as? URL }
    .filter { endings.contains($0.pathExtension) }.sorted { $0.path < $1.path }
}
