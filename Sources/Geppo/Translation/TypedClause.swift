/// The number of a clause that a person typed into the cell of a translation, though the sheet keeps it apart: once is enough.
enum TypedClause {
  /// Names of groups that are no numbers.
  private static let words: Set = ["題名", "見出し", "本文"]
  /// Behind these a text begins at once; behind `第一条` it might go on as a sentence.
  private static let closing: Set<Character> = ["、", "）", ")", ".", "．"]

  /// The text without the number, and the number where it is another one than that of the segment. `place` is the label of the segment, `一、/1`.
  static func parted(_ target: String, place: String, source: String) -> (text: String, other: String?) {
    let parts = place.split(separator: "/").map(String.init)
    guard parts.count > 1, parts.last == "1", let clause = parts.dropLast().last, !words.contains(clause),
      !source.hasPrefix(clause)
    else { return (target, nil) }
    if let text = literal(target, clause) { return (text, nil) }
    guard let typed = numbered(target), let number = numbered(clause + " "), !typed.rest.isEmpty,
      numbered(source)?.value != typed.value
    else { return (target, nil) }
    return (typed.rest, typed.value == number.value ? nil : typed.mark)
  }

  /// What stands behind the very number.
  private static func literal(_ target: String, _ clause: String) -> String? {
    guard let last = clause.last, let typed = [clause, clause.halfWidth].first(where: target.hasPrefix)
    else { return nil }
    let rest = target.dropFirst(typed.count)
    guard let next = rest.first else { return nil }
    let isNumber = next.isNumber && !(last == "、" || last == "）")
    guard !isNumber, closing.contains(last) || next.isWhitespace || next == "、" else { return nil }
    let text = rest.drop { $0.isWhitespace || $0 == "、" }
    return text.isEmpty ? nil : String(text)
  }

  /// `１．`, `（2）`, `二、`, `第四 ` in front of a text: the number, how it was written, and what follows.
  private static func numbered(_ text: String) -> (value: Int, mark: String, rest: String)? {
    guard
      let match = text.firstMatch(
        of: #/^[（(]?第?([0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})(?:条|章|節|项|項|号)?(?:[）)、．]|\.(?![0-9０-９])|[ 　])[ 　]*/#)
    else { return nil }
    let digits = String(match.1).halfWidth
    guard let value = Int(digits) ?? ChineseNumeral.value(digits[...]) else { return nil }
    let mark = text[match.range]
    return (value, String(mark).trimmingSpaces(), String(text[match.range.upperBound...]))
  }
}
