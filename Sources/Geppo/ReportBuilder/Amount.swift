/// A number with its unit and bound, and nothing behind it.
struct Amount: Hashable, Sendable {
  let japanese: String

  private static let units = [
    ("个百分点", "ポイント"), ("微克/立方米", "μg/m³"), ("毫克/立方米", "mg/m³"), ("微克每立方米", "μg/m³"), ("毫克每立方米", "mg/m³"),
    ("μg/m3", "μg/m³"), ("mg/m3", "mg/m³"), ("万吨", "万トン"),
    ("毫克/千克", "mg/kg"), ("mg/kg", "mg/kg"), ("克/升", "g/L"), ("万千瓦", "万kW"), ("万平方米", "万m²"), ("平方公里", "km²"),
    ("公里", "km"),
    ("万辆", "万台"), ("万户", "万戸"), ("万台", "万台"), ("%", "％"), ("％", "％"), ("吨", "トン"), ("天", "日"), ("辆", "台"),
    ("蒸吨", "蒸気トン"), ("小时", "時間"), ("个月", "か月"), ("家", "社"), ("户", "戸"), ("台", "台"), ("张", "件"), ("艘次", "隻"),
    ("批次", "件"),
    ("人次", "人"), ("年", "年"), ("米", "m"),
  ]
  private static let bounds = ["以上", "以下", "以内", "左右", ""]

  init?(_ text: String) {
    if let tenths = text.wholeMatch(of: #/([一二三四五六七八九])成(以上|以下|左右)?/#),
      let value = ChineseNumeral.value(tenths.1)
    {
      japanese = "\(value)割" + (tenths.2.map { $0 == "左右" ? "程度" : String($0) } ?? "")
      return
    }
    let number = text.prefix { ("0"..."9").contains($0) || $0 == "." }
    guard number.first?.isNumber ?? false, number.last != "." else { return nil }
    let rest = text.dropFirst(number.count).drop { $0 == " " }
    guard let (unit, name) = Self.units.first(where: { rest.hasPrefix($0.0) }),
      let bound = Self.bounds.first(where: { rest.dropFirst(unit.count) == $0 })
    else { return nil }
    japanese = number + name + (bound == "左右" ? "程度" : bound)
  }
}

/// Amounts of several things: 40%、45%、40%, or 10、30、100毫克/立方米 with one unit for all.
struct Amounts: Hashable, Sendable {
  let japanese: String
  let count: Int

  init?(_ text: String) {
    let parts = text.split(separator: "、").map(String.init)
    guard parts.count > 1, let last = parts.last.flatMap(Amount.init) else { return nil }
    let heads = parts.dropLast().map { part in
      part.allSatisfy { ("0"..."9").contains($0) || $0 == "." } ? part : Amount(part)?.japanese
    }
    guard heads.allSatisfy({ $0 != nil }) else { return nil }
    japanese = (heads.compactMap(\.self) + [last.japanese]).joined(separator: "、")
    count = parts.count
  }
}
