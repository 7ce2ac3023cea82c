/// The last day of a consultation.
struct Deadline: Hashable, Sendable {
  var day: Day
  var number: ItemNumber
  var headline: MixedText
  /// Whether it lay behind on the date of issue.
  var isOver: Bool

  static func of(_ item: IssueItem, closing day: Day?, asOf: Day) -> Deadline? {
    guard let day else { return nil }
    return Deadline(day: day, number: item.number, headline: item.headline, isOver: day < asOf)
  }
}
