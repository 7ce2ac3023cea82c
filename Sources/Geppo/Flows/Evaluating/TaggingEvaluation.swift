/// `evaluate tagging`: tags labelled titles with the glossary of a workspace and says how much of it is right.
package struct TaggingEvaluation {
  private let files: [String]
  private let floors: FloorFile

  /// `floors` names a file of bounds for the figures.
  package init(files: [String], floors: String?) {
    self.files = files
    self.floors = FloorFile(path: floors)
  }

  package struct Evaluated: Sendable {
    let scores: [TaggingScore]
    let bounds: [Floor]
    let tagged: [TaggedItem]
    /// What geppo said, in the form of `score_tags.py`.
    let predictions: [UInt8]
    package let findings: [Finding]

    /// Tables for the screen.
    package func lines(_ language: Language) -> [String] {
      Array(scores.map { TaggingTable.lines($0, floors: bounds, language) }.joined(separator: [""]))
    }

    /// All that geppo found in one row, and why.
    package func reasons(of id: String) -> [String] {
      tagged.filter { $0.key == id }.flatMap(TagReasons.lines)
    }

    package func json() throws -> [UInt8] { try TaggingTable.json(scores) }

    package func writePredictions(to path: String) throws { try NamedFile.write(path, predictions) }
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
      scores: scores, bounds: try floors.bounds(), tagged: sets.flatMap { $0.rows.map(\.tagged) },
      predictions: try scores.flatMap { try $0.rows.flatMap { try $0.found.line() } },
      findings: try floors.findings(on: scores.map(\.figures)).sorted())
  }

  /// Writes the figures as the new floors of their sets.
  package func record(_ evaluated: Evaluated) throws { try floors.record(evaluated.scores.map(\.figures)) }

  /// The declared sources, and for the sites of the titles what their hosts say.
  private static func classifier(_ rules: Rulebook, for titles: [LabelledTitle]) -> Classifier {
    let sites = Set(titles.map { $0.site ?? "" }).sorted()
    return Classifier(glossary: rules.glossary, sources: sites.map { rules.glossary.source(ofHost: $0) })
  }

  private static func titles(_ path: String) throws -> [LabelledTitle] {
    guard let file = try GoldFolder.answers(at: path) else {
      throw GeppoError(.badInput, ReadingProblem.missing.finding(path))
    }
    return try GoldLines.read(file, as: LabelledTitle.self)
  }
}

extension TaggingScore {
  fileprivate var figures: Figures { Figures(name: name, measures: measures) }
}
