/// All that the site is made from: what was published, and the tables of the office.
struct SiteMaterial: Sendable {
  var audience: Audience
  var glossary: Glossary
  var sources: [Source]
  /// One a month.
  var issues: [SiteIssue]
  /// Of the public site: what was sent before there was a 公開版.
  var withoutPublicVersion: [UnshownIssue] = []
  /// Ids of documents that people have taken out after they were sent.
  var withdrawn: Set<String> = []
  var cooperation = SiteCooperation()
}

/// An issue of which a run has been published.
struct SiteIssue: Sendable {
  var issue: PublishedIssue
  /// Nil for a draft.
  var sentOn: Day?
  /// Those of the 全体版 or, for the public, of the 公開版, with its translations.
  var files: [IssueFile] = []
  /// By id.
  var details: [String: DocumentDetails] = [:]

  var month: Month { issue.month }
}

/// An issue that has nothing to show.
struct UnshownIssue: Hashable, Sendable {
  var month: Month
  var sentOn: Day
}

/// A file that goes to the site as it is.
struct IssueFile: Hashable, Sendable {
  /// On the site, below the folder of the issue: `bulletin.pdf`.
  var path: String
  /// In the workspace: `reports/2018-12/public/bulletin.pdf`.
  var source: String
  var sha256: String
}

/// What the tables of an issue tell of a document, for the office alone.
struct DocumentDetails: Hashable, Sendable {
  /// Path of the page: `feeds/mee/2018-12/t1.html`.
  var file = ""
  var tagged: TaggedItem?
  /// The state of the translation now.
  var translation: QueueState?

  struct QueueState: Hashable, Sendable {
    var status: TranslationStatus
    var requestedBy = ""
    var translator = ""
    var reviewer = ""
    var due = ""
  }
}
