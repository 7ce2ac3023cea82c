extension [DraftChange] {
  /// For the screen, under a heading of their own.
  func lines(_ language: Language) -> [String] {
    guard !isEmpty else { return [] }
    return [heading(language)] + map { $0.line(language) }
  }

  private func heading(_ language: Language) -> String {
    switch language {
    case .japanese: "規則の変更　前回の案と同じページから、異なる結果となったもの\(count)件（新しい情報ではありません）"
    case .english: "rules     \(count) differences to the last draft from the same pages (no news):"
    }
  }
}

extension DraftChange {
  fileprivate func line(_ language: Language) -> String {
    "  \(id)  \(words(language))  \(title)".filter { !$0.isNewline }
  }

  private func words(_ language: Language) -> String {
    switch (kind, language) {
    case (.cameIn, .japanese): "案に加わりました"
    case (.cameIn, .english): "came in"
    case (.fellOut(let reason), .japanese):
      "案から外れました" + (reason.map { "（\($0.wording(detail: "").japanese)）" } ?? "")
    case (.fellOut(let reason), .english):
      "fell out" + (reason.map { ": \($0.wording(detail: "").english)" } ?? "")
    case (.changed(let fact, let before, let after), .japanese):
      "\(FindingArguments.japanese(fact))：「\(before)」→「\(after)」"
    case (.changed(let fact, let before, let after), .english): "\(fact): '\(before)' → '\(after)'"
    }
  }
}
