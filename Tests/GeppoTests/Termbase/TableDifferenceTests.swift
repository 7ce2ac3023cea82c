import Testing

@testable import Geppo

struct TableDifferenceTests {
  private func differences(_ here: String?, _ starter: String, _ first: String?) -> [String] {
    let file = { (text: String) in WorkspaceFile(Glossary.Path.terms, text) }
    return TableDifference.all(here: here.map(file), starter: file(starter), first: first.map(file)).map {
      "\($0.line ?? 0) \($0.key) \($0.kind.rawValue) \($0.column) \($0.here)>\($0.starter)"
    }
  }

  @Test func whoChangedWhatIsToldWhereTheBeginningIsKnown() {
    let first = "id,zh,ja\nT1,甲,a\nT2,乙,b\nT3,丙,c\nT4,丁,d\nT5,戊,e\n"
    let here = "id,zh,ja\nT1,甲,A\nT2,乙,b\nT3,丙,C\nT4,丁,d\n"
    let starter = "id,zh,ja\nT1,甲,a\nT2,乙,B\nT3,丙,cc\nT5,戊,e\nT6,己,f\n"
    #expect(
      differences(here, starter, first) == [
        "3 T2 updated ja b>B", "4 T3 both ja C>cc", "0 T6 added  >T6, 己, f", "5 T4 dropped  T4, 丁, d>",
      ])
  }

  @Test func withoutTheBeginningTheTwoOnlyDiffer() {
    #expect(
      differences("id,zh\nT1,甲\n", "id,zh\nT1,乙\nT2,丙\n", nil) == [
        "2 T1 differs zh 甲>乙", "0 T2 added  >T2, 丙",
      ])
    #expect(differences("id,zh\r\nT1,甲\r\n", "id,zh\nT1,甲\n", nil).isEmpty)
  }

  /// A hundred rows, of which some are there.
  private func terms(_ rows: some Sequence<Int>, more: String = "") -> WorkspaceFile {
    WorkspaceFile(Glossary.Path.terms, "id,zh,ja\n" + rows.map { "T\($0),甲\($0),a\n" }.joined() + more)
  }

  @Test func aTableThatBreaksOffBetweenTwoRowsIsCut() {
    let told = TableDifference.cutEnd(here: terms(0..<66), first: terms(0..<100))
    #expect(told?.code == .cutEnd)
    #expect(told?.arguments.prefix(2) == ["34", "100"])
    #expect(TableDifference.cutEnd(here: terms(0..<50), first: terms(0..<100)) != nil)
    #expect(TableDifference.cutEnd(here: terms(0..<3), first: terms(0..<5)) != nil)
  }

  @Test func aTableThatLostALongPieceIsCut() {
    let rows = Array(0..<30) + Array(60..<100)
    let told = TableDifference.cutEnd(here: terms(rows), first: terms(0..<100))
    #expect(told?.arguments == ["30", "100", Glossary.Path.terms, "T29"])
    #expect(TableDifference.cutEnd(here: terms(40..<100), first: terms(0..<100)) != nil)
  }

  @Test func whatAnAnalystRemovesIsNoCut() {
    let first = terms(0..<100)
    #expect(TableDifference.cutEnd(here: terms(0..<97), first: first) == nil)
    #expect(TableDifference.cutEnd(here: terms(15..<100), first: first) == nil)
    #expect(TableDifference.cutEnd(here: terms(0..<4), first: terms(0..<5)) == nil)
    #expect(TableDifference.cutEnd(here: terms(0..<85, more: "N1,乙,b\n"), first: first) == nil)
    #expect(TableDifference.cutEnd(here: first, first: first) == nil)
  }

  @Test(arguments: Glossary.files.filter { $0.hasSuffix(".csv") })
  func everyTableNamesItsRowsByTheirKeys(_ path: String) throws {
    let file = try CommittedFiles.read(path)
    let (table, _) = CSVTable.read(file.bytes, file: path)
    let keys = try #require(TableDifference.keys[path])
    #expect(Set(keys).isSubset(of: Set(table.columns)))
    #expect(Set(table.rows.map { row in keys.map { row[$0] } }).count == table.rows.count)
  }

  @Test func aRemovedRowThatTheStarterDataChangedIsTold() {
    #expect(differences("id,zh\n", "id,zh\nT1,乙\n", "id,zh\nT1,甲\n") == ["0 T1 both  >T1, 乙"])
  }
}
