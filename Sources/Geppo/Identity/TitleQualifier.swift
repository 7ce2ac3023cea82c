/// Words that a title needs to say what it says: one that has such a word names another document than one without it.
struct TitleQualifier: Sendable {
  let words: [String]
  let reason: String

  static let all = [
    TitleQualifier(words: ["暂缓", "暂停", "中止", "停止", "推迟"], reason: "a measure does not begin or go on"),
    TitleQualifier(words: ["取消", "撤销"], reason: "a measure is taken back"),
    TitleQualifier(words: ["恢复", "继续", "重新"], reason: "a measure goes on or begins again"),
    TitleQualifier(words: ["延长", "延期", "提前"], reason: "a measure has other days"),
    TitleQualifier(words: ["扩大", "部分"], reason: "a measure is for more, or not for all"),
  ]

  /// Those of a title, in the order of the table.
  static func of(_ key: FoldKey) -> [String] {
    let texts = [wording(of: key), key.titleSense.core]
    return all.flatMap { row in row.words.filter { word in texts.contains { says(word, in: $0) } } }
  }

  /// The title without the body before 关于: who issues says nothing of the measure.
  private static func wording(of key: FoldKey) -> String {
    guard let about = key.title.firstRange(of: "关于"),
      IssuerKind(String(key.title[..<about.lowerBound])).kind != nil
    else { return key.title }
    return String(key.title[about.lowerBound...])
  }

  /// Whether the characters of the word stand there as this word, and not as pieces of others.
  private static func says(_ word: String, in title: String) -> Bool {
    title.ranges(of: word).contains { range in
      let (before, behind) = (title[..<range.lowerBound], title[range.upperBound...])
      return !SplitWord.all.contains { $0.word == word && $0.holds(before: before, behind: behind) }
    }
  }
}
