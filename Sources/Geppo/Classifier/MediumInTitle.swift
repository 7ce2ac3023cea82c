/// A medium named in parentheses at the end of a title: 全国碳市场运行框架基本建立（人民日报） is its report.
enum MediumInTitle {
  static func carrier(_ title: Field<String>?, _ words: Lexicon) -> Field<String>? {
    guard let title, let last = title.value.last, last == "）" || last == ")",
      let opening = title.value.lastIndex(where: { $0 == "（" || $0 == "(" })
    else { return nil }
    let name = String(title.value[title.value.index(after: opening)...].dropLast())
    guard isMedium(FoldedText(name).scalars, words) else { return nil }
    return Field(value: name, location: title.location, step: "medium in the title")
  }

  private static func isMedium(_ name: [UInt32], _ words: Lexicon) -> Bool {
    words.scalars(.media).contains(name)
      || ((3...10).contains(name.count) && name.last == paper
        && !words.scalars(.notMedia).contains { name.ends(with: $0) })
  }

  /// 报, with which the names of papers end.
  private static let paper = UInt32(("报" as Unicode.Scalar).value)
}
