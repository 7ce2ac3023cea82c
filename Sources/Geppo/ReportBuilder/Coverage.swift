/// What may be said of a place where nothing was found: cases that must never be mixed up.
struct Coverage: Hashable, Sendable {
  enum Basis: Hashable, Sendable {
    /// Every declared source of the place was read.
    case read(sources: Int, pages: Int)
    /// Names of the sources that could not be checked, and how many are declared.
    case unread(unchecked: [String], declared: Int)
    case noSource
  }

  let basis: Basis
  /// Japanese names of the parts of the place that no declared source speaks for.
  let missing: [String]
  let open: OpenQuestions

  /// Names that are printed at most.
  static let nameLimit = 6

  init(_ statuses: [SourceStatus], missing: [String] = [], open: OpenQuestions = OpenQuestions()) {
    basis = Basis(statuses)
    self.missing = missing
    self.open = open
  }

  /// Where else the bulletin holds items about the place.
  enum Elsewhere: Hashable, Sendable {
    case nowhere
    /// Only among what earlier issues lacked (追補).
    case late
    /// In the part of a key region, of its province or of a city in it.
    case nearby
  }

  var nothing: String { nothing(besides: .nowhere) }

  /// The text in place of items. That there was nothing is said only where it is proven.
  func nothing(besides elsewhere: Elsewhere) -> String {
    switch basis {
    case .read(let sources, let pages):
      if !missing.isEmpty {
        "今月は情報源の登録がない地域があるため、該当情報の有無は判断できない（\(list([gap, open.japanese]))）。"
      } else if !open.isEmpty {
        "今月の該当情報の有無は確認中（\(open.japanese)）。"
      } else {
        elsewhere.japanese + "（情報源\(sources)件、保存ページ\(pages)件を確認）。"
      }
    case .unread(let unchecked, let declared):
      "今月は確認できない情報源があったため、該当情報の有無は判断できない（"
        + list(["登録\(declared)件のうち確認できなかったもの：\(Self.shortened(unchecked))", gap, open.japanese]) + "）。"
    case .noSource:
      "情報源が登録されていないため、今月の動向は確認していない" + (open.isEmpty ? "。" : "（\(open.japanese)）。")
    }
  }

  /// The text beside items; empty where everything was read and settled.
  var caveat: String {
    switch basis {
    case .read:
      let limits = list([gap, open.japanese])
      return limits.isEmpty ? "" : "ほかにも該当情報がある可能性がある（\(limits)）。"
    case .unread(let unchecked, _):
      let rest = list([gap, open.japanese])
      return "今月は次の情報源を確認できなかったため、ほかにも該当情報がある可能性がある：\(Self.shortened(unchecked))"
        + (rest.isEmpty ? "。" : "（\(rest)）。")
    case .noSource: return "この地域の情報源は登録されていないため、ほかの情報源で見つかったものだけを掲げる。"
    }
  }

  private var gap: String { missing.isEmpty ? "" : "情報源の登録がない地域：\(Self.shortened(missing))" }

  private func list(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: "。") }

  private static func shortened(_ names: [String]) -> String {
    names.prefix(nameLimit).joined(separator: "、") + (names.count > nameLimit ? "ほか" : "")
  }
}

extension Coverage.Elsewhere {
  fileprivate var japanese: String {
    switch self {
    case .nowhere: "今月は該当情報なし"
    case .late: "今月公表分は該当情報なし"
    case .nearby: "この項に掲げる文書はない"
    }
  }
}

extension Coverage.Basis {
  init(_ statuses: [SourceStatus]) {
    let unchecked = statuses.filter { !$0.account.wasChecked }
    if statuses.isEmpty {
      self = .noSource
    } else if unchecked.isEmpty {
      self = .read(sources: statuses.count, pages: statuses.map(\.account.readable).reduce(0, +))
    } else {
      self = .unread(unchecked: unchecked.map(\.source.ja), declared: statuses.count)
    }
  }
}
