extension WorkspaceStatus {
  /// What a person reads, line by line.
  package func lines(_ language: Language) -> [String] { StatusLines(status: self, language: language).all }
}

/// The words of `geppo status`.
private struct StatusLines {
  let status: WorkspaceStatus
  let language: Language

  var all: [String] {
    let blocks = [issues, notes + conflicts, deadlines, sources, deliveries]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func words(_ japanese: String, _ english: String) -> String {
    language == .japanese ? japanese : english
  }

  private var issues: [String] {
    [words("月　　　ページ　月報", "month    pages  issue")]
      + status.issues.map { "\($0.month)  \(padded($0.pages))  \(state(of: $0))\(waiting(in: $0))" }
      + unsaved
  }

  private var unsaved: [String] {
    guard let first = status.unsaved.first, let last = status.unsaved.last else { return [] }
    let span = first == last ? "\(first)" : words("\(first)～\(last)", "\(first) to \(last)")
    return [words("\(span)　保存ページなし", "\(span): no pages saved")]
  }

  private func state(of issue: WorkspaceStatus.IssueLine) -> String {
    if let day = issue.sentOn {
      let count = issue.deliveries.count
      return words("送付済み（\(day)、\(count)自治体）", "sent on \(day) to \(count) municipalities")
    }
    let due = issue.due.map { due in
      guard let today = status.today, today > due else { return words("送付期限 \(due)", "due \(due)") }
      return words("送付期限 \(due) を過ぎています", "was due \(due)")
    }
    let limit = due.map { words("、\($0)", ", \($0)") } ?? ""
    return issue.draftedAsOf.map {
      words("案あり・未送付（発行日 \($0)\(limit)）", "drafted as of \($0), not sent\(limit)")
    }
      ?? words("未作成（\(due ?? "-")）", "not drafted, \(due ?? "-")")
  }

  private func waiting(in issue: WorkspaceStatus.IssueLine) -> String {
    var parts: [String] = []
    if let review = issue.review {
      parts.append(words("未決定\(review.undecided)件", "\(review.undecided) undecided"))
      if review.conflicts > 0 {
        parts.append(words("食い違い\(review.conflicts)件", "\(review.conflicts) in conflict"))
      }
      if review.doubtfulPages > 0 {
        parts.append(words("要確認\(review.doubtfulPages)ページ", "\(review.doubtfulPages) pages to check"))
      }
    }
    let total = issue.translations.values.reduce(0, +)
    if total > 0 {
      let kinds = issue.translations.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      let listed = kinds.joined(separator: words("、", ", "))
      parts.append(words("翻訳待ち\(total)件（\(listed)）", "\(total) to translate (\(listed))"))
    }
    if issue.originals > 0 {
      parts.append(words("原文を探す文書\(issue.originals)件", "\(issue.originals) originals to look for"))
    }
    return parts.map { words("　", "; ") + $0 }.joined()
  }

  private var notes: [String] {
    status.issues.flatMap { $0.review?.noted ?? [] }.map {
      words("\($0)　書き込みがあり、まだ取り込んでいません", "\($0): written in by a person, not yet taken back")
    }
  }

  private var conflicts: [String] {
    status.conflicts.map { one in
      let (japanese, english) =
        one.isListed
        ? ("\(one.issue)の確認表で採る方を選んでください", "choose in the workbook of \(one.issue)")
        : (
          "「geppo run \(one.issue)」を実行し、できた確認表で採る方を選んでください",
          "run 'geppo run \(one.issue)' and choose in its workbook"
        )
      let file = Decision.file(ofPage: one.document)
      return words(
        "\(file ?? one.document)　送付済みの月の\(file == nil ? "文書" : "ページ")に食い違いがあります。\(japanese)",
        "\(file ?? one.document): people differ on a \(file == nil ? "document" : "page") of a sent issue; \(english)"
      )
    }
  }

  private var deadlines: [String] {
    guard let today = status.today else { return [] }
    let none = words("（30日以内のものはありません）", "(none within 30 days)")
    let lines = status.deadlines.map { "\($0.day)  \($0.id)  \($0.headline)" }
    return [words("意見募集の締切（\(today) から30日以内）", "deadlines of consultations (30 days from \(today))")]
      + (lines.isEmpty ? [none] : lines)
  }

  private var sources: [String] {
    [words("情報源（ページ数、最後に保存した月、最後の新規）", "sources (pages, last month saved, last new item)")]
      + status.sources.map { source in
        let (month, day) = (source.lastMonth?.description ?? "-", source.lastNewItem?.description ?? "-")
        return "\(source.id)  \(source.pages)  \(month)  \(day)  \(source.name)\(silence(of: source))"
      }
  }

  private func silence(of source: WorkspaceStatus.SourceLine) -> String {
    if source.pages == 0 { return words("　保存ページなし", ": no page saved") }
    guard !source.missing.isEmpty else { return "" }
    let months = source.missing.map(\.description).joined(separator: words("、", ", "))
    let count = source.silentMonths
    let end = count == 0 ? "" : words("\(count)か月ページなし", "no page for \(count) months")
    return words(
      "　\(end.isEmpty ? "ページなし" : end)（\(months)）", ": \(end.isEmpty ? "no page" : end) (\(months))")
  }

  /// Who got the issue that went out last.
  private var deliveries: [String] {
    guard let issue = status.issues.last(where: { !$0.deliveries.isEmpty }), let day = issue.sentOn else {
      return []
    }
    return [words("送付先（\(issue.month)、\(day)）", "sent to (\(issue.month), \(day))")]
      + issue.deliveries.map { delivery in
        let archives = delivery.archives.map { archive in
          archive.path + words("（\(FileLabel.size(archive.size))）", " (\(archive.size) bytes)")
        }
        return "\(delivery.code)  \(delivery.name)  \(archives.joined(separator: words("、", ", ")))"
      }
  }

  private func padded(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, 5 - text.count)) + text
  }
}
