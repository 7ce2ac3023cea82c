/// The journal as commands read it that take no lock and change nothing.
struct UnlockedJournal {
  let journal: Journal
  /// What is certain: runs that the next command with the lock finishes or withdraws are left out.
  let settled: RunHistory
  /// What is missing, as the journal by itself shows it, or the index knows.
  let loss: JournalLoss?

  /// Throws `GeppoError` when a newer geppo wrote the journal, or the disk refuses.
  init(_ workspace: Workspace) throws {
    (journal, settled, loss) = try GeppoError.reporting {
      // The index first: the journal, which is written before it, then tells of all that the index knows.
      let mark = Self.mark(workspace)
      let journal = try Journal(workspace)
      let settled = journal.history.settled(staged: Set(try StagedRuns.numbers(workspace)))
      let isShort = mark.map { !journal.holds($0) } ?? false
      return (journal, settled, journal.loss ?? (isShort ? .lines : nil))
    }
  }

  /// Throws `GeppoError`, too, when lines of the journal are lost: what it would tell may be wrong.
  static func whole(_ workspace: Workspace) throws -> UnlockedJournal {
    let read = try UnlockedJournal(workspace)
    if let loss = read.loss { throw GeppoError.journalLost(loss) }
    return read
  }

  /// Nil where there is no index, or none that can be read as it is: then the journal speaks for itself.
  private static func mark(_ workspace: Workspace) -> JournalMark? {
    let file: RelativePath = "archive/geppo.sqlite"
    guard (try? workspace.status(of: file))?.kind == .regular else { return nil }
    return ArchiveIndex.mark(ofExisting: workspace.absolutePath(file))
  }
}
