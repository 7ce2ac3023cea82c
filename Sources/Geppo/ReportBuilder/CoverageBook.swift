/// The sources of each place, with their accounts.
struct CoverageBook: Sendable {
  /// All declared sources, in the order of the declaration.
  let statuses: [SourceStatus]
  private let atlas: Atlas

  init(sources: [Source], accounts: [SourceAccount], atlas: Atlas) {
    let known = Dictionary(accounts.map { ($0.source, $0) }) { first, _ in first }
    statuses = sources.map { source in
      let none = SourceAccount(
        source: source.id, pages: 0, readable: 0, expectedMinimum: source.expectedMinimum)
      return SourceStatus(source: source, account: known[source.id] ?? none)
    }
    self.atlas = atlas
  }

  var central: [SourceStatus] { statuses.filter { $0.source.adcode == "CN" } }

  /// Sources that speak for a place of the bulletin, or for a part of it that is no place of its own.
  func statuses(ofPlace place: String) -> [SourceStatus] {
    statuses.filter { atlas.listedPlace(holding: $0.source.adcode) == place }
  }

  /// Sources of places that lie in a key region.
  func statuses(ofGroup group: String) -> [SourceStatus] {
    statuses.filter { status in
      atlas.groups(touching: status.source.adcode).contains { $0.id == group }
    }
  }
}
