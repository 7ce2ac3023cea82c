/// The text of `geppo explain`.
package enum Explanation {
  /// What the code means and what to do. Throws `GeppoError` for an unknown code, naming the nearest.
  package static func of(_ name: String, _ language: Language) throws -> String {
    guard let code = FindingCode(rawValue: name.trimmingCode) else {
      let hint = NearestWord.hint(for: name, among: FindingCode.allCases.map(\.rawValue))
      throw GeppoError(
        .badInput, path: name, english: "no finding has this code\(hint); 'geppo explain' lists all",
        japanese: "この名前のコードはありません\(hint)。「geppo explain」で一覧を表示します")
    }
    return """
      [\(code.rawValue)] \(code.text.severity.word(language))
      \(code.text.message[language])

      \(code.text.explanation[language])
      """
  }

  /// A line a code: name, severity, sentence.
  package static func list(_ language: Language) -> [String] {
    FindingCatalogue.all.map { text in
      "\(text.code.rawValue)\t\(text.severity.word(language))\t\(text.message[language])"
    }
  }
}

extension String {
  /// The code may be copied with its brackets: `[no-date]`.
  fileprivate var trimmingCode: String { filter { $0 != "[" && $0 != "]" && $0 != " " } }
}
