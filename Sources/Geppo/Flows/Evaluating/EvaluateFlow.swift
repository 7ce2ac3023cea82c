/// `evaluate reading`: reads the pages of gold sets and says how much of them is right.
package struct EvaluateFlow {
  private let sets: [GoldFolder]
  private let lists: String?
  private let floors: FloorFile
  private let isRecording: Bool
  private let maxPageSize: Int

  /// `lists` names a file of answers on the list pages of the one set, `floors` a file of bounds for the figures.
  /// They are not held against the figures when these are about to be recorded. Throws `GeppoError` when a set is no folder.
  package init(
    sets: [String], lists: String?, floors: String?, isRecording: Bool = false,
    maxPageSize: Int = Workspace.pageLimit
  ) throws {
    self.sets = try sets.map(GoldFolder.init)
    self.lists = lists
    self.floors = FloorFile(path: floors)
    self.isRecording = isRecording
    self.maxPageSize = maxPageSize
  }

  package struct Evaluated: Sendable {
    let scores: [SetScore]
    /// What geppo read, in the form of `score_text.py`.
    let predictions: [UInt8]
    let read: [String]
    package internal(set) var findings: [Finding]

    /// The table for the screen.
    package func lines(_ language: Language) -> [String] { ScoreTable.lines(scores, language) }

    /// Page by page, the worst first.
    package var pageLines: [String] { scores.flatMap(ScoreTable.pageLines) }

    package func json() throws -> [UInt8] { try SetScore.json(scores) }

    package func writePredictions(to path: String) throws {
      try NamedFile.write(path, predictions, besides: read)
    }
  }

  package func run() throws -> Evaluated {
    var scores: [SetScore] = []
    var predictions: [UInt8] = []
    var findings: [Finding] = []
    for set in sets {
      let reader = GoldSetReader(set: set, maxPageSize: maxPageSize)
      let (score, lines) = try reader.score(lists: lists, findings: &findings)
      scores.append(score)
      predictions += lines
    }
    if !isRecording { findings += try floors.findings(on: scores.map(\.figures)) }
    let read = sets.map(\.path) + [lists, floors.path].compactMap { $0 }
    return Evaluated(scores: scores, predictions: predictions, read: read, findings: findings.sorted())
  }

  /// Writes the figures as the new floors of their sets.
  package func record(_ evaluated: Evaluated) throws { try floors.record(evaluated.scores.map(\.figures)) }
}

/// Reads the pages of one set. All that is known of a page is what its line of the answers says of its capture.
private struct GoldSetReader {
  let set: GoldFolder
  let maxPageSize: Int

  func score(lists path: String?, findings: inout [Finding]) throws -> (SetScore, [UInt8]) {
    var score = SetScore(name: set.name)
    var predictions: [UInt8] = []
    if let file = try set.answers("gold.jsonl") {
      let gold = try GoldLines.read(file, as: GoldPage.self)
      let pages = gold.map { (gold: $0, read: read($0.file, url: $0.url, savedOn: $0.savedOn, &findings)) }
      let predicted = pages.map { PagePrediction(file: $0.gold.file, item: $0.read?.items.first) }
      score.reading = ReadingScore(
        pages: zip(gold, predicted).filter { $0.0.isScored }.map(PageScore.init),
        missing: pages.count { $0.read == nil })
      predictions = try zip(pages, predicted).filter { $0.0.read != nil }.flatMap { try $0.1.line() }
    }
    let answers = try path.map(required) ?? set.answers("list.jsonl")
    if answers != nil || score.reading == nil {
      let gold = try answers.map { try GoldLines.read($0, as: GoldList.self) } ?? []
      score.lists = try listScore(gold, &findings)
    }
    return (score, predictions)
  }

  private func required(_ path: String) throws -> WorkspaceFile {
    guard let file = try GoldFolder.answers(at: path) else {
      throw GeppoError.noSuchFile(path)
    }
    return file
  }

  /// Every file of the set is read, with or without an answer.
  private func listScore(_ gold: [GoldList], _ findings: inout [Finding]) throws -> ListScore {
    let facts = Dictionary(gold.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Swift.Set(try set.pageNames()).union(gold.map(\.file)).sorted()
    let readings = names.compactMap { name in
      read(name, url: facts[name]?.url, savedOn: facts[name]?.savedOn, &findings).map {
        ListReading(file: name, outcome: $0.outcome, listed: $0.listed, items: $0.items)
      }
    }
    return ListScore(readings, gold)
  }

  /// Nil with a finding when the file cannot be opened.
  private func read(_ name: String, url: String?, savedOn: Day?, _ findings: inout [Finding]) -> PageReading?
  {
    switch set.page(name, limit: maxPageSize) {
    case .failure(let problem):
      let words = "No such file or directory"
      findings.append(
        problem == .missing
          ? Finding(.unreadableFile, .file("\(set.name)/\(name)"), words)
          : problem.finding("\(set.name)/\(name)"))
      return nil
    case .success(let bytes):
      let url = url.flatMap { WebLink($0) }
      let capture = Capture(url: url, savedOn: savedOn, step: "answers")
      let page = SavedPage(
        file: "\(set.name)/\(name)", source: source.id, folder: savedOn?.monthOfYear, sha256: "",
        declaredCapture: url == nil && savedOn == nil ? nil : capture, siblings: [])
      return Collector().read(page, bytes: bytes, source: source)
    }
  }

  private var source: Source { .unknown(at: set.path) }
}
