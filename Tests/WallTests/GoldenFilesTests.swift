import Foundation
import Testing

/// Golden files are read by a person before they are committed: few, and short enough for that.
@Suite struct GoldenFilesTests {
  private let folder = URL(filePath: #filePath).appending(path: "../../Goldens").standardized

  @Test func goldensAreFewAndShort() throws {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(!files.isEmpty)
    #expect(files.count <= 30)
    for file in files {
      let lines = try Data(contentsOf: file).count { $0 == 0x0A }
      #expect(lines <= 300, "\(file.lastPathComponent)")
    }
  }
}
