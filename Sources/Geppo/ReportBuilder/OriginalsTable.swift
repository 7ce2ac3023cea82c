/// `originals.csv`: documents that pages of the month tell of and nobody has saved, the most urgent first.
struct OriginalsTable {
  static let header = ReviewSheet.originals.facts + ["処理"]

  let names: Names

  /// With an empty cell for the office.
  func rows(_ wanted: [WantedDocument]) -> [[CSVCell]] {
    wanted.filter { !$0.isUnneeded }.map { row($0) + [""] }
  }

  func row(_ wanted: WantedDocument) -> [CSVCell] {
    let days = wanted.reports.compactMap(\.publishedOn)
    return [
      .text(wanted.isUnneeded ? "不要" : wanted.state.japanese), .text(wanted.title), .text(wanted.number),
      .text(wanted.issuers.joined(separator: "、")),
      .text(wanted.topics.map(names.topic).joined(separator: "、")),
      .text(wanted.places.map(names.place).joined(separator: "、")),
      .text(wanted.priority?.rawValue ?? "対象外"),
      .text(wanted.reports.map(\.id).joined(separator: "\n")),
      .text(wanted.reports.compactMap { $0.url?.text }.joined(separator: "\n")),
      .text(wanted.links.map(\.text).joined(separator: "\n")),
      .text(days.min()?.description ?? ""),
    ]
  }
}

extension WantedDocument.State {
  fileprivate var japanese: String {
    switch self {
    case .unknown: "未入手"
    case .listed: "未入手（一覧に掲載あり）"
    case .attached: "未入手（添付ファイルの保存なし）"
    }
  }
}
