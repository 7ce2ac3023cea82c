/// `evaluate headlines`: puts titles into Japanese and says how near the drafts come to what people accept.
package struct HeadlineEvaluation {
  private let files: [String]
  private let floors: FloorFile
  private let isRecording: Bool

  /// `floors` names a file of bounds for the figures; they are not held against figures that are about to be recorded.
  package init(files: [String], floors: String?, isRecording: Bool = false) {
    self.files = files
    self.floors = FloorFile(path: floors, mayBeMissing: isRecording)
    self.isRecording = isRecording
  }

  /// Throws `GeppoError` when a file cannot be read or the glossary is broken.
  package func run(_ workspace: Workspace) throws -> Evaluated {
    let rules = Rulebook.read(workspace)
    try rules.requireUsable()
    let titles = TitleTranslator(lexicon: TitleLexicon(rules.glossary))
    let scores = try files.map { path in
      HeadlineScore(
        name: FloorFile.setName(of: path), rows: try Self.references(path).map { Self.row($0, titles) })
    }
    let findings = isRecording ? [] : try floors.findings(on: scores.map(\.figures)).sorted()
    return Evaluated(
      scores, read: files + [floors.path].compactMap { $0 }, findings: findings)
  }

  /// Writes the figures as the new floors of their sets.
  package func record(_ evaluated: Evaluated) throws { try floors.record(evaluated.figures) }

  private static func references(_ path: String) throws -> [ReferenceTitle] {
    guard let file = try GoldFolder.answers(at: path) else { throw GeppoError.noSuchFile(path) }
    return try GoldLines.read(file, as: ReferenceTitle.self, needed: ["id", "title", "ja"])
  }

  private static func row(_ reference: ReferenceTitle, _ titles: TitleTranslator) -> HeadlineScore.Row {
    HeadlineScore.Row(
      reference, draft: titles.draft(reference.title), unknown: titles.unknownWords(in: reference.title))
  }
}
