import Testing

@testable import Geppo

struct YAMLRecordTests {
  enum Level: String, CaseIterable { case national, province, city }

  private func record(_ text: String, keys: [String]) throws -> YAMLRecord {
    let value = try #require(YAMLFile.read(Array(text.utf8), file: "a.yaml").0)
    return try #require(YAMLRecord(value, keys: keys))
  }

  private func line(_ number: Int) -> Location { .line(file: "a.yaml", line: number) }

  @Test func unknownKeyNamesTheNearestFreeOne() throws {
    let record = try record("name_zh: 国务院\nnmae_ja: 国務院\n", keys: ["name_zh", "name_ja"])
    #expect(record.findings == [Finding(.unknownKey, line(2), "nmae_ja", " → name_ja")])
  }

  @Test func requiredTextThatIsMissingOrEmptyIsReported() throws {
    var record = try record("a: x\nb:\n", keys: ["a", "b", "c"])
    #expect([record.required("a"), record.required("b"), record.required("c")] == ["x", "", ""])
    #expect(record.findings == [Finding(.missingKey, line(1), "b"), Finding(.missingKey, line(1), "c")])
  }

  @Test func numberOutsideItsRangeIsReported() throws {
    var record = try record("a: 3\nb: 12\nc: three\n", keys: ["a", "b", "c"])
    #expect(record.integer("a", in: 1...9) == 3)
    #expect(record.integer("b", in: 1...9) == nil)
    #expect(record.integer("c", in: 1...9) == nil)
    #expect(record.integer("d", in: 1...9) == nil)
    #expect(
      record.findings == [
        Finding(.badValue, line(2), "12", "b", " (allowed: 1…9)"),
        Finding(.badValue, line(3), "three", "c", " (allowed: 1…9)"),
      ])
  }

  @Test func wrongWordIsReportedWithTheAllowedOnes() throws {
    var record = try record("level: provence\nother: 5\n", keys: ["level", "other"])
    #expect(record.choice("level", as: Level.self) == nil)
    #expect(record.choice("other", as: Level.self) == nil)
    #expect(
      record.findings.first?.arguments == ["provence", "level", " → province (national | province | city)"])
    #expect(record.findings.last?.arguments == ["5", "other", " (allowed: national | province | city)"])
  }

  @Test func listsOfTextsMayBeOneText() throws {
    var record = try record("a: [x, y]\nb: z\nc:\n  - k: v\n", keys: ["a", "b", "c"])
    #expect(record.texts("a") == ["x", "y"])
    #expect(record.texts("b") == ["z"])
    #expect(record.texts("c") == [])
    #expect(record.findings == [Finding(.badValue, line(4), "{…}", "c", "")])
  }

  @Test func nestedMapsHandUpTheirFindings() throws {
    var record = try record("columns:\n  - name: 通知\n    ulr: x\n  - text\n", keys: ["columns"])
    let names = record.records("columns", keys: ["name", "url"]) { $0.required("name") }
    #expect(names == ["通知"])
    #expect(
      record.findings == [
        Finding(.unknownKey, line(3), "ulr", " → url"),
        Finding(.badValue, line(4), "text", "columns", " → name: url:"),
      ])
  }

  @Test func onlyAMapIsARecord() throws {
    let value = try #require(YAMLFile.read(Array("- a\n".utf8), file: "a.yaml").0)
    #expect(YAMLRecord(value, keys: []) == nil)
  }
}
