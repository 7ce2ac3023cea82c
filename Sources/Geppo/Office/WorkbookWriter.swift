import CXLSXWriter
import Synchronization

/// Writes a workbook as `.xlsx`. Every cell is text or a number: none can start a formula.
struct WorkbookWriter {
  /// The paper in the numbers of the format.
  private static let a4: UInt8 = 9
  /// Of a sheet of which only some columns are printed, in inches.
  private static let margin = 0.4
  /// Where a line stands at the head or foot of each page: else the rows would begin on it.
  private static let lineMargin = 0.7
  /// Characters that a cell of Excel holds at most.
  private static let longestText = 32_000

  /// One workbook is packed at a time: the library turns the day into text by `gmtime`, whose result all threads share.
  private static let packing = Mutex(())

  private let book: UnsafeMutablePointer<lxw_workbook>
  private let head: UnsafeMutablePointer<lxw_format>?
  private let plain: UnsafeMutablePointer<lxw_format>?
  private typealias Formats = [Workbook.Purpose: UnsafeMutablePointer<lxw_format>]

  private let formats: Formats
  private let dayFormats: Formats

  /// Nil when the system gives no memory or no temporary file.
  static func bytes(_ workbook: Workbook) -> [UInt8]? {
    let file = geppo_memory_file()
    guard file >= 0 else { return nil }
    defer { _ = geppo_memory_close(file) }
    guard let book = workbook_new("/proc/self/fd/\(file)") else { return nil }
    let writer = WorkbookWriter(book)
    writer.describe(workbook)
    let isWhole = workbook.sheets.allSatisfy(writer.write)
    let result = packing.withLock { _ in workbook_close(book) }
    guard result == LXW_NO_ERROR, isWhole else { return nil }
    return content(of: file)
  }

  private init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    self.book = book
    plain = workbook_add_format(book)
    if let plain {
      format_set_text_wrap(plain)
      format_set_align(plain, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      format_set_font_name(plain, "Yu Gothic")
      format_set_font_size(plain, 10)
    }
    head = Self.format(book, colour: Palette.number(Palette.sheet))
    if let head {
      format_set_bold(head)
      format_set_font_color(head, Palette.number(Palette.white))
    }
    // In a fixed order, so that the same workbook has the same bytes.
    var (formats, dayFormats) = ([:], [:]) as (Formats, Formats)
    for (purpose, colour) in Self.colours {
      formats[purpose] = Self.format(book, colour: colour)
      let format = Self.format(book, colour: colour)
      if let format { format_set_num_format(format, "yyyy-mm-dd") }
      dayFormats[purpose] = format
    }
    (self.formats, self.dayFormats) = (formats, dayFormats)
  }

  private static let colours: KeyValuePairs<Workbook.Purpose, UInt32> = [
    .fact: Palette.number(Palette.fact), .fill: Palette.number(Palette.fill),
    .plain: Palette.number(Palette.white),
  ]

  private static func format(_ book: UnsafeMutablePointer<lxw_workbook>, colour: UInt32)
    -> UnsafeMutablePointer<lxw_format>?
  {
    guard let format = workbook_add_format(book) else { return nil }
    format_set_bg_color(format, colour)
    format_set_text_wrap(format)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_border(format, UInt8(LXW_BORDER_HAIR.rawValue))
    format_set_font_name(format, "Yu Gothic")
    format_set_font_size(format, 10)
    return format
  }

  private func describe(_ workbook: Workbook) {
    var properties = lxw_doc_properties()
    properties.created = (SheetDay.serial(workbook.day) - Self.epoch) * 86_400
    workbook.title.withCString { title in
      properties.title = UnsafeMutablePointer(mutating: title)
      workbook_set_properties(book, &properties)
    }
  }

  /// 1970-01-01 as spreadsheets count.
  private static let epoch = 25_569

  // MARK: Sheets

  private func write(_ sheet: Workbook.Sheet) -> Bool {
    guard let page = workbook_add_worksheet(book, sheet.name) else { return false }
    for (index, column) in sheet.columns.enumerated() { lay(out: column, at: index, on: page, sheet) }
    if let height = sheet.headHeight { worksheet_set_row(page, 0, Double(height), nil) }
    for (row, height) in sheet.rowHeights.enumerated() {
      worksheet_set_row(page, UInt32(row + 1), Double(height), nil)
    }
    for (index, row) in sheet.rows.enumerated() {
      for (column, cell) in zip(sheet.columns.indices, row) {
        write(cell, row: index + 1, column: column, as: sheet.columns[column].purpose, on: page)
      }
    }
    for row in sheet.rows.count..<(sheet.rows.count + sheet.blankRows) {
      for column in sheet.columns.indices {
        worksheet_write_blank(
          page, UInt32(row + 1), UInt16(column), formats[sheet.columns[column].purpose] ?? nil)
      }
    }
    for (index, note) in sheet.notes.enumerated() {
      write(note: note, row: sheet.rows.count + 1 + index, of: sheet, on: page)
    }
    // In headers a & begins a command.
    if !sheet.pageHead.isEmpty {
      worksheet_set_header(page, "&C" + sheet.pageHead.replacing("&", with: "&&").prefix(200))
    }
    worksheet_freeze_panes(page, 1, UInt16(sheet.frozenColumns))
    if !sheet.columns.isEmpty {
      let last = UInt32(sheet.filteredRows ?? sheet.rows.count + sheet.blankRows)
      worksheet_autofilter(page, 0, 0, last, UInt16(sheet.columns.count - 1))
    }
    worksheet_set_landscape(page)
    worksheet_set_paper(page, Self.a4)
    worksheet_fit_to_pages(page, 1, 0)
    if sheet.printedColumns != nil {
      let top = sheet.pageHead.isEmpty ? Self.margin : Self.lineMargin
      worksheet_set_margins(page, Self.margin, Self.margin, top, Self.lineMargin)
      worksheet_set_footer(page, "&C&P / &N")
    }
    if let count = sheet.printedColumns, count > 0 {
      worksheet_print_area(page, 0, 0, UInt32(sheet.rows.count), UInt16(count - 1))
    }
    worksheet_repeat_rows(page, 0, 0)
    if sheet.isHidden { worksheet_hide(page) }
    if let chart = sheet.chart, chart.rows > 0 { draw(chart, of: sheet, on: page) }
    return true
  }

  private func draw(
    _ chart: Workbook.Chart, of sheet: Workbook.Sheet, on page: UnsafeMutablePointer<lxw_worksheet>
  ) {
    guard let drawn = workbook_add_chart(book, UInt8(LXW_CHART_BAR.rawValue)) else { return }
    let names = "='\(sheet.name)'!$A$2:$A$\(chart.rows + 1)"
    for column in chart.series {
      let letter = SheetColumn.name(column)
      let values = "='\(sheet.name)'!$\(letter)$2:$\(letter)$\(chart.rows + 1)"
      guard let series = chart_add_series(drawn, names, values) else { return }
      chart_series_set_name(series, "='\(sheet.name)'!$\(letter)$1")
      fill(series, with: Self.greys[(column - chart.series.lowerBound) % Self.greys.count])
    }
    chart_title_set_name(drawn, chart.title)
    // Else the last row would stand at the top; of lying bars the axis of names is the one at the side.
    chart_axis_set_reverse(drawn.pointee.y_axis)
    var place = lxw_chart_options()
    (place.x_scale, place.y_scale) = (2, min(2.2, max(1, Double(chart.rows * chart.series.count) * 0.055)))
    let row = UInt32(sheet.rows.count + sheet.notes.count + 2)
    worksheet_insert_chart_opt(page, row, 0, drawn, &place)
    // On a page of its own: else it would be cut.
    var breaks: [lxw_row_t] = [row, 0]
    worksheet_set_h_pagebreaks(page, &breaks)
  }

  /// Told apart in black and white.
  private static let greys: [UInt32] = [0xF2_F2F2, 0xBF_BFBF, 0x80_8080, 0x40_4040, 0x01_0101]

  private func fill(_ series: UnsafeMutablePointer<lxw_chart_series>, with colour: UInt32) {
    var fill = lxw_chart_fill()
    fill.color = colour
    chart_series_set_fill(series, &fill)
    var line = lxw_chart_line()
    (line.color, line.width) = (0x40_4040, 0.5)
    chart_series_set_line(series, &line)
  }

  /// Across all columns, as high as it needs.
  private func write(
    note: String, row: Int, of sheet: Workbook.Sheet, on page: UnsafeMutablePointer<lxw_worksheet>
  ) {
    let (row, last) = (UInt32(row), UInt16(max(0, sheet.columns.count - 1)))
    let width = sheet.columns.reduce(0) { $0 + $1.width }
    worksheet_set_row(page, row, Double(SheetLines.height(of: note, width: width)), nil)
    if last == 0 {
      worksheet_write_string(page, row, 0, Self.written(note), plain)
    } else {
      worksheet_merge_range(page, row, 0, row, last, Self.written(note), plain)
    }
  }

  private func lay(
    out column: Workbook.Column, at index: Int, on page: UnsafeMutablePointer<lxw_worksheet>,
    _ sheet: Workbook.Sheet
  ) {
    var options = lxw_row_col_options(hidden: column.isHidden ? 1 : 0, level: 0, collapsed: 0)
    let position = UInt16(index)
    worksheet_set_column_opt(page, position, position, Double(column.width), nil, &options)
    worksheet_write_string(page, 0, position, Self.written(column.name), head)
    let rows = sheet.rows.count + sheet.blankRows
    guard column.purpose == .fill, rows > 0 else { return }
    offer(column, at: position, rows: UInt32(rows), on: page)
  }

  /// The list of words and the advice. Other words are not refused: several may stand in one cell, and who
  /// types a wrong one is told when the workbook is read back.
  private func offer(
    _ column: Workbook.Column, at position: UInt16, rows: UInt32,
    on page: UnsafeMutablePointer<lxw_worksheet>
  ) {
    var rule = lxw_data_validation()
    rule.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    rule.show_error = UInt8(LXW_VALIDATION_OFF.rawValue)
    let range = column.choices.map(Self.formula) ?? ""
    if !range.isEmpty { rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue) }
    guard !range.isEmpty || !column.advice.isEmpty else { return }
    range.withCString { range in
      column.advice.withCString { advice in
        rule.value_formula = UnsafeMutablePointer(mutating: range)
        if !column.advice.isEmpty { rule.input_message = UnsafeMutablePointer(mutating: advice) }
        worksheet_data_validation_range(page, 1, position, rows, position, &rule)
      }
    }
  }

  /// `='選択肢'!$B$2:$B$9`.
  private static func formula(_ choices: Workbook.Choices) -> String {
    let column = SheetColumn.name(choices.column)
    return "='\(choices.sheet)'!$\(column)$2:$\(column)$\(choices.count + 1)"
  }

  private func write(
    _ cell: CSVCell, row: Int, column: Int, as purpose: Workbook.Purpose,
    on page: UnsafeMutablePointer<lxw_worksheet>
  ) {
    let (row, column, format) = (UInt32(row), UInt16(column), formats[purpose] ?? nil)
    switch cell {
    case .number(let number): worksheet_write_number(page, row, column, Double(number), format)
    case .day(let day):
      worksheet_write_number(page, row, column, Double(SheetDay.serial(day)), dayFormats[purpose] ?? nil)
    case .text(""): worksheet_write_blank(page, row, column, format)
    case .text(let text): worksheet_write_string(page, row, column, Self.written(text), format)
    }
  }

  private static func written(_ text: String) -> String {
    let harmless = CSVCell.harmless(text)
    guard harmless.utf16.count > longestText else { return harmless }
    return String(harmless.prefix(longestText / 2)) + "…（以下略）"
  }

  private static func content(of file: Int32) -> [UInt8]? {
    let size = geppo_memory_size(file)
    guard size > 0 else { return nil }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = geppo_memory_read(
          file, buffer.baseAddress.map { $0 + count }, UInt(size - count), count)
        guard read > 0 else { break }
        count += read
      }
    }
  }
}

/// Columns of a sheet by their letters.
enum SheetColumn {
  /// 0 is `A`, 27 is `AB`.
  static func name(_ index: Int) -> String {
    var (rest, name) = (index + 1, "")
    while rest > 0 {
      let digit = (rest - 1) % 26
      name = String(UnicodeScalar(UInt8(0x41 + digit))) + name
      rest = (rest - 1) / 26
    }
    return name
  }

  /// The column that a cell lies in: `B3` in 1.
  static func index(_ cell: String) -> Int? {
    let letters = cell.utf8.prefix { (0x41...0x5A).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
  }
}
