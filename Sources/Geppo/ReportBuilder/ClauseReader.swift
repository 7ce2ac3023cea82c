/// Puts clauses of a text into Japanese where every word of them is known and the grammar is plain. Anything else is left
/// to people: what geppo tells of a text must stand in it.
struct ClauseReader: Sendable {
  let titles: TitleTranslator

  /// Characters of a clause that still reads well as one noun.
  private static let longest = 60

  /// 淘汰国三柴油货车: a verb with what it is done to.
  func deed(_ clause: String) -> String? {
    guard let tokens = known(clause) else { return nil }
    let clauses = TitleClause.all(in: tokens)
    guard let first = clauses.first, first.subject.isEmpty, !first.verb.isEmpty,
      clauses.allSatisfy({ !$0.object.isEmpty && isReadable($0.object) })
    else { return nil }
    return japanese(TitlePhrases.action(tokens))
  }

  /// Who does it, the verb, and what it is done to: 大型企业修建铁路专用线.
  func parts(of clause: String) -> Deed? {
    guard let tokens = known(clause) else { return nil }
    let clauses = TitleClause.all(in: tokens)
    // Of several verbs nobody can tell which thing is whose.
    guard let first = clauses.first, clauses.count == 1, !first.verb.isEmpty, let next = first.object.first,
      !next.isParticle, isReadable(first.object), isReadable(first.subject)
    else { return nil }
    let subject = first.subject.isEmpty ? "" : japanese(TitlePhrases.noun(first.subject))
    guard let subject,
      let action = japanese(TitlePhrases.action(Array(tokens.dropFirst(first.subject.count))))
    else { return nil }
    let ending = "の" + first.verb
    guard action.hasSuffix(ending), !action.contains("か条") else { return nil }
    return Deed(
      subject: subject, object: String(action.dropLast(ending.count)), verb: first.verb, zh: first.zh)
  }

  /// A noun; nothing that holds a verb with its object.
  func noun(_ text: String) -> String? {
    guard let tokens = known(text), TitleClause.all(in: tokens).allSatisfy(\.verb.isEmpty),
      isReadable(tokens),
      tokens.allSatisfy({ $0.adverb == nil || $0.verb != nil })
    else { return nil }
    return japanese(TitlePhrases.noun(tokens))
  }

  private func known(_ text: String) -> [TitleToken]? {
    let text = TitleText.tidy(text)
    guard (2...Self.longest).contains(text.count), !text.contains(where: { "《》。；！？".contains($0) }) else {
      return nil
    }
    let tokens = TitleSegmenter(lexicon: titles.lexicon).tokens(text)
    return tokens.contains { $0.kind == .unknown } ? nil : tokens
  }

  private func isReadable(_ tokens: [TitleToken]) -> Bool {
    var pile = WordPile()
    for token in tokens { pile.add(token.ja, isKnown: true) }
    return !pile.isUnreadable
  }

  private func japanese(_ text: String) -> String? {
    SimplifiedCharacters.first(in: text) == nil ? text : nil
  }
}

/// An hour, day, month or year by which, from which or in which something is done: 2018年底前, 到2020年, 自2019年2月1日起,
/// 11月12日0时起.
struct Horizon: Hashable, Sendable {
  /// `2018年末までに`, `2019年2月1日から`.
  var japanese: String
  /// What follows in the same clause.
  var rest: String

  /// Nil where the clause does not begin with one.
  init?(_ clause: String) {
    let isFrom = clause.hasPrefix("自")
    let isTo = clause.hasPrefix("到")
    var rest = Substring(isFrom || isTo ? clause.dropFirst() : clause[...])
    var day = ""
    for (unit, japanese) in [("年", "年"), ("月", "月"), ("日", "日"), ("时", "時")] {
      let digits = rest.prefix { ("0"..."9").contains($0) }
      guard (1...4).contains(digits.count), rest.dropFirst(digits.count).hasPrefix(unit) else { continue }
      day += digits + japanese
      rest = rest.dropFirst(digits.count + 1)
    }
    guard !day.isEmpty else { return nil }
    if let end = ["年底", "底", "末"].first(where: rest.hasPrefix) {
      day += "末"
      rest = rest.dropFirst(end.count)
    }
    if isFrom || rest.hasPrefix("起") {
      guard rest.hasPrefix("起") else { return nil }
      japanese = day + "から"
      rest = rest.dropFirst()
    } else if rest.hasPrefix("前") {
      japanese = day + "までに"
      rest = rest.dropFirst()
    } else if isTo {
      japanese = day + "までに"
    } else {
      guard day.hasSuffix("年"), day.count == 5 else { return nil }
      japanese = day + "に"
    }
    self.rest = String(rest).trimmingSpaces()
  }
}

/// Paragraphs of a text as a summary takes them.
struct SummaryParagraph: Hashable, Sendable {
  /// The heading, or what stands before the first stop of a counted paragraph: 推进集中供热.
  var label = ""
  var isCounted = false
  /// What stands behind the label, or all of it.
  var text: String

  /// A heading, or a counted paragraph that says something.
  var isItem: Bool { !label.isEmpty || isCounted }

  /// What each is about: its own label, or the heading right before it.
  static func topics(of paragraphs: [SummaryParagraph]) -> [String] {
    zip(paragraphs, [nil] + paragraphs.map(Optional.some)).map { paragraph, before in
      guard paragraph.label.isEmpty, let before, before.text.isEmpty else { return paragraph.label }
      return before.label
    }
  }

  /// Without tables.
  static func all(of blocks: [Block]) -> [SummaryParagraph] {
    blocks.filter { $0.kind != .table }.map {
      SummaryParagraph(Folding.simplified($0.text), isHeading: $0.kind == .heading)
    }
  }

  private static let longestLabel = 24
  private static let numerals: Set<Character> = Set("一二三四五六七八九十0123456789")

  init(_ text: String, isHeading: Bool = false) {
    let rest = Self.behindNumber(text)
    isCounted = rest != nil
    self.text = String(rest ?? text[...])
    guard isCounted || isHeading else { return }
    let label = self.text.prefix { !"。：:".contains($0) }
    guard label.count <= Self.longestLabel, !label.contains(where: { "，；,;".contains($0) }) else { return }
    self.label = String(label).trimmingSpaces()
    self.text = String(self.text.dropFirst(label.count + 1)).trimmingSpaces()
  }

  /// The text without the number before it.
  static func bare(_ text: String) -> Substring { behindNumber(text) ?? text[...] }

  /// Behind 一、, （一）, 1. at the beginning; nil where there is none.
  private static func behindNumber(_ text: String) -> Substring? {
    // 第二条　X, 2.1　X.
    if let article = text.prefixMatch(
      of: #/(?:第[一二三四五六七八九十百零]+条|[0-9]{1,2}(?:\.[0-9]{1,2}){0,2})[ \u{3000}]+/#)
    {
      return text[article.range.upperBound...]
    }
    let isBracketed = text.first == "（" || text.first == "("
    let behind = text.dropFirst(isBracketed ? 1 : 0)
    let number = behind.prefix { numerals.contains($0) }
    guard !number.isEmpty, number.count <= 3, let mark = behind.dropFirst(number.count).first,
      (isBracketed ? "）)" : "、.．").contains(mark)
    else { return nil }
    let rest = behind.dropFirst(number.count + 1)
    // 3.5万吨 begins with no number of a paragraph.
    return rest.isEmpty || ".．".contains(mark) && ("0"..."9").contains(rest[rest.startIndex]) ? nil : rest
  }
}
