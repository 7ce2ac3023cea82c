/// Numbers in rows and columns, the larger the darker: what concerns whom at a glance. The numbers are printed, so that
/// nothing is told by the shade alone.
struct ShadedGrid: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    var name: String
    var values: [Int]
    /// Sums of other rows, which no shade compares with them.
    var isSum = false
    /// What it counts was not checked whole: it holds no zero.
    var isUnchecked = false
  }

  var title: String
  /// What the rows are; stands above their names.
  var corner: String
  var columns: [String]
  var rows: [Row]
  /// Columns of which nothing is known: they hold no zero.
  var unknown: [Int] = []
  /// What stands where there is nothing to count: empty, or 0 where it must not be taken for unknown.
  var zero = ""

  /// Where a darker step begins; few enough to be told apart on paper. They are the same for all readers: a figure has the same
  /// shade in every edition.
  private static let steps = [1, 2, 4, 10]
  /// White among them.
  static let shades = steps.count + 1

  /// The steps of a row: 0 only for 0, and in sums.
  func shades(of row: Row) -> [Int] {
    row.values.map { value in row.isSum ? 0 : Self.steps.count { $0 <= value } }
  }

  /// `1件、2～3件、4～9件、10件以上`.
  static var legend: String {
    zip(steps, steps.dropFirst().map(Optional.some) + [nil]).map { first, next in
      guard let next else { return "\(first)件以上" }
      return next - first == 1 ? "\(first)件" : "\(first)～\(next - 1)件"
    }.joined(separator: "、")
  }

  /// It tells nothing, not even that something was not checked.
  var isEmpty: Bool { rows.allSatisfy { row in !row.isUnchecked && row.values.allSatisfy { $0 == 0 } } }

  /// What the cells of a row show; what is not known differs from a zero.
  func texts(of row: Row) -> [String] {
    row.values.enumerated().map { column, value in
      if unknown.contains(column) || row.isUnchecked && value == 0 { return "―" }
      return value == 0 ? zero : "\(value)"
    }
  }

  /// All that it shows in words, for those who do not see it: `天津市：VOC 2件、工業炉 1件。資料なし：4月。`
  var inWords: String {
    let gap = unknown.map { columns[$0] }.joined(separator: "、")
    return rows.map { row in
      let told = zip(columns, row.values).filter { $0.1 > 0 }.map { "\($0.0) \($0.1)件" }
      return
        "\(row.name)：\(told.isEmpty ? "掲載なし" : told.joined(separator: "、"))\(row.isUnchecked ? "（未確認あり）" : "")。"
    }.joined() + (gap.isEmpty ? "" : "資料なし：\(gap)。")
  }
}
