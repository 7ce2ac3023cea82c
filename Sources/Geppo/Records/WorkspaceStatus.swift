import FoundationEssentials

/// What is waiting in a workspace, as `geppo status` tells it.
package struct WorkspaceStatus: Hashable, Sendable, Encodable {
  /// A month with saved pages or an issue.
  struct IssueLine: Hashable, Sendable, Encodable {
    let month: Month
    /// Files saved for it.
    let pages: Int
    /// The day of issue of the last draft, nil when there is none.
    let draftedAsOf: Day?
    /// The day on which it went out, nil when it did not.
    let sentOn: Day?
    /// Who got what.
    let deliveries: [Delivery]
    /// What a draft waits for; nil when there is none, or it went out.
    let review: Review?
    /// Documents that wait for a translation, by priority.
    let translations: [String: Int]
    /// Documents that nobody has saved and that its pages tell of.
    let originals: Int

    /// A report on a month goes out by the end of the next.
    var due: Day? { month.next.lastDay }
  }

  /// What a person still has to do about a draft.
  struct Review: Hashable, Sendable, Encodable {
    /// Documents without a decision.
    let undecided: Int
    /// Documents and pages on which two people differ, also those of sent issues that are settled here.
    let conflicts: Int
    /// Pages that may hide a document.
    let doubtfulPages: Int
    /// Review files that a person has written in since geppo wrote them.
    let noted: [String]
  }

  /// The last day of a consultation that an issue told of.
  struct OpenDeadline: Hashable, Sendable, Encodable {
    let day: Day
    let id: String
    let headline: String
  }

  /// A document of a sent issue on which people differ since.
  struct OpenConflict: Hashable, Sendable, Encodable {
    let document: String
    /// The issue in whose workbook they settle it.
    let issue: Month
    /// Whether its workbook has the row already.
    let isListed: Bool
  }

  struct SourceLine: Hashable, Sendable, Encodable {
    let id: String
    let name: String
    /// Files saved in all months.
    let pages: Int
    let lastMonth: Month?
    /// The newest publication day among documents that an issue told of.
    let lastNewItem: Day?
    /// Months without a page, from the first that the source has to the newest that any source has.
    let missing: [Month]

    /// How many of them stand at the end.
    var silentMonths: Int { missing.count { month in lastMonth.map { month > $0 } ?? true } }
  }

  let today: Day?
  let issues: [IssueLine]
  /// Past months, after the newest with pages, for which nobody saved any.
  let unsaved: [Month]
  /// By id.
  let conflicts: [OpenConflict]
  /// Within thirty days, the nearest first.
  let deadlines: [OpenDeadline]
  let sources: [SourceLine]

  /// All of it as one JSON document.
  package func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}
