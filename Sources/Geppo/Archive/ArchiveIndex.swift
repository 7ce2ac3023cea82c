import GRDB

/// `archive/geppo.sqlite`: an index over the journal, and the commit point of every run.
struct ArchiveIndex: Sendable {
  private let queue: DatabaseQueue

  /// Opens the database of a path, making a new one when there is none, and brings its tables to the newest version.
  /// Throws `Damaged` when the file is no sound database of geppo.
  init(path: String, schema: IndexSchema = IndexSchema()) throws {
    queue = try ArchiveIndex.reporting {
      let queue = try DatabaseQueue(path: path, configuration: ArchiveIndex.configuration)
      try queue.write(schema.prepare)
      return queue
    }
  }

  /// A commit must outlive a power failure, because files are renamed right after it. A backup in another process holds
  /// the database for a moment: a writer waits for it.
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(60)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = EXTRA") }
    return configuration
  }

  /// Copies a database page by page, as it stands at one moment, while another process may write to it. The copy has no
  /// staging beside it, so no run of it waits to be finished.
  static func copy(from source: String, to target: String) throws {
    try working {
      let copy = try DatabaseQueue(path: target)
      try DatabaseQueue(path: source, configuration: configuration).backup(to: copy)
      try copy.write { try $0.execute(sql: "UPDATE run SET is_published = 1") }
      try copy.close()
    }
  }

  /// Whether SQLite finds every page and every index of the file sound.
  func isSound() throws -> Bool {
    try read { try String.fetchAll($0, sql: "PRAGMA integrity_check") == ["ok"] }
  }

  struct Damaged: Error {}

  /// The commit point: all of a run in one transaction.
  func commit(_ publication: Publication, _ mark: JournalMark) throws {
    try write { database in
      try insert(publication.run, isPublished: false, database)
      for identity in publication.identities { try insert(identity, database) }
      try replacePages(publication.pages, of: publication.run.month, database)
      try keep(mark, database)
    }
  }

  func markPublished(_ run: Int) throws {
    try write { try $0.execute(sql: "UPDATE run SET is_published = 1 WHERE number = ?", arguments: [run]) }
  }

  func remove(_ run: Int) throws {
    try write { try $0.execute(sql: "DELETE FROM run WHERE number = ?", arguments: [run]) }
  }

  /// Puts the pages of a month in the place of those that were there.
  func record(_ pages: [PageOutcome], of month: Month) throws {
    try write { try replacePages(pages, of: month, $0) }
  }

  /// Makes runs and documents again as the journal has them. `unpublished` are runs that still lie in staging.
  func reload(_ journal: Journal, unpublished: Set<Int>, keepingPages: Bool) throws {
    try write { database in
      try database.execute(sql: "DELETE FROM run; DELETE FROM document")
      if !keepingPages { try database.execute(sql: "DELETE FROM page") }
      for run in journal.history.standing {
        try insert(run, isPublished: !unpublished.contains(run.number), database)
      }
      for identity in journal.identities { try insert(identity, database) }
      try keep(journal.mark, database)
    }
  }

  /// Whether the index tells of the same runs, documents and lines as the journal.
  func agrees(with journal: Journal) throws -> Bool {
    try mark() == journal.mark && runs() == Set(journal.history.standing.map(\.number))
      && ids() == Set(journal.identities.map(\.id))
  }

  /// Whether the index tells of runs, documents or lines that the journal does not have.
  func knowsMore(than journal: Journal) throws -> Bool {
    guard try mark().map(journal.holds) ?? true else { return true }
    let isWithin = try runs().isSubset(of: journal.history.numbers)
    return try !isWithin || !ids().isSubset(of: journal.identities.map(\.id))
  }

  /// The journal as it was when the index last agreed with it; nil for an index of before this was kept.
  func mark() throws -> JournalMark? {
    try read { database in
      try Row.fetchOne(database, sql: "SELECT lines, digest, last_decision FROM journal").map {
        JournalMark(lines: $0["lines"], digest: $0["digest"], lastDecision: $0["last_decision"])
      }
    }
  }

  /// All ids with their anchors; what else they could have been only the journal knows.
  func identities() throws -> [GivenIdentity] {
    try read { database in
      let anchors = Dictionary(
        grouping: try Row.fetchAll(database, sql: "SELECT document, kind, value FROM anchor ORDER BY value")
      ) { $0["document"] as String }
      return try Row.fetchAll(database, sql: "SELECT id, month FROM document ORDER BY id").compactMap { row in
        guard let month = Month(row["month"] as String) else { return nil }
        let id: String = row["id"]
        func values(_ kind: Anchors.Kind) -> [String] {
          (anchors[id] ?? []).filter { $0["kind"] == kind.rawValue }.map { $0["value"] }
        }
        return GivenIdentity(
          id: id, month: month,
          anchors: Anchors(
            pageHashes: values(.pageHash), urls: values(.url),
            documentNumberAndIssuer: values(.documentNumberAndIssuer).first ?? "",
            title: values(.title).first ?? ""), couldBe: [])
      }
    }
  }

  /// Numbers of all runs that were committed.
  func runs() throws -> Set<Int> { try read { try Int.fetchSet($0, sql: "SELECT number FROM run") } }

  private func ids() throws -> Set<String> {
    try read { try String.fetchSet($0, sql: "SELECT id FROM document") }
  }

  func holds(_ run: Int) throws -> Bool {
    try read {
      try Bool.fetchOne($0, sql: "SELECT 1 FROM run WHERE number = ?", arguments: [run]) ?? false
    }
  }

  /// Numbers of runs that were committed and not yet published, in their order.
  func unpublished() throws -> [Int] {
    try read { try Int.fetchAll($0, sql: "SELECT number FROM run WHERE is_published = 0 ORDER BY number") }
  }

  /// What the last run of a month before the given one wrote: path → SHA-256.
  func outputs(of month: Month, before run: Int) throws -> [String: String] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT path, sha256 FROM output
          WHERE run = (SELECT max(number) FROM run WHERE month = ? AND number < ?)
          """, arguments: ["\(month)", run])
      return Dictionary(rows.map { ($0["path"], $0["sha256"]) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// SHA-256 of the pages of a month, by file.
  func pages(of month: Month) throws -> [String: String] {
    try read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT file, sha256 FROM page WHERE month = ?", arguments: ["\(month)"])
      return Dictionary(rows.map { ($0["file"], $0["sha256"]) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Months that have a run but no page account, as after a rebuild.
  func monthsWithoutPages() throws -> Set<Month> {
    let sql = "SELECT DISTINCT month FROM run WHERE month NOT IN (SELECT month FROM page)"
    return try read { Set(try String.fetchAll($0, sql: sql).compactMap { Month($0) }) }
  }

  func read<Result>(_ work: (Database) throws -> Result) throws -> Result {
    try ArchiveIndex.working { try queue.read(work) }
  }

  private func write(_ work: (Database) throws -> Void) throws {
    try ArchiveIndex.working { try queue.write(work) }
  }

  /// Damage is repaired at the opening; what shows up later stops the run.
  private static func working<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try reporting(work)
    } catch is Damaged {
      throw GeppoError.indexRefused("it is damaged")
    }
  }

  private func keep(_ mark: JournalMark, _ database: Database) throws {
    try database.execute(
      sql: "DELETE FROM journal; INSERT INTO journal VALUES (?, ?, ?)",
      arguments: [mark.lines, mark.digest, mark.lastDecision])
  }

  private func insert(_ run: PublishedRun, isPublished: Bool, _ database: Database) throws {
    try database.execute(
      sql: "INSERT INTO run VALUES (?, ?, ?, ?)",
      arguments: [run.number, "\(run.month)", "\(run.asOf)", isPublished])
    for file in run.files {
      try database.execute(
        sql: "INSERT INTO output VALUES (?, ?, ?)", arguments: [run.number, file.path, file.sha256])
    }
  }

  /// An id is given once: of two lines with one id the first stands.
  private func insert(_ identity: GivenIdentity, _ database: Database) throws {
    try database.execute(
      sql: "INSERT OR IGNORE INTO document VALUES (?, ?)", arguments: [identity.id, "\(identity.month)"])
    guard database.changesCount == 1 else { return }
    for kind in Anchors.Kind.allCases {
      for value in identity.anchors.values(kind) {
        try database.execute(
          sql: "INSERT OR IGNORE INTO anchor VALUES (?, ?, ?)",
          arguments: [identity.id, kind.rawValue, value])
      }
    }
  }

  private func replacePages(_ pages: [PageOutcome], of month: Month, _ database: Database) throws {
    try database.execute(sql: "DELETE FROM page WHERE month = ?", arguments: ["\(month)"])
    for page in pages {
      try database.execute(
        sql: "INSERT OR REPLACE INTO page VALUES (?, ?, ?, ?)",
        arguments: ["\(month)", page.page.file, page.page.sha256, page.disposition.rawValue])
    }
  }
}

extension ArchiveIndex {
  /// Says what SQLite refused as an error with its way out.
  private static func reporting<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: throw Damaged()
      case .SQLITE_FULL: throw GeppoError.diskFull("archive/geppo.sqlite")
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
        throw GeppoError.notWritable("archive/geppo.sqlite", error.message ?? "SQLite")
      default: throw GeppoError.indexRefused(error.message ?? "SQLite \(error.resultCode.rawValue)")
      }
    }
  }
}
