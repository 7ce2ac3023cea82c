import Foundation
import Testing

@testable import Markup

/// The seeds of the fuzz target, and inputs that once failed.
struct FuzzCorpusTests {
  @Test func everySeedIsReadSoundly() throws {
    let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fuzz/Corpus/markup")
    let seeds = try FileManager.default.contentsOfDirectory(at: corpus, includingPropertiesForKeys: nil)
    #expect(seeds.count >= 20)
    for seed in seeds {
      let text = decode(Array(try Data(contentsOf: seed)))
      for limits in [ParseLimits(), ParseLimits(nodes: 64, depth: 4, attributes: 2)] {
        for parsed in [parseHTML(text.bytes, limits: limits), parseXML(text.bytes, limits: limits)] {
          #expect(brokenInvariants(of: parsed.tree).isEmpty, "\(seed.lastPathComponent)")
          #expect(parsed.tree.nodeCount <= limits.nodes)
        }
      }
    }
  }
}
