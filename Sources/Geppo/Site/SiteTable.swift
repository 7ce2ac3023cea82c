/// A table of a page, cell by cell.
struct SiteTable: Sendable {
  /// What a cell holds: text, with a link, or a number.
  struct Cell: Sendable {
    var runs: [PageValues]
    var isNumber = false

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

  var values: PageValues {
    [
      "heading": heading, "hasTitle": hasTitle, "note": note.asOptional, "columns": columns,
      "rows": rows.map { row in
        ["cells": row.map { ["runs": $0.runs, "isNumber": $0.isNumber] as PageValues }] as PageValues
      },
    ]
  }
}
