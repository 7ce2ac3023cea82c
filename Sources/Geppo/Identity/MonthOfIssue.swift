/// Decides what of the folded stock is new in an issue. A pure function of the pages: neither earlier runs
/// nor their order count, so every issue says the same whenever it is run.
struct MonthOfIssue {
  enum Standing: Hashable, Sendable {
    /// Published in the month of the issue.
    case new
    /// Published earlier, saved too late for its own issue, and reported now (追補).
    case late
    case otherMonth(Month)
    case undated
  }

  let month: Month
  /// The earliest folder of the workspace: before it there were no issues.
  let firstFolder: Month

  func standing(publishedOn: Day?, entry: Entry) -> Standing {
    guard let published = publishedOn?.monthOfYear else { return .undated }
    if published == month { return .new }
    guard published < month else { return .otherMonth(published) }
    return home(publishedOn: publishedOn, savedIn: entry.firstFolder) == month
      ? .late : .otherMonth(published)
  }

  /// The month of the one issue that reports or, without a date, first lists the document.
  func home(publishedOn: Day?, savedIn folder: Month?) -> Month {
    guard let published = publishedOn?.monthOfYear else { return folder ?? firstFolder }
    return lateIssue(published: published, savedIn: folder) ?? published
  }

  /// The issue of month M reads the folders up to M + 1, so a page that was saved later than that missed
  /// its own issue and is told of in the first one that can see it.
  private func lateIssue(published: Month, savedIn folder: Month?) -> Month? {
    guard let folder else { return nil }
    let firstThatSees = max(folder.previous, firstFolder)
    return firstThatSees > published ? firstThatSees : nil
  }
}
