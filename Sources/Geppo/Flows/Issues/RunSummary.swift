/// The closing summary of a run: figures that a person can check against the outputs.
package struct RunSummary: Sendable {
  let issue: IssueRequest
  /// Nil for a draft.
  let sentOn: Day?
  let sourcesDeclared: Int
  let sourcesChecked: Int
  /// Every saved page in one disposition.
  let account: PageAccount
  let items: Int
  let new: Int
  let late: Int
  let unsaved: Int
  let originals: Int
  let queued: Int
  /// Documents that nobody has adopted or rejected, and items with texts that nobody stands for.
  let undecided: Int
  let unconfirmed: Int
  let editions: Int
  /// ZIP archives to be mailed; 0 for a draft.
  let archives: Int
  /// Pages that an earlier run had read, and that are unchanged.
  let known: Int
  /// Path of the bulletin, relative to the workspace.
  let bulletin: String
  /// What other rules made of the pages of the last draft.
  let rulesChanged: [DraftChange]
  /// Sorted by place.
  package let findings: [Finding]

  /// The summary, line by line.
  package func lines(_ language: Language) -> [String] {
    figures(language) + rulesChanged.lines(language)
  }

  private func figures(_ language: Language) -> [String] {
    let reposts = [Disposition.repost, .revision, .sameBytes].map(account.pages).reduce(0, +)
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    let notes = findings.count - errors - warnings
    return switch language {
    case .english:
      [
        "issue     \(issue.month), as of \(issue.asOf)",
        "sources   \(sourcesDeclared) declared, \(sourcesChecked) checked for the month",
        "pages     \(account.summary(language))\(reuse(language))",
        "items     \(items) documents read; \(new) new in the month, \(late) late finds, \(reposts) reposts and other captures",
        "unsaved   \(unsaved) entries of lists and feeds that nobody saved",
        "originals \(originals) documents to look for, which only reports tell of",
        "queue     \(queued) documents for translation",
        "review    \(undecided) documents not decided, \(unconfirmed) items with unconfirmed texts",
        "editions  \(editions)",
        "findings  \(errors) errors, \(warnings) warnings, \(notes) notes",
      ] + (sentOn.map { sent($0, language) } ?? ["draft     \(bulletin)"])
    case .japanese:
      [
        "月報　　　\(issue.month.japanese)分（発行日 \(issue.asOf.japanese)）",
        "情報源　　宣言\(sourcesDeclared)件、うち当月分を確認\(sourcesChecked)件",
        "ページ　　\(account.summary(language))\(reuse(language))",
        "文書　　　読み取り\(items)件。当月新規\(new)件、追補\(late)件、転載・再保存\(reposts)件",
        "未保存　　一覧・フィードにあって保存のないもの\(unsaved)件",
        "原文　　　報道・解説があって保存のない文書\(originals)件",
        "翻訳候補　\(queued)件",
        "確認　　　採否が未決定の文書\(undecided)件、【自動作成・未確認】の文を含む項目\(unconfirmed)件",
        "自治体版　\(editions)件",
        "指摘　　　エラー\(errors)件、警告\(warnings)件、参考\(notes)件",
      ] + (sentOn.map { sent($0, language) } ?? ["案　　　　\(bulletin)"])
    }
  }

  private func sent(_ day: Day, _ language: Language) -> [String] {
    let list = "reports/\(issue.month)/send/"
    return switch language {
    case .english:
      ["to mail   \(list) (\(archives) ZIP files)", "sent      \(bulletin), recorded as sent on \(day)"]
    case .japanese:
      ["送付物　　\(list)（ZIP \(archives)件）", "送付済み　\(bulletin)（\(day.japanese)送付として記録）"]
    }
  }

  private func reuse(_ language: Language) -> String {
    guard known > 0 else { return "" }
    return switch language {
    case .english: "; \(known) unchanged since they were read last"
    case .japanese: "。うち\(known)件は前回から変更なし（読み直さず）"
    }
  }
}
