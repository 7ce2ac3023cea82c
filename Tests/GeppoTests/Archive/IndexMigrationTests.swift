import Foundation
import GRDB
import Testing

@testable import Geppo

@Suite struct IndexMigrationTests {
  /// SHA-256 over version and statements of each released step. A row is added with a release and never changed:
  /// archives of offices have gone through these very words.
  private static let released = [
    1: "a4eb7c8c29526102889b30837a9489691d84d988abc905ed716883317f8ba933",
    2: "f403a45341e3beeaadbac7532ee673f357d9119dae01021c3e73e356715101ea",
  ]

  private static let schemas = TemporaryWorkspace.repository.appendingPathComponent("Tests/Schemas")

  @Test func aReleasedMigrationIsNeverChanged() {
    for migration in IndexMigration.all {
      let text = ([String(migration.version)] + migration.statements).joined(separator: "\n")
      #expect(
        Self.released[migration.version] == SHA256.hex(of: Array(text.utf8)), "version \(migration.version)")
    }
    #expect(IndexMigration.all.map(\.version) == Array(1...IndexMigration.all.count))
  }

  @Test(arguments: IndexMigration.all.map(\.version))
  func theDatabaseOfEveryReleasedVersionReachesTheNewest(_ version: Int) throws {
    let folder = try TestFolder()
    let dump = try String(
      contentsOf: Self.schemas.appendingPathComponent("schema-\(version).sql"), encoding: .utf8)
    try restore(dump, to: "\(folder.path)/old.sqlite")
    let before = try rows(of: "\(folder.path)/old.sqlite", ["run", "document", "anchor"])
    _ = try ArchiveIndex(path: "\(folder.path)/old.sqlite")
    _ = try ArchiveIndex(path: "\(folder.path)/new.sqlite")
    #expect(try tables(of: "\(folder.path)/old.sqlite") == tables(of: "\(folder.path)/new.sqlite"))
    #expect(try rows(of: "\(folder.path)/old.sqlite", ["run", "document", "anchor"]) == before)
    #expect(before.count > 5)
  }

  /// A step that does not yet exist, so that the way is walked from every version there is.
  @Test func aFurtherStepKeepsWhatIsThere() throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, ["bulletin.html": "text"])
    let before = try fixture.dump()
    let path = "\(fixture.folder.path)/archive/geppo.sqlite"
    let next = IndexMigration(
      version: 99, statements: ["ALTER TABLE page ADD COLUMN title TEXT NOT NULL DEFAULT ''"])
    let schema = IndexSchema(migrations: IndexMigration.all + [next])
    #expect(try ArchiveDump.text(ArchiveIndex(path: path, schema: schema)) == before)
    #expect(try tables(of: path).contains { $0.contains("title TEXT") })
    let error = #expect(throws: GeppoError.self) { try ArchiveIndex(path: path) }
    #expect(error?.code == .newerArchive)
    #expect(error?.sentence.english.contains("Use the newer geppo here") == true)
  }

  /// All of it in one transaction: a step that fails leaves the version before.
  @Test func aStepThatFailsLeavesTheVersionBefore() throws {
    let fixture = try ArchiveFixture()
    try fixture.run(1, ["bulletin.html": "text"])
    let path = "\(fixture.folder.path)/archive/geppo.sqlite"
    let before = try tables(of: path)
    let next = IndexMigration(
      version: 99, statements: ["CREATE TABLE one (a TEXT)", "CREATE TABLE run (a TEXT)"])
    #expect(throws: (any Error).self) {
      try ArchiveIndex(path: path, schema: IndexSchema(migrations: IndexMigration.all + [next]))
    }
    #expect(try tables(of: path) == before)
    #expect(try fixture.dump().contains("document\t2018-12-0001"))
  }

  private func restore(_ dump: String, to path: String) throws {
    // A dump has its tables in the order of their names.
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { try $0.execute(sql: dump) }
    try queue.close()
  }

  private func tables(of path: String) throws -> [String] {
    try DatabaseQueue(path: path).read {
      try String.fetchAll($0, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    }
  }

  private func rows(of path: String, _ tables: [String]) throws -> [String] {
    try DatabaseQueue(path: path).read { database in
      try tables.flatMap { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { "\($0)" }.sorted()
      }
    }
  }
}
