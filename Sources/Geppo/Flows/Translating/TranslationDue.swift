/// Until when a translation is wanted where nobody has said so: before the issue closes that tells of the document, and, where comments
/// are asked for, early enough that a reader can still answer.
enum TranslationDue {
  /// Days that a municipality needs between the translation and the end of a consultation.
  static let daysToAnswer = 5

  /// `month` is that of the issue.
  static func day(month: Month?, commentDeadline: Day?, publishedOn: Day?) -> Day? {
    let closing = month?.next.lastDay
    guard let commentDeadline else { return closing }
    let early = commentDeadline.adding(days: -daysToAnswer)
    let wanted = publishedOn.map { early < $0 } ?? false ? commentDeadline : early
    return closing.map { min($0, wanted) } ?? wanted
  }
}
