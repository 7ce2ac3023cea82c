/// What a run adds to the archive beside its files.
struct RunContent {
  var asOf: Day
  /// Ids given out for the first time.
  var identities: [GivenIdentity]
  var pages: [PageOutcome]
  /// The issue as it goes out; nil for a draft.
  var sent: SentIssue?
}

/// The way of a run from staging to `reports/`. Whatever step is the last before a crash, the next start
/// finds either the whole old state or the whole new one: `commit` is the point between them.
struct Publication {
  enum Step: Hashable {
    /// Staged files and the folders they will go to are on the disk.
    case seal
    case journal
    case commit
    /// The file of that position goes to its place.
    case place(Int)
    case removeObsolete
    case mark
    case clean
  }

  var placement: Placement
  var identities: [GivenIdentity]
  var pages: [PageOutcome]

  var run: PublishedRun { placement.run }

  var steps: [Step] { [.seal, .journal, .commit] + stepsAfterCommit }

  /// What a start does for a run that was committed and not marked.
  var stepsAfterCommit: [Step] { run.files.indices.map(Step.place) + [.removeObsolete, .mark, .clean] }
}
