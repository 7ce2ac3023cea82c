/// Reads what becomes of a bound or a rate: 谷段由8小时延长到10小时.
struct ChangeReader: Sendable {
  let titles: TitleTranslator

  /// `谷間時間帯を8時間から10時間に延長`; nil where the thing that changes is not known word for word.
  func change(_ clause: String) -> String? {
    guard let mark = clause.firstIndex(where: { "由从".contains($0) }), mark > clause.startIndex,
      let change = clause[mark...].dropFirst().wholeMatch(
        of: #/([0-9.]+)([^0-9.]{1,3}?)(延长|缩短|提高|提升|上调|增加|扩大|降低|下调|减少|调整)(?:到|至|为)([0-9.]+)([^0-9.]{1,3})/#),
      change.2 == change.5, let unit = Self.units[String(change.2)], let verb = Self.verbs[String(change.3)],
      let name = ClauseReader(titles: titles).noun(String(clause[..<mark]))
    else { return nil }
    return "\(name)を\(change.1)\(unit)から\(change.4)\(unit)に\(verb)"
  }

  private static let units = [
    "小时": "時間", "天": "日", "年": "年", "元": "元", "万元": "万元", "%": "％", "％": "％", "吨": "トン", "万吨": "万トン",
    "公里": "km",
  ]
  private static let verbs = [
    "延长": "延長", "缩短": "短縮", "提高": "引上げ", "提升": "引上げ", "上调": "引上げ", "增加": "増加", "扩大": "拡大", "降低": "引下げ",
    "下调": "引下げ", "减少": "削減", "调整": "変更",
  ]
}
