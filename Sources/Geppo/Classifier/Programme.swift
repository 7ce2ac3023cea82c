/// What the cooperation works on: the rows of `partners.csv` that count on a day.
struct Programme: Sendable {
  private let partnerships: [Partnership]
  private let places: PlaceIndex

  init(_ glossary: Glossary, places: PlaceIndex) {
    partnerships = glossary.partnerships
    self.places = places
  }

  /// Topics worked on with a place or within it, by its latest rows of the day's fiscal year or before.
  func topics(with code: String, on day: Day?) -> Set<String> {
    topics(
      of: partnerships.filter { places.isWithin($0.adcode, code) || places.isWithin(code, $0.adcode) },
      on: day)
  }

  /// Topics worked on with anyone.
  func topics(on day: Day?) -> Set<String> { topics(of: partnerships, on: day) }

  private func topics(of rows: [Partnership], on day: Day?) -> Set<String> {
    let begun = rows.filter { row in day.map { row.firstYear <= $0.fiscalYear } ?? true }
    guard let latest = begun.map(\.lastYear).max() else { return [] }
    return Set(begun.filter { $0.lastYear == latest }.flatMap(\.topics))
  }
}

extension Day {
  /// The Japanese fiscal year, April to March.
  var fiscalYear: Int { month >= 4 ? year : year - 1 }
}
