/// Writes an order as a table for people who translate in a spreadsheet: XLSX, and the same as CSV.
enum SheetWriter {
  static let sheet = "翻訳"
  /// Excel shows no row higher.
  private static let highest = 400

  static func csv(_ order: TranslationOrder) -> [UInt8] {
    CSVWriter.bytes(header: TranslationColumn.allCases.map(\.rawValue), rows: rows(order))
  }

  /// Nil when the system gives no memory.
  static func workbook(_ order: TranslationOrder) -> [UInt8]? {
    let rows = rows(order)
    let widths = columns.map(\.width)
    let sheet = Workbook.Sheet(
      name: sheet, columns: columns, rows: rows, frozenColumns: 2,
      rowHeights: rows.map { min(highest, SheetLines.height(of: $0, widths: widths)) },
      printedColumns: TranslationColumn.allCases.firstIndex(of: .document), pageHead: order.title)
    return WorkbookWriter.bytes(Workbook(title: order.title, sheets: [sheet], day: order.on))
  }

  private static let columns = TranslationColumn.allCases.map { column in
    switch column {
    case .id: Workbook.Column(name: column.rawValue, width: 20)
    case .place: Workbook.Column(name: column.rawValue, width: 14)
    case .source: Workbook.Column(name: column.rawValue, width: 50)
    case .target:
      Workbook.Column(
        name: column.rawValue, width: 50, purpose: .fill,
        advice: "日本語の訳文を入力してください。条の番号（第一条など）は「箇所」にあるため、入力は不要です。")
    case .state: Workbook.Column(name: column.rawValue, width: 9)
    case .terms, .matches: Workbook.Column(name: column.rawValue, width: 36)
    case .note:
      Workbook.Column(name: column.rawValue, width: 24, purpose: .fill, advice: "依頼元への連絡事項があれば入力してください。")
    case .document, .sourceMark, .targetMark:
      Workbook.Column(name: column.rawValue, width: 14, isHidden: true)
    }
  }

  private static func rows(_ order: TranslationOrder) -> [[CSVCell]] {
    SegmentGroup.groups(of: order.units).flatMap { group in
      zip(group.units, group.labels).map { unit, label in
        TranslationColumn.allCases.map { cell(text(of: $0, unit, label, order)) }
      }
    }
  }

  /// The writer sets a quote sign before a formula; only text that has one already needs another.
  private static func cell(_ text: String) -> CSVCell {
    .text(text.hasPrefix("'") ? FormulaGuard.marked(text) : text)
  }

  private static func text(
    of column: TranslationColumn, _ unit: TranslationUnit, _ label: String, _ order: TranslationOrder
  ) -> String {
    let target = unit.isShown ? unit.target : ""
    return switch column {
    case .id: unit.segment.id
    case .place: label
    case .source: unit.segment.text
    case .target: target
    case .state: (unit.isTranslatable ? unit.state : .locked).japanese
    case .terms: UnitNotes(unit).notes.map(\.text).joined(separator: "\n")
    case .matches: unit.isTranslatable ? unit.matches.map(text).joined(separator: "\n") : ""
    case .note: ""
    case .document: ExchangeForm.original(order)
    case .sourceMark: TranslationColumn.mark(unit.segment.text)
    case .targetMark: TranslationColumn.mark(target)
    }
  }

  /// `82％　2018-11-0007：本弁法を制定する。（原文：…）`. The source is of use where it is another.
  private static func text(of match: MemoryMatch) -> String {
    let percent = min(match.percent, TranslationMemory.sameText)
    let source = percent < TranslationMemory.sameText ? "（原文：\(match.source)）" : ""
    return "\(percent)％　\(match.document)：\(match.target)\(source)"
  }
}
