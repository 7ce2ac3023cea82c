/// `evaluate tagging`: tags labelled titles with the glossary of a workspace and says how much of it is right.
package struct TaggingEvaluation {
  private let files: [String]
  private let floors: FloorFile
  private let earlier: String?

  /// `floors` names a file of bounds for the figures; the first record makes it. `earlier` names the predictions of an
  /// earlier run, of which the rows that changed are told.
  package init(files: [String], floors: String?, isRecording: Bool = false, against earlier: String? = nil) {
    self.files = files
    self.earlier = earlier
    self.floors = FloorFile(path: floors, mayBeMissing: isRecording)
  }

  package struct Evaluated: Sendable {
    let scores: [TaggingScore]
    let bounds: [Floor]
    let titles: [LabelledTitle]
    let classifier: Classifier
    let glossary: Glossary
    /// What geppo said, in the form of `score_tags.py`.
    let predictions: [UInt8]
    /// Nil where no earlier run was named.
    let changed: [ChangedRow]?
    /// Paths that were read: nothing is written over them.
    let read: [String]
    package let findings: [Finding]

    /// Tables for the screen.
    package func lines(_ language: Language) -> [String] {
      Array(scores.map { TaggingTable.lines($0, floors: bounds, language) }.joined(separator: [""]))
        + (changed.map { [""] + TaggingTable.lines($0, language) } ?? [])
    }

    /// All that geppo found in one row, and why, and why it found no more. Throws `GeppoError`, with the nearest id, where
    /// no row is called so.
    package func reasons(of id: String, _ language: Language) throws -> [StyledText] {
      let words = WhyWords(language: language, glossary: glossary)
      let items = titles.map(\.item)
      let asked = items.filter { $0.key == id }
      guard !asked.isEmpty else { throw GeppoError.unknownRow(id, among: items.map(\.key)) }
      return asked.flatMap {
        TagLines(trace: classifier.trace($0), words: words).lines
      }
    }

    package func json() throws -> [UInt8] { try TaggingDocument.json(scores, floors: bounds, changed) }

    package func writePredictions(to path: String) throws {
      try NamedFile.write(path, predictions, besides: read)
    }
  }

  /// Throws `GeppoError` when a file cannot be read or the glossary is broken.
  package func run(_ workspace: Workspace) throws -> Evaluated {
    let rules = Rulebook.read(workspace)
    try rules.requireUsable()
    let titles = try files.map { (name: FloorFile.setName(of: $0), titles: try Self.titles($0)) }
    let classifier = Self.classifier(rules, for: titles.flatMap(\.titles))
    let core = Set(rules.glossary.topics.filter { $0.tier == .core }.map(\.code))
    let sets = titles.map { name, titles in
      (name: name, rows: titles.map { (gold: $0, tagged: classifier.tag($0.item).0) })
    }
    let scores = sets.map { name, rows in
      TaggingScore(
        name: name, rows: rows.map { TaggingScore.Row(gold: $0.gold, found: TagPrediction($0.tagged)) },
        core: core)
    }
    return Evaluated(
      scores: scores, bounds: try floors.bounds(), titles: titles.flatMap(\.titles), classifier: classifier,
      glossary: rules.glossary,
      predictions: try scores.flatMap { try $0.rows.flatMap { try $0.found.line() } },
      changed: try earlierPredictions().map { ChangedRow.all(scores.flatMap(\.rows), against: $0) },
      read: files + [earlier, floors.path].compactMap { $0 },
      findings: (try floors.findings(on: scores.map(\.figures))
        + zip(files, titles).flatMap { LabelSlip.findings($1.titles, file: $0, rules.glossary) }).sorted())
  }

  /// Writes the figures as the new floors of their sets.
  package func record(_ evaluated: Evaluated) throws { try floors.record(evaluated.scores.map(\.figures)) }

  /// The declared sources, and for the sites of the titles what their hosts say.
  private static func classifier(_ rules: Rulebook, for titles: [LabelledTitle]) -> Classifier {
    let sites = Set(titles.map { $0.site ?? "" }).sorted()
    return Classifier(glossary: rules.glossary, sources: sites.map { rules.glossary.source(ofHost: $0) })
  }

  private func earlierPredictions() throws -> [TagPrediction]? {
    guard let earlier else { return nil }
    guard let file = try GoldFolder.answers(at: earlier) else { throw GeppoError.noSuchFile(earlier) }
    return try GoldLines.read(
      file, as: TagPrediction.self, needed: ["id", "topics", "regions", "important", "doc_type"])
  }

  private static func titles(_ path: String) throws -> [LabelledTitle] {
    guard let file = try GoldFolder.answers(at: path) else { throw GeppoError.noSuchFile(path) }
    return try GoldLines.read(file, as: LabelledTitle.self, needed: ["id", "title"])
  }
}

extension GeppoError {
  fileprivate static func unknownRow(_ id: String, among known: [String]) -> GeppoError {
    let near = known.first { $0.plainID == id.plainID } ?? NearestWord.of(id, among: known)
    let some = known.prefix(5)
    return GeppoError(
      .badInput, path: "--row \(id)",
      english: "no row has this id; "
        + (near.map { "did you mean '\($0)'?" } ?? "ids are for instance: \(some.joined(separator: ", "))"),
      japanese: "この id の行はありません。"
        + (near.map { "「\($0)」のことですか" } ?? "id の例：\(some.joined(separator: "、"))"))
  }
}

extension String {
  /// `d8` for `D008`.
  fileprivate var plainID: String { lowercased().replacing(/0+(?=\d)/, with: "") }
}

extension TaggingScore {
  fileprivate var figures: Figures { Figures(name: name, measures: measures) }
}
