/// `collect`: saved pages to JSON lines.
package struct CollectFlow {
  private let collecting: Collecting

  package init(workspace: Workspace, issue: IssueRequest, reading: ReadingRequest) {
    collecting = Collecting(
      workspace: workspace, rulebook: Rulebook.read(workspace), issue: issue, reading: reading)
  }

  /// Hands every line to `output` and gives the findings, sorted.
  package func run(
    progress: (Progress) -> Void, output: @escaping ([UInt8]) throws -> Void
  ) async throws -> [Finding] {
    var writer = RecordWriter(.collected, output: output)
    var findings: [Finding] = []
    try await collecting.run(progress: progress) { record in
      if case .other(.finding(let finding)) = record { findings.append(finding) }
      try writer.write(record)
    }
    try writer.finish()
    return findings.sorted()
  }
}

/// `classify`: JSON lines to JSON lines; items and list entries get their tags.
package struct ClassifyFlow {
  private let rulebook: Rulebook

  package init(workspace: Workspace) { rulebook = Rulebook.read(workspace) }

  /// Gives the findings that tagging added. Throws `GeppoError`.
  package func run(input: InputLines, output: @escaping ([UInt8]) throws -> Void) throws -> [Finding] {
    try rulebook.requireUsable()
    let tagging = Tagging(rulebook)
    var writer = RecordWriter(.classified, output: output)
    var findings: [Finding] = []
    var stream = RecordStream(input, after: .collected, glossary: rulebook.glossary.digest)
    while let record = try stream.next() {
      for tagged in tagging.tag([record]) {
        if case .finding(let finding) = tagged, tagged != record { findings.append(finding) }
        try writer.write(tagged)
      }
    }
    try writer.finish()
    return findings.sorted()
  }
}

/// `fold`: JSON lines to JSON lines; entries are added, page outcomes become final.
package struct FoldFlow {
  private let rulebook: Rulebook

  package init(workspace: Workspace) { rulebook = Rulebook.read(workspace) }

  package func run(input: InputLines, output: @escaping ([UInt8]) throws -> Void) throws {
    try rulebook.requireUsable()
    var writer = RecordWriter(.folded, output: output)
    var stock = Stock(sources: rulebook.sources)
    var stream = RecordStream(input, after: .classified, glossary: rulebook.glossary.digest)
    while let record = try stream.next() {
      stock.take(record)
      if case .page = record { continue }
      try writer.write(record)
    }
    stock.fold()
    for entry in stock.entries { try writer.write(.entry(entry)) }
    // By the pages alone: `report` settles again with what the journal says was sent.
    let standing = stock.standing(stock.monthOfIssue(try stream.month))
    for outcome in stock.settled(standing) { try writer.write(.page(outcome)) }
    try writer.finish()
  }
}
