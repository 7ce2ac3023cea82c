/// How many saved pages ended in which disposition: every page exactly once.
struct PageAccount: Hashable, Sendable {
  struct Count: Hashable, Sendable {
    var disposition: Disposition
    var pages: Int
  }

  /// All dispositions in their fixed order, those without pages too.
  let counts: [Count]
  let total: Int

  init(_ outcomes: [PageOutcome]) {
    let pages = Dictionary(grouping: outcomes, by: \.disposition).mapValues(\.count)
    counts = Disposition.allCases.map { Count(disposition: $0, pages: pages[$0] ?? 0) }
    total = outcomes.count
  }

  /// Whether the counts are the total: a check before release.
  var addsUp: Bool { counts.map(\.pages).reduce(0, +) == total }

  func pages(_ disposition: Disposition) -> Int {
    counts.first { $0.disposition == disposition }?.pages ?? 0
  }

  /// `12 pages: 5 item, 1 repost …`, for the closing summary.
  func summary(_ language: Language) -> String {
    let parts = counts.filter { $0.pages > 0 }.map { count in
      language == .japanese
        ? "\(count.disposition.japanese)\(count.pages)" : "\(count.pages) \(count.disposition.rawValue)"
    }
    let list = parts.joined(separator: language == .japanese ? "、" : ", ")
    return language == .japanese ? "\(total)ページ（\(list)）" : "\(total) pages: \(list)"
  }
}
