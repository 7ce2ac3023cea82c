/// The items of a bulletin as a list for spreadsheets: one datum a cell, no merged cells, days by the western calendar in the order
/// of ISO 8601, codes of places as text.
struct BulletinList {
  let bulletin: Bulletin
  let masthead: Masthead
  let names: Names
  let isPublic: Bool

  init(_ page: BulletinPages.Addressed, names: Names) {
    (bulletin, masthead, isPublic) = (page.bulletin, page.masthead, page.isPublic)
    self.names = names
  }

  /// How many topics and places have columns of their own; one column more has all, and so have the sheets of the workbook.
  private enum Most { static let (topics, issuing, subjects) = (3, 1, 2) }

  private struct Line {
    let item: IssueItem
    let section: String
    let part: String
  }

  private var lines: [Line] {
    bulletin.sections.flatMap { section in
      section.parts.flatMap { part in
        part.items.map { Line(item: $0, section: section.title, part: part.title) }
      }
    }
  }

  private struct Column {
    let name: String
    let width: Int
    let cell: (Line) -> CSVCell

    init(_ name: String, _ width: Int, _ cell: @escaping (Line) -> String) {
      self.init(name, width) { .text(VisibleText.of(cell($0))) }
    }

    init(_ name: String, _ width: Int, cell: @escaping (Line) -> CSVCell) {
      (self.name, self.width, self.cell) = (name, width, cell)
    }
  }

  /// What is printed stands at the left; the others are for sorting and for other programs.
  private var columns: [Column] { printed + shown(texts + days + topics + places + tail) }

  private var printed: [Column] { shown(firstColumns) }

  private func shown(_ columns: [Column]) -> [Column] {
    isPublic ? columns.filter { PublicRule.columns.contains($0.name) } : columns
  }

  /// Together as wide as a sheet of A4 on its side holds in letters that can be read.
  private var firstColumns: [Column] {
    [
      Column("番号", 10) { $0.item.number.text },
      Column("公表日", 11, cell: { day($0.item.scope.publishedOn) }),
      Column("項", 12) { $0.part }, Column("分野（すべて）", 14) { all($0.item.scope.topics.map(names.topic)) },
      Column("見出し", 26) { $0.item.headline.plain },
      Column("見出しの確認", 8) { Self.confirmed($0.item.isHeadlineConfirmed) },
      Column("概要", 37) { $0.item.summary.plain },
      Column("概要の確認", 8) { Self.confirmed($0.item.isSummaryConfirmed) }, Column("原題", 20) { fact("原題", $0) },
      Column("発出機関", 13) { fact("発出機関", $0) },
      Column("優先度", 7) { $0.item.scope.priority?.rawValue ?? "" },
      Column("重要度", 7, cell: { .number($0.item.scope.points) }), Column("関係", 12) { $0.item.relation },
    ]
  }

  private var texts: [Column] {
    [
      Column("対象月", 10) { _ in masthead.month.description }, Column("整理番号", 15) { $0.item.id },
      Column("区分", 20) { $0.section },
      Column("掲載の理由", 40) { $0.item.why }, Column("文書番号", 24) { fact("文書番号", $0) },
    ]
  }

  private var days: [Column] {
    [
      Column("施行日", 12, cell: { day($0.item.inForceOn) }),
      Column("意見募集の締切", 12, cell: { day($0.item.closesOn) }),
      Column("種類コード", 16) { $0.item.scope.type },
      Column("種類", 16) { names.type($0.item.scope.type)?.ja ?? "" },
    ]
  }

  private static func confirmed(_ isConfirmed: Bool) -> String { isConfirmed ? "確認済" : "未確認" }

  private func day(_ day: Day?) -> CSVCell { day.map(CSVCell.day) ?? .text("") }

  private var topics: [Column] {
    (0..<Most.topics).flatMap { index in
      let number = ItemNumber.fullWidth(index + 1)
      return [
        Column("分野コード\(number)", 12) { code($0.item.scope.topics, index) },
        Column("分野\(number)", 18) { line in
          let found = code(line.item.scope.topics, index)
          return found.isEmpty ? "" : names.topic(found)
        },
      ]
    }
  }

  private var places: [Column] {
    places("発出地域", Most.issuing) { $0.issuing } + places("対象地域", Most.subjects) { $0.subjects }
  }

  private func places(_ name: String, _ count: Int, _ codes: @escaping (Scope) -> [String]) -> [Column] {
    (0..<count).flatMap { index in
      let number = count == 1 ? "" : ItemNumber.fullWidth(index + 1)
      return [
        Column("\(name)コード\(number)", 12) { code(codes($0.item.scope), index) },
        Column("\(name)\(number)", 18) { line in
          let found = code(codes(line.item.scope), index)
          return found.isEmpty ? "" : names.place(found)
        },
      ]
    } + [Column("\(name)（すべて）", 30) { all(codes($0.item.scope).map(names.place)) }]
  }

  private var tail: [Column] { [Column("URL", 50) { $0.item.scope.url?.text ?? "" }] }

  private func all(_ names: [String]) -> String { names.joined(separator: "；") }

  private func code(_ codes: [String], _ index: Int) -> String { index < codes.count ? codes[index] : "" }

  private func fact(_ label: String, _ line: Line) -> String {
    line.item.facts.first { $0.label == label }?.value.plain ?? ""
  }

  /// CSV for Excel on a Japanese Windows.
  var table: [UInt8] {
    let columns = columns
    return CSVWriter.bytes(
      header: columns.map(\.name), rows: lines.map { line in columns.map { $0.cell(line) } })
  }

  func workbook(title: String) -> Workbook {
    let columns = columns
    let rows = lines.map { line in columns.map { $0.cell(line) } }
    let list = Workbook.Sheet(
      name: "一覧", columns: columns.map { Workbook.Column(name: $0.name, width: $0.width, purpose: .plain) },
      rows: rows, frozenColumns: 2, rowHeights: Self.heights(of: rows, widths: printed.map(\.width)),
      printedColumns: printed.count, pageHead: title)
    return Workbook(
      title: title, sheets: [list, deadlineSheet(title: title), topicSheet, placeSheet],
      day: masthead.issuedOn)
  }

  /// Of what is printed. A row of a spreadsheet is at most 409 points high.
  private static func heights(of rows: [[CSVCell]], widths: [Int]) -> [Int] {
    rows.map { min(400, SheetLines.height(of: $0, widths: widths)) }
  }

  private var topicSheet: Workbook.Sheet {
    sheet(
      "分野", ["整理番号", "分野コード", "分野"],
      lines.flatMap { line in
        line.item.scope.topics.map { [.text(line.item.id), .text($0), .text(names.topic($0))] }
      })
  }

  private var placeSheet: Workbook.Sheet {
    let rows: [[CSVCell]] = lines.flatMap { line in
      let scope = line.item.scope
      return [("発出", scope.issuing), ("対象", scope.subjects)].flatMap { role, codes -> [[CSVCell]] in
        codes.map { [.text(line.item.id), .text(role), .text($0), .text(names.place($0))] }
      }
    }
    return sheet("地域", ["整理番号", "役割", "地域コード", "地域"], rows)
  }

  private func deadlineSheet(title: String) -> Workbook.Sheet {
    let columns = [("締切", 11), ("状況", 11), ("番号", 11), ("見出し", 62), ("見出しの確認", 8), ("備考", 40)]
    let rows: [[CSVCell]] = bulletin.deadlines.map { deadline in
      let state =
        switch deadline.standing {
        case .open: "受付中"
        case .lastDay: "発行日当日"
        case .over: "終了"
        }
      return [
        .day(deadline.day), .text(state), .text(deadline.number?.text ?? ""),
        .text(VisibleText.of(deadline.headline.plain)), .text(Self.confirmed(deadline.isConfirmed)),
        .text(VisibleText.of(deadline.remark)),
      ]
    }
    return Workbook.Sheet(
      name: "意見募集の締切", columns: columns.map { Workbook.Column(name: $0.0, width: $0.1, purpose: .plain) },
      rows: rows, frozenColumns: 1, rowHeights: Self.heights(of: rows, widths: columns.map(\.1)),
      printedColumns: columns.count, pageHead: title)
  }

  /// A list of codes, for other programs: hidden, so that it is not printed with what people read.
  private func sheet(_ name: String, _ head: [String], _ rows: [[CSVCell]]) -> Workbook.Sheet {
    Workbook.Sheet(
      name: name, columns: head.map { Workbook.Column(name: $0, width: 24, purpose: .plain) },
      rows: rows, frozenColumns: 1, isHidden: true)
  }
}
