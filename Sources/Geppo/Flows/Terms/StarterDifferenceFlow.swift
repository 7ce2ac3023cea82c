/// `glossary diff`: what newer starter data have that the tables of the workspace have not.
package struct StarterDifferenceFlow {
  private let workspace: Workspace
  private let share: String?

  /// `share` is the folder of the starter data that the person named, if any.
  package init(workspace: Workspace, share: String?) {
    self.workspace = workspace
    self.share = share
  }

  /// Throws `GeppoError` when there are no starter data.
  package func run() throws -> Found {
    let starter = try StarterData.find(named: share)
    let (tables, findings) = starter.glossaryFiles()
    let here = workspace.glossaryFiles().files
    let differences = tables.filter { Glossary.files.contains($0.path) }.flatMap { table in
      TableDifference.all(
        here: here.first { $0.path == table.path }, starter: table, first: workspace.firstTable(table.path))
    }
    return Found(differences: differences, findings: findings)
  }

  package struct Found: Sendable {
    let differences: [TableDifference]
    package let findings: [Finding]

    /// A line for each difference, and the sum.
    package func lines(_ language: Language) -> [String] {
      let lines = differences.map { difference in
        let line = difference.line.map { ":\($0)" } ?? ""
        let place = "\(difference.file)\(line)  \(difference.key)"
        let kind = difference.kind.word[language]
        guard !difference.column.isEmpty else {
          return "\(place)  \(kind)  \(difference.kind == .dropped ? difference.here : difference.starter)"
        }
        return
          "\(place)  \(kind)  \(difference.column): 「\(difference.here)」 → 「\(difference.starter)」"
      }
      let both = differences.count { $0.kind == .both }
      let sum = Wording(
        english: "\(differences.count) differences, of which both sides changed \(both)",
        japanese: "相違\(differences.count)件（うち双方で変更\(both)件）")
      return lines + [sum[language]]
    }

    /// The same as a table for Excel.
    package func csv() -> [UInt8] {
      CSVWriter.bytes(
        header: ["表", "行", "キー", "区分", "列", "作業フォルダー", "雛形", "当初"],
        rows: differences.map { difference in
          [
            .text(difference.file), difference.line.map(CSVCell.number) ?? "", .text(difference.key),
            .text(difference.kind.word[.japanese]), .text(difference.column), .text(difference.here),
            .text(difference.starter), .text(difference.first),
          ]
        })
    }
  }
}

extension TableDifference.Kind {
  fileprivate var word: Wording {
    switch self {
    case .added: Wording(english: "new", japanese: "追加")
    case .updated: Wording(english: "changed", japanese: "更新")
    case .both: Wording(english: "changed on both sides", japanese: "双方で変更")
    case .differs: Wording(english: "differs", japanese: "相違")
    case .dropped: Wording(english: "dropped", japanese: "削除")
    }
  }
}
