/// The parts of 「中央政府の動向」, in the order of the bulletin.
struct CentralKind: Hashable, Sendable {
  /// As `glossary/document_types.csv` has it in `section`.
  let code: String
  let title: String

  static let all = [
    CentralKind(code: "plan", title: "計画・政策"),
    CentralKind(code: "law", title: "法令・基準"),
    CentralKind(code: "consultation", title: "意見募集"),
    CentralKind(code: "enforcement", title: "執法・督察"),
    CentralKind(code: "data", title: "大気質の状況"),
    CentralKind(code: "news", title: "その他"),
  ]

  /// A section that the table does not have belongs to the last kind.
  static func code(for section: String) -> String {
    all.contains { $0.code == section } ? section : "news"
  }
}
