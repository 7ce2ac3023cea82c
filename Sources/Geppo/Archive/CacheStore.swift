import Foundation
import GRDB

/// The tables of `archive/cache.sqlite`. Every piece carries a digest of itself: a spoilt one is no piece.
struct CacheStore {
  static let layout = DerivedDatabase.Layout(
    path: "archive/cache.sqlite", version: 1, isWrittenOften: true,
    tables: [
      """
      CREATE TABLE entry (
        number INTEGER PRIMARY KEY, work TEXT NOT NULL, file BLOB NOT NULL, inputs TEXT NOT NULL,
        pieces INTEGER, used INTEGER NOT NULL, UNIQUE (work, file)) STRICT
      """,
      """
      CREATE TABLE read (
        entry INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, path BLOB NOT NULL, sha256 TEXT NOT NULL,
        PRIMARY KEY (entry, path)) STRICT, WITHOUT ROWID
      """,
      "CREATE INDEX read_by_path ON read (path)",
      """
      CREATE TABLE file (
        path BLOB PRIMARY KEY, size INTEGER NOT NULL, inode INTEGER NOT NULL, modified INTEGER NOT NULL,
        changed INTEGER NOT NULL, sha256 TEXT NOT NULL) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE piece (
        entry INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, position INTEGER NOT NULL,
        collected BLOB NOT NULL, rules TEXT NOT NULL, tags BLOB NOT NULL, digest TEXT NOT NULL,
        PRIMARY KEY (entry, position)) STRICT
      """,
      "CREATE TABLE run (number INTEGER NOT NULL) STRICT",
      "INSERT INTO run VALUES (0)",
    ])

  /// An entry that was closed.
  struct Entry: Hashable, Sendable {
    let number: Int
    let work: CacheKey.Work
    let pieces: Int
  }

  /// A file that an entry was made from, and what was noted of it last.
  struct KnownRead {
    let path: RelativePath
    let sha256: String
    let stamp: FileStamp?
    let hashAtStamp: String?
  }

  let replacedDamage: Bool
  let queue: DatabaseQueue
  private let run: Int

  init(_ workspace: Workspace) throws {
    let database = try DerivedDatabase.open(Self.layout, in: workspace)
    queue = database.queue
    replacedDamage = database.replacedDamage
    run = try queue.write { database in
      try database.execute(sql: "UPDATE run SET number = number + 1")
      // Of a run that was stopped.
      try database.execute(sql: "DELETE FROM entry WHERE pieces IS NULL")
      return try Int.fetchOne(database, sql: "SELECT number FROM run") ?? 0
    }
  }

  func entry(_ key: CacheKey) throws -> Entry? {
    try queue.read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT number, pieces FROM entry WHERE work = ? AND file = ? AND inputs = ? AND pieces > 0")
      return try Row.fetchOne(statement, arguments: [key.work.rawValue, key.file.data, key.inputs])
        .map { Entry(number: $0[0], work: key.work, pieces: $0[1]) }
    }
  }

  func reads(of entry: Entry) throws -> [KnownRead] {
    try queue.read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT read.path, read.sha256, size, inode, modified, changed, file.sha256
          FROM read LEFT JOIN file ON file.path = read.path WHERE entry = ? ORDER BY read.path
          """)
      return try Row.fetchAll(statement, arguments: [entry.number]).map { row in
        let size: Int? = row[2]
        let stamp = size.map {
          FileStamp(
            size: $0, inode: UInt64(bitPattern: row[3] as Int64), modified: row[4], changed: row[5])
        }
        return KnownRead(
          path: try RelativePath(data: row[0]), sha256: row[1], stamp: stamp, hashAtStamp: row[6])
      }
    }
  }

  func piece(_ position: Int, of entry: Entry) throws -> CachedPiece? {
    try queue.read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT collected, rules, tags, digest FROM piece WHERE entry = ? AND position = ?")
      guard let row = try Row.fetchOne(statement, arguments: [entry.number, position]) else { return nil }
      let piece = CachedPiece(
        collected: [UInt8](row[0] as Data), rules: row[1], tags: [UInt8](row[2] as Data))
      guard piece.digest(at: position) == row[3] as String else { throw DerivedDatabase.Damaged() }
      return piece
    }
  }

  func add(_ piece: CachedPiece, at position: Int, for key: CacheKey) throws {
    try queue.write { database in
      if position == 0 {
        try remove(key, database)
        try database.execute(
          sql: "INSERT INTO entry (work, file, inputs, used) VALUES (?, ?, ?, ?)",
          arguments: [key.work.rawValue, key.file.data, key.inputs, run])
      }
      guard let number = try number(of: key, database) else { return }
      try put(piece, at: position, of: number, database)
    }
  }

  func update(_ piece: CachedPiece, at position: Int, of entry: Entry) throws {
    try queue.write { try put(piece, at: position, of: entry.number, $0) }
  }

  /// Gives the number of the entry.
  func close(_ key: CacheKey, pieces: Int, reads: [FileRead]) throws -> Int {
    try queue.write { database in
      guard let number = try number(of: key, database) else { throw DerivedDatabase.Damaged() }
      for read in reads {
        try database.execute(
          sql: "INSERT INTO read VALUES (?, ?, ?)", arguments: [number, read.path.data, read.sha256])
      }
      try database.execute(
        sql: "UPDATE entry SET pieces = ? WHERE number = ?", arguments: [pieces, number])
      return number
    }
  }

  func remove(_ key: CacheKey) throws { try queue.write { try remove(key, $0) } }

  func note(_ hash: String, of path: RelativePath, _ stamp: FileStamp) throws {
    try queue.write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          path.data, stamp.size, Int64(bitPattern: stamp.inode), stamp.modified, stamp.changed, hash,
        ])
    }
  }

  /// Entries are marked seldom: half of the time that they are kept may pass before.
  func finish(used: [Int], keeping runs: Int) throws {
    try queue.write { database in
      let mark = try database.cachedStatement(sql: "UPDATE entry SET used = ? WHERE number = ? AND used < ?")
      for number in used { try mark.execute(arguments: [run, number, run - runs / 2]) }
      try database.execute(sql: "DELETE FROM entry WHERE used < ?", arguments: [run - runs])
      if database.changesCount > 0 {
        try database.execute(sql: "DELETE FROM file WHERE path NOT IN (SELECT path FROM read)")
      }
    }
  }

  private func put(_ piece: CachedPiece, at position: Int, of entry: Int, _ database: Database) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO piece VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        entry, position, Data(piece.collected), piece.rules, Data(piece.tags),
        piece.digest(at: position),
      ])
  }

  private func number(of key: CacheKey, _ database: Database) throws -> Int? {
    try Int.fetchOne(
      database, sql: "SELECT number FROM entry WHERE work = ? AND file = ?",
      arguments: [key.work.rawValue, key.file.data])
  }

  private func remove(_ key: CacheKey, _ database: Database) throws {
    try database.execute(
      sql: "DELETE FROM entry WHERE work = ? AND file = ?", arguments: [key.work.rawValue, key.file.data])
  }
}

extension CachedPiece {
  fileprivate func digest(at position: Int) -> String {
    var digest = SHA256()
    digest.update("\(position) \(collected.count) \(rules) ".utf8)
    digest.update(collected)
    digest.update(tags)
    return digest.hex()
  }
}

extension RelativePath {
  fileprivate var data: Data { Data(bytes) }

  fileprivate init(data: Data) throws {
    let names = data.split(separator: 0x2F).compactMap { FileName($0) }
    guard !names.isEmpty else { throw DerivedDatabase.Damaged() }
    self.init(names: names)
  }
}
