/// Relevance and importance as lines.
struct WeighingLines {
  let trace: TagTrace
  let words: WhyWords

  var lines: [StyledText] { relevance + importance }

  // MARK: Relevance

  private var relevance: [StyledText] {
    let facts = trace.relevance
    let isRelevant = trace.tagged.relevance.isRelevant
    var head = StyledText("  ")
    head.append(words[isRelevant ? .isRelevant : .notRelevant], isRelevant ? .value : .warning)
    if let rule = trace.relevanceRule {
      let reason = words.language == .japanese ? "" : " (\(rule.reason))"
      head.append("  \(words.rule(rule.name))\(reason)", .rule)
    }
    let tiers = facts.tiers.map(words.tier).sorted().joined(separator: ", ")
    let rows: [(WhyWords.Word, String)] = [
      (.tiers, tiers.isEmpty ? "–" : tiers), (.monitored, words.yesNo(facts.isPlaceMonitored)),
      (.national, words.yesNo(facts.isNational)),
    ]
    let wanted = isRelevant ? [] : [row(.wanted, missing(facts), .warning)]
    return [StyledText(words[.relevance], .heading), head] + rows.map { row($0, $1) } + wanted
  }

  /// What would bring it into the bulletin.
  private func missing(_ facts: RelevanceRule.Facts) -> String {
    let topic =
      words.language == .japanese
      ? "中心の分野（glossary/topics.csv の tier が core）" : "a core topic (tier of glossary/topics.csv)"
    let place =
      words.language == .japanese
      ? "発出又は対象が、国、重点地域、協力先又はその省（office.yaml の places）"
      : "an issuing or subject place that is China, a key region, a partner or its province (places of office.yaml)"
    return [facts.tiers.contains(.core) ? nil : topic, facts.isPlaceMonitored ? nil : place]
      .compactMap(\.self).joined(separator: words.language == .japanese ? "、" : "; ")
  }

  private func row(_ label: WhyWords.Word, _ value: String, _ style: StyledText.Style = .plain) -> StyledText
  {
    var line = StyledText.row(words[label])
    line.append(value, style)
    return line
  }

  // MARK: Importance

  private var importance: [StyledText] {
    let importance = trace.tagged.importance
    let verdicts = trace.importance
    let gates = verdicts.filter { $0.row.verdict == .gate && $0.holds }
    let gate =
      gates.isEmpty
      ? [StyledText("  \(words[.gateOpen])", .value)] : gates.map { line($0, words[.gateShut], .warning) }
    let type = words.glossary.documentType(trace.tagged.documentType.code)
    let form = importance.terms.filter { $0.rule == ImportanceScoring.form }.map { term in
      StyledText(
        "  \(signed(term.points))  \(term.note)  \(words.rule(type?.code ?? ""))  \(words.place(type?.location))"
      )
    }
    let added = verdicts.compactMap { verdict -> StyledText? in
      guard case .points(let points) = verdict.row.verdict, verdict.holds else { return nil }
      return line(verdict, signed(points), .plain)
    }
    let hard = verdicts.filter { $0.holds && $0.row.verdict.isHard }.map {
      line($0, "\(words[.hardRule]) \($0.row.verdict.word)", .mark)
    }
    let office = words.glossary.office
    let total = row(
      .total,
      "\(importance.points)  (\(words[.thresholds]): A \(office.urgentFrom), B \(office.normalFrom), C \(office.queueFrom))"
    )
    let queue = importance.priority.map { StyledText("  \(words[.queued]) \($0.rawValue)", .value) }
    return [StyledText(words[.importance], .heading)] + gate + form + added + hard
      + [total, queue ?? StyledText("  \(words[.notQueued])", .warning)]
  }

  private func line(_ verdict: ImportanceVerdict, _ head: String, _ style: StyledText.Style) -> StyledText {
    var line = StyledText("  ")
    line.append(head, style)
    line.append("  \(verdict.row.note)")
    if !verdict.words.isEmpty {
      line.append("  (\(words[.conditions]): \(verdict.words.joined(separator: ", ")))", .value)
    }
    line.append("  \(verdict.row.name)", .rule)
    line.append("  \(words.place(verdict.row.location))", .faint)
    return line
  }

  private func signed(_ points: Int) -> String { points > 0 ? "+\(points)" : String(points) }
}

extension ImportanceRow.Verdict {
  fileprivate var isHard: Bool {
    switch self {
    case .never, .always: true
    case .gate, .points: false
    }
  }

  /// As the table has it.
  fileprivate var word: String {
    switch self {
    case .gate: "gate"
    case .never: "never"
    case .always(let priority): priority.rawValue
    case .points(let points): String(points)
    }
  }
}
