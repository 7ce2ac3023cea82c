/// Numbers in rows and columns, the larger the darker: what concerns whom at a glance. The numbers are printed, so that
/// nothing is told by the shade alone.
struct ShadedGrid: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    var name: String
    var values: [Int]
    /// Sums of other rows, which no shade compares with them.
    var isSum = false
  }

  var title: String
  /// What the rows are; stands above their names.
  var corner: String
  var columns: [String]
  var rows: [Row]
  /// Columns of which nothing is known: they hold no zero.
  var unknown: [Int] = []

  /// Steps of grey, white among them; few enough to be told apart on paper.
  static let shades = 5

  /// The steps of a row: 0 only for 0, and in sums.
  func shades(of row: Row) -> [Int] {
    let most = rows.filter { !$0.isSum }.flatMap(\.values).max() ?? 0
    return row.values.map { value in
      guard value > 0, most > 0, !row.isSum else { return 0 }
      return max(1, (value * (Self.shades - 1) + most - 1) / most)
    }
  }

  var isEmpty: Bool { rows.allSatisfy { $0.values.allSatisfy { $0 == 0 } } }

  /// What a cell shows; a zero is left blank.
  func text(of value: Int, column: Int) -> String {
    unknown.contains(column) ? "―" : value == 0 ? "" : "\(value)"
  }

  /// All that it shows in words, for those who do not see it: `天津市：VOC 2件、工業炉 1件。資料なし：4月。`
  var inWords: String {
    let gap = unknown.map { columns[$0] }.joined(separator: "、")
    return rows.map { row in
      let told = zip(columns, row.values).filter { $0.1 > 0 }.map { "\($0.0) \($0.1)件" }
      return "\(row.name)：\(told.isEmpty ? "なし" : told.joined(separator: "、"))。"
    }.joined() + (gap.isEmpty ? "" : "資料なし：\(gap)。")
  }
}
