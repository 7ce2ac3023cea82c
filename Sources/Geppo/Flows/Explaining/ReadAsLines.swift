/// What a page was read as: the lines of `geppo try`, with what became of the document.
struct ReadAsLines {
  let story: DocumentStory
  let words: WhyWords

  var lines: [StyledText] {
    [StyledText(words[.identity], .heading)] + page + course + members
  }

  private var page: [StyledText] {
    guard let trial = story.trial else { return [] }
    let labels = TrialWords(language: words.language)
    var lines = trial.head(labels)
    if let item = story.read?.item {
      lines += TrialItem(item: item, trace: trial.trace, words: labels).facts.dropFirst()
    }
    if let outcome = story.outcome {
      var line = StyledText("  ")
      line.append(story.read == nil ? words[.noDocument] + "  " : "", .warning)
      line.append(outcome.reason.wording(detail: outcome.detail)[words.language])
      lines.append(line)
    }
    return lines + (story.read == nil ? trial.entries(labels) + trial.told(labels) : [])
  }

  /// Its stage among the documents that belong to it, and its force.
  private var course: [StyledText] {
    guard let item = story.read?.item else { return [] }
    let own = story.course?.steps.first { $0.document == story.key && !$0.stage.isDayOfDocument }
    var stage = StyledText.row(words[.stage])
    stage.append(
      own.map { words.language == .japanese ? $0.stage.japanese : $0.stage.rawValue } ?? "–", .value)
    let others = (story.course?.steps ?? []).filter { $0.document != story.key }.map { step in
      let name = words.language == .japanese ? step.stage.japanese : step.stage.rawValue
      return "\(name) \(step.id.isEmpty ? step.document : step.id)"
    }
    if !others.isEmpty { stage.append("  (\(others.joined(separator: ", ")))", .faint) }
    guard let status = item.status, let read = Force(status.value) else { return [stage] }
    var force = StyledText.row(words[.force])
    force.append(words.language == .japanese ? read.japanese : "\(read)", .value)
    force.append("  \(words.quoted(status.value)) \(status.location)", .rule)
    return [stage, force]
  }

  private var members: [StyledText] {
    (story.document?.entry.members ?? []).map { member in
      var line = StyledText.row(words[.pages])
      line.append(member.key, .value)
      line.append("  \(words.rule(member.rule)) \(words.quoted(member.evidence))", .rule)
      return line
    }
  }
}
