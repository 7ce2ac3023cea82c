/// The pictures of a bulletin as values.
struct IssueFigures: Hashable, Sendable {
  /// 協力先 × 分野: items of this bulletin.
  var partners: ShadedGrid?
  /// Documents of the last twelve months by topic, and by place.
  var trends: [ShadedGrid] = []

  /// Rows and columns that are printed at most.
  private static let limit = (topics: 10, places: 12, months: 12)
  /// The code of the centre in tags.
  private static let centre = "CN"

  /// `places` are rows in their order, also those without an item; `topics` are those that count first.
  static func partners(
    _ places: [String], topics: [String], items: [IssueItem], names: Names, wording: Phrasing
  ) -> ShadedGrid? {
    let of = { (item: IssueItem, place: String) in
      (item.scope.issuing + item.scope.subjects).contains {
        $0 != centre && names.isWithin($0, place)
      }
    }
    let near = items.filter { item in places.contains { of(item, $0) } }
    let others = near.flatMap(\.scope.topics).withoutRepeats.filter { !topics.contains($0) }
    let columns = Array((topics + others).prefix(limit.topics))
    guard !places.isEmpty, !columns.isEmpty else { return nil }
    let rows = places.map { place in
      let own = near.filter { of($0, place) }
      return ShadedGrid.Row(
        name: names.place(place),
        values: columns.map { topic in own.count { $0.scope.topics.contains(topic) } })
    }
    return ShadedGrid(
      title: wording[.partnerGrid], corner: wording[.partnerGridCorner],
      columns: columns.map(names.shortTopic),
      rows: rows)
  }

  /// `counts` by month; the last month is that of the issue.
  static func trends(_ counts: [MonthlyCount], places: [String], names: Names, wording: Phrasing)
    -> [ShadedGrid]
  {
    let months = Array(counts.suffix(limit.months))
    guard months.contains(where: { $0.documents > 0 }) else { return [] }
    let columns = months.map { "\($0.month.year % 100)年\($0.month.month)月" }
    let all = ShadedGrid.Row(name: wording[.trendTotal], values: months.map(\.documents))
    let topics = most(months.map(\.topics), limit.topics).map { code in
      ShadedGrid.Row(name: names.shortTopic(code), values: months.map { $0.topics[code] ?? 0 })
    }
    let inOrder = [centre] + places
    let found = inOrder.filter { place in months.contains { $0.places[place] != nil } }
    let byPlace = found.prefix(limit.places).map { code in
      ShadedGrid.Row(name: names.place(code), values: months.map { $0.places[code] ?? 0 })
    }
    return [
      ShadedGrid(
        title: wording[.topicTrend], corner: wording[.topicTrendCorner], columns: columns,
        rows: [all] + topics),
      ShadedGrid(
        title: wording[.placeTrend], corner: wording[.placeTrendCorner], columns: columns,
        rows: Array(byPlace)),
    ].filter { !$0.isEmpty }
  }

  /// Codes with the most documents, then by their name.
  private static func most(_ counts: [[String: Int]], _ limit: Int) -> [String] {
    let sums = counts.reduce(into: [String: Int]()) { sums, month in
      for (code, count) in month { sums[code, default: 0] += count }
    }
    return sums.map { (code: $0.key, rank: (-$0.value, $0.key)) }.sorted { $0.rank < $1.rank }.prefix(limit)
      .map(\.code)
  }
}
