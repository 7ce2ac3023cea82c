import GRDB

/// Brings the tables of `archive/geppo.sqlite` to the newest version. All of them can be made again from the journal and
/// the feeds.
struct IndexSchema {
  /// In the order of their versions.
  var migrations = IndexMigration.all

  var version: Int { migrations.last?.version ?? 0 }

  /// Makes or completes the tables, within the transaction of the caller; refuses a newer database, and one that is
  /// damaged or not geppo's.
  func prepare(_ database: Database) throws {
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard found <= version else {
      throw GeppoError.newerArchive("archive/geppo.sqlite", version: found, known: version)
    }
    guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok" else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    guard try found > 0 || isEmpty(database) else { throw DatabaseError(resultCode: .SQLITE_NOTADB) }
    for migration in migrations where migration.version > found {
      for statement in migration.statements { try database.execute(sql: statement) }
      try database.execute(sql: "PRAGMA user_version = \(migration.version)")
    }
  }

  private func isEmpty(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
  }
}
