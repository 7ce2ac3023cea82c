/// What a person decided on one point of one document: a line of the journal, never taken back, only followed by
/// another.
struct Decision: Hashable, Sendable, Codable {
  /// Counts all decisions of the workspace from 1.
  var number: Int
  /// The id of the document, which binds by its anchors; for a page that gave no document, `page(_:sha256:)`; for what is
  /// no document, `ReviewTask.subject`.
  var document: String
  var field: DecisionField
  /// In the form of the journal (a code, a day, `in` …); empty takes back what was decided before.
  var value: String
  /// What the person was shown before.
  var was: String
  var by: String
  var on: Day
  var why: String
  /// The number of the last decision on the document that the person had seen, 0 for none.
  var seen: Int
}

/// What of a document a person may decide. The raw value stands in the journal.
enum DecisionField: String, Hashable, Sendable, Codable, CaseIterable {
  case inclusion, headline, summary, title, issuers
  case documentNumber = "document-number"
  case publication, adoption
  case inForce = "in-force"
  case commentDeadline = "comment-deadline"
  case expiry
  case documentType = "document-type"
  case topics, places, priority, importance, url
  /// Another document that this one is the same as.
  case mergedInto = "merged-into"
  /// Pages that are a document of their own.
  case splitOut = "split-out"

  /// The date on a page that it corrects.
  var dateKind: DatedFact.Kind? {
    switch self {
    case .publication: .publication
    case .adoption: .adoption
    case .inForce: .inForce
    case .commentDeadline: .commentDeadline
    case .expiry: .expiry
    default: nil
    }
  }
}

extension Decision {
  /// The pages that 分離 lists.
  var pages: [String] { value.split(separator: Word.separator).map(String.init) }

  /// What stands for the id of a page that gave no document: saved anew, it has to be looked at again.
  static func page(_ file: String, sha256: String) -> String { "\(file)@\(sha256.prefix(12))" }

  /// The file of a page that gave no document; nil for an id, which has no such sign.
  static func file(ofPage subject: String) -> String? {
    ReviewTask(of: subject) == nil ? subject.lastIndex(of: "@").map { String(subject[..<$0]) } : nil
  }

  static func isPage(_ subject: String) -> Bool { file(ofPage: subject) != nil }

  /// Values that are words of the journal.
  enum Word {
    /// The fact that a page seems to state is none.
    static let none = "none"
    /// Between two values of one field.
    static let separator: Character = "|"
    /// Between a place and its role.
    static let role: Character = ":"
  }

  /// Whether a document is told of.
  enum Inclusion: String, Hashable, Sendable, CaseIterable {
    case adopted = "in"
    case rejected = "out"
    /// Somebody has looked at it and wants to wait: it stays in the draft, and the draft is not sent.
    case open
  }
}
