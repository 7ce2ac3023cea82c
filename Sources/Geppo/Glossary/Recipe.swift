extension Source {
  /// XPaths that override what the collector would find by itself, while the site looks so.
  struct Recipe: Hashable, Sendable {
    /// A fact that a recipe may point at. The raw value is the key in `sources.yaml`.
    enum Part: String, Hashable, Sendable, CaseIterable {
      case title, date, issuer
      case documentNumber = "document_number"
      case indexNumber = "index_number"
      case subject, keywords, status, adopted
      case inForce = "in_force"
      case commentDeadline = "comment_deadline"
      case expiry

      /// The kind of date that it is.
      var date: DatedFact.Kind? {
        switch self {
        case .date: .publication
        case .adopted: .adoption
        case .inForce: .inForce
        case .commentDeadline: .commentDeadline
        case .expiry: .expiry
        case .title, .issuer, .documentNumber, .indexNumber, .subject, .keywords, .status: nil
        }
      }
    }

    /// How a list page of the site is read. The XPaths behind `item` start from it.
    struct List: Hashable, Sendable {
      var item: String
      var title: String?
      var link: String?
      var date: String?
    }

    /// First and last month of capture for which it holds; nil where it is open.
    var from: Month?
    var until: Month?
    var parts: [Part: String] = [:]
    var body: String?
    /// Elements that are dropped before anything is read.
    var remove: [String] = []
    var list: List?
    /// How the site writes dates, where the general reading would take them wrongly.
    var dateFormat: DateFormat?
    var location: Location?

    /// Whether it asks for nothing.
    var isEmpty: Bool { parts.isEmpty && body == nil && remove.isEmpty && list == nil }

    func isValid(in month: Month) -> Bool {
      from.map { $0 <= month } ?? true && until.map { month <= $0 } ?? true
    }

    func overlaps(_ other: Recipe) -> Bool {
      !isBefore(other) && !other.isBefore(self)
    }

    private func isBefore(_ other: Recipe) -> Bool {
      guard let until, let start = other.from else { return false }
      return until < start
    }
  }

  /// The recipe for pages that were saved in a month; where that is not known, the one that still holds.
  func recipe(in month: Month?) -> Recipe? {
    guard let month else { return recipes.last { $0.until == nil } }
    return recipes.first { $0.isValid(in: month) }
  }
}
