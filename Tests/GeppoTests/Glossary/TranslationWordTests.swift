import Testing

@testable import Geppo

/// `glossary/translation_words.csv`: what analysts may write there, and what they are told.
@Suite struct TranslationWordTests {
  @Test(arguments: [
    ("modality,应当,なければならない|こと,应当地", [] as [String]),
    ("counter,个,,", []), ("duty,应当,こと,", ["check"]), ("modality,应当,,", ["ja"]), ("unit,,トン,", ["zh"]),
    ("negation,不,ない,未来", ["unless"]), ("negation,不,ない,不", ["unless"]), ("unit,トン,トン,", ["zh"]),
  ])
  func aRowIsReadOrItsCellIsNamed(_ row: String, _ columns: [String]) {
    let reading = read(row)
    #expect(reading.rows.count == (columns.isEmpty ? 1 : 0))
    #expect(
      reading.findings.filter { $0.severity == .error }.map(\.location)
        == columns.map {
          .cell(file: Glossary.Path.translationWords, row: 2, column: $0)
        })
  }

  @Test func aWordMayStandForSeveralChecksButOnceForEach() {
    #expect(read("unit,元,元,\ncounter,元,,").findings.isEmpty)
    #expect(read("unit,元,元,\nunit,元,円,").findings.map(\.code) == [.duplicateKey])
  }

  @Test func theCommittedTableHasWordsOfEveryKind() throws {
    let words = try CommittedGlossary.read().translationWords
    for kind in TranslationWord.Kind.allCases { #expect(words.contains { $0.kind == kind }, "\(kind)") }
  }

  private func read(_ rows: String) -> TableReading<TranslationWord> {
    TranslationWord.table.read(
      WorkspaceFile(Glossary.Path.translationWords, "check,zh,ja,unless\n" + rows + "\n"))
  }
}
