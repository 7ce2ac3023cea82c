/// The report of a year as one document.
struct YearPaper {
  let report: YearReport
  let office: OfficeSettings
  let day: Day

  var paper: Paper {
    Paper(
      title: "\(report.name)　\(office.programme)の実施状況", subtitle: subtitle, blocks: blocks, day: day,
      issuer: office.name)
  }

  private var subtitle: [String] {
    [report.asOf.map { "\(LetterDate.era.text($0))現在" }, office.name].compactMap(\.self).filter {
      !$0.isEmpty
    }
  }

  /// Everything below the title.
  var blocks: [Paper.Block] {
    report.sections.enumerated().flatMap { index, section in
      [heading(index + 1, section.title)] + blocks(of: section)
    } + comparison
  }

  private var comparison: [Paper.Block] {
    guard let table = report.comparison else { return [] }
    return [heading(report.sections.count + 1, table.title)] + blocks(of: table) + charts(table)
  }

  private func heading(_ number: Int, _ title: String) -> Paper.Block {
    .heading(level: 1, [Paper.Run("\(Self.wide(number))．\(title)")])
  }

  private func blocks(of section: YearReport.Section) -> [Paper.Block] {
    var blocks: [Paper.Block] = []
    if !section.summary.rows.isEmpty {
      let planned = section.summary.hasPlans ? "（予定を含む）" : ""
      blocks.append(.paragraph([Paper.Run("\(report.name)（\(report.year)年度）に実施した活動\(planned)の概要は次のとおりである。")]))
      blocks += self.blocks(of: section.summary)
    }
    for (index, table) in section.tables.enumerated() {
      blocks.append(.heading(level: 2, [Paper.Run("（\(Self.wide(index + 1))）\(table.title)")]))
      blocks += self.blocks(of: table)
    }
    return blocks
  }

  private func blocks(of table: YearTable) -> [Paper.Block] {
    let caption = table.number.isEmpty ? "" : "\(table.number)　\(table.title)"
    return [
      .table(
        Paper.Table(
          caption: caption, columns: table.columns, rows: table.rows.map { $0.map(\.runs) }, sums: table.sums)
      )
    ] + table.notes.map { .note([Paper.Run($0)]) }
  }

  private func charts(_ table: YearTable) -> [Paper.Block] {
    let chart = chart(table)
    return chart.categories.isEmpty ? [] : [.chart(chart)]
  }

  /// The numbers of the table again, of rows that have two or more.
  private func chart(_ table: YearTable) -> Paper.Chart {
    let rows = table.comparedRows.map { row -> (name: String, values: [Int?]) in
      let planned = zip(table.columns, row).filter { if case .planned = $0.1 { true } else { false } }
        .map { $0.0.title.prefix { $0 != YearReportBuilder.mark } }
      let mark = planned.isEmpty ? "" : "　（\(planned.joined(separator: "、"))は予定を含む）"
      return (name: "\(row[0].words)（\(row[1].words)）\(mark)", values: row.dropFirst(2).map(\.number))
    }
    return Paper.Chart(
      title: "\(table.title)（棒の長さは項目ごとの最大値に対する割合）", categories: rows.map(\.name),
      series: table.columns.dropFirst(2).map(\.title), values: rows.map(\.values))
  }

  /// `１２`.
  static func wide(_ number: Int) -> String {
    String(
      String.UnicodeScalarView(
        String(number).unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
  }
}
