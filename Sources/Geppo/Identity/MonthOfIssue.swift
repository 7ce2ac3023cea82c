/// Decides what of the folded stock is new in an issue. A pure function of the pages and of the issues that
/// were sent: neither earlier runs nor their order count, so every issue says the same whenever it is run.
struct MonthOfIssue {
  enum Standing: Hashable, Sendable {
    /// Published in the month of the issue.
    case new
    /// Published earlier, saved too late for its own issue, and reported now (追補).
    case late
    case otherMonth(Month)
    case undated

    /// Whether a person sees the document in the files of the issue.
    var isShown: Bool {
      switch self {
      case .new, .late, .undated: true
      case .otherMonth: false
      }
    }
  }

  let month: Month
  /// The earliest folder of the workspace: before it there were no issues.
  let firstFolder: Month
  /// The ids that each issue told of when it went out.
  var sent: [Month: Set<String>] = [:]
  /// The day up to which each of them looked.
  var lookedUntil: [Month: Day] = [:]

  /// `id` is nil for a document that no issue up to this one tells of.
  func standing(of entry: Entry, id: String? = nil) -> Standing {
    guard let published = entry.publishedOn?.monthOfYear else { return .undated }
    let home = toldIn(home(of: entry), id: id)
    guard home == month else { return .otherMonth(published == month ? home : published) }
    return published == month ? .new : .late
  }

  /// The issue that did tell of the document, else the first from `home` on that has not gone out without it.
  private func toldIn(_ home: Month, id: String?) -> Month {
    if let id, let told = sent.filter({ $0.value.contains(id) }).keys.min() { return told }
    var month = home
    while sent[month] != nil { month = month.next }
    return month
  }

  /// The month of the one issue that reports or, without a date, first lists the document.
  func home(of entry: Entry) -> Month {
    home(publishedOn: entry.publishedOn, folder: entry.firstFolder, firstIssue: entry.firstIssue)
  }

  /// What missed its own issue is told of in the first one that can see it.
  func home(publishedOn: Day?, folder: Month?, firstIssue: Month?) -> Month {
    guard let published = publishedOn?.monthOfYear else { return folder ?? firstFolder }
    return max(published, firstIssue.map { max($0, firstFolder) } ?? published)
  }

  /// The first issue after a month that can see a page, or needs none, and has not gone out.
  func firstUnsent(seeing page: FoldKey?, after told: Month) -> Month {
    let sees =
      page.flatMap { MonthOfIssue.firstThatSees(folder: $0.page.folder, savedOn: $0.savedOn) } ?? firstFolder
    var month = max(sees, told.next)
    while sent[month] != nil { month = month.next }
    return month
  }

  /// The first issue from `home` on that has not gone out before any of the captures was there.
  func home(_ home: Month, ofCaptures captures: [(folder: Month?, savedOn: Day?)]) -> Month {
    var month = home
    while let day = lookedUntil[month], !captures.contains(where: { Self.isThere($0, on: day) }) {
      month = month.next
    }
    return month
  }

  private static func isThere(_ capture: (folder: Month?, savedOn: Day?), on day: Day) -> Bool {
    (capture.folder ?? day.monthOfYear) <= day.monthOfYear && (capture.savedOn ?? day) <= day
  }

  /// Whether the issue of a month, made by the end of the next one, reads a page.
  func sees(_ page: FoldKey, in month: Month) -> Bool {
    (Self.firstThatSees(folder: page.page.folder, savedOn: page.savedOn) ?? firstFolder) <= month
  }

  /// The issue of month M reads its own folder and, made by the end of the next month, what was by then saved
  /// in the folder of that month.
  static func firstThatSees(folder: Month?, savedOn: Day?) -> Month? {
    guard let folder, let saved = savedOn?.monthOfYear else { return folder?.previous }
    return saved > folder ? folder : folder.previous
  }
}
