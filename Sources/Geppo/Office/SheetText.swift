import Packaging

/// The text of an Excel workbook (`.xlsx`): each sheet that is shown, as a heading with its name and a table.
enum SheetText {
  /// Nil when the archive holds no workbook.
  static func read(_ archive: ZipArchive, file: String, _ limits: OfficeLimits) -> DocumentText? {
    guard var reader = WorkbookReader(archive, limits) else { return nil }
    let pieces = reader.sheets().flatMap { Self.pieces($0.name, reader.rows(of: $0), file: file) }
    return DocumentText(pieces: pieces, problem: reader.problem)
  }

  private static func pieces(_ name: String, _ rows: [WorkbookReader.Row], file: String) -> [AttachedText] {
    guard let first = rows.first else { return [] }
    let lines = rows.map { $0.cells.map(tidy).joined(separator: "\t") }
    return [
      AttachedText(kind: .heading, text: name, location: .file(file)),
      AttachedText(
        kind: .table, text: lines.joined(separator: "\n"),
        location: .cell(file: file, row: first.number, column: "A")),
    ]
  }

  /// In one line, as it stands in a table.
  private static func tidy(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
