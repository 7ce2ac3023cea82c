/// The number of a clause that a person typed into the cell of a translation, though the sheet keeps it apart: once is enough.
enum TypedClause {
  /// Names of groups that are no numbers.
  private static let words: Set = ["題名", "見出し", "本文"]
  /// Behind these a text begins at once; behind `第一条` it might go on as a sentence.
  private static let closing: Set<Character> = ["、", "）", ")", ".", "．"]

  /// `place` is the label of the segment, `一、/1`.
  static func removed(from target: String, place: String, source: String) -> String {
    let parts = place.split(separator: "/").map(String.init)
    guard parts.count > 1, parts.last == "1", let clause = parts.dropLast().last, !words.contains(clause),
      let last = clause.last, !source.hasPrefix(clause),
      let typed = [clause, clause.halfWidth].first(where: target.hasPrefix)
    else { return target }
    let rest = target.dropFirst(typed.count)
    guard let next = rest.first else { return target }
    let isNumber = next.isNumber && !(last == "、" || last == "）")
    guard !isNumber, closing.contains(last) || next.isWhitespace || next == "、" else { return target }
    let text = rest.drop { $0.isWhitespace || $0 == "、" }
    return text.isEmpty ? target : String(text)
  }
}
