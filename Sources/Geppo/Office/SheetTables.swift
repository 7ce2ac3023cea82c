import Packaging

/// The tables of a workbook that a person gave back.
enum SheetTables {
  enum Problem: Error, Hashable {
    /// No workbook of Excel: another format, or protected by a password.
    case otherFormat
    case damaged
    case tooLarge
  }

  /// What one sheet holds: the first record names the columns.
  struct Sheet: Hashable {
    var name: String
    var records: [CSVScanner.Record]
  }

  static func isWorkbook(_ bytes: [UInt8]) -> Bool { ZipArchive.isZip(bytes) }

  /// The sheets that are shown.
  static func read(_ bytes: [UInt8], limits: OfficeLimits = .ofTables) throws(Problem) -> [Sheet] {
    guard let archive = ZipArchive(bytes) else { throw .damaged }
    guard var reader = WorkbookReader(archive, limits) else { throw .otherFormat }
    let sheets = reader.sheets().map { sheet in
      Sheet(
        name: sheet.name,
        records: reader.rows(of: sheet).map { CSVScanner.Record(line: $0.number, cells: $0.cells) })
    }
    switch reader.problem {
    case nil: return sheets
    case .tooLong: throw .tooLarge
    default: throw .damaged
    }
  }
}
