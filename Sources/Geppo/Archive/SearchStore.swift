import GRDB

/// The tables of `archive/search.sqlite`: the documents of all issues, and an FTS5 index over their grams.
///
/// The index is told where words are cut by us (`SearchGrams`): of FTS5's own tokenizers, `trigram` finds no word of two
/// characters, and the others take a sentence for one word. It keeps no text; what is removed from it is cut again from
/// the document. Row numbers begin with the day of publication, so the newest come first without sorting.
struct SearchStore {
  static let layout = DerivedDatabase.Layout(
    path: "archive/search.sqlite", version: 1,
    tables: [
      """
      CREATE TABLE document (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, month TEXT NOT NULL, standing TEXT NOT NULL,
        published TEXT, type TEXT NOT NULL, topics TEXT NOT NULL, places TEXT NOT NULL,
        source TEXT NOT NULL, file TEXT NOT NULL, url TEXT NOT NULL,
        title TEXT NOT NULL, headline TEXT NOT NULL, document_number TEXT NOT NULL, issuer TEXT NOT NULL,
        terms TEXT NOT NULL, lead TEXT NOT NULL, text TEXT NOT NULL) STRICT
      """,
      "CREATE INDEX document_by_month ON document (month)",
      """
      CREATE VIRTUAL TABLE gram USING fts5 (
        title, headline, number, issuer, terms, lead, text, facets,
        content = '', columnsize = 0, prefix = '1', tokenize = 'ascii')
      """,
      // The run whose documents of a month are here.
      "CREATE TABLE month (month TEXT PRIMARY KEY, run INTEGER NOT NULL) STRICT, WITHOUT ROWID",
      "CREATE TABLE extent (holds_text INTEGER NOT NULL) STRICT",
      "INSERT INTO extent VALUES (0)",
    ])

  private let queue: DatabaseQueue

  /// For writing; a database that cannot be used is replaced by an empty one.
  init(_ workspace: Workspace) throws {
    queue = try DerivedDatabase.open(Self.layout, in: workspace).queue
  }

  /// For reading; nil where there is none.
  init?(existingIn workspace: Workspace) {
    guard let database = DerivedDatabase.openExisting(Self.layout, in: workspace) else { return nil }
    queue = database.queue
  }

  // MARK: Writing

  /// Whether the full text is indexed too.
  func holdsText() throws -> Bool {
    try queue.read { try Bool.fetchOne($0, sql: "SELECT holds_text FROM extent") ?? false }
  }

  /// Removes everything. From now on the full text is indexed, or not.
  func empty(holdingText: Bool) throws {
    try queue.write { database in
      try database.execute(
        sql: """
          DELETE FROM document; DELETE FROM month; INSERT INTO gram (gram) VALUES ('delete-all');
          UPDATE extent SET holds_text = ?
          """, arguments: [holdingText])
    }
  }

  /// Puts the documents of a month in the place of those that were there.
  func replace(_ documents: [SearchDocument], of month: Month, run: Int) throws {
    try queue.write { database in
      let former = try Row.fetchAll(
        database, sql: "SELECT * FROM document WHERE month = ?", arguments: ["\(month)"])
      for row in former { try remove(Stored(row), database) }
      for document in documents { try insert(document, database) }
      try database.execute(
        sql: "INSERT OR REPLACE INTO month VALUES (?, ?)", arguments: ["\(month)", run])
    }
  }

  private func insert(_ document: SearchDocument, _ database: Database) throws {
    let stored = Stored(document)
    // A document moves to another month when its date is corrected; its id stays.
    let former = try Row.fetchOne(
      database, sql: "SELECT * FROM document WHERE id = ?", arguments: [document.id])
    if let former { try remove(Stored(former), database) }
    try database.execute(
      sql: "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: stored.row)
    try database.execute(
      sql: """
        INSERT INTO gram (rowid, title, headline, number, issuer, terms, lead, text, facets)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, arguments: try stored.grams())
  }

  private func remove(_ stored: Stored, _ database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO gram (gram, rowid, title, headline, number, issuer, terms, lead, text, facets)
        VALUES ('delete', ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, arguments: try stored.grams())
    try database.execute(sql: "DELETE FROM document WHERE number = ?", arguments: [stored.number])
  }

  // MARK: Reading

  /// The run of which each month's documents are.
  func runs() throws -> [Month: Int] {
    try queue.read { database in
      let rows = try Row.fetchAll(database, sql: "SELECT month, run FROM month")
      return Dictionary(rows.compactMap { row in Month(row[0] as String).map { ($0, row[1]) } }) { first, _ in
        first
      }
    }
  }

  /// How many documents are here.
  func count() throws -> Int {
    try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM document") ?? 0 }
  }

  /// All documents of the issue of a month, by id.
  func documents(of month: Month) throws -> [SearchDocument] {
    try queue.read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM document WHERE month = ? ORDER BY id", arguments: ["\(month)"]
      ).map { try Stored($0).document() }
    }
  }

  func count(_ query: SearchQuery, _ filter: SearchFilter) throws -> Int {
    try queue.read { try Int.fetchOne($0, SearchMatch(query, filter).counting) ?? 0 }
  }

  /// The most telling first, and of equals the newest.
  func documents(_ query: SearchQuery, _ filter: SearchFilter, limit: Int) throws -> [SearchDocument] {
    try queue.read { database in
      var numbers: [Int64] = []
      // Titles, where there are words: then all columns, which have them once more.
      for columns in query.wanted.isEmpty ? [SearchMatch.Columns.all] : [.titles, .all]
      where numbers.count < limit {
        let seen = Set(numbers)
        let request = SearchMatch(query, filter).listing(in: columns, limit: limit + numbers.count)
        numbers += try Int64.fetchAll(database, request).filter { !seen.contains($0) }
      }
      return try numbers.prefix(limit).compactMap { number in
        try Row.fetchOne(database, sql: "SELECT * FROM document WHERE number = ?", arguments: [number])
          .map { try Stored($0).document() }
      }
    }
  }
}

extension SearchStore {
  /// Says what SQLite refused as an error with its way out.
  static func reporting<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
      throw GeppoError.diskFull("\(layout.path)")
    } catch let error as DatabaseError {
      throw GeppoError.searchRefused(error.message ?? "SQLite \(error.resultCode.rawValue)")
    } catch is DerivedDatabase.Damaged {
      throw GeppoError.searchRefused("it cannot be written")
    }
  }
}
