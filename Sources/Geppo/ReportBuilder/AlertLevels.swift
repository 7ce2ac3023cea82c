/// Reads of an emergency plan at what air which alert is given, and by how much emissions are cut then.
enum AlertLevels {
  private static let colours = [("蓝色", "青色"), ("黄色", "黄色"), ("橙色", "オレンジ"), ("红色", "赤色")]

  /// `黄色は200超が2日継続、オレンジは200超が3日継続かつ300超`; nil where fewer than two alerts are read.
  static func conditions(in texts: [String]) -> String? {
    guard texts.contains(where: { $0.contains("空气质量指数") || $0.contains("AQI") }) else { return nil }
    let parts = texts.flatMap { $0.split { "。；\n".contains($0) }.map(String.init) }
    var value: String?
    return listed(
      colours.compactMap { zh, ja in
        let told = parts.lazy.filter { named(in: $0) == [zh] }.compactMap { condition($0, since: value) }
          .first
        value = value ?? told?.firstRange(of: "超").map { String(told?[..<$0.upperBound] ?? "") }
        return told.map { "\(ja)は\($0)" }
      })
  }

  /// `黄色10％以上、オレンジ20％以上、赤色30％以上`.
  static func cuts(in texts: [String]) -> String? {
    if let together = texts.lazy.compactMap(cutsOfAll).first { return together }
    let parts = texts.flatMap { $0.split { "。\n".contains($0) }.map(String.init) }
    return listed(
      colours.compactMap { zh, _ in
        parts.lazy.filter { named(in: $0) == [zh] }.compactMap(cut).first
      })
  }

  /// 减排20%以上, 减排比例均不低于20%: of a single alert.
  static func cut(_ text: String) -> String? {
    guard let match = text.firstMatch(of: #/减排(?:比例)?([^，。；0-9]{0,18})([0-9]+)[%％](以上|左右)?/#) else {
      return nil
    }
    let level = named(in: text)
    let colour = level.count == 1 ? colours.first { $0.0 == level[0] }?.1 ?? "" : ""
    let isLeast = match.1.contains("不低于") || match.1.contains("不少于")
    return "\(colour)\(match.2)％" + (isLeast || match.3 == "以上" ? "以上" : match.3 == "左右" ? "程度" : "")
  }

  private static func listed(_ found: [String]) -> String? {
    found.count > 1 ? found.joined(separator: "、") : nil
  }

  private static func named(in text: String) -> [String] { colours.map(\.0).filter(text.contains) }

  /// 黄色、橙色、红色预警分别启动…。减排比例按10%、20%、30%左右掌握.
  private static func cutsOfAll(_ text: String) -> String? {
    guard let colours = text.firstMatch(of: #/((?:[蓝黄橙红]色、)+[蓝黄橙红]色)预警/#),
      let cuts = text.firstMatch(of: #/减排比例[^，。；0-9]{0,8}((?:[0-9]+[%％]、)+[0-9]+[%％])(以上|左右)?/#)
    else { return nil }
    let names = colours.1.split(separator: "、").compactMap { name in Self.colours.first { $0.0 == name }?.1 }
    let rates = cuts.1.split(separator: "、").map { $0.dropLast() }
    guard names.count == rates.count else { return nil }
    let bound = cuts.2 == "以上" ? "以上" : cuts.2 == "左右" ? "程度" : ""
    return zip(names, rates).map { "\($0)\($1)％\(bound)" }.joined(separator: "、")
  }

  /// 大于200将持续3天，且大于300: `200超が3日継続かつ300超`. A higher level may begin with 持续4天: of the value of the one below.
  private static func condition(_ text: String, since value: String?) -> String? {
    var told = ""
    var isBehindValue = false
    for match in text.matches(of: #/(大于|超过|达到)([0-9]{3})|持续([0-9])天(以上)?|([且或])/#) {
      if let word = match.5 {
        if !told.isEmpty, !told.hasSuffix("かつ"), !told.hasSuffix("又は") { told += word == "且" ? "かつ" : "又は" }
        isBehindValue = false
      } else if let value = match.2 {
        told += value + (match.1 == "达到" ? "に到達" : "超")
        isBehindValue = true
      } else if let days = match.3 {
        if told.isEmpty, let value { (told, isBehindValue) = (value, true) }
        told += (isBehindValue ? "が" : "") + "\(days)日" + (match.4 == nil ? "" : "以上") + "継続"
        isBehindValue = false
      }
    }
    return told.contains("超") && !told.hasSuffix("かつ") && !told.hasSuffix("又は") ? told : nil
  }
}
