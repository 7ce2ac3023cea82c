/// How far a translation is, against the text as the page has it now.
struct TranslationProgress: Hashable, Sendable {
  let status: TranslationStatus
  let flags: [TranslationFlag]
  /// Segments to translate, and how many of them have a text and are approved.
  let segments: Int
  let translated: Int
  let approved: Int

  /// `now` is the text of the page; `isAdopted` whether a person wants the document in the bulletin, `isReadable` whether its text is
  /// whole, `today` nil where no day counts.
  init(
    _ document: DocumentTranslation, now: SourceRevision, isAdopted: Bool, isReadable: Bool, today: Day?,
    due: Day? = nil
  ) {
    let wanted = now.segments.filter { !$0.isLocked }
    let standing = wanted.compactMap { document.standing[$0.id] }
    segments = wanted.count
    translated = standing.count { !$0.translation.isDraft && !$0.isRejected }
    approved = standing.count { $0.approved != nil }
    let isAdopted = isAdopted || document.requestedBy != nil || !document.revisions.isEmpty
    let status = Self.status(
      document, isAdopted: isAdopted, isWhole: translated == segments, isApproved: approved == segments)
    self.status = status
    let isStale = document.revisions.last.map { $0.digest != now.digest } ?? false
    let isLate = (document.due ?? due).flatMap { day in today.map { $0 > day } } ?? false
    flags = [
      isStale ? .stale : nil, isReadable && segments > 0 ? nil : .blocked,
      isLate && !status.isDone ? .overdue : nil,
    ].compactMap(\.self)
  }

  private static func status(
    _ document: DocumentTranslation, isAdopted: Bool, isWhole: Bool, isApproved: Bool
  ) -> TranslationStatus {
    if document.dropped != nil { return .dropped }
    if document.standing.isEmpty {
      return document.claim != nil ? .claimed : isAdopted ? .waiting : .proposed
    }
    if isApproved { return .approved }
    if document.review != nil { return .inReview }
    if isWhole { return .delivered }
    return document.claim != nil ? .claimed : .waiting
  }
}
