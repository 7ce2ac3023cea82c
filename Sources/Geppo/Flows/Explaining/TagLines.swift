/// What was weighed of topics, places, relevance and importance, as lines: shared by `geppo why` and `geppo evaluate tagging --row`.
struct TagLines {
  let trace: TagTrace
  let words: WhyWords
  var topics: [String] = []
  var places: [String] = []

  var lines: [StyledText] {
    typeLines + given + near + placeLines.all + WeighingLines(trace: trace, words: words).lines
  }

  /// Only what was asked for, given or not.
  var asked: [StyledText] {
    let asked = trace.topics.filter { topics.contains($0.code) }.flatMap { story(of: $0, whole: true) }
    return asked + placeLines.asked
  }

  /// The type with the words that gave it.
  private var typeLines: [StyledText] {
    let tag = trace.tagged.documentType
    let type = words.glossary.documentType(tag.code)
    var line = StyledText.row(words[.documentType])
    line.append(tag.code + (type.map { " " + (words.language == .japanese ? $0.ja : $0.zh) } ?? ""), .value)
    line.append(tag.evidence.map { "  " + words.evidence($0) } ?? "  \(words[.noTypeWord])", .rule)
    line.append("  " + words.place(type?.location), .faint)
    var issuer = StyledText.row(words[.issuerKind])
    issuer.append(trace.issuers.kind.map(words.issuer) ?? "–", .value)
    for one in trace.issuers.all { issuer.append("  " + words.evidence(one.evidence), .rule) }
    return [line, issuer]
  }

  private var placeLines: PlaceLines { PlaceLines(trace: trace, words: words, places: places) }

  // MARK: Topics

  private var given: [StyledText] {
    let given = trace.tagged.topics.compactMap { tag in trace.topics.first { $0.code == tag.code } }
    let lines = given.flatMap { story(of: $0, whole: false) }
    return [StyledText(words[.topics], .heading)] + (lines.isEmpty ? [none] : lines)
  }

  private var near: [StyledText] {
    let rest = trace.topics.filter { !$0.isGiven && !$0.words.isEmpty }
    let near = rest.filter { $0.isNear || topics.contains($0.code) }.sorted { $0.score > $1.score }
    let asked = trace.topics.filter { !$0.isGiven && $0.words.isEmpty && topics.contains($0.code) }
    var lines = (near + asked).flatMap { story(of: $0, whole: topics.contains($0.code)) }
    let begun = rest.filter { one in !near.contains { $0.code == one.code } }.map(\.code)
    if !begun.isEmpty {
      lines.append(StyledText("  \(words[.onlyRuleBegins]): \(begun.joined(separator: ", "))", .faint))
    }
    return [StyledText(words[.near], .heading)] + (lines.isEmpty ? [none] : lines)
  }

  private var none: StyledText { StyledText("  \(words[.none])", .faint) }

  /// Of a given topic what counted and what took away; of another all, for the one that was asked for also rules without
  /// any partner.
  private func story(of topic: TopicTrace, whole: Bool) -> [StyledText] {
    var head = StyledText("  ")
    head.append(words.topic(topic.code), topic.isGiven ? .value : .plain)
    head.append("  \(topic.score)/\(topic.threshold)  ")
    let outcome =
      topic.isGiven ? words[.given] : "\(words[.notGiven])：\(topic.outcome.wording("")[words.language])"
    head.append(
      words.language == .japanese ? outcome : outcome.replacing("：", with: ": "),
      topic.isGiven ? .value : .warning)
    head.append("  " + words.place(topic.row), .faint)
    let told = topic.words.filter { whole || $0.isTold(of: topic) }.sorted { $0.isTold(before: $1) }
    let limit = whole ? 60 : 12
    let rest = topic.words.count - min(told.count, limit)
    let others = rest > 0 ? [StyledText("      \(words[.others]): \(rest)", .faint)] : []
    let would = StyledText("      \(words[.wouldGive]): \(topic.would.joined(separator: ", "))", .faint)
    return [head] + told.prefix(limit).map(line) + others
      + (topic.isGiven || topic.score > 0 && !whole ? [] : [would])
  }

  private func line(_ word: TracedWord) -> StyledText {
    let isCounted = word.reason == .counted || word.reason == .takesAway
    var line = StyledText("    ")
    line.append(words.quoted(word.evidence.words), isCounted ? .value : .plain)
    if word.times > 1 { line.append(" ×\(word.times)") }
    if isCounted {
      let points = Points(hundredths: word.points * word.percent * word.times)
      line.append("  \(word.points) × \(word.percent)% = \(points)", .mark)
    }
    line.append("  \(words.zone(word.zone))  ")
    line.append(words.reason(word), isCounted ? .plain : .warning)
    if let because = word.because, because != word.row { line.append(" [\(words.place(because))]", .faint) }
    line.append("  \(words.rule(word.evidence.rule)) \(words.place(word.row))", .rule)
    line.append("  \(word.evidence.location)", .faint)
    return line
  }
}

extension TracedWord {
  /// Of a given topic what counted; of another also what did not, but for rules without any partner.
  fileprivate func isTold(of topic: TopicTrace) -> Bool {
    topic.isGiven ? reason == .counted || reason == .takesAway : reason != .partnerMissing
  }

  /// What counted first, then by points.
  fileprivate func isTold(before other: TracedWord) -> Bool {
    (percent, points) > (other.percent, other.points)
  }
}
