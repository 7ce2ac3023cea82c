/// One document with everything that the report shows of it.
struct IssueEntry: Hashable, Sendable {
  /// The short id that was given once: `2018-12-0042`; empty for a page that has none yet.
  var id: String
  var entry: Entry
  /// The representative.
  var item: Item
  var tagged: TaggedItem
  var alsoPublishedBy: [OtherPublication]
  /// Published before the month and never reported (追補).
  var isLate: Bool
  /// What people decided on it; `item` and `tagged` have their corrections.
  var review = DocumentReview()
  /// What other documents tell of it; nil where none does.
  var course: Course? = nil
  /// Of a page that only tells of documents: those that are at hand.
  var originals: [HeldOriginal] = []
  /// How far its translation is; nil for what nobody translates.
  var translation: TranslationStanding? = nil

  /// A call for comments on a document that had been issued by the day of issue.
  var isConcluded: Bool {
    course?.steps.contains { $0.stage == .issued } ?? false
  }
}

/// Another place where the same document was published.
struct OtherPublication: Hashable, Sendable {
  /// Id of the declared source.
  var source: String
  var url: WebLink?
}

/// An entry of a list page or feed that nobody saved, with the topics that its title shows.
struct UnsavedLink: Hashable, Sendable {
  var link: ListedLink
  /// Codes of topics, best first.
  var topics: [String]
}

/// A consultation that an earlier issue told of and that is open on the day of issue.
struct EarlierConsultation: Hashable, Sendable {
  var entry: IssueEntry
  /// The last day as an earlier capture of the page has it; nil where it is the same.
  var formerDeadline: Day?
}

/// A document that an issue told of, and what its page says otherwise now.
struct Correction: Hashable, Sendable {
  /// What made the issue wrong.
  enum Cause: Hashable, Sendable {
    /// A newer capture of the page.
    case page
    /// A person has corrected what was read.
    case review
    /// A person has taken the document out.
    case withdrawn
    /// A person has put up again what an issue withdrew.
    case reinstated
  }

  /// With the newest capture of the page.
  var entry: IssueEntry
  /// The issue that announced it.
  var issue: Month
  var cause: Cause
  /// Empty for what was withdrawn or reinstated.
  var changes: [FactChange]

  /// Whether a person stands for every Japanese text of it; what else it says are facts, the old beside the new.
  var isConfirmed: Bool {
    entry.review.isConfirmed(.headline)
      && (entry.review.isConfirmed(.summary) || !changes.contains { $0.fact == .summary })
  }
}

/// All that one month's report is made from, put together by the flow.
struct IssueMaterial: Hashable, Sendable {
  var month: Month
  /// The date of issue: what was known on that day.
  var asOf: Day
  /// The day on which the issue goes out; nil for a draft.
  var sentOn: Day?
  /// Documents of the month and late finds.
  var entries: [IssueEntry]
  var stillOpen: [EarlierConsultation] = []
  /// Documents whose translations go out with the issue.
  var translated: [TranslatedEntry] = []
  /// What earlier issues told of and is now otherwise (訂正・更新).
  var corrections: [Correction] = []
  /// Rows of the ledger of activities for the month, by day.
  var activities: [CooperationEvent] = []
  /// Of the documents of the twelve months up to this one.
  var tags: [DatedTags] = []
  /// Months of which pages were saved.
  var savedMonths: Set<Month> = []
  /// Relevant documents whose date was not found: not in the bulletin, but in the review workbook.
  var undated: [IssueEntry]
  /// One account for each declared source that has a folder.
  var sources: [SourceAccount]
  var outcomes: [PageOutcome]
  var unsaved: [UnsavedLink]
  /// Those of which people said that nobody needs them.
  var unneededLinks: [UnsavedLink] = []
  /// What pages of the month tell of and nobody has saved; also what nobody needs.
  var originals: [WantedDocument] = []
  /// What people decided on tasks that are no documents, by subject.
  var taskReviews: [String: DocumentReview] = [:]
  var findings: [Finding]
  /// Documents of the issue that people took out of it: a repost of one stays out, too.
  var leftOut: [LeftOutDocument] = []
  /// Documents of issues that went out, on which people differ since: they settle it in this one.
  var inConflict: [IssueEntry] = []
  /// Pages that gave no document, on which people differ and settle it in this issue.
  var pagesInConflict: Set<String> = []
  /// Documents and pages on which people differ and that are no longer there as they were.
  var untraced: [UntracedConflict] = []
  /// What people decided on pages that gave no document, by file.
  var pageReviews: [String: DocumentReview] = [:]
}

/// What people differ on, of which nothing is left but what was said of it: its page is gone, or is another one now.
struct UntracedConflict: Hashable, Sendable {
  /// The id of a document, or what stands for it of a page (`Decision.page`).
  var subject: String
  /// What an issue told of it last, by `FactChange.Kind`; empty where none did.
  var facts: [String: String]
  var review: DocumentReview

  /// Where a person finds it: the page as it was called, else the journal.
  var file: String { Decision.file(ofPage: subject) ?? "archive/journal.jsonl" }
}
