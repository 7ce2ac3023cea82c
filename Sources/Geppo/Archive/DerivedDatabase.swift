import GRDB

/// A database beside the archive that holds nothing of its own: one that is damaged, or of another make, is thrown away
/// and made anew. Deleting it costs time and nothing else.
struct DerivedDatabase: Sendable {
  /// What the database is for, and how it is laid out.
  struct Layout: Sendable {
    let path: RelativePath
    /// Raised with every change of the tables or of what stands in them.
    let version: Int
    /// Many small changes in one run: then a log of writes is faster, which a reader alone cannot open.
    var isWrittenOften = false
    let tables: [String]
  }

  struct Damaged: Error {}

  let queue: DatabaseQueue
  /// Whether a file was there that could not be used.
  let replacedDamage: Bool

  /// Throws `Damaged` where no database can be made at all: a full disk, a folder that may not be written.
  static func open(_ layout: Layout, in workspace: Workspace) throws(Damaged) -> DerivedDatabase {
    do {
      return DerivedDatabase(queue: try prepared(layout, workspace), replacedDamage: false)
    } catch {
      try discard(layout, in: workspace)
      do {
        return DerivedDatabase(
          queue: try prepared(layout, workspace), replacedDamage: !(error is OtherVersion))
      } catch {
        throw Damaged()
      }
    }
  }

  /// The database as it is, for a reader; nil when there is none that can be used.
  static func openExisting(_ layout: Layout, in workspace: Workspace) -> DerivedDatabase? {
    guard (try? workspace.status(of: layout.path))?.kind == .regular else { return nil }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    guard
      let queue = try? DatabaseQueue(
        path: workspace.absolutePath(layout.path), configuration: configuration),
      (try? queue.read { try version(of: $0) }) == layout.version
    else { return nil }
    return DerivedDatabase(queue: queue, replacedDamage: false)
  }

  /// Removes the file with what SQLite keeps beside it.
  static func discard(_ layout: Layout, in workspace: Workspace) throws(Damaged) {
    guard let name = layout.path.names.last else { throw Damaged() }
    do throws(SystemError) {
      let folder = try workspace.makeFolder(layout.path.parent)
      for suffix in ["", "-journal", "-wal", "-shm"] { try folder.removeTree(name.adding(suffix)) }
    } catch {
      throw Damaged()
    }
  }

  private struct OtherVersion: Error {}

  private static func prepared(_ layout: Layout, _ workspace: Workspace) throws -> DatabaseQueue {
    _ = try workspace.makeFolder(layout.path.parent)
    let kind = try workspace.status(of: layout.path)?.kind
    guard kind == nil || kind == .regular else { throw Damaged() }
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      // What a power failure takes from it can be made again.
      try database.execute(
        sql: "PRAGMA journal_mode = \(layout.isWrittenOften ? "WAL" : "DELETE"); PRAGMA synchronous = NORMAL")
    }
    let queue = try DatabaseQueue(
      path: workspace.absolutePath(layout.path), configuration: configuration)
    try queue.write { database in
      if try version(of: database) == layout.version { return }
      let isNew = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
      guard isNew else { throw OtherVersion() }
      for table in layout.tables { try database.execute(sql: table) }
      try database.execute(sql: "PRAGMA user_version = \(layout.version)")
    }
    return queue
  }

  private static func version(of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }
}
