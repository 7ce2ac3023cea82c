/// How near a body is to the centre, by its name.
enum IssuerLevel: Int, Hashable, Sendable, Comparable {
  case centre, province, city, county

  /// A row: the level of names that hold one of these words.
  private struct Rule: Sendable {
    let level: IssuerLevel
    let words: [String]
    let reason: String
  }

  /// The first that fits.
  private static let rules = [
    Rule(level: .county, words: ["区人民政府", "县", "镇", "街道", "旗人民"], reason: "丛台区人民政府 of 邯郸市"),
    Rule(
      level: .province, words: ["省", "自治区", "北京市", "天津市", "上海市", "重庆市"],
      reason: "the four cities are provinces"),
    Rule(level: .city, words: ["市", "州", "盟"], reason: "also 市人民政府, where the site's own city is meant"),
    Rule(level: .centre, words: ["国务院", "中共中央", "国家", "部", "总局"], reason: "bodies that name no place"),
  ]

  /// Of the first name that tells.
  static func of(_ names: [String]) -> IssuerLevel? {
    names.lazy.compactMap { name in
      rules.first { $0.words.contains(where: name.contains) }?.level
    }.first
  }

  static func < (left: IssuerLevel, right: IssuerLevel) -> Bool { left.rawValue < right.rawValue }
}
