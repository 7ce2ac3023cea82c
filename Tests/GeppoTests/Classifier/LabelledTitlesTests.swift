import Foundation
import Testing

@testable import Geppo

/// Measures the classifier with the committed glossary against titles that a careful reader labelled, where they exist.
@Suite(.enabled(if: SharedPages.folder != nil, SharedPages.whyMissing))
struct LabelledTitlesTests {
  private func scores() throws -> [TaggingScore] {
    let folder = try #require(SharedPages.folder).appending(path: "gold/labels")
    let files = ["dev.jsonl", "examples.jsonl"].map { folder.appending(path: $0).path }
    let workspace = try Workspace.find(named: TemporaryWorkspace.repository.path)
    return try TaggingEvaluation(files: files, floors: nil).run(workspace).scores
  }

  @Test func labelledTitlesAreTaggedAsACarefulReaderDoes() throws {
    let dev = try #require(try scores().first)
    #expect(dev.coreTopics.micro.f1 >= 0.92)
    #expect(dev.coreTopics.macro(support: TaggingScore.support) >= 0.88)
    #expect(dev.regions.micro.f1 >= 0.98)
    #expect(dev.important.micro.f1 >= 0.85 && dev.important.micro.recall >= 0.90)
    let clear = dev.clear
    #expect(clear.coreTopics.micro.f1 >= 0.96)
    #expect(clear.regions.micro.f1 >= 0.99)
    #expect(clear.important.micro.f1 >= 0.92)
  }

  @Test func titlesOfWorkedExamplesAreTaggedRight() throws {
    let examples = try #require(try scores().last)
    #expect(examples.topics.micro.f1 >= 0.97)
    #expect(examples.important.micro.f1 >= 0.97)
  }
}
