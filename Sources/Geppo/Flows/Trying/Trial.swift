/// What `geppo try` shows of one page.
package struct Trial {
  let page: SavedPage
  /// Nil where none is declared.
  let source: Source?
  let bytes: [UInt8]
  let trace: PageTrace
  let reading: PageReading
  /// The files that were read with it.
  let parts: PageContinuation
  /// Whether it lies below `feeds/`, where `captures.csv` tells addresses.
  let isInFeeds: Bool
  /// The page that this file is a part of.
  let partOf: String?
  package let findings: [Finding]

  package func lines(_ language: Language) -> [StyledText] {
    let words = TrialWords(language: language)
    var lines = [StyledText(page.file, .heading)] + head(words)
    if let item = reading.items.first { lines += TrialItem(item: item, trace: trace, words: words).lines }
    lines += further(words) + recipe(words) + dropped(words) + entries(words) + told(words)
    return lines
  }

  // MARK: The page

  func head(_ words: TrialWords) -> [StyledText] {
    var lines = [row(words[.source], source.map { "\($0.id) \($0.zh)" } ?? words[.noSource])]
    if let text = trace.text {
      lines.append(row(words[.encoding], text.encoding.rawValue, words.origin(of: text, bytes)))
    }
    lines.append(row(words[.readAs], words.disposition(reading.outcome), words.kindRule(trace)))
    if let partOf { lines.append(row(words[.partOf], partOf)) }
    let capture = trace.evidence?.capture ?? page.declaredCapture
    lines.append(
      row(words[.address], capture?.url?.text ?? "–", capture?.url == nil ? "" : words.rule(capture?.step)))
    if let day = capture?.savedOn { lines.append(row(words[.savedOn], day.description)) }
    return lines
  }

  private func row(_ label: String, _ value: String, _ rule: String = "") -> StyledText {
    var line = StyledText.row(label)
    line.append(value, .value)
    if !rule.isEmpty { line.append("  " + rule, .rule) }
    return line
  }

  // MARK: The recipe

  /// Each part with what it found: how an analyst sees which XPath fits.
  private func recipe(_ words: TrialWords) -> [StyledText] {
    guard let source, !source.recipes.isEmpty, let evidence = trace.evidence else { return [] }
    let values = evidence.recipe
    var title = StyledText(words[.recipe], .heading)
    guard !values.recipe.isEmpty else {
      title.append("  " + words[.noRecipeForMonth], .warning)
      return [title]
    }
    title.append("  \(values.recipe.location?.description ?? "")", .faint)
    var lines = [title]
    for part in Source.Recipe.Part.allCases {
      guard let path = values.recipe.parts[part] else { continue }
      lines.append(
        part.rawValue, path, values.values[part].map { "\($0.value.shortened(60))  :\($0.line)" }, words)
    }
    let lineOf = { evidence.tree.line(of: $0) }
    if let path = values.recipe.body {
      let found = values.body.first.map { "\(values.body.count) ×  :\(lineOf($0))" }
      lines.append("body", path, found, words)
    }
    if !values.recipe.remove.isEmpty {
      let found = values.removed.min().map { "\(values.removed.count) ×  :\(lineOf($0))" }
      lines.append("remove", values.recipe.remove.joined(separator: " | "), found, words)
    }
    if let list = values.recipe.list {
      let found = values.items.first.map { "\(values.items.count) ×  :\(lineOf($0.node))" }
      lines.append("list", list.item, found, words)
    }
    return lines
  }

  // MARK: What is around

  private func further(_ words: TrialWords) -> [StyledText] {
    let named = Set(reading.items.flatMap(\.blocks).compactMap(\.part))
    let files = (parts.parts + parts.frames).map(\.file).filter(named.contains)
    return listing(words[.further], files) { StyledText("  " + $0, .value) }
  }

  private func dropped(_ words: TrialWords) -> [StyledText] {
    listing(words[.dropped], trace.dropped) { dropped in
      var line = StyledText.row(":\(dropped.line)", width: 8)
      line.append(dropped.text.shortened(50), .faint)
      line.append("  " + words.rule(dropped.rule), .rule)
      return line
    }
  }

  func entries(_ words: TrialWords) -> [StyledText] {
    listing(words[.entries], reading.listed, most: 60) { entry in
      var line = StyledText.row(":\(entry.location.line ?? 0)", width: 8)
      line.append((entry.date?.description ?? "–         ") + "  ")
      line.append(entry.title.shortened(60), .value)
      line.append("  " + (entry.url?.text ?? "–"), .faint)
      return line
    }
  }

  func told(_ words: TrialWords) -> [StyledText] {
    listing(words[.findings], findings, most: 100) { finding in
      StyledText(
        "  " + finding.line(words.language),
        finding.severity == .error ? .error : finding.severity == .warning ? .warning : .faint)
    } + (isWithoutCaptures ? [StyledText("  " + words[.capturesInFeeds], .faint)] : [])
  }

  private var isWithoutCaptures: Bool { !isInFeeds && findings.contains { $0.code == .noAddress } }

  private func listing<Member>(
    _ title: String, _ members: [Member], most: Int = 40, _ line: (Member) -> StyledText
  ) -> [StyledText] {
    guard !members.isEmpty else { return [] }
    let rest = members.count - most
    return [StyledText("\(title) (\(members.count))", .heading)] + members.prefix(most).map(line)
      + (rest > 0 ? [StyledText("  … +\(rest)", .faint)] : [])
  }
}

extension [StyledText] {
  fileprivate mutating func append(_ name: String, _ path: String, _ found: String?, _ words: TrialWords) {
    var line = StyledText.row(name)
    line.append(path, .rule)
    line.append("  → ")
    line.append(found ?? words[.nothing], found == nil ? .warning : .value)
    append(line)
  }
}

extension String {
  /// At most so many characters.
  func shortened(_ most: Int) -> String { count <= most ? self : prefix(most - 1) + "…" }
}
