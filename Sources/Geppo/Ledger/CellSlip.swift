/// What people put into cells of lists and numbers instead of what the ledger reads, and what they mean by it.
enum CellSlip {
  /// Marks that people put between values, where a half-width `|` belongs; none of them stands in the name of a party.
  static let separators: Set<Character> = ["、", "｜", "，", ",", ";", "；", "／", "/", "\n"]

  /// `北九州市、大分市` is `北九州市|大分市`; nil where one value stands alone.
  static func list(_ text: String) -> String? {
    guard text.contains(where: separators.contains) else { return nil }
    let values = text.split { $0 == "|" || separators.contains($0) }.map { $0.trimmingSpaces() }
    return values.filter { !$0.isEmpty }.joined(separator: "|")
  }

  /// `4回`, `３日間`, `1,200` and `2018.0` are numbers; nil for what is none.
  static func number(_ text: String) -> Int? {
    var rest = folded(text).filter { $0 != "," }
    for unit in units where rest.hasSuffix(unit) {
      rest = String(rest.dropLast(unit.count))
      break
    }
    return (rest.hasSuffix(".0") ? String(rest.dropLast(2)) : rest).digits
  }

  /// `約３０`, `30名程度` and `およそ30` are `約30`; nil for what counts nobody.
  static func heads(_ text: String) -> String? {
    var rest = folded(text).filter { $0 != "," }
    let isAbout =
      rest.strip(before: ["約", "およそ", "大約"]) != nil || rest.strip(behind: ["程度", "ほど", "前後", "余り"]) != nil
    _ = rest.strip(before: ["約"])
    _ = rest.strip(behind: ["名", "人"])
    if rest.hasSuffix(".0") { rest = String(rest.dropLast(2)) }
    let meant = (isAbout ? "約" : "") + rest
    return HeadCount(meant) == nil ? nil : meant
  }

  /// The longer ones first.
  private static let units = ["か月分", "日間", "年度", "回", "日", "名", "人", "件", "年"]

  /// A correction, which says so where a digit was full-width: nobody sees that.
  static func hint(_ meant: String, for text: String) -> String {
    folded(text) == text.trimmingSpaces() ? meant : FindingArguments.halfWidth(meant, for: text)
  }

  private static func folded(_ text: String) -> String { text.halfWidth.trimmingSpaces() }
}

extension String {
  /// Takes away the first of some words at the head; nil where none is there.
  fileprivate mutating func strip(before words: [String]) -> String? {
    guard let word = words.first(where: hasPrefix) else { return nil }
    self = String(dropFirst(word.count))
    return word
  }

  /// The same at the end.
  fileprivate mutating func strip(behind words: [String]) -> String? {
    guard let word = words.first(where: hasSuffix) else { return nil }
    self = String(dropLast(word.count))
    return word
  }
}

extension CellReader {
  /// The values of a cell. With another mark between them they would be one long name that nobody knows.
  mutating func ledgerList(_ column: String) -> [String] {
    guard let meant = CellSlip.list(optional(column)) else { return list(column) }
    refuse(column, tail: FindingArguments.separated(meant))
    return []
  }

  /// A whole number; one with its unit is told with what it means. Nil for an empty cell.
  mutating func ledgerNumber(_ column: String, in range: ClosedRange<Int>) -> Int? {
    let text = optional(column)
    guard !text.isEmpty else { return nil }
    if text.digits == nil, let meant = CellSlip.number(text), range.contains(meant) {
      refuse(column, hint: CellSlip.hint(String(meant), for: text))
      return nil
    }
    return number(column, in: range)
  }

  /// One of the words of an enum; `japanese` is what people may write instead, and what it means.
  mutating func ledgerChoice<Choice>(_ column: String, japanese: [String: Choice]) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    guard let meant = japanese[optional(column)] else { return choice(column) }
    refuse(column, hint: meant.rawValue)
    return nil
  }
}
