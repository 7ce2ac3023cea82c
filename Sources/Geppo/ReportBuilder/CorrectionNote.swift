/// A line of 訂正・更新: what an earlier issue said of a document, and what its page or a person says now.
struct CorrectionNote: Hashable, Sendable {
  /// What decides who is told.
  let scope: Scope
  let text: MixedText
  /// A person stands for its Japanese texts.
  let isConfirmed: Bool

  init(_ correction: Correction, scope: Scope, names: Names) {
    self.scope = Self.widened(scope, correction.changes)
    isConfirmed = correction.isConfirmed
    let facts = CorrectedFacts(texts: ItemTexts(names: names, entry: correction.entry), names: names)
    let origin =
      "（\(correction.issue.japanese)分に掲載、整理番号\(correction.entry.id)）：" + Self.cause(correction.cause)
    text =
      facts.texts.headline + origin
      + correction.changes.map { Self.sentence(facts.words($0)) }.joined(separator: "")
  }

  /// A text of a person may have its full stop, also before the bracket that closes it.
  private static func sentence(_ words: MixedText) -> MixedText {
    ["。", "。」"].contains { words.plain.hasSuffix($0) } ? words : words + "。"
  }

  /// To those, too, who were told of it for a place or topic that it no longer has.
  private static func widened(_ scope: Scope, _ changes: [FactChange]) -> Scope {
    var scope = scope
    for change in changes {
      let former = change.before.split(separator: Decision.Word.separator).map(String.init)
      switch change.fact {
      case .topics: scope.topics += former
      case .places:
        for place in former.map({ $0.split(separator: Decision.Word.role).map(String.init) })
        where place.count == 2 {
          if place[1] == PlaceTag.Role.issuing.rawValue { scope.issuing.append(place[0]) }
          if place[1] == PlaceTag.Role.subject.rawValue { scope.subjects.append(place[0]) }
        }
      default: break
      }
    }
    return scope
  }

  private static func cause(_ cause: Correction.Cause) -> String {
    switch cause {
    case .page: "掲載ページが更新された。"
    case .review: "掲載内容を次のとおり訂正する。"
    case .withdrawn: "掲載を取り下げる。"
    case .reinstated: "取下げを取り消し、再び掲載する。"
    }
  }
}

/// Facts of a document before and after a correction, as the bulletin prints them.
private struct CorrectedFacts {
  let texts: ItemTexts
  let names: Names

  /// `意見募集の締切　（旧）2018年11月10日　（新）2018年11月30日`
  func words(_ change: FactChange) -> MixedText {
    switch change.fact {
    case .text: .japanese("本文に変更がある")
    case .summary: "概要を次のとおり訂正する。「" + value(change.after, of: .summary) + "」"
    default:
      change.fact.japanese + "　（旧）" + value(change.before, of: change.fact) + "　（新）"
        + value(change.after, of: change.fact)
    }
  }

  private func value(_ text: String, of fact: FactChange.Kind) -> MixedText {
    if text.isEmpty { return .japanese("記載なし") }
    if let day = Day(iso: text) { return .japanese(day.japanese) }
    switch fact {
    case .number: return .japanese(JapaneseCharacters.of(text))
    case .issuer: return text.split(separator: "、").map { names.body(String($0)) }.joined(separator: "、")
    case .headline, .summary: return quoted(text)
    case .type: return .japanese(DecidedText(names: names).text(.documentType, text))
    case .topics: return .japanese(DecidedText(names: names).text(.topics, text))
    case .places: return .japanese(DecidedText(names: names).text(.places, text))
    case .url: return WebLink(text).map(MixedText.link) ?? .japanese(text)
    default: return .chinese(text)
    }
  }

  /// A Japanese text of another day may quote a title that is no longer known.
  private func quoted(_ text: String) -> MixedText {
    let marked = texts.marked(text)
    let isJapanese = marked.runs.allSatisfy { $0.isChinese || SimplifiedCharacters.first(in: $0.text) == nil }
    return isJapanese ? marked : .chinese(text)
  }
}
