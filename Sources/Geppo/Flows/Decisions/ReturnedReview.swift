/// A review workbook or table as it lies on the disk.
struct ReturnedReview {
  let file: OutputFile
  let reading: ReviewReading

  /// What the folder of a month has of them, but for those that are as the last run wrote them.
  static func changed(
    _ workspace: Workspace, _ month: Month, since run: PublishedRun?, _ glossary: Glossary
  ) throws -> [ReturnedReview] {
    let files = try ["review.xlsx", "review.csv"].compactMap { name -> WorkspaceFile? in
      let path = "reports/\(month)/\(name)"
      guard let relative = RelativePath(path) else { return nil }
      switch workspace.read(relative, limit: Workspace.reviewLimit) {
      case .success(let bytes):
        let file = OutputFile(path: path, sha256: SHA256.hex(of: bytes))
        return run?.files.contains(file) ?? false ? nil : WorkspaceFile(path: path, bytes: bytes)
      case .failure(.missing), .failure(.empty), .failure(.notAFile), .failure(.link): return nil
      case .failure(let problem): throw GeppoError(.badInput, problem.finding(path))
      }
    }
    // Most runs find nothing changed, and need no words.
    guard !files.isEmpty else { return [] }
    let words = DecisionWords(glossary)
    return try files.map { try ReturnedReview($0.bytes, path: $0.path, words: words) }
  }

  /// One that a person named.
  static func named(_ path: String, _ glossary: Glossary) throws -> ReturnedReview {
    switch NamedFile.read(path, limit: Workspace.reviewLimit) {
    case .success(let bytes): return try ReturnedReview(bytes, path: path, words: DecisionWords(glossary))
    case .failure(.missing): throw GeppoError.noSuchFile(path)
    case .failure(let problem): throw GeppoError(.badInput, problem.finding(path))
    }
  }

  /// The files of which a run may make new ones, because all that people wrote in them is in the journal. Throws
  /// `GeppoError` when something is not.
  static func settled(
    _ workspace: Workspace, _ month: Month, _ rulebook: Rulebook, _ archive: borrowing Archive
  ) throws -> [OutputFile] {
    let book = DecisionBook(archive.decisions)
    let changed = try changed(workspace, month, since: archive.lastRun(of: month), rulebook.glossary)
    return try changed.filter(\.reading.isReview).compactMap { one in
      let pages = try archive.pages(of: month)
      func read(as name: String?) -> ReviewTaking {
        ReviewTaking(
          [one], book: book, known: archive.identities, month: month, name: name, pages: pages)
      }
      // What is not recorded is pending, whoever wrote it.
      let taking = read(as: "-")
      if !taking.changes.isEmpty {
        let unnamed = read(as: nil).findings.filter { $0.code == .nobodyNamed }
        throw GeppoError.reviewPending(
          month, one.file.path, changes: taking.changes.count, unnamed: unnamed, others: taking.errors)
      }
      if let first = taking.errors.first {
        throw GeppoError.reviewUnclear(month, first, count: taking.errors.count)
      }
      let isKept = one.reading.holdsMore || taking.findings.contains { $0.code == .changedFact }
      return isKept ? nil : one.file
    }
  }

  private init(_ bytes: [UInt8], path: String, words: DecisionWords) throws {
    file = OutputFile(path: path, sha256: SHA256.hex(of: bytes))
    reading = ReviewReading(try Self.tables(bytes, path), words: words)
  }

  /// Sheets that earlier versions wrote only to be read.
  private static func isOfOlderVersion(_ sheet: String, _ table: CSVTable) -> Bool {
    (ReviewSheet(rawValue: sheet)?.isOfTasks ?? false)
      && !ReviewColumn.ofTasks.contains { table.columns.contains($0.rawValue) }
  }

  private static func tables(
    _ bytes: [UInt8], _ path: String
  ) throws -> [(table: CSVTable, findings: [Finding])] {
    guard SheetTables.isWorkbook(bytes) else { return [CSVTable.read(bytes, file: path, asShown: true)] }
    do {
      return try SheetTables.read(bytes)
        .filter { ReviewSheet(rawValue: $0.name)?.isReadBack ?? true }
        .map { (name: $0.name, read: CSVTable.read($0.records, sheet: $0.name, file: path)) }
        .filter { !isOfOlderVersion($0.name, $0.read.0) }.map(\.read)
    } catch {
      throw GeppoError.unreadableReview(path, error)
    }
  }
}

/// All that the returned files of a month say and the journal does not, ready to be recorded.
struct ReviewTaking {
  private(set) var changes: [ReviewChanges.Change]
  private(set) var identities: [GivenIdentity]
  private(set) var findings: [Finding]

  /// `pages` are the pages of the month with their SHA-256, `name` who decided where a row does not say.
  init(
    _ returned: [ReturnedReview], book: DecisionBook, known: [GivenIdentity], month: Month, name: String?,
    pages: [String: String]
  ) {
    var taken = ReviewChanges(
      returned.flatMap(\.reading.rows), book: book, known: Set(known.map(\.id)), pages: pages, name: name)
    identities = AddedDocuments(known: known, month: month).take(&taken)
    taken.refuseCircles()
    let split = SplitPages(known: known + identities, month: month, pages: pages)
    identities += split.identities(for: taken.changes)
    changes = taken.changes
    findings = (returned.flatMap(\.reading.findings) + taken.findings).sorted()
  }

  var errors: [Finding] { findings.filter { $0.severity == .error } }
}
