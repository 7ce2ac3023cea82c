/// A paper as Markdown (CommonMark with tables). Nothing of a text becomes markup.
enum PaperMarkdown {
  static func bytes(_ paper: Paper) -> [UInt8] {
    let head = ["# " + escaped(paper.title)] + paper.subtitle.map(escaped)
    let blocks = (paper.preface + paper.blocks).flatMap(written)
    return Array(((head + blocks).joined(separator: "\n\n") + "\n").utf8)
  }

  private static func written(_ block: Paper.Block) -> [String] {
    switch block {
    case .heading(let level, let runs):
      [String(repeating: "#", count: min(max(level, 1), 3) + 1) + " " + line(runs)]
    case .paragraph(let runs), .lead(let runs), .note(let runs): [line(runs)]
    case .aside(let lines, _): lines.map(line)
    case .list(let items, let isNumbered):
      [
        items.enumerated().map { (isNumbered ? "\($0 + 1). " : "- ") + line($1) }.joined(separator: "\n")
      ]
    case .table(let table): (table.caption.isEmpty ? [] : [bold(table.caption)]) + [rows(of: table)]
    case .chart: []
    }
  }

  private static func rows(of table: Paper.Table) -> String {
    let head = table.columns.map { escaped($0.title) }
    let rule = table.columns.map { $0.isNumber ? "---:" : "---" }
    let rows = table.rows.map { $0.map { cell($0) } }
    return ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static func line(_ runs: [Paper.Run]) -> String { runs.map { written($0, end: "\\\n") }.joined() }

  private static func cell(_ runs: [Paper.Run]) -> String { runs.map { written($0, end: "<br>") }.joined() }

  /// `end` stands for a line end, which within a line of Markdown would begin something new.
  private static func written(_ run: Paper.Run, end: String) -> String {
    if let link = run.link { return "[\(escaped(run.text))](<\(target(link))>)" }
    if run.text == "\n" { return end }
    return run.isBold ? bold(run.text) : escaped(run.text)
  }

  /// Within `<>`.
  private static func target(_ link: WebLink) -> String {
    link.text.replacing("<", with: "%3C").replacing(">", with: "%3E").replacing("\\", with: "%5C")
  }

  private static func bold(_ text: String) -> String { "**\(escaped(text))**" }

  /// A line end becomes a space: behind it a text could be a heading or a list.
  private static func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
