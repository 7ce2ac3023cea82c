/// A table of limits of emission: one row a pollutant, one column an installation or region.
struct LimitTable: Sendable {
  let titles: TitleTranslator

  private static let mostRows = 6
  private static let mostColumns = 4
  private static let heads = ["污染物", "污染因子", "污染物项目", "污染物名称", "控制项目", "项目", "指标"]
  private static let units = [
    ("毫克/立方米", "mg/m³"), ("mg/m3", "mg/m³"), ("mg/m³", "mg/m³"), ("毫克/千克", "mg/kg"), ("mg/kg", "mg/kg"),
    ("克/升", "g/L"), ("g/L", "g/L"),
    ("g/kWh", "g/kWh"), ("克/千瓦时", "g/kWh"),
  ]

  /// `排出限度値（mg/m³、珠江デルタ地域／その他の地域）：粒子状物質20／30、二酸化硫黄35／50`.
  func limits(in tables: [String]) -> String? { tables.lazy.compactMap(limits).first }

  private func limits(of table: String) -> String? {
    let rows = table.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).trimmingSpaces() }
    }
    guard let head = rows.first, head.count > 1, head.count <= Self.mostColumns + 1,
      Self.heads.contains(where: head[0].hasPrefix), let unit = Self.unit(in: head.joined(separator: " "))
    else { return nil }
    let body = rows.dropFirst().filter { $0.count == head.count && $0.dropFirst().allSatisfy(Self.isValue) }
    let reader = ClauseReader(titles: titles)
    let told = body.prefix(Self.mostRows).map { row in
      reader.noun(row[0]).map { $0 + row.dropFirst().joined(separator: "／") }
    }
    guard !told.isEmpty, told.allSatisfy({ $0 != nil }) else { return nil }
    guard let columns = self.columns(head.dropFirst().map(Self.bare)) else { return nil }
    return "排出限度値（\(unit)\(columns)）：" + told.compactMap(\.self).joined(separator: "、")
      + (rows.count - 1 > told.count ? "など" : "")
  }

  /// One column needs no name.
  private func columns(_ names: [String]) -> String? {
    if names.count == 1 { return "" }
    let reader = ClauseReader(titles: titles)
    let turned = names.map(reader.noun)
    return turned.allSatisfy { $0 != nil } ? "、" + turned.compactMap(\.self).joined(separator: "／") : nil
  }

  private static func bare(_ cell: String) -> String { String(cell.prefix { !"（(".contains($0) }) }

  private static func unit(in text: String) -> String? { units.first { text.contains($0.0) }?.1 }

  private static func isValue(_ cell: String) -> Bool {
    !cell.isEmpty && cell.allSatisfy { ("0"..."9").contains($0) || $0 == "." }
  }
}
