/// `unsaved.csv`: what list pages and feeds announce and nobody saved, core topics first.
struct UnsavedTable {
  static let header = ReviewSheet.unsaved.facts

  let names: Names

  func rows(_ links: [UnsavedLink]) -> [[CSVCell]] { lines(links).map(\.cells) }

  /// The rows with what decisions on them are recorded under.
  func lines(_ links: [UnsavedLink]) -> [(subject: String, cells: [CSVCell])] {
    links.map { (tier: tier(of: $0), link: $0) }.sorted { left, right in
      if left.tier != right.tier { return left.tier.order < right.tier.order }
      let (leftDay, rightDay) = (left.link.link.date, right.link.link.date)
      if leftDay != rightDay { return (leftDay?.description ?? "") > (rightDay?.description ?? "") }
      return (left.link.link.location, left.link.link.title) < (
        right.link.link.location, right.link.link.title
      )
    }.map { (ReviewTask.subject($0.link.link), row($0.tier, $0.link)) }
  }

  private func tier(of link: UnsavedLink) -> Topic.Tier {
    link.topics.map(names.tier(of:)).min { $0.order < $1.order } ?? .none
  }

  private func row(_ tier: Topic.Tier, _ unsaved: UnsavedLink) -> [CSVCell] {
    let link = unsaved.link
    return [
      .text(tier.japanese), .text(unsaved.topics.map(names.topic).joined(separator: "、")), .text(link.title),
      .text(link.date?.description ?? ""), .text(names.source(link.source)?.ja ?? link.source),
      .text(link.url?.text ?? ""), .text(link.location.file), link.location.line.map(CSVCell.number) ?? "",
    ]
  }
}

extension Topic.Tier {
  fileprivate var order: Int {
    switch self {
    case .core: 0
    case .adjacent: 1
    case .none: 2
    }
  }

  fileprivate var japanese: String {
    switch self {
    case .core: "中心分野"
    case .adjacent: "周辺分野"
    case .none: "分野不明"
    }
  }
}
