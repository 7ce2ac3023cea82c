/// The cells of 協力対象地域と分野 counted again: from the items to the cells, where the picture was made from the cells to the items.
struct GridRecount {
  let names: Names
  let wording: Phrasing
  /// Codes of the rows.
  let places: [String]

  /// Rows whose numbers are not those of the items.
  func wrongRows(of grid: ShadedGrid, items: [IssueItem]) -> [ShadedGrid.Row] {
    let columns = Dictionary(zip(grid.columns, 0...)) { first, _ in first }
    // Topics of one name could not be told apart here.
    guard columns.count == grid.columns.count else { return [] }
    var counts: [String: [Int]] = [:]
    for item in items {
      let codes = (item.scope.issuing + item.scope.subjects).filter { $0 != "CN" }
      let hit = Set(
        item.scope.topics.compactMap {
          columns[names.shortTopic($0)] ?? columns[wording[.otherTopics]]
        })
      for place in places where codes.contains(where: { names.isWithin($0, place) }) {
        for column in hit {
          counts[names.place(place), default: grid.columns.map { _ in 0 }][column] += 1
        }
      }
    }
    return grid.rows.filter { $0.values != counts[$0.name] ?? grid.columns.map { _ in 0 } }
  }
}
