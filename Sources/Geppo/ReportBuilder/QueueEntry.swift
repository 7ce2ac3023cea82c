/// A document that is worth a full translation.
struct QueueEntry: Hashable, Sendable {
  var number: ItemNumber
  var id: String
  var priority: Importance.Priority
  var points: Int
  var title: String
  /// In Japanese where the title can be put into it.
  var name: MixedText
  var issuer: MixedText
  var documentNumber: String
  var publishedOn: Day?
  /// Characters of the Chinese original, with those of the saved attachments.
  var characters: Int
  /// Working hours, rounded up.
  var hours: Int
  /// The terms of the score, in Japanese.
  var reasons: [String]
  var url: WebLink?
  var file: String
  /// Paths of the saved attachments.
  var attachedFiles: [String]
  /// A person has adopted the document, with the priority beside it.
  var isConfirmed: Bool
  /// How far the translation is.
  var standing: TranslationStanding

  init?(entry: IssueEntry, item: IssueItem, name: MixedText, issuer: MixedText, charactersPerHour: Int) {
    guard let priority = item.scope.priority ?? entry.wantedPriority else { return nil }
    number = item.number
    id = item.id
    self.priority = priority
    points = item.scope.points
    title = entry.item.title?.value ?? ""
    self.name = name
    self.issuer = issuer
    documentNumber = entry.item.documentNumber?.value ?? ""
    publishedOn = item.scope.publishedOn
    characters = entry.tagged.characters
    let rate = max(charactersPerHour, 1)
    hours = (entry.tagged.characters + rate - 1) / rate
    // A hard rule decides without points; without it the priority would seem not to follow from the sum.
    reasons = entry.tagged.importance.terms.map { term in
      term.points == 0 ? "\(term.note)（点数によらず対象）" : "\(term.note)（\(term.points)点）"
    }
    url = item.scope.url
    file = entry.item.page.file
    attachedFiles = entry.item.attachedFiles
    isConfirmed = entry.review.isAdopted
    standing =
      entry.translation ?? TranslationStanding(status: entry.review.isAdopted ? .waiting : .proposed)
  }

  /// By priority, then points, then the order of the bulletin.
  static func isMoreUrgent(_ left: QueueEntry, _ right: QueueEntry) -> Bool {
    if left.priority != right.priority { return left.priority < right.priority }
    if left.points != right.points { return left.points > right.points }
    return left.number < right.number
  }
}

extension IssueEntry {
  /// A document that somebody wants translated is a usual one where the rules see no need.
  fileprivate var wantedPriority: Importance.Priority? {
    translation?.requestedBy == nil ? nil : .normal
  }
}
