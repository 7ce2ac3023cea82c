import Foundation
import Testing

@testable import Geppo

/// One edition as a whole, to be read when it changes. `GEPPO_RECORD=1 swift test --filter GoldenEdition` writes it anew.
struct GoldenEditionTests {
  private let golden = URL(filePath: #filePath).appending(path: "../../../Goldens/edition-oita.html")
    .standardized

  @Test func editionIsTheOneThatWasRead() throws {
    let file = try #require(try SampleMaterial().report().files.first { $0.path.contains("oita") })
    let page = String(decoding: file.bytes, as: UTF8.self)
    let body = try #require(page.firstRange(of: "<body>"))
    let text = String(page[body.lowerBound...])
    if ProcessInfo.processInfo.environment["GEPPO_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: golden)
    }
    #expect(try String(contentsOf: golden, encoding: .utf8) == text)
  }
}
