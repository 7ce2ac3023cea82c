/// `glossary/terms.csv` as a person keeps it: what nobody changes stays byte for byte, in its order.
struct TermsFile: Sendable {
  private struct Row: Sendable {
    /// The bytes of the row with its line end.
    var bytes: ArraySlice<UInt8>
    /// Nil for an empty line.
    var concept: Concept?
  }

  let path: String
  private let columns: [String]
  private let head: ArraySlice<UInt8>
  private let rows: [Row]
  private let delimiter: UInt8
  private let hasMark: Bool
  private let lineEnd: [UInt8]

  /// `file` is a table that was read without errors.
  init(_ file: WorkspaceFile) {
    path = file.path
    hasMark = file.bytes.starts(with: Self.mark)
    let text = TableText.utf8(of: file.bytes, file: file.path).bytes
    delimiter = CSVScanner.delimiter(of: text)
    lineEnd = text.contains(Byte.carriageReturn) ? [Byte.carriageReturn, Byte.lineFeed] : [Byte.lineFeed]
    var scanner = CSVScanner(text, delimiter: delimiter)
    let header = scanner.next()?.cells.map { $0.trimmingSpaces() } ?? []
    head = text[..<scanner.position]
    var rows: [Row] = []
    var start = scanner.position
    while let record = scanner.next() {
      rows.append(
        Row(
          bytes: text[start..<scanner.position],
          concept: Concept(record, under: header, file: file.path)))
      start = scanner.position
    }
    columns = header
    self.rows = rows
  }

  var concepts: [Concept] { rows.compactMap(\.concept) }

  /// The file with other concepts under some ids, without those whose id is in `removed`, and with new ones at its end.
  func bytes(changed: [String: Concept], removed: Set<String> = [], added: [Concept]) -> [UInt8] {
    let new = newColumns(for: Array(changed.values) + added)
    let all = columns + new.map(\.rawValue)
    var bytes = hasMark ? Self.mark : []
    bytes += widened(head, [UInt8](new.map(\.rawValue).flatMap { [delimiter] + Array($0.utf8) }))
    for row in rows {
      guard let concept = row.concept, !concept[.id].isEmpty else {
        bytes += row.bytes
        continue
      }
      if removed.contains(concept[.id]) { continue }
      bytes +=
        changed[concept[.id]].map { written($0, under: all) }
        ?? widened(row.bytes, [UInt8](repeating: delimiter, count: new.count))
    }
    return bytes + added.flatMap { written($0, under: all) }
  }

  /// Columns that the file has not got and that some cell needs.
  private func newColumns(for concepts: [Concept]) -> [Concept.Field] {
    Concept.Field.allCases.filter { field in
      !columns.contains(field.rawValue) && concepts.contains { !$0[field].isEmpty }
    }
  }

  /// A row with more at its end, and always with a line end.
  private func widened(_ row: ArraySlice<UInt8>, _ cells: [UInt8]) -> [UInt8] {
    let isEnded = row.last == Byte.lineFeed || row.last == Byte.carriageReturn
    if cells.isEmpty, isEnded { return Array(row) }
    let end = row.reversed().prefix { $0 == Byte.carriageReturn || $0 == Byte.lineFeed }.count
    return Array(row.dropLast(end)) + cells + lineEnd
  }

  private func written(_ concept: Concept, under columns: [String]) -> [UInt8] {
    let cells = columns.map { column in Concept.Field(rawValue: column).map { concept[$0] } ?? "" }
    return cells.map { Array(quoted($0).utf8) }.joined(separator: [delimiter]) + lineEnd
  }

  private func quoted(_ text: String) -> String {
    let special = text.utf8.contains { [delimiter, 0x22, Byte.lineFeed, Byte.carriageReturn].contains($0) }
    return special ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension Concept {
  /// Nil for an empty line.
  fileprivate init?(_ record: CSVScanner.Record, under columns: [String], file: String) {
    let cells = zip(columns, record.cells).compactMap { column, cell in
      Field(rawValue: column).map { ($0, cell.trimmingSpaces()) }
    }
    guard cells.contains(where: { !$0.1.isEmpty }) else { return nil }
    self.init(
      Dictionary(cells) { first, _ in first }, location: .line(file: file, line: record.line))
  }
}
