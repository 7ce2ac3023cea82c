/// A table of a page, cell by cell.
struct SiteTable: Sendable {
  /// What a cell holds: text, with a link, or a number.
  struct Cell: Sendable {
    var runs: [PageValues]
    var isNumber = false

    var text: String { runs.compactMap { $0["text"] as? String }.joined() }

    static func text(_ text: String) -> Cell { Cell(runs: [PageLinks.run(text)]) }
    static func chinese(_ text: String) -> Cell { Cell(runs: [PageLinks.run(text, isChinese: true)]) }
    static func number(_ text: String) -> Cell { Cell(runs: [PageLinks.run(text)], isNumber: true) }
    static func link(_ text: String, _ target: String) -> Cell {
      Cell(runs: [PageLinks.run(text, target: target)])
    }
    static func links(_ links: [(String, String)]) -> Cell {
      Cell(
        runs: links.enumerated().flatMap { index, link in
          (index == 0 ? [] : [PageLinks.run("、")]) + [PageLinks.run(link.0, target: link.1)]
        })
    }
  }

  var heading: String
  /// Whether the heading stands above it, too.
  var hasTitle = true
  var note = ""
  var columns: [String]
  var rows: [[Cell]]

  /// Characters of a text that needs a wide column.
  private static let longText = 24

  /// Without columns in which nothing stands. A cell knows its column: narrow screens show rows as lists.
  var values: PageValues {
    let shown = columns.indices.filter { index in rows.isEmpty || rows.contains { !$0[index].text.isEmpty } }
    return [
      "heading": heading, "hasTitle": hasTitle, "note": note.asOptional,
      "columns": shown.map { columns[$0] },
      "rows": rows.map { row in ["cells": shown.map { cell(row[$0], columns[$0]) }] as PageValues },
    ]
  }

  private func cell(_ cell: Cell, _ column: String) -> PageValues {
    let length = cell.text.count
    let kind = cell.isNumber ? "count" : length == 0 ? "none" : length > Self.longText ? "long" : ""
    return ["runs": cell.runs, "column": column, "kind": kind.asOptional]
  }
}
