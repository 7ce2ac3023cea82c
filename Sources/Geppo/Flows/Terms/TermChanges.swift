extension TermExchangeFlow {
  /// What an import would change or has changed.
  package struct Taken: Sendable {
    let plan: TermImport
    let removing: Bool
    /// Where the table as it was is kept; nil where nothing was written.
    var kept: String?
    package internal(set) var findings: [Finding] = []

    var hasErrors: Bool { findings.contains { $0.severity == .error } }

    var changesSomething: Bool {
      !plan.added.isEmpty || !plan.changed.isEmpty || (removing && !plan.missing.isEmpty)
    }

    /// Whether the file said nothing that could be taken: there is nothing to count then.
    private var isUnread: Bool {
      hasErrors && plan.added.isEmpty && plan.changed.isEmpty && plan.unchanged == 0
    }

    /// Each concept that is added (+), changed (~) or removed (-), and the sums. What only the glossary has is counted.
    package func lines(_ language: Language) -> [String] {
      let added = plan.added.map { "+ \($0.name)" }
      let changed = plan.changed.flatMap { change in
        ["~ \(change.after.name)"]
          + change.fields.map {
            "    \($0.rawValue): \(change.before[$0].quoted) → \(change.after[$0].quoted)"
          }
      }
      let removed = removing ? plan.missing.map { "- \($0.name)" } : []
      return isUnread ? [ending(language)] : added + changed + removed + [sum(language), ending(language)]
    }

    private func sum(_ language: Language) -> String {
      let (added, changed, missing) = (plan.added.count, plan.changed.count, plan.missing.count)
      return switch language {
      case .english:
        "\(added) added, \(changed) changed, \(plan.unchanged) unchanged, \(missing) \(removing ? "removed" : "only in the glossary (kept)")"
      case .japanese:
        "追加\(added)件、変更\(changed)件、同じ\(plan.unchanged)件、\(removing ? "削除" : "用語表だけにあるもの（残します）")\(missing)件"
      }
    }

    private func ending(_ language: Language) -> String {
      let wording =
        if let kept {
          Wording(
            english: "glossary/terms.csv was written; as it was before: \(kept)",
            japanese: "glossary/terms.csv に書き込みました。前の内容は \(kept) にあります")
        } else if hasErrors {
          Wording(
            english: "nothing was written: correct the errors first",
            japanese: "エラーがあるため、何も書き込んでいません。先に直してください")
        } else if changesSomething {
          Wording(
            english: "nothing was written (--dry-run)", japanese: "何も書き込んでいません（--dry-run）")
        } else {
          Wording(english: "nothing to change", japanese: "変更はありません")
        }
      return wording[language]
    }
  }
}

extension Concept {
  fileprivate var name: String { "\(self[.id])  \(self[.zh].onOneLine)  \(self[.japanese].onOneLine)" }
}

extension String {
  fileprivate var quoted: String { "「\(onOneLine)」" }
  fileprivate var onOneLine: String { replacing("\n", with: " ") }
}
