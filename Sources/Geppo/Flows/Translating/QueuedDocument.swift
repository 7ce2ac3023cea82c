/// A document that is worth a translation, or that somebody wants translated.
struct QueuedDocument: Sendable {
  let id: String
  /// Of the issue that tells of it; nil for one without a date.
  let month: Month?
  /// With its standing in `translation`.
  let entry: IssueEntry
  /// What the journal says of it.
  let translation: DocumentTranslation
  /// The text of the page as it is now.
  let source: SourceRevision

  var standing: TranslationStanding { entry.translation ?? TranslationStanding(status: .proposed) }

  /// A wanted document without a priority by the rules is a usual one.
  var priority: Importance.Priority { entry.tagged.importance.priority ?? .normal }
}

extension IssueEntry {
  /// The entry with how far its translation is; `today` is the day by which dates count.
  func withTranslation(
    _ said: DocumentTranslation, _ estimate: EffortEstimate, month: Month?, today: Day?
  ) -> (IssueEntry, SourceRevision) {
    let source = Segmenter.revision(of: item)
    var entry = self
    entry.translation = said.standing(
      DocumentTranslation.Circumstances(
        source: source, isAdopted: review.isAdopted,
        isReadable: !item.isPartial && source.segments.contains { $0.kind != .title },
        due: TranslationDue.day(
          month: month, commentDeadline: item.date(.commentDeadline), publishedOn: item.publishedOn),
        today: today))
    if entry.translation?.status.isDone == false { entry.translation?.open = estimate.left(of: said, source) }
    return (entry, source)
  }
}

extension TranslationBook {
  /// The document with how far its translation is, if it is one for the queue.
  func noted(_ entry: IssueEntry, _ issue: IssueRequest, _ estimate: EffortEstimate) -> IssueEntry {
    let said = self[entry.id]
    guard entry.tagged.importance.priority != nil || !said.history.isEmpty else { return entry }
    return entry.withTranslation(said, estimate, month: issue.month, today: issue.asOf).0
  }
}
