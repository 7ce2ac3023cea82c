import Markup
import Testing

@testable import Geppo

@Suite struct FindingTests {
  @Test(arguments: FindingCode.allCases)
  func everyCodeHasOneTextInBothLanguages(code: FindingCode) {
    let texts = FindingCatalogue.all.filter { $0.code == code }
    #expect(texts.count == 1)
    for text in texts {
      for language in Language.allCases {
        #expect(!text.message[language].isEmpty && text.message[language] != code.rawValue)
        #expect(text.explanation[language].count > 10)
      }
      #expect(placeholders(text.message.english) == placeholders(text.message.japanese))
    }
  }

  @Test(arguments: GeppoError.Code.allCases)
  func everyErrorHasOneExplanationInBothLanguages(code: GeppoError.Code) {
    let texts = GeppoError.Code.texts.filter { $0.code == code }
    #expect(texts.count == 1)
    #expect(Language.allCases.allSatisfy { code.explanation[$0].count > 20 })
  }

  private func placeholders(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
        String($0.prefix { $0 != "}" })
      })
  }

  @Test func aFindingReadsAsACompilersLine() {
    let finding = Finding(.badBytes, .line(file: "feeds/mee/2018-12/t1.html", line: 312), "2", "GB18030")
    #expect(
      finding.line(.english)
        == "feeds/mee/2018-12/t1.html:312: warning: [bad-bytes] 2 bytes are not valid GB18030 and stand as U+FFFD; compare with the original before quoting"
    )
    #expect(finding.line(.japanese).contains("GB18030として正しくないバイトが2個"))
  }

  @Test func quotedTextCannotSteerATerminalOrFillIt() {
    let finding = Finding(.errorPage, .file("a"), "\u{1B}[2J\n\u{202E}" + String(repeating: "字", count: 500))
    let line = finding.line(.english)
    #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
    #expect(line.count < 300)
  }

  @Test func findingsSortByPlaceThenCode() {
    let findings = [
      Finding(.noTitle, .line(file: "b", line: 1)), Finding(.noDate, .line(file: "a", line: 10)),
      Finding(.noAddress, .line(file: "a", line: 10)), Finding(.noDate, .line(file: "a", line: 9)),
    ]
    #expect(
      findings.sorted().map { $0.location.description + $0.code.rawValue }
        == ["a:9no-date", "a:10no-address", "a:10no-date", "b:1no-title"])
  }

  @Test func wordsOfGeppoAreTranslatedAndWordsOfTheDataAreNot() {
    let finding = Finding(.doubtfulDate, .file("a"), "publication", "二〇九九年")
    #expect(finding.message(.japanese).contains("公表日「二〇九九年」"))
    #expect(finding.message(.english).contains("publication date '二〇九九年'"))
  }

  /// The closed sets of words that stages give as arguments.
  static let words =
    DatedFact.Kind.allCases.map(\.rawValue) + MarkupProblem.Cut.allCases.map(\.rawValue)
    + XPathFault.Reason.allCases.map(\.rawValue)
    + FileForm.rules.compactMap { if case .binary(let why) = $0.form { why } else { nil } }

  @Test(arguments: words) func everyWordOfGeppoHasItsJapanese(word: String) {
    #expect(FindingArguments.japanese(word) != word)
  }
}
