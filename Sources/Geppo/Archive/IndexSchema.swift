import GRDB

/// The tables of `archive/geppo.sqlite`. All of them can be made again from the journal and the feeds.
enum IndexSchema {
  /// Kept in `PRAGMA user_version`.
  static let version = 1

  private static let tables = [
    """
    CREATE TABLE run (
      number INTEGER PRIMARY KEY, month TEXT NOT NULL, as_of TEXT NOT NULL,
      is_published INTEGER NOT NULL) STRICT
    """,
    """
    CREATE TABLE output (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE, path TEXT NOT NULL, sha256 TEXT NOT NULL,
      PRIMARY KEY (run, path)) STRICT, WITHOUT ROWID
    """,
    "CREATE TABLE document (id TEXT PRIMARY KEY, month TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """
    CREATE TABLE anchor (
      document TEXT NOT NULL REFERENCES document ON DELETE CASCADE, kind TEXT NOT NULL, value TEXT NOT NULL,
      PRIMARY KEY (document, kind, value)) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX anchor_by_value ON anchor (kind, value)",
    """
    CREATE TABLE page (
      month TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL, disposition TEXT NOT NULL,
      PRIMARY KEY (month, file)) STRICT, WITHOUT ROWID
    """,
  ]

  /// Makes the tables in a new database; refuses a newer one, and one that is damaged or not geppo's.
  static func prepare(_ database: Database) throws {
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard found <= version else {
      throw GeppoError.newerArchive("archive/geppo.sqlite", version: found, known: version)
    }
    guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok" else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    if found == version { return }
    let isNew = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
    guard isNew else { throw DatabaseError(resultCode: .SQLITE_NOTADB) }
    for table in tables { try database.execute(sql: table) }
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }
}
