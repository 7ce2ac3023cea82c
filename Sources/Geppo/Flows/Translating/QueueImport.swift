/// What became of returned files.
package struct QueueImport: Sendable {
  let isDryRun: Bool
  private var receptions: [(document: String, counts: [Reception.Outcome: Int])] = []
  private var lines: [QueueLine] = []
  private var ids: [String] = []
  private var checked: [CheckedDocument] = []
  package var findings: [Finding] = []
  /// A file could not be taken, so that none was.
  var isRefused = false

  init(isDryRun: Bool) { self.isDryRun = isDryRun }

  mutating func take(_ reception: Reception, of document: QueuedDocument) {
    ids.append(document.id)
    receptions.append(
      (
        document.id,
        Dictionary(uniqueKeysWithValues: Reception.Outcome.allCases.map { ($0, reception.count($0)) })
      ))
    findings += reception.rows.compactMap { Self.finding($0, document.id) }
  }

  /// How the documents stand now.
  mutating func finish(_ queue: QueuedDocuments) {
    let named = Set(ids)
    let documents = queue.documents.filter { named.contains($0.id) }
    lines = queue.lines(documents)
    let checks = DocumentChecks(queue)
    checked = documents.map { CheckedDocument(document: $0, findings: checks.findings(on: $0)) }
    findings.sort()
  }

  private static func finding(_ row: Reception.Row, _ document: String) -> Finding? {
    guard let location = row.location else { return nil }
    switch row.obstacle {
    case .locked: return Finding(.lockedSegment, location, document, row.segment, row.standing, row.incoming)
    case .otherSource:
      return Finding(.otherSource, location, document, row.segment, row.standing, row.incoming)
    case nil: break
    }
    return switch row.outcome {
    case .conflict: Finding(.translationConflict, location, document, row.segment, row.standing, row.incoming)
    case .stale: Finding(.staleTranslation, location, document, row.segment, row.incoming)
    case .unknown: Finding(.unknownTranslation, location, document, row.segment, row.incoming)
    case .taken, .same, .missing: nil
    }
  }

  /// For the screen.
  package func lines(_ language: Language) -> [String] {
    let head = language == .japanese ? "（確認のみ。記録していません）" : "(only tried; nothing was recorded)"
    let refusal =
      language == .japanese
      ? "（取り込めないファイルがあるため、何も記録していません）" : "(a file cannot be taken, so nothing was recorded)"
    return (isDryRun ? [head] : isRefused ? [refusal] : [])
      + receptions.map { one in
        let counts = Reception.Outcome.allCases.map { outcome in
          "\(outcome.word(language))\(language == .japanese ? "" : " ")\(one.counts[outcome] ?? 0)"
        }
        return "\(one.document)  \(counts.joined(separator: language == .japanese ? "、" : ", "))"
      } + lines.map { $0.text(language) } + checked.flatMap { told($0, language) }
  }

  /// How many slips the checks see, and how to look at them.
  private func told(_ document: CheckedDocument, _ language: Language) -> [String] {
    guard !document.findings.isEmpty else { return [] }
    // What was not recorded no other command shows.
    if isDryRun || isRefused { return document.lines(language) }
    let command = "geppo queue check \(document.document.id)"
    return [document.counts(language) + (language == .japanese ? "（\(command)）" : " (\(command))")]
  }
}

extension Reception.Outcome {
  fileprivate func word(_ language: Language) -> String {
    let japanese: String =
      switch self {
      case .taken: "取込み"
      case .same: "同じ"
      case .conflict: "食い違い"
      case .stale: "原文更新"
      case .unknown: "該当なし"
      case .missing: "未訳"
      }
    return language == .japanese ? japanese : rawValue
  }
}
