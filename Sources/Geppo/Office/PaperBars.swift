extension Paper.Chart {
  /// The bars as a table: a row for each number, of the largest of a category a full row of squares.
  var table: Paper.Table {
    Paper.Table(
      caption: title,
      columns: [
        .init(title: "項目", width: 29), .init(title: "年度", width: 19), .init(title: "グラフ", width: 41),
        .init(title: "数", width: 10, isNumber: true),
      ], rows: zip(categories, values).flatMap(rows))
  }

  private static let longestBar = 20
  /// A number that nobody has written down.
  static let unknown = "―"

  /// The category stands in its first row alone.
  private func rows(_ category: String, _ values: [Int?]) -> [[[Paper.Run]]] {
    let most = max(1, values.compactMap(\.self).max() ?? 1)
    return zip(series, values).enumerated().map { index, one in
      let (name, value) = one
      let length = value.map { $0 == 0 ? 0 : max(1, $0 * Self.longestBar / most) } ?? 0
      return [
        [Paper.Run(index == 0 ? category : "")], [Paper.Run(name)],
        [Paper.Run(String(repeating: "■", count: length))],
        [Paper.Run(value.map(String.init) ?? Self.unknown)],
      ]
    }
  }
}
