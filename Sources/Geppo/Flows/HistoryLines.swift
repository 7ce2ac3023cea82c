extension DocumentHistory {
  /// For the screen.
  package func lines(_ language: Language) -> [String] {
    let heading = language == .japanese ? "文書の経緯：" : "course of "
    return [heading + title] + events.flatMap { $0.lines(language) }
  }
}

extension DocumentHistory.Event {
  /// Day, stage, id and title; below them number, deadline, why it belongs here, and the pages that carry it.
  fileprivate func lines(_ language: Language) -> [String] {
    let isJapanese = language == .japanese
    let head = [
      day?.description ?? "----------", isJapanese ? stage.japanese : stage.rawValue,
      stage.isDayOfDocument ? "" : id.isEmpty ? "-" : id, stage.isDayOfDocument ? "" : title,
      isRejected == true ? isJapanese ? "（不採用）" : "(rejected)" : "",
    ]
    let facts = [
      (isJapanese ? "文書番号" : "number", number), (isJapanese ? "締切" : "deadline", deadline?.description ?? ""),
      (isJapanese ? "根拠" : "because", reason(isJapanese)),
      (isJapanese ? "独自の文" : "own text", ownShare.map { "\($0)%" } ?? ""),
    ]
    let own = stage.isDayOfDocument ? [] : facts
    return [head.filter { !$0.isEmpty }.joined(separator: "  ")]
      + own.filter { !$1.isEmpty }.map { "            \($0): \($1)" }
      + pages.map { "            " + $0.line(isJapanese) }
  }

  private func reason(_ isJapanese: Bool) -> String {
    guard let rule, let evidence else { return "" }
    return "\(RuleNames.shown(rule, isJapanese ? .japanese : .english))「\(evidence)」"
  }
}

extension DocumentHistory.Page {
  /// `feeds/gov/2018-12/t1.html (転載：本文が一致)`
  fileprivate func line(_ isJapanese: Bool) -> String {
    guard let relation, let rule, let evidence else {
      return rule == nil ? file : file + (isJapanese ? "（手入力）" : " (added by hand)")
    }
    let why =
      isJapanese
      ? "（\(relation.japanese)：\(RuleNames.shown(rule, .japanese))）"
      : " (\(relation.rawValue): \(rule), \(evidence))"
    let changed = changes.map { isJapanese ? $0.fact.japanese : $0.fact.rawValue }
    if changed.isEmpty { return file + why }
    return file + why + (isJapanese ? " 変更：" : " changed: ")
      + changed.joined(separator: isJapanese ? "、" : ", ")
  }
}
