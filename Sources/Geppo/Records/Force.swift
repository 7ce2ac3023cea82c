/// Whether a document is in force, as its page says.
enum Force: Hashable, Sendable, CaseIterable {
  case inForce, notYet, amended, partlyLapsed, lapsed, repealed

  struct Rule: Sendable {
    let force: Force
    /// Parts of what pages print, in simplified characters.
    let words: [String]
    let reason: String
  }

  /// The first that fits.
  static let rules: [Rule] = [
    Rule(
      force: .inForce, words: ["未废止", "未失效", "未过期", "继续有效", "现行有效"], reason: "holds the word for the opposite"
    ),
    Rule(
      force: .partlyLapsed, words: ["部分废止", "部分失效", "部分有效", "部分条款"], reason: "the rest of the document stands"
    ),
    Rule(force: .repealed, words: ["废止", "撤销"], reason: "by a later decision"),
    Rule(force: .lapsed, words: ["失效", "无效", "过期", "停止执行"], reason: "its period is over"),
    Rule(force: .amended, words: ["修订", "修改", "修正"], reason: "a later text stands beside it"),
    Rule(force: .notYet, words: ["尚未", "未生效", "未施行", "待生效"], reason: "released before it begins"),
    Rule(force: .inForce, words: ["有效", "现行", "生效"], reason: "the usual mark"),
  ]

  /// Nil for words that tell nothing of it.
  init?(_ printed: String) {
    let text = Folding.simplified(printed)
    guard let rule = Force.rules.first(where: { $0.words.contains(where: text.contains) }) else { return nil }
    self = rule.force
  }

  /// Nobody has to follow the document any more.
  var isOver: Bool { self == .lapsed || self == .repealed }
}
