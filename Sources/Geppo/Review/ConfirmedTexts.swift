/// What a row wants of each field. Who confirms a text confirms the one that she was shown: when she corrects in the same
/// row a fact that it was made from, it is made anew, and confirmed when somebody has seen it.
struct ConfirmedTexts {
  /// The facts that geppo makes its texts from.
  private static let sources: [DecisionField: [DecisionField]] = [
    .headline: [.title, .issuers, .documentType, .topics],
    .summary: [.title, .documentType, .inForce, .commentDeadline],
  ]

  private let row: ReviewRow
  private let document: String
  /// The facts that the row corrects, beyond what its reader saw decided.
  private let corrected: [DecisionField]

  init(_ row: ReviewRow, before: DecisionBook, _ document: String) {
    self.row = row
    self.document = document
    corrected = DecisionField.allCases.filter { field in
      guard Self.sources[field] == nil, let value = row.values[field] else { return false }
      return value != (before.standing(document, field)?.value ?? row.shown[field] ?? "")
    }
  }

  /// Nil where nobody touched the field.
  func wanted(_ field: DecisionField) -> String? {
    guard isProposal(field) else { return row.values[field] }
    if isVoid(field) { return "" }
    if field == .summary, isUnwritten { return nil }
    return row.confirmed.contains(field) ? row.shown[field] : row.values[field]
  }

  /// 「要約は未作成」 is nothing that a person can stand for.
  private var isUnwritten: Bool {
    row.confirmed.contains(.summary) && !isVoid(.summary)
      && (row.shown[.summary] ?? "").hasPrefix(DocumentReview.noSummary)
  }

  private func isProposal(_ field: DecisionField) -> Bool {
    Self.sources[field] != nil && (row.confirmed.contains(field) || row.repeatsProposal(field))
  }

  private func isVoid(_ field: DecisionField) -> Bool { !causes(field).isEmpty }

  private func causes(_ field: DecisionField) -> [DecisionField] {
    (Self.sources[field] ?? []).filter(corrected.contains)
  }

  var findings: [Finding] {
    let void = [DecisionField.headline, .summary].filter { isProposal($0) && isVoid($0) }
    let unmade = isUnwritten ? [Finding(.noSummary, row.location(.summaryText), document)] : []
    guard !void.isEmpty else { return unmade }
    return [
      Finding(
        .confirmationVoid, row.location(.confirmation), document,
        Self.columns(void.flatMap(causes).withoutRepeats), Self.columns(void))
    ] + unmade
  }

  private static func columns(_ fields: [DecisionField]) -> String {
    fields.compactMap { (ReviewColumn.of($0)?.fact ?? ReviewColumn.of($0))?.rawValue }
      .map { $0.replacing("（自動作成）", with: "") }.joined(separator: "、")
  }
}
