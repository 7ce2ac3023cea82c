/// What the review workbook asks of people besides its documents: originals to look for, entries to save, words to add. A
/// decision on one stands in the journal under its subject, `original:…`.
enum ReviewTask: String, Hashable, Sendable, CaseIterable {
  case original, unsaved, term

  /// What stands for the id of a document in a decision.
  func subject(_ name: String) -> String { "\(rawValue):\(name)" }

  /// Nil for a document and for a page.
  init?(of subject: String) {
    guard let task = Self.allCases.first(where: { subject.hasPrefix($0.rawValue + ":") }) else { return nil }
    self = task
  }

  /// An entry of a list, by its address or, without one, by source and title.
  static func subject(_ link: ListedLink) -> String {
    unsaved.subject(link.url?.comparisonKey ?? "\(link.source) \(Folding.key(link.title))")
  }

  static func subject(term: String) -> String { Self.term.subject(term) }

  /// As a person reads it.
  static func shown(_ subject: String) -> String {
    guard let task = ReviewTask(of: subject) else { return subject }
    let name = subject.dropFirst(task.rawValue.count + 1)
    return "\(task.japanese)「\(task == .original ? name.prefix { $0 != ":" } : name)」"
  }

  private var japanese: String {
    switch self {
    case .original: "原文を探す文書"
    case .unsaved: "未保存の記事"
    case .term: "未知語"
    }
  }
}

/// A document that pages of the month tell of and that nobody has saved (原文を探す文書).
struct WantedDocument: Hashable, Sendable {
  /// A page that tells of it.
  struct Report: Hashable, Sendable {
    /// Its short id.
    var id: String
    var url: WebLink?
    var publishedOn: Day?
  }

  /// How near it is.
  enum State: Hashable, Sendable {
    /// Nothing but reports is known.
    case unknown
    /// A list or feed shows it.
    case listed
    /// A page offers it as a file, which was not saved.
    case attached
  }

  /// What a decision on it is recorded under.
  var subject: String
  var state: State
  /// In Chinese, as the first page has it.
  var title: String
  var number: String
  var issuers: [String]
  /// Codes; by its title, else those of the pages that tell of it.
  var topics: [String]
  var places: [String]
  /// By its title alone.
  var priority: Importance.Priority?
  /// By day and id.
  var reports: [Report]
  var links: [WebLink]
  var review: DocumentReview

  /// Whether somebody has said that nobody needs it.
  var isUnneeded: Bool { review.isUnneeded }
}

extension DocumentReview {
  /// Of a task: nobody needs to do it.
  var isUnneeded: Bool { inclusion == .rejected }
}

/// The document that a page only tells of, and that is at hand.
struct HeldOriginal: Hashable, Sendable {
  /// Empty where no issue up to this one tells of it.
  var id: String
  var url: WebLink?
}
