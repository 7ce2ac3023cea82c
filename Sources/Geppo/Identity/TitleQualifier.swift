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
    all.flatMap { row in row.words.filter { key.title.contains($0) || key.titleSense.core.contains($0) } }
  }
}
