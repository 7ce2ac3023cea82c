/// Reads the figures of key regions, each with its region: 汾渭平原11个城市PM2.5浓度为79微克/立方米.
struct RegionFigures: Sendable {
  let titles: TitleTranslator

  private static let most = 4

  /// `11月の重点地域のPM2.5濃度：京津冀及び周辺地域「2+26」都市83μg/m³、汾渭平原11都市79μg/m³`.
  func figures(in texts: [String]) -> String? {
    for text in texts where Self.openings.contains(where: text.hasPrefix) {
      let found = text.split { "；。".contains($0) }.compactMap { figure(String($0)) }
      // Figures of a month and of the year so far stand beside each other: without the month nobody knows which these are.
      guard found.count > 1, let month = Self.month(in: text) else { continue }
      return "\(month)月の重点地域のPM2.5濃度：" + found.prefix(Self.most).joined(separator: "、")
    }
    return nil
  }

  /// The one month that the text names; nil where it tells of a span, or of several.
  private static func month(in text: String) -> String? {
    let months = text.matches(of: #/([0-9]{1,2})月/#).map { String($0.1) }.withoutRepeats
    return months.count == 1 && text.firstMatch(of: #/[0-9][—–－~～至-][0-9]{1,2}月/#) == nil ? months[0] : nil
  }

  private func figure(_ part: String) -> String? {
    let text = Self.openings.first(where: part.hasPrefix).map { String(part.dropFirst($0.count + 1)) } ?? part
    guard let scope = FigureScope(text, titles: titles),
      let value = text.firstMatch(of: #/PM2.5(?:平均|月均)?浓度为?([0-9.]+)(?:微克/立方米|μg/m3)/#)
    else { return nil }
    return scope.japanese + value.1 + "μg/m³"
  }

  private static let openings = ["分区域看", "分区域来看", "分地区看", "从区域看", "重点区域"]
}

/// Of whom a figure is, at the beginning of its clause: 18个重点城市, 全国338个地级及以上城市, 长三角地区41个城市.
struct FigureScope: Hashable, Sendable {
  let japanese: String
  /// What follows in the clause.
  let rest: String

  init?(_ clause: String, titles: TitleTranslator) {
    let characters = Array(clause)
    let text = characters[...]
    let place =
      Self.wholes.first { clause.hasPrefix($0.zh) }
      ?? titles.lexicon.place(at: text).map { (zh: String($0.zh), ja: $0.ja) }
    var behind = clause.dropFirst(place?.zh.count ?? 0)
    var told = place?.ja ?? ""
    if let quoted = behind.prefixMatch(of: #/“2\+26”城市/#) {
      told += "「2+26」都市"
      behind = behind.dropFirst(quoted.0.count)
    } else if let cities = behind.prefixMatch(of: #/([0-9]+)个(国家考核|重点|地级及以上)?城市/#) {
      told += (place == nil ? "" : "") + cities.1 + (cities.2.flatMap { Self.kinds[String($0)] } ?? "都市")
      behind = behind.dropFirst(cities.0.count)
    }
    guard !told.isEmpty else { return nil }
    japanese = told
    rest = String(behind)
  }

  private static let kinds = ["国家考核": "の国の評価対象都市", "重点": "の重点都市", "地级及以上": "の地級以上の都市"]
  private static let wholes = [
    (zh: "京津冀及周边地区", ja: "京津冀及び周辺地域"), (zh: "全国", ja: "全国"), (zh: "全省", ja: "省全域"), (zh: "全市", ja: "市全域"),
    (zh: "主城区", ja: "中心市街区"), (zh: "中心城区", ja: "中心市街区"), (zh: "全区", ja: "区全域"),
  ]
}
