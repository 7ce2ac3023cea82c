extension DocumentTranslation {
  /// What the page and people say of a document whose translation is looked at.
  struct Circumstances: Hashable, Sendable {
    /// The text of the page as it is now.
    var source: SourceRevision
    /// A person wants the document in the bulletin.
    var isAdopted: Bool
    /// The text is whole.
    var isReadable: Bool
    /// Until when it is wanted where nobody has said so.
    var due: Day?
    /// Nil where no day counts.
    var today: Day?
  }

  /// How far it is, against the text as it is now.
  func standing(_ now: Circumstances) -> TranslationStanding {
    let wanted = now.source.segments.filter { !$0.isLocked }
    let texts = wanted.compactMap { self.standing[$0.id] }
    var standing = TranslationStanding(status: .proposed)
    standing.segments = wanted.count
    standing.translated = texts.count { !$0.translation.isDraft && !$0.isRejected }
    standing.approved = texts.count { $0.approved != nil }
    standing.requestedBy = requestedBy
    standing.translator = claim?.by ?? lastTranslator
    standing.reviewer = review?.by
    standing.due = due ?? now.due
    standing.isDueNamed = due != nil
    standing.status = status(standing, isAdopted: now.isAdopted)
    standing.approvedOn = standing.status == .approved ? texts.compactMap { $0.approved?.on }.max() : nil
    standing.flags = flags(standing, now)
    return standing
  }

  /// Who wrote most of what stands; who had a program make drafts is no translator.
  private var lastTranslator: String? {
    let people = Dictionary(grouping: standing.values.filter { !$0.translation.isDraft }, by: \.by)
    return people.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
  }

  private func status(_ counts: TranslationStanding, isAdopted: Bool) -> TranslationStatus {
    if dropped != nil { return .dropped }
    let isWanted = isAdopted || requestedBy != nil || !revisions.isEmpty
    guard counts.translated > 0 || counts.approved > 0 else {
      return claim != nil ? .claimed : isWanted ? .waiting : .proposed
    }
    if counts.approved == counts.segments { return .approved }
    if counts.translated == counts.segments { return review != nil ? .inReview : .delivered }
    // Somebody has begun, whether or not she said so.
    return .claimed
  }

  private func flags(_ standing: TranslationStanding, _ now: Circumstances) -> [TranslationFlag] {
    let isStale = revisions.last.map { $0.digest != now.source.digest } ?? false
    let isLate = standing.due.flatMap { due in now.today.map { $0 > due } } ?? false
    return [
      isStale ? .stale : nil, now.isReadable && standing.segments > 0 ? nil : .blocked,
      isLate && standing.status != .proposed && !standing.status.isDone ? .overdue : nil,
    ].compactMap(\.self)
  }
}
