/// Whether a page can mean a day: slips of the pen and years of standards are told, not believed.
struct DatePlausibility: Sendable {
  let savedOn: Day?
  /// Month of the folder.
  let folder: Month?

  /// How many years before and after the page was saved a day can be.
  struct Rule: Sendable {
    let kind: DatedFact.Kind
    let yearsBefore: Int?
    let yearsAfter: Int
    let reason: String
  }

  static let rules: [Rule] = [
    Rule(
      kind: .publication, yearsBefore: nil, yearsAfter: 0, reason: "nothing is released after it was saved"),
    Rule(kind: .adoption, yearsBefore: nil, yearsAfter: 0, reason: "nor adopted"),
    Rule(kind: .signature, yearsBefore: nil, yearsAfter: 0, reason: "nor signed"),
    Rule(kind: .inForce, yearsBefore: nil, yearsAfter: 10, reason: "later stages of emission standards"),
    Rule(
      kind: .expiry, yearsBefore: nil, yearsAfter: 30,
      reason: "normative documents hold five years, some longer"),
    Rule(
      kind: .commentDeadline, yearsBefore: 20, yearsAfter: 1,
      reason: "periods for comments are weeks or months"),
  ]

  /// Copies may appear when the period is over, but not so many days later: 2018年1月 in a notice of December is a slip.
  private static let longestDelay = 180

  func holds(_ day: Day, _ kind: DatedFact.Kind, publishedOn published: Day? = nil) -> Bool {
    if kind == .commentDeadline, let published, day.adding(days: Self.longestDelay) < published {
      return false
    }
    // No document of the People's Republic is older than it.
    guard day.year > 1949 || (day.year == 1949 && day.month >= 10) else { return false }
    guard let rule = Self.rules.first(where: { $0.kind == kind }) else { return true }
    if rule.yearsAfter == 0, let savedOn { return day <= savedOn }
    // A folder only hints at the month: pages of December lie in that of January.
    guard let year = savedOn?.year ?? folder.map({ $0.year + (rule.yearsAfter == 0 ? 1 : 0) }) else {
      return true
    }
    let isEarly = rule.yearsBefore.map { day.year < year - $0 } ?? false
    return !isEarly && day.year <= year + rule.yearsAfter
  }
}
