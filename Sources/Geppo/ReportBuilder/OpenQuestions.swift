/// What may still turn out to be news of the month, until a person has looked at it.
struct OpenQuestions: Hashable, Sendable {
  /// Relevant saved pages whose date of publication was not found.
  var undated = 0
  /// Entries of lists and feeds on a core topic that nobody saved.
  var unsaved = 0
  /// Saved pages that show an error, a question or nothing instead of a text.
  var unread = 0

  var isEmpty: Bool { undated == 0 && unsaved == 0 && unread == 0 }

  /// `公表日不明のページ1件、未保存の記事2件`; empty without any.
  var japanese: String {
    [(undated, "公表日不明のページ"), (unsaved, "未保存の記事"), (unread, "読めなかったページ")]
      .filter { $0.0 > 0 }.map { "\($0.1)\($0.0)件" }.joined(separator: "、")
  }
}

/// The open questions of a month, by the places that they may concern.
struct QuestionBook: Sendable {
  /// Codes of the places or key regions that one question may concern.
  private typealias Scope = Set<String>

  private let undated: [Scope]
  private let unsaved: [Scope]
  private let unread: [Scope]

  /// A page of a folder before the month cannot be news of the month. One of the folder after it is listed for
  /// review in the next issue, but may well belong to this one.
  init(_ material: IssueMaterial, names: Names) {
    let month = material.month
    let place = { (source: String) in names.source(source).map { [$0.adcode] } ?? [] }
    let mayBeOfMonth = { (folder: Month?) in folder.map { $0 == month || $0 == month.next } ?? true }
    let tagged = Dictionary(material.undated.map { ($0.item.page.file, $0) }) { first, _ in first }
    undated = material.outcomes.filter { $0.disposition == .undated && mayBeOfMonth($0.page.folder) }.map {
      Scope(
        place($0.page.source) + (tagged[$0.page.file].map { $0.places + $0.sources.flatMap(place) } ?? []))
    }
    unsaved = material.unsaved.filter { unsaved in
      unsaved.topics.contains { names.tier(of: $0) == .core }
        && unsaved.link.date.map { $0.monthOfYear == month } ?? true
    }.map { Scope(place($0.link.source)) }
    unread = Self.unread(material).map { Scope(place($0.page.source)) }
  }

  /// Pages of the month's folders that could not be read, of sources that count as checked all the same.
  static func unread(_ material: IssueMaterial) -> [PageOutcome] {
    let checked = Set(material.sources.filter(\.wasChecked).map(\.source))
    return material.outcomes.filter {
      $0.page.folder == material.month && checked.contains($0.page.source) && $0.disposition.isUnread
        && material.pageReviews[$0.page.file]?.inclusion != .rejected
    }
  }

  /// The questions that concern at least one code that fits.
  func questions(where concerns: (String) -> Bool) -> OpenQuestions {
    OpenQuestions(
      undated: undated.count { $0.contains(where: concerns) },
      unsaved: unsaved.count { $0.contains(where: concerns) },
      unread: unread.count { $0.contains(where: concerns) })
  }
}

extension Disposition {
  /// Somebody saved it to be read, and it cannot be.
  fileprivate var isUnread: Bool {
    switch self {
    case .errorPage, .empty, .tooLarge, .unreadable: true
    default: false
    }
  }
}

extension IssueEntry {
  /// The places that issued the document or that it is about.
  fileprivate var places: [String] { tagged.places.filter { $0.role != .mentioned }.map(\.code) }

  /// Other sources that carry it.
  fileprivate var sources: [String] { alsoPublishedBy.map(\.source) }
}
