/// Where a fact or a problem stands. Lines, rows and pages count from 1; paths are relative to the workspace.
package enum Location: Hashable, Sendable, Codable {
  case file(String)
  case line(file: String, line: Int)
  case cell(file: String, row: Int, column: String)
  case pdfPage(file: String, page: Int)
  case record(container: String, index: Int)

  /// The file that the place is in; of a record its own name, as pages in containers have it.
  package var file: String {
    switch self {
    case .file(let file), .line(let file, _), .cell(let file, _, _), .pdfPage(let file, _): file
    case .record(let container, let index): EnclosedName(container: container, index: index).text
    }
  }

  /// The line (of a CSV file: of the row), where there is one.
  package var line: Int? {
    switch self {
    case .line(_, let line): line
    case .cell(_, let row, _): row
    case .file, .pdfPage, .record: nil
    }
  }
}

extension Location: CustomStringConvertible {
  /// `feeds/mee/2018-12/t1.html:312`, the form that terminals and editors open.
  package var description: String {
    switch self {
    case .file(let file): file
    case .line(let file, let line): "\(file):\(line)"
    case .cell(let file, let row, let column): column.isEmpty ? "\(file):\(row)" : "\(file):\(row):\(column)"
    case .pdfPage(let file, let page): "\(file)#page=\(page)"
    case .record: file
    }
  }
}

extension Location: Comparable {
  /// By file, then by index, then by line, row or page, then by column.
  package static func < (left: Location, right: Location) -> Bool { left.sortKey < right.sortKey }

  private var sortKey: (String, Int, Int, String) {
    let (file, index) = EnclosedName.order(file)
    return switch self {
    case .file, .record: (file, index, 0, "")
    case .line(_, let line): (file, index, line, "")
    case .cell(_, let row, let column): (file, index, row, column)
    case .pdfPage(_, let page): (file, index, page, "")
    }
  }
}
