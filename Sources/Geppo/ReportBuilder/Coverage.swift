/// How one declared source was checked for the month.
struct SourceStatus: Hashable, Sendable {
  var source: Source
  var account: SourceAccount

  /// 確認済み, or why not.
  var japanese: String {
    if account.wasChecked { return "確認済み" }
    if account.pages == 0 { return "確認できず（保存ページなし）" }
    return "確認できず（読めたページが想定の\(account.expectedMinimum)件に満たない）"
  }
}

/// What may be said of a place where nothing was found: three cases that must never be mixed up.
enum Coverage: Hashable, Sendable {
  /// Every declared source of the place was read.
  case proven(sources: Int, pages: Int)
  /// Names of the sources that could not be checked, and how many are declared.
  case unproven(unchecked: [String], declared: Int)
  case noSource

  init(_ statuses: [SourceStatus]) {
    let unchecked = statuses.filter { !$0.account.wasChecked }
    if statuses.isEmpty {
      self = .noSource
    } else if unchecked.isEmpty {
      self = .proven(sources: statuses.count, pages: statuses.map(\.account.readable).reduce(0, +))
    } else {
      self = .unproven(unchecked: unchecked.map(\.source.ja), declared: statuses.count)
    }
  }

  /// The text in place of items.
  var nothing: String {
    switch self {
    case .proven(let sources, let pages):
      "今月は該当情報なし（情報源\(sources)件、保存ページ\(pages)件を確認）。"
    case .unproven(let unchecked, let declared):
      "今月は確認できない情報源があったため、該当情報の有無は判断できない（登録\(declared)件のうち確認できなかったもの：\(unchecked.joined(separator: "、"))）。"
    case .noSource:
      "情報源が登録されていないため、今月の動向は確認していない。"
    }
  }

  /// The text beside items; empty where everything was read.
  var caveat: String {
    switch self {
    case .proven: ""
    case .unproven(let unchecked, _):
      "今月は次の情報源を確認できなかったため、ほかにも該当情報がある可能性がある：\(unchecked.joined(separator: "、"))。"
    case .noSource: "この地域の情報源は登録されていないため、ほかの情報源で見つかったものだけを掲げる。"
    }
  }
}
