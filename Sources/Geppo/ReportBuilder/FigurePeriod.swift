/// The months or quarters that figures are of, at the beginning of a clause: 11月, 2018年1-9月, 前三季度.
struct FigurePeriod: Hashable, Sendable {
  /// `11月`, `2018年1～9月`, `第1～3四半期`.
  let japanese: String
  /// What follows in the same clause: 9月全市优良天数23天.
  let rest: String

  private static let quarters = [
    ("前三季度", "第1～3四半期"), ("上半年", "上半期"), ("下半年", "下半期"), ("一季度", "第1四半期"), ("二季度", "第2四半期"), ("三季度", "第3四半期"),
    ("四季度", "第4四半期"),
  ]
  /// 9月上旬 and 9月30日 are no month.
  private static let parts = ["上旬", "中旬", "下旬", "底", "初", "末", "以来", "起", "前"]

  /// Nil where the clause does not begin with one.
  init?(_ clause: String) {
    let year = Self.year(clause)
    let behind = clause.dropFirst(year.count)
    if let (zh, ja) = Self.quarters.first(where: { behind.drop { $0 == "第" }.hasPrefix($0.0) }) {
      self.init(year + ja, behind.drop { $0 == "第" }.dropFirst(zh.count))
      return
    }
    let months = behind.prefix { ("0"..."9").contains($0) || Self.dashes.contains($0) || $0 == "月" }
    guard months.last == "月", months.first?.isNumber ?? false, months.count < 9 else { return nil }
    self.init(
      year + months.map { Self.dashes.contains($0) ? "～" : String($0) }.joined(),
      behind.dropFirst(months.count))
  }

  private init?(_ japanese: String, _ behind: Substring) {
    let rest = behind.hasPrefix("份") ? behind.dropFirst() : behind
    guard !Self.parts.contains(where: rest.hasPrefix), rest.first?.isNumber != true else { return nil }
    self.japanese = japanese
    self.rest = String(rest).trimmingSpaces()
  }

  private static let dashes: Set<Character> = ["—", "－", "-", "–", "~", "至"]

  private static func year(_ clause: String) -> String {
    let year = clause.prefix(4)
    return year.count == 4 && year.allSatisfy { ("0"..."9").contains($0) }
      && clause.dropFirst(4).hasPrefix("年")
      ? year + "年" : ""
  }
}

extension FigurePeriod {
  /// `11月`, `11月及び1～11月`, `2019年第1四半期`, `2018年`; nil where the title names none.
  static func named(in title: String) -> String? {
    if let (zh, ja) = quarters.first(where: { title.contains($0.0) }), let mark = title.firstRange(of: zh) {
      let head =
        title[..<mark.lowerBound].hasSuffix("第")
        ? title[..<mark.lowerBound].dropLast() : title[..<mark.lowerBound]
      return (head.last == "年" ? year(String(head.suffix(5))) : "") + ja
    }
    let text = Array(title.replacing("、", with: "和"))
    var found: [String] = []
    for index in text.indices where text[index] == "月" || text[index] == "年" {
      let number = digits(before: index, in: text)
      guard !number.isEmpty else { continue }
      let third = text[(index + 1)...].prefix(2).map(String.init).joined()
      found.append(number + String(text[index]) + (["上旬", "中旬", "下旬"].contains(third) ? third : ""))
    }
    let months = found.filter { $0.contains("月") }
    let kept = months.isEmpty ? found.prefix(1) : months[...].prefix(2)
    return kept.isEmpty ? nil : kept.joined(separator: "及び")
  }

  /// The number that ends before the index, with the first of a range: `1～11`.
  private static func digits(before index: Int, in text: [Character]) -> String {
    let head = text[..<index].reversed().prefix { $0.isNumber || "-—–~～至".contains($0) }
    let number = String(head.reversed().map { "-—–~至".contains($0) ? "～" : $0 })
    return number.first?.isNumber ?? false ? number : ""
  }
}
