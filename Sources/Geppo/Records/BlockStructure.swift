/// The number by which a document counts its parts: `第三章`, `第十二条`, `一、`, `（二）`, `3.`.
struct ClauseNumber: Hashable, Sendable, Codable {
  /// From the widest part to the narrowest.
  enum Form: String, Hashable, Sendable, Codable, CaseIterable {
    /// 第一编, 第一篇.
    case part
    /// 第一章.
    case chapter
    /// 第一节.
    case section
    /// 第一条.
    case article
    /// 一、
    case counted
    /// （一）
    case bracketed
    /// 1. or 1、
    case digit
    /// （1）
    case bracketedDigit = "bracketed-digit"
    /// ①
    case circled
  }

  var form: Form
  var value: Int
}

/// What the text of a table does not show. Its rows are all of one width; a cell over several rows or columns has its
/// text in the first, and the others are empty.
struct TableGrid: Hashable, Sendable, Codable {
  /// Rows at the top that name the columns.
  var headerRows: Int
  var spans: [TableSpan]
}

/// A cell over several rows or columns; row and column count from 0.
struct TableSpan: Hashable, Sendable, Codable {
  var row: Int
  var column: Int
  var rows: Int
  var columns: Int
}
