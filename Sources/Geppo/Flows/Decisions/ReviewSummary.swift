/// What `geppo review` says.
package struct ReviewSummary: Sendable {
  let month: Month
  /// The issue that tells of the decisions: the month's own, or the next that has not gone out.
  let issue: Month
  /// Ids of the documents that the month's issue told of when it went out.
  let told: [String]
  let isDryRun: Bool
  let decisions: [Decision]
  let conflicts: Int
  let texts: DecidedText
  package let findings: [Finding]

  package func lines(_ language: Language) -> [String] {
    decisions.map { line($0, language) } + [sum[language]]
      + (decisions.isEmpty || isDryRun ? [] : [next[language]])
  }

  private var sum: Wording {
    let (count, documents) = (decisions.count, Set(decisions.map(\.document)).count)
    let errors = findings.count { $0.severity == .error }
    return Wording(
      english:
        "\(isDryRun ? "would record" : "recorded") \(count) decisions on \(documents) documents; \(conflicts) conflicts, \(errors) cells that cannot be taken",
      japanese:
        "\(isDryRun ? "取り込まれる内容" : "取り込み")：決定\(count)件（文書\(documents)件）、食い違い\(conflicts)件、取り込めない記入\(errors)件")
  }

  private var next: Wording {
    guard issue != month else {
      return Wording(
        english: "next: 'geppo run \(month)' puts them into the draft",
        japanese: "次に「geppo run \(month)」で月報案に反映してください")
    }
    return Wording(
      english:
        "the issue of \(month) has gone out; 'geppo run \(issue)' tells of them in 訂正・更新 of its issue, of new documents in 追補",
      japanese:
        "\(month.japanese)分は送付済みです。「geppo run \(issue)」を実行すると、\(issue.japanese)分の「訂正・更新」（新たに載せる文書は「追補」）に反映します"
    )
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
    return "\(decision.document)  \(column)：\(was)\(new)\(who)\(silence(decision)[language])"
      .filter { $0 != "\n" && $0 != "\r\n" }
  }

  /// That no reader of the sent issue is told of it.
  private func silence(_ decision: Decision) -> Wording {
    let isTold =
      decision.field == .inclusion
      ? decision.value == Decision.Inclusion.rejected.rawValue : FactChange.Kind.tells(of: decision.field)
    guard told.contains(decision.document), !isTold else { return Wording(english: "", japanese: "") }
    return Wording(english: " [not told in 訂正・更新]", japanese: "［送付済みのため「訂正・更新」には載りません］")
  }
}
