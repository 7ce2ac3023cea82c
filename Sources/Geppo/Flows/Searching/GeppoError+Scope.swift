/// What keeps a name from being a code, with what comes near.
extension GeppoError {
  static func unknownName(
    _ name: String, _ option: String, among known: [ScopeName]
  ) -> GeppoError {
    let words = known.flatMap { [$0.code] + $0.names }.filter { $0.count > 1 }
    let key = Folding.key(name)
    let longer = key.isEmpty ? nil : words.first { Folding.key($0).contains(key) }
    let near = NearestWord.of(name, among: words) ?? longer
    let some = known.prefix(8).map(\.shown)
    let (hint, japanese) =
      near.map { ("did you mean '\($0)'?", "「\($0)」のことですか") } ?? (
        "known are for instance: \(some.joined(separator: ", "))", "使えるもの（例）：\(some.joined(separator: "、"))"
      )
    return GeppoError(
      .badInput, path: "\(option) \(name)", english: "'\(name)' is not in the tables; \(hint)",
      japanese: "「\(name)」は表にありません。\(japanese)")
  }

  static func severalNames(
    _ name: String, _ option: String, _ found: [ScopeName]
  ) -> GeppoError {
    let some = found.prefix(8).map(\.shown) + (found.count > 8 ? ["…"] : [])
    return GeppoError(
      .badInput, path: "\(option) \(name)",
      english: "'\(name)' may be one of \(found.count); give the code: \(some.joined(separator: ", "))",
      japanese: "「\(name)」に当たるものが\(found.count)件あります。コードで指定してください：\(some.joined(separator: "、"))")
  }
}
