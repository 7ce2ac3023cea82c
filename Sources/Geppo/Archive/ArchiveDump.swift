import GRDB

/// The archive as text: equal for two archives that know the same, whatever order their runs had.
struct ArchiveDump {
  /// One kind of line: its first word and what stands after it.
  private struct Section {
    let name: String
    let sql: String
  }

  /// Of runs only the last of each month counts, and run numbers are left out.
  private static let lastRun = "run.number = (SELECT max(number) FROM run AS r WHERE r.month = run.month)"

  private static let sections = [
    Section(name: "month", sql: "SELECT month, as_of FROM run WHERE \(lastRun) ORDER BY month"),
    Section(
      name: "output",
      sql:
        "SELECT path, sha256 FROM output JOIN run ON run.number = output.run WHERE \(lastRun) ORDER BY path"),
    Section(name: "document", sql: "SELECT id, month FROM document ORDER BY id"),
    Section(name: "anchor", sql: "SELECT document, kind, value FROM anchor ORDER BY document, kind, value"),
    Section(name: "page", sql: "SELECT month, file, disposition, sha256 FROM page ORDER BY month, file"),
  ]

  /// Lines of cells with tabs between them, sorted within each section.
  static func text(_ index: ArchiveIndex) throws -> String {
    try index.read { database in
      try sections.reduce(into: "") { text, section in
        let rows = try Row.fetchCursor(database, sql: section.sql)
        while let row = try rows.next() {
          let cells = row.databaseValues.map { plain(String.fromDatabaseValue($0) ?? "") }
          text += ([section.name] + cells).joined(separator: "\t") + "\n"
        }
      }
    }
  }

  /// A cell never breaks the line.
  private static func plain(_ cell: String) -> String {
    String(String.UnicodeScalarView(cell.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}
