/// One step of the tables of `archive/geppo.sqlite` from a released version to the next.
struct IndexMigration: Sendable {
  /// The version of the tables after the step, kept in `PRAGMA user_version`.
  let version: Int
  let statements: [String]

  /// Append-only: what was released stays as it is, and a change is a further step. Tests/Schemas has the tables as
  /// each version left them.
  static let all = [
    IndexMigration(
      version: 1,
      statements: [
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
      ]),
    IndexMigration(
      version: 2,
      statements: [
        """
        CREATE TABLE journal (
          lines INTEGER NOT NULL, digest TEXT NOT NULL, last_decision INTEGER NOT NULL) STRICT
        """
      ]),
  ]
}
