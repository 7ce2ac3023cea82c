/// Scores as lines for a terminal.
enum ScoreTable {
  static func lines(_ scores: [SetScore], _ language: Language) -> [String] {
    let tables = [readingTable(scores, language), listTable(scores, language)].filter { $0.count > 1 }
    return Array(tables.map(aligned).joined(separator: [""]))
  }

  /// Page by page, the worst first, with the fields that are wrong.
  static func pageLines(_ score: SetScore) -> [String] {
    let pages = (score.reading?.pages ?? []).enumerated().sorted {
      ($0.element.text?.f1 ?? 2, $0.offset) < ($1.element.text?.f1 ?? 2, $1.offset)
    }.map(\.element)
    return pages.flatMap { page in
      let text = page.text.map { "\(decimal($0.precision)) \(decimal($0.recall)) \(decimal($0.f1)) " } ?? ""
      return ["\(score.name): \(text)\(page.file)"]
        + page.wrong.map { "\(score.name):   \($0.name) 「\($0.read)」 ≠ 「\($0.gold)」" }
    } + (score.lists?.wrong ?? []).map { "\(score.name): \($0.file): \($0.what)" }
  }

  private static func readingTable(_ scores: [SetScore], _ language: Language) -> [[String]] {
    let scores = scores.filter { $0.reading != nil }
    let fields = ScoredField.all.filter { field in
      scores.contains { $0.reading?.fields.contains { $0.name == field.name } == true }
    }
    let head = ["set", "pages", "precision", "recall", "F1", "poor"]
    let japanese = ["正解集", "ページ", "適合率", "再現率", "F1", "不良"]
    let rows = scores.map { score -> [String] in
      let text = score.reading?.text
      let figures = text.map { [$0.precision, $0.recall, $0.f1, $0.poor].map(decimal) }
      let right = fields.map { field in
        score.reading?.fields.first { $0.name == field.name }.map { "\($0.right)/\($0.of)" } ?? "–"
      }
      return [score.name, String(score.reading?.pages.count ?? 0)]
        + (figures ?? Array(repeating: "–", count: 4))
        + right + [String(score.reading?.missing ?? 0)]
    }
    let ends = fields.map { $0.title[language] } + [Wording(english: "missing", japanese: "欠落")[language]]
    return [(language == .japanese ? japanese : head) + ends] + rows
  }

  private static func listTable(_ scores: [SetScore], _ language: Language) -> [[String]] {
    let english = [
      "set", "pages", "kinds", "counts", "precision", "recall", "F1", "entries", "U+FFFD", "read as",
    ]
    let japanese = ["正解集", "ページ", "種類", "件数", "適合率", "再現率", "F1", "項目", "U+FFFD", "判定"]
    let rows = scores.compactMap { score in
      score.lists.map { lists in
        let shares = [lists.kindsRight, lists.countsRight].map { $0.map { "\($0.right)/\($0.of)" } ?? "–" }
        let entries = lists.entries.map { [$0.precision, $0.recall, $0.f1].map(decimal) }
        return [score.name, String(lists.pages)] + shares + (entries ?? ["–", "–", "–"])
          + [String(lists.entriesRead), String(lists.replaced)]
          + [lists.kinds.map { "\($0.name) \($0.pages)" }.joined(separator: ", ")]
      }
    }
    return [language == .japanese ? japanese : english] + rows
  }

  // MARK: Form

  /// Three places behind the point.
  static func decimal(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let places = String(abs(thousandths) % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - places.count))\(places)"
  }

  /// The first and a last wordy column to the left, figures to the right; no spaces at the end of a line.
  static func aligned(_ rows: [[String]]) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? width($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let line = row.enumerated().map { column, cell in
        if column == columns - 1, cell.contains(" ") || row == rows.first { return cell }
        let space = String(repeating: " ", count: widths[column] - width(cell))
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ")
      return line.lastIndex { $0 != " " }.map { String(line[...$0]) } ?? ""
    }
  }

  /// Cells of a terminal: Chinese and Japanese characters take two.
  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ((0x2E80...0xFFDC).contains($1.value) ? 2 : 1) }
  }
}
