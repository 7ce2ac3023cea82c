/// `collect`: saved pages to JSON lines.
package struct CollectFlow {
  private let collecting: Collecting

  package init(workspace: Workspace, issue: IssueRequest, reading: ReadingRequest) {
    collecting = Collecting(
      workspace: workspace, rulebook: Rulebook.read(workspace), issue: issue, reading: reading)
  }

  /// Hands every line to `output` and gives the findings, sorted.
  package func run(
    progress: (Progress) -> Void, output: ([UInt8]) throws -> Void
  ) async throws -> [Finding] {
    let codec = RecordCodec()
    var findings: [Finding] = []
    try await collecting.run(progress: progress) { record in
      if case .finding(let finding) = record { findings.append(finding) }
      try output(codec.line(record))
    }
    return findings.sorted()
  }
}

/// `classify`: JSON lines to JSON lines; items and list entries get their tags.
package struct ClassifyFlow {
  private let tagging: Tagging
  private let digest: String

  package init(workspace: Workspace) {
    let rulebook = Rulebook.read(workspace)
    tagging = Tagging(rulebook)
    digest = rulebook.glossary.digest
  }

  /// Gives the findings that tagging added.
  package func run(input: InputLines, output: ([UInt8]) throws -> Void) throws -> [Finding] {
    let codec = RecordCodec()
    var findings: [Finding] = []
    var stream = RecordStream(input, glossary: digest)
    while let record = try stream.next() {
      for tagged in tagging.tag([record]) {
        if case .finding(let finding) = tagged, tagged != record { findings.append(finding) }
        try output(codec.line(tagged))
      }
    }
    return findings.sorted()
  }
}

/// `fold`: JSON lines to JSON lines; entries are added, page outcomes become final.
package struct FoldFlow {
  private let rulebook: Rulebook

  package init(workspace: Workspace) { rulebook = Rulebook.read(workspace) }

  package func run(input: InputLines, output: ([UInt8]) throws -> Void) throws {
    let codec = RecordCodec()
    var stock = Stock(sources: rulebook.sources)
    var stream = RecordStream(input, glossary: rulebook.glossary.digest)
    while let record = try stream.next() {
      stock.take(record)
      if case .page = record { continue }
      try output(codec.line(record))
    }
    stock.fold()
    for entry in stock.entries { try output(codec.line(.entry(entry))) }
    for outcome in stock.settled(month: try stream.month) { try output(codec.line(.page(outcome))) }
  }
}
