/// The pictures of a bulletin as values.
struct IssueFigures: Hashable, Sendable {
  /// 協力先 × 分野: items of this bulletin.
  var partners: ShadedGrid?
  /// Documents of the last twelve months by topic, and by place.
  var trends: [ShadedGrid] = []

  /// Topics that have a row or column of their own: more would not fit on a sheet. The others share one.
  private static let ownTopics = 10
  private static let monthsShown = 12
  /// The code of the centre in tags.
  private static let centre = "CN"

  /// `places` are rows in their order, also those without an item; of those `unchecked` nobody can say that there was
  /// nothing. `topics` are those that count first.
  static func partners(
    _ places: [String], unchecked: [String] = [], topics: [String], items: [IssueItem], names: Names,
    wording: Phrasing
  ) -> ShadedGrid? {
    let of = { (item: IssueItem, place: String) in
      (item.scope.issuing + item.scope.subjects).contains {
        $0 != centre && names.isWithin($0, place)
      }
    }
    let near = items.filter { item in places.contains { of(item, $0) } }
    let others = near.flatMap(\.scope.topics).withoutRepeats.filter { !topics.contains($0) }
    let columns = groups(of: topics + others, names: names, wording: wording)
    guard !places.isEmpty, !columns.isEmpty else { return nil }
    let rows = places.map { place in
      let own = near.filter { of($0, place) }
      return ShadedGrid.Row(
        name: names.place(place),
        values: columns.map { group in own.count { group.holds($0.scope.topics) } },
        isUnchecked: unchecked.contains { names.isWithin($0, place) })
    }
    return ShadedGrid(
      title: wording[.partnerGrid], corner: wording[.partnerGridCorner], columns: columns.map(\.name),
      rows: rows)
  }

  /// Topics that are counted together: one, or those that have no row or column of their own.
  private struct TopicGroup {
    var name: String
    var codes: Set<String>

    func holds(_ topics: [String]) -> Bool { !codes.isDisjoint(with: topics) }
  }

  private static func groups(of topics: [String], names: Names, wording: Phrasing) -> [TopicGroup] {
    let own = topics.count > ownTopics ? topics.prefix(ownTopics - 1) : topics[...]
    let rest = topics.dropFirst(own.count)
    return own.map { TopicGroup(name: names.shortTopic($0), codes: [$0]) }
      + (rest.isEmpty ? [] : [TopicGroup(name: wording[.otherTopics], codes: Set(rest))])
  }

  /// Documents of the twelve months until that of the issue. Topics stand by how many documents they have, places in their order.
  static func trends(
    _ tags: [DatedTags], until month: Month, saved: Set<Month>, places: [String], names: Names,
    wording: Phrasing
  ) -> [ShadedGrid] {
    guard !tags.isEmpty else { return [] }
    let months = (1..<monthsShown).reduce(into: [month]) { all, _ in all.insert(all[0].previous, at: 0) }
    let columns = months.map { "\($0.month)月" }
    let years = span(of: months)
    let row = { (name: String, counts: (DatedTags) -> Bool) in
      let found = tags.filter(counts)
      return ShadedGrid.Row(name: name, values: months.map { month in found.count { $0.month == month } })
    }
    var total = row(wording[.trendTotal]) { _ in true }
    total.isSum = true
    // Of a month without pages nobody knows; one with pages may have nothing.
    let unknown = zip(0..., total.values).filter { $0.1 == 0 && !saved.contains(months[$0.0]) }.map(\.0)
    let topics = groups(of: mostFrequent(tags.flatMap(\.topics)), names: names, wording: wording)
    let found = ([centre] + places).filter { place in tags.contains { holds($0, place, names) } }
    return [
      ShadedGrid(
        title: wording[.topicTrend] + years, corner: wording[.topicTrendCorner], columns: columns,
        rows: [total] + topics.map { group in row(group.name) { group.holds($0.topics) } }, unknown: unknown,
        zero: "0"),
      ShadedGrid(
        title: wording[.placeTrend] + years, corner: wording[.placeTrendCorner], columns: columns,
        rows: found.map { place in row(names.place(place)) { holds($0, place, names) } }, unknown: unknown,
        zero: "0"),
    ].filter { !$0.isEmpty }
  }

  /// `（2018年4月～2019年3月）`: the names of twelve months tell them apart, once it is said where they begin.
  private static func span(of months: [Month]) -> String {
    guard let first = months.first, let last = months.last else { return "" }
    let end = first.year == last.year ? "\(last.month)月" : last.japanese
    return "（\(first.japanese)～\(end)、単位：件）"
  }

  /// The centre holds only what is of no place in it.
  private static func holds(_ tags: DatedTags, _ place: String, _ names: Names) -> Bool {
    place == centre
      ? tags.places.contains(centre)
      : tags.places.contains { $0 != centre && names.isWithin($0, place) }
  }

  /// The most frequent first, then by their code.
  private static func mostFrequent(_ codes: [String]) -> [String] {
    Dictionary(grouping: codes) { $0 }.map { (code: $0.key, rank: (-$0.value.count, $0.key)) }
      .sorted { $0.rank < $1.rank }.map(\.code)
  }
}
