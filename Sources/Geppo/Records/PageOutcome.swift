/// What became of a saved page. Every page ends in exactly one disposition.
enum Disposition: String, Hashable, Sendable, Codable, CaseIterable {
  case item, repost, revision, index, feed, attachment
  case partOfPage = "part-of-page"
  case sameBytes = "same-bytes"
  case offTopic = "off-topic"
  case outsideMonth = "outside-month"
  case undated
  case errorPage = "error-page"
  case empty
  case tooLarge = "too-large"
  case unreadable
}

/// One line of the page account.
struct PageOutcome: Hashable, Sendable, Codable {
  let page: PageReference
  var disposition: Disposition
  var reason: OutcomeReason
  /// What the reason is about: another file, a month, a size in bytes; empty where it needs nothing.
  var detail: String
  /// The title that was read, for a person to recognise the page by; so are the facts that follow.
  var title: String
  var issuer = ""
  var documentNumber = ""
  var publishedOn: Day?
  /// The day of the capture, where it is known.
  var savedOn: Day?

  /// In the folder of a later month, and not yet there on the day of issue: as if it were read by nobody.
  func savedLater(on day: Day) -> PageOutcome {
    var later = self
    (later.disposition, later.reason, later.detail) = (.outsideMonth, .savedLater, day.description)
    return later
  }
}

/// Why a page has its disposition; `wording(detail:)` has the sentence in both languages.
enum OutcomeReason: String, Hashable, Sendable, Codable, CaseIterable {
  case newInMonth = "new-in-month"
  case lateFind = "late-find"
  case copyOfDocument = "copy-of-document"
  case newerCapture = "newer-capture"
  case listPage = "list-page"
  case feedPage = "feed-page"
  case sitemap
  case attachmentFile = "attachment-file"
  case pageResource = "page-resource"
  case furtherPage = "further-page"
  case sameBytesAs = "same-bytes-as"
  case noTopic = "no-topic"
  case garbled
  case onlyAdjacentTopic = "only-adjacent-topic"
  case placeNotMonitored = "place-not-monitored"
  case rejectedInReview = "rejected-in-review"
  case publishedInOtherMonth = "published-in-other-month"
  case savedLater = "saved-later"
  case noDate = "no-date"
  case errorNotice = "error-notice"
  case noText = "no-text"
  case overLimit = "over-limit"
  case notAPage = "not-a-page"
  case packedPages = "packed-pages"
  case cannotRead = "cannot-read"
  case undeclaredSource = "undeclared-source"
}
