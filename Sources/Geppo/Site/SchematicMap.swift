/// Where the provinces lie, roughly: a tile each, so that all names can be read and no border has to be drawn.
struct SchematicMap: Sendable {
  /// A province: its code, how a tile names it, column and row.
  typealias Tile = (code: String, name: String, column: Int, row: Int)

  static let tiles: [Tile] = [
    ("230000", "黒竜江", 8, 0),
    ("150000", "内モンゴル", 5, 1), ("220000", "吉林", 8, 1),
    ("650000", "新疆", 0, 2), ("620000", "甘粛", 2, 2), ("640000", "寧夏", 3, 2), ("110000", "北京", 6, 2),
    ("210000", "遼寧", 7, 2),
    ("630000", "青海", 2, 3), ("610000", "陝西", 4, 3), ("140000", "山西", 5, 3), ("130000", "河北", 6, 3),
    ("120000", "天津", 7, 3),
    ("540000", "チベット", 1, 4), ("510000", "四川", 3, 4), ("410000", "河南", 5, 4), ("370000", "山東", 6, 4),
    ("500000", "重慶", 4, 5), ("420000", "湖北", 5, 5), ("340000", "安徽", 6, 5), ("320000", "江蘇", 7, 5),
    ("310000", "上海", 8, 5),
    ("530000", "雲南", 3, 6), ("520000", "貴州", 4, 6), ("430000", "湖南", 5, 6), ("360000", "江西", 6, 6),
    ("330000", "浙江", 7, 6),
    ("450000", "広西", 4, 7), ("440000", "広東", 5, 7), ("350000", "福建", 6, 7),
    ("460000", "海南", 4, 8),
  ]

  private static let side = 64
  /// Of a name of two characters, and of a longer one so that it stays within its tile: they can be read on a telephone.
  private static func size(of name: String) -> Int { min(26, (side - 4) / name.count) }
  private static let step = 68

  static let width = ((tiles.map(\.column).max() ?? 0) + 1) * step
  static let height = ((tiles.map(\.row).max() ?? 0) + 1) * step

  /// The tiles with how many sides cooperate with a place of each; nothing is written where none does.
  static func values(_ counts: [String: Int]) -> [PageValues] {
    tiles.map { tile in
      let (x, y, count) = (tile.column * step + 2, tile.row * step + 2, counts[tile.code] ?? 0)
      return [
        "x": x, "y": y, "side": side, "middle": x + side / 2, "line": y + (count > 0 ? 30 : 40),
        "second": y + 54, "size": size(of: tile.name), "name": tile.name, "isPartner": count > 0,
        "textClass": count > 0 ? "light" : "dark", "number": (count > 0 ? "\(count)" : "").asOptional,
      ]
    }
  }
}
