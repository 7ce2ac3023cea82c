/// What another capture of a page says otherwise.
enum Revision {
  /// A fact of a page, as keys carry it.
  private struct Row: Sendable {
    let fact: FactChange.Kind
    let value: @Sendable (FoldKey) -> String
  }

  private static let rows = [
    Row(fact: .title) { $0.title }, Row(fact: .number) { $0.documentNumber ?? "" },
    Row(fact: .issuer) { $0.issuer }, Row(fact: .publication) { $0.publishedOn?.description ?? "" },
    Row(fact: .signature) { $0.signedOn?.description ?? "" },
    Row(fact: .deadline) { $0.closesOn?.description ?? "" },
  ]

  /// In the order of the table; of the text, how many figures have another value.
  static func changes(from old: FoldKey, to new: FoldKey) -> [FactChange] {
    let facts = rows.filter { $0.value(old) != $0.value(new) }.map {
      FactChange(fact: $0.fact, before: $0.value(old), after: $0.value(new))
    }
    guard old.textDigest != new.textDigest else { return facts }
    let figures = old.sketch.flatMap { old in new.sketch.map { $0.changedFigures(from: old) } } ?? 0
    return facts + [FactChange(fact: .text, before: "", after: figures == 0 ? "" : String(figures))]
  }
}
