/// The item of a page, each fact with the step that gave it and its line.
struct TrialItem {
  let item: Item
  let trace: PageTrace
  let words: TrialWords

  var lines: [StyledText] { facts + text + attachments }

  // MARK: Facts

  var facts: [StyledText] {
    let single: [(TrialWords.Word, Field<String>?)] = [
      (.title, item.title), (.carrier, item.carrier), (.documentNumber, item.documentNumber),
      (.indexNumber, item.indexNumber), (.subject, item.subjectClass), (.status, item.status),
    ]
    var lines = [StyledText(words[.facts], .heading)]
    for (word, field) in single {
      if word == .carrier, field == nil { continue }
      lines.append(row(words[word], field?.value, field?.step, field?.location))
    }
    lines += item.issuers.map { row(words[.issuer], $0.value, $0.step, $0.location) }
    if item.issuers.isEmpty { lines.append(row(words[.issuer], nil, nil, nil)) }
    lines += (item.forwarded ?? []).map { row(words[.forwarded], $0.value, $0.step, $0.location) }
    if item.publishedOn == nil { lines.append(row(words.date(.publication), nil, nil, nil)) }
    lines += item.dates.map { row(words.date($0.kind), $0.day.description, $0.step, $0.location) }
    if !item.keywords.isEmpty {
      lines.append(row(words[.keywords], item.keywords.joined(separator: "、"), nil, nil))
    }
    return lines
  }

  private func row(_ label: String, _ value: String?, _ step: String?, _ place: Location?) -> StyledText {
    var line = StyledText.row(label)
    line.append(value ?? "–", value == nil ? .faint : .value)
    if let step { line.append("  " + words.rule(step), .rule) }
    if let number = place?.line { line.append("  \(elsewhere(place?.file)):\(number)", .faint) }
    return line
  }

  /// The name of another file, where something stands in one.
  private func elsewhere(_ file: String?) -> String {
    guard let file, file != item.page.file else { return "" }
    return file.lastIndex(of: "/").map { String(file[file.index(after: $0)...]) } ?? file
  }

  // MARK: Text

  /// The first and the last blocks: enough to see where the text begins and ends.
  private var text: [StyledText] {
    var title = StyledText(words[.text], .heading)
    title.append("  " + words.rule(item.bodyStep), .rule)
    if let lines = trace.bodyLines { title.append("  :\(lines.lowerBound)–\(lines.upperBound)", .faint) }
    title.append("  " + words.blocks(item.blocks.count, partial: item.isPartial))
    let (head, tail) = (12, 6)
    let skipped = item.blocks.count - head - tail
    guard skipped > 1 else { return [title] + item.blocks.map(block) }
    return [title] + item.blocks.prefix(head).map(block) + [StyledText("  … +\(skipped)", .faint)]
      + item.blocks.suffix(tail).map(block)
  }

  private func block(_ block: Block) -> StyledText {
    var line = StyledText.row("\(elsewhere(block.part)):\(block.line)", width: 8)
    line.append(words.mark(of: block.kind), .rule)
    line.append((block.grid.map { cells(block.text, $0) } ?? block.text).shortened(70))
    return line
  }

  /// Cells in their columns: those over which one from above or from the left reaches show an arrow to it.
  private func cells(_ text: String, _ grid: TableGrid) -> String {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    for span in grid.spans {
      for row in span.row..<min(rows.count, span.row + span.rows) {
        for column in span.column..<min(rows[row].count, span.column + span.columns)
        where rows[row][column].isEmpty {
          rows[row][column] = row > span.row ? "↑" : "←"
        }
      }
    }
    return rows.map { $0.joined(separator: " | ") }.joined(separator: " ⏎ ")
  }

  private var attachments: [StyledText] {
    guard !item.attachments.isEmpty else { return [] }
    return [StyledText("\(words[.attachments]) (\(item.attachments.count))", .heading)]
      + item.attachments.map { attachment in
        var line = StyledText.row(":\(attachment.line)", width: 8)
        line.append(attachment.name.shortened(60), .value)
        line.append("  " + (attachment.savedAs ?? attachment.url?.text ?? "–"), .faint)
        let size = attachment.text.reduce(0) { $0 + $1.text.count }
        if attachment.savedAs != nil { line.append("  " + words.characters(size)) }
        return line
      }
  }
}
