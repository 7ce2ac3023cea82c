/// `evaluate identity`: folds pairs of pages and says how often one document is found, and two are taken for one.
package struct IdentityEvaluation {
  private let files: [String]
  private let floors: FloorFile
  private let isRecording: Bool

  /// `floors` names a file of bounds for the figures; they are not held against figures that are about to be recorded.
  package init(files: [String], floors: String?, isRecording: Bool = false) {
    self.files = files
    self.floors = FloorFile(path: floors)
    self.isRecording = isRecording
  }

  /// Throws `GeppoError` when a file cannot be read.
  package func run() throws -> Evaluated {
    let scores = try files.map { path in
      guard let file = try GoldFolder.answers(at: path) else { throw GeppoError.noSuchFile(path) }
      return Self.score(FloorFile.setName(of: path), try GoldLines.read(file, as: PagePair.self))
    }
    let findings = isRecording ? [] : try floors.findings(on: scores.map(\.figures)).sorted()
    return Evaluated(
      scores, read: files + [floors.path].compactMap { $0 }, findings: findings)
  }

  /// Writes the figures as the new floors of their sets.
  package func record(_ evaluated: Evaluated) throws { try floors.record(evaluated.figures) }

  private static func score(_ name: String, _ pairs: [PagePair]) -> IdentityScore {
    let keys = pairs.map { pair in pair.items.map { FoldKey($0, sourceRank: 1) } }
    let rows = zip(pairs, keys).map { pair, keys in
      IdentityScore.Row(
        pair: pair, rule: Fold.entries(of: keys).lazy.flatMap(\.members).first?.rule,
        contradiction: Contradiction.between(keys[0], keys[1])?.name)
    }
    return IdentityScore(
      name: name, rows: rows, mixedEntries: mixed(pairs, Fold.entries(of: keys.flatMap(\.self))))
  }

  /// Of each entry of all pages together that holds pages of several documents, a page of each.
  private static func mixed(_ pairs: [PagePair], _ entries: [Entry]) -> [[String]] {
    let documents = Dictionary(
      pairs.flatMap { pair in zip(pair.items.map(\.key), [pair.left.document, pair.right.document]) },
      uniquingKeysWith: { first, _ in first })
    return entries.map { entry in
      var seen: Set<String> = []
      return ([entry.representative] + entry.members.map(\.key)).filter { key in
        documents[key].map { seen.insert($0).inserted } ?? false
      }
    }.filter { $0.count > 1 }
  }
}
