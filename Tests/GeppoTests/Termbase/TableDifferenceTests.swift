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

  @Test func aRemovedRowThatTheStarterDataChangedIsTold() {
    #expect(differences("id,zh\n", "id,zh\nT1,乙\n", "id,zh\nT1,甲\n") == ["0 T1 both  >T1, 乙"])
  }
}
