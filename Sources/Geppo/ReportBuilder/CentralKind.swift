/// The parts of 「中央政府の動向」, in the order of the bulletin.
struct CentralKind: Hashable, Sendable {
  /// As `glossary/document_types.csv` has it in `section`.
  let code: String
  let heading: Phrasing.Key

  static let all = [
    CentralKind(code: "plan", heading: .kindPlan),
    CentralKind(code: "law", heading: .kindLaw),
    CentralKind(code: "consultation", heading: .kindConsultation),
    CentralKind(code: "enforcement", heading: .kindEnforcement),
    CentralKind(code: "data", heading: .kindData),
    CentralKind(code: "news", heading: .kindNews),
  ]

  /// A section that the table does not have belongs to the last kind.
  static func code(for section: String) -> String {
    all.contains { $0.code == section } ? section : "news"
  }
}
