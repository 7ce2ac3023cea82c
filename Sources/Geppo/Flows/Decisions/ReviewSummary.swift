/// What `geppo review` says.
package struct ReviewSummary: Sendable {
  let month: Month
  /// The issue that tells of the decisions: the month's own, or the next that has not gone out.
  let issue: Month
  /// Ids of the documents that the month's issue told of when it went out.
  let told: [String]
  /// Ids of those that an issue has withdrawn since.
  var withdrawn: Set<String> = []
  let isDryRun: Bool
  let decisions: [Decision]
  let conflicts: Int
  /// With the decisions.
  let book: DecisionBook
  let texts: DecidedText
  package let findings: [Finding]

  package func lines(_ language: Language) -> [String] {
    decisions.map { line($0, language) } + [sum[language]]
      + (decisions.isEmpty || isDryRun ? [] : [next[language]] + settlement.map { $0[language] })
  }

  private var sum: Wording {
    let (count, documents) = (decisions.count, Set(decisions.map(\.document)).count)
    let errors = findings.count { $0.severity == .error }
    let open = open
    return Wording(
      english:
        "\(isDryRun ? "would record" : "recorded") \(count) decisions on \(documents) documents; \(conflicts) conflicts\(open.english), \(errors) cells that cannot be taken",
      japanese:
        "\(isDryRun ? "取り込まれる内容" : "取り込み")：決定\(count)件（文書\(documents)件）、食い違い\(conflicts)件\(open.japanese)、取り込めない記入\(errors)件"
    )
  }

  /// Points on which people still differ, those of before included; with none nothing is said.
  private var open: Wording {
    let count = book.openConflicts
    guard count > 0 else { return Wording(english: "", japanese: "") }
    return Wording(english: " (\(count) open in all)", japanese: "（以前の分を含め、未解決は\(count)件）")
  }

  private var next: Wording {
    guard issue != month else {
      return Wording(
        english: "next: 'geppo run \(month)' puts them into the draft",
        japanese: "次に「geppo run \(month)」で月報案に反映してください")
    }
    guard decisions.contains(where: isTold) else { return nothingToTell }
    return Wording(
      english:
        "the issue of \(month) has gone out; 'geppo run \(issue)' tells of them in 訂正・更新 of its issue, of new documents in 追補",
      japanese:
        "\(month.japanese)分は送付済みです。「geppo run \(issue)」を実行すると、\(issue.japanese)分の「訂正・更新」（新たに載せる文書は「追補」）に反映します"
    )
  }

  /// Nothing of it reaches a reader of the sent issue.
  private var nothingToTell: Wording {
    let joins = decisions.contains { [.mergedInto, .splitOut].contains($0.field) }
    return Wording(
      english:
        "the issue of \(month) has gone out; the decisions are recorded, and 訂正・更新 tells nothing of them"
        + (joins ? "; 'geppo run \(issue)' joins and separates the pages" : ""),
      japanese: "\(month.japanese)分は送付済みです。決定は記録しましたが、「訂正・更新」に載る内容はありません"
        + (joins ? "（統合と分離は「geppo run \(issue)」で反映します）" : ""))
  }

  /// Where people settle what they differ on: the table of a sent month stays as it is.
  private var settlement: [Wording] {
    guard conflicts > 0, issue != month else { return [] }
    return [
      Wording(
        english:
          "conflicts: run 'geppo run \(issue)' and choose in reports/\(issue)/review.xlsx (食い違いの解決), which has their rows",
        japanese:
          "食い違いは、「geppo run \(issue)」を実行すると reports/\(issue)/review.xlsx に並びます。その「食い違いの解決」で採る方を選んでください")
    ]
  }

  private func line(_ decision: Decision, _ language: Language) -> String {
    let isJapanese = language == .japanese
    let column = ReviewColumn.of(decision.field)?.rawValue ?? decision.field.rawValue
    let new =
      decision.value.isEmpty
      ? (isJapanese ? "（取消し）" : "(taken back)") : texts.text(decision.field, decision.value)
    let was = decision.was.isEmpty ? "" : texts.text(decision.field, decision.was) + " → "
    let why = decision.why.isEmpty ? "" : isJapanese ? "、理由：\(decision.why)" : ", why: \(decision.why)"
    let who = isJapanese ? "（\(decision.by)\(why)）" : " (\(decision.by)\(why))"
    if ReviewTask(of: decision.document) != nil {
      let word = decision.value.isEmpty ? new : ReviewColumn.unneeded.rawValue
      return "\(ReviewTask.shown(decision.document))  \(word)\(who)".filter { !$0.isNewline }
    }
    return
      "\(decision.document)  \(column)：\(was)\(new)\(who)\(pages(decision, language))\(silence(decision)[language])"
      .filter { $0 != "\n" && $0 != "\r\n" }
  }

  /// Which pages the list of 分離 gained and lost, whatever its writer had seen.
  private func pages(_ decision: Decision, _ language: Language) -> String {
    guard decision.field == .splitOut,
      book.upTo(decision.number).contenders(decision.document, .splitOut).isEmpty
    else { return "" }
    let before = book.upTo(decision.number - 1).standing(decision.document, .splitOut)?.pages ?? []
    let (added, dropped) = (
      decision.pages.filter { !before.contains($0) }, before.filter { !decision.pages.contains($0) }
    )
    let isJapanese = language == .japanese
    func said(_ pages: [String], _ word: String) -> String {
      pages.isEmpty
        ? ""
        : isJapanese
          ? "［\(word)：\(pages.joined(separator: "、"))］" : " [\(word): \(pages.joined(separator: ", "))]"
    }
    return said(added, isJapanese ? "分離するページ" : "split off")
      + said(dropped, isJapanese ? "分離をやめるページ" : "no longer split off")
  }

  /// Whether a later issue tells of it, where the document's own has gone out.
  private func isTold(_ decision: Decision) -> Bool {
    guard !Decision.isPage(decision.document), ReviewTask(of: decision.document) == nil else { return false }
    guard told.contains(decision.document) else { return true }
    guard decision.field == .inclusion else { return FactChange.Kind.tells(of: decision.field) }
    return Decision.Inclusion(rawValue: decision.value)
      == (withdrawn.contains(decision.document) ? .adopted : .rejected)
  }

  /// That no reader of the sent issue is told of it.
  private func silence(_ decision: Decision) -> Wording {
    guard issue != month, !isTold(decision) else { return Wording(english: "", japanese: "") }
    return Wording(english: " [not told in 訂正・更新]", japanese: "［送付済みのため「訂正・更新」には載りません］")
  }
}
