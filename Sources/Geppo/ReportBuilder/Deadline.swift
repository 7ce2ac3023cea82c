/// The last day of a consultation.
struct Deadline: Hashable, Sendable {
  /// How the day lies to that of issue.
  enum Standing: Hashable, Sendable { case open, lastDay, over }

  var day: Day
  /// Of the item in this bulletin; nil for a consultation that an earlier issue told of.
  var number: ItemNumber?
  /// Of the document; empty where the number says it.
  var id = ""
  var headline: MixedText
  var standing: Standing
  /// A person stands for the headline.
  var isConfirmed = false
  /// Where it was told of, and that the day has changed.
  var remark = ""

  var isOver: Bool { standing == .over }

  /// A call for comments is over when the document has been issued, whatever day was set.
  static func of(_ item: IssueItem, closing day: Day?, asOf: Day, isConcluded: Bool) -> Deadline? {
    guard let day else { return nil }
    return Deadline(
      day: day, number: item.number, headline: item.headline,
      standing: isConcluded ? .over : standing(of: day, asOf: asOf), isConfirmed: item.isHeadlineConfirmed)
  }

  static func standing(of day: Day, asOf: Day) -> Standing {
    day == asOf ? .lastDay : day < asOf ? .over : .open
  }

  /// Those that are still open first; what earlier issues told of after the items of the day.
  static func isEarlier(_ left: Deadline, _ right: Deadline) -> Bool {
    if left.isOver != right.isOver { return right.isOver }
    if left.day != right.day { return left.day < right.day }
    guard let one = left.number else { return right.number == nil && left.remark < right.remark }
    guard let other = right.number else { return true }
    return one < other
  }
}

/// A consultation of an earlier issue that still takes comments.
struct OpenConsultation: Hashable, Sendable {
  let scope: Scope
  private let day: Day
  private let headline: MixedText
  private let isConfirmed: Bool
  private let remark: String
  private let id: String

  init?(_ open: EarlierConsultation, scope: Scope, names: Names) {
    guard let day = open.entry.item.date(.commentDeadline) else { return nil }
    self.scope = scope
    self.day = day
    headline = ItemTexts(names: names, entry: open.entry).headline
    isConfirmed = open.entry.review.isConfirmed(.headline)
    let issue = open.entry.id.lastIndex(of: "-").flatMap { Month(open.entry.id[..<$0]) }
    let told = (issue.map { "\($0.japanese)分に掲載、" } ?? "") + "整理番号\(open.entry.id)"
    let change = open.formerDeadline.map { "。締切は\($0.japanese)から変更された" } ?? ""
    id = open.entry.id
    remark = "（\(told)\(change)）"
  }

  func deadline(asOf: Day) -> Deadline {
    Deadline(
      day: day, id: id, headline: headline, standing: Deadline.standing(of: day, asOf: asOf),
      isConfirmed: isConfirmed,
      remark: remark)
  }
}
