/// What `geppo search` has found.
package struct SearchResult: Sendable {
  /// One condition less, and how many would be found.
  struct Wider: Sendable {
    let without: String
    let count: Int
  }

  let request: SearchRequest
  /// That the index lacks something.
  package let findings: [Finding]
  var hits: [SearchHit] = []
  var total = 0
  /// Documents in the index.
  var searched = 0
  var holdsText = false
  var wider: [Wider] = []
  /// Japanese words for which Chinese ones were looked for, too.
  var rendered: [SearchQuery.Word] = []

  init(request: SearchRequest, findings: [Finding]) {
    self.request = request
    self.findings = findings
  }

  /// For a terminal.
  package func lines(_ language: Language) -> [StyledText] {
    let found =
      hits.isEmpty ? nothing(language) : hits.flatMap { lines(of: $0, language) } + [footer(language)]
    return rendered.map { Self.line(of: $0, language) } + found
  }

  private static func line(of word: SearchQuery.Word, _ language: Language) -> StyledText {
    switch language {
    case .japanese:
      let chinese = word.renderings.map { "「\($0)」" }.joined()
      return StyledText("「\(word.text)」は、用語表・機関表の中国語\(chinese)でも探しました", .faint)
    case .english:
      let chinese = word.renderings.map { "'\($0)'" }.joined(separator: ", ")
      return StyledText("'\(word.text)' was also looked for as \(chinese) (glossary)", .faint)
    }
  }

  // MARK: Hits

  private func lines(of hit: SearchHit, _ language: Language) -> [StyledText] {
    let document = hit.document
    var head = StyledText(document.id, .heading)
    let day = document.publishedOn?.description ?? (language == .japanese ? "日付なし" : "no date")
    head.append("  \(day)  \(hit.state(language))", .faint)
    let facts = [
      document[.issuer], document[.number], hit.type, hit.topics.joined(separator: "・"),
      hit.places.joined(separator: "・"),
    ].filter { !$0.isEmpty }
    return [head, marked(.title, of: hit)] + [StyledText("  " + facts.joined(separator: "  "))]
      + hit.matches.filter { ![.title, .issuer, .number].contains($0.field) }.prefix(1).map {
        marked($0, label: Self.label($0.field, language))
      } + [StyledText("  " + document.file, .faint), StyledText()]
  }

  private func marked(_ field: SearchDocument.Field, of hit: SearchHit) -> StyledText {
    if let match = hit.matches.first(where: { $0.field == field }) { return marked(match, label: "") }
    return StyledText("  " + hit.document[field])
  }

  private func marked(_ match: SearchMatchedField, label: String) -> StyledText {
    var line = StyledText("  " + label)
    for piece in match.pieces { line.append(piece.text, piece.isMatch ? .mark : .plain) }
    return line
  }

  private static func label(_ field: SearchDocument.Field, _ language: Language) -> String {
    switch (field, language) {
    case (.headline, .japanese): "見出し："
    case (.terms, .japanese): "用語："
    case (.lead, .japanese): "冒頭："
    case (.text, .japanese): "本文："
    case (.title, .japanese), (.number, .japanese), (.issuer, .japanese): ""
    case (_, .english): field.rawValue + ": "
    }
  }

  private func footer(_ language: Language) -> StyledText {
    let rest = total > hits.count
    switch language {
    case .japanese:
      return StyledText(
        rest ? "\(total)件中\(hits.count)件を表示（--limit \(total) で全件）" : "\(total)件", .faint)
    case .english:
      return StyledText(
        rest ? "\(hits.count) of \(total) shown; --limit \(total) shows all" : "\(total) found", .faint)
    }
  }

  // MARK: Nothing

  private func nothing(_ language: Language) -> [StyledText] {
    let asked = conditions.joined(separator: " ")
    let hints = wider.map { wider in
      switch language {
      case .japanese: "  「\(wider.without)」を外すと \(wider.count)件"
      case .english: "  without '\(wider.without)': \(wider.count)"
      }
    }
    var lines: [String]
    switch language {
    case .japanese:
      lines = [
        "該当する文書はありません：\(asked)", "  索引の文書 \(searched)件（\(holdsText ? "全文" : "題名・文書番号・機関・用語・冒頭")）を探しました",
      ]
      if !holdsText { lines.append("  全文も探すには、先に「geppo archive index」を実行してください") }
    case .english:
      lines = [
        "nothing found for \(asked)",
        "  looked into \(searched) documents (\(holdsText ? "full text" : "titles, numbers, issuers, terms, leads"))",
      ]
      if !holdsText { lines.append("  'geppo archive index' adds the full texts") }
    }
    return (lines + hints).map { StyledText($0) }
  }

  private var conditions: [String] {
    [request.words] + request.topics.map { "--topic \($0)" } + request.regions.map { "--region \($0)" }
      + request.types.map { "--type \($0)" } + request.sources.map { "--source \($0)" }
      + [request.from.map { "--from \($0)" }, request.to.map { "--to \($0)" }].compactMap { $0 }
  }
}
