/// A line of 訂正・更新: what an earlier issue said of a document, and what its page says now.
struct CorrectionNote: Hashable, Sendable {
  /// What decides who is told.
  let scope: Scope
  let text: MixedText

  init(_ correction: Correction, scope: Scope, names: Names) {
    self.scope = scope
    let headline = Headline(names: names).text(of: correction.entry)
    let origin =
      "（\(correction.issue.japanese)分に掲載、整理番号\(correction.entry.id)）：" + Self.cause(correction.cause)
    text = headline + origin + correction.changes.map { Self.words($0) + "。" }.joined(separator: "")
  }

  private static func cause(_ cause: Correction.Cause) -> String {
    switch cause {
    case .page: "掲載ページが更新された。"
    case .review: "掲載内容を次のとおり訂正する。"
    case .withdrawn: "掲載を取り下げる。"
    }
  }

  /// `意見募集の締切　（旧）2018年11月10日　（新）2018年11月30日`
  private static func words(_ change: FactChange) -> MixedText {
    if change.fact == .text { return .japanese("本文に変更がある") }
    return change.fact.japanese + "　（旧）" + value(change.before, of: change.fact) + "　（新）"
      + value(change.after, of: change.fact)
  }

  private static func value(_ text: String, of fact: FactChange.Kind) -> MixedText {
    if text.isEmpty { return .japanese("記載なし") }
    if let day = Day(iso: text) { return .japanese(day.japanese) }
    return fact == .number ? .japanese(JapaneseCharacters.of(text)) : .chinese(text)
  }
}
