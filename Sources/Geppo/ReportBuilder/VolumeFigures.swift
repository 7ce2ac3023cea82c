/// What the issues of the year add up to: nothing is typed in, every number counts items of the volume.
extension VolumeBuilder {
  func figures(from first: Day) -> [Paper.Block] {
    guard !held.isEmpty else { return [.paragraph(["収録した月報がないため、集計はない。"])] }
    let tables: [(String, Paper.Table, String)] = [
      ("月別・区分別の掲載件数", sections, "追補は、対象月より前に公表された文書で、その号で初めて掲載したものである。"),
      ("分野別の掲載件数", topics, "複数の分野にわたる項目は、それぞれの分野に数える。"),
      ("地域別の掲載件数", places, "各項目を、月報で掲げた中央・重点地域・都市のいずれか一つに数える（追補を含む）。"),
    ]
    return tables.enumerated().flatMap { index, table in
      [heading(index + 1, table.0), .table(table.1), .note([Paper.Run("（注）\(table.2)")])]
    } + calendar(from: first, number: tables.count + 1)
  }

  private var held: [(issue: VolumeIssue, reading: VolumeReading, items: [VolumeItem])] {
    read.compactMap { issue, reading, items in items.map { (issue, reading, $0) } }
  }

  private func heading(_ number: Int, _ title: String) -> Paper.Block {
    .heading(level: 2, [Paper.Run("\(ItemNumber.fullWidth(number))．\(title)")])
  }

  private static func number(_ number: Int) -> [Paper.Run] { [Paper.Run("\(number)")] }

  private var sections: Paper.Table {
    let titles =
      [SectionPlan.central, SectionPlan.regions, SectionPlan.places].map { ($0, false) } + [(0, true)]
    let counts = held.map { month in
      titles.map { section, isLate in
        month.items.count { $0.isLate == isLate && (isLate || $0.home.section == section) }
      }
    }
    let wording = glossary.wording
    let columns =
      [Paper.Column(title: "対象月", width: 14)]
      + [wording[.central], wording[.regions], wording[.places], "追補", "計"].map {
        Paper.Column(title: $0, width: 12, isNumber: true)
      }
    var rows = zip(held, counts).map { month, counts in
      [[Paper.Run(month.issue.month.japanese)]] + (counts + [counts.reduce(0, +)]).map(Self.number)
    }
    let sums = titles.indices.map { column in counts.reduce(0) { $0 + $1[column] } }
    rows.append([["計"]] + (sums + [sums.reduce(0, +)]).map(Self.number))
    return Paper.Table(caption: "", columns: columns, rows: rows, sums: 1)
  }

  private var topics: Paper.Table {
    table(
      "分野",
      glossary.topics.map(\.code).map { code in
        (names.topic(code), held.map { month in month.items.count { $0.topics.contains(code) } })
      }, sumsUp: false)
  }

  /// In the order of the bulletin, central documents first.
  private var places: Paper.Table {
    let homes = held.flatMap { month in month.items.map { ($0.home, month.reading) } }
    var lines: [(order: [Int], name: String)] = []
    for (home, reading) in homes {
      let line = line(home, reading)
      if !lines.contains(where: { $0 == line }) { lines.append(line) }
    }
    lines.sort { $0.order.lexicographicallyPrecedes($1.order) }
    return table(
      "地域",
      lines.map { one in
        (one.name, held.map { month in month.items.count { line($0.home, month.reading).name == one.name } })
      }, sumsUp: true)
  }

  private func line(_ home: Home, _ reading: VolumeReading) -> (order: [Int], name: String) {
    if case .central = home { return ([SectionPlan.central, 0], "中央政府") }
    return (reading.place(of: home), reading.part(home))
  }

  /// A row a name, a column a month; names without any item are left out.
  private func table(_ title: String, _ counted: [(name: String, numbers: [Int])], sumsUp: Bool)
    -> Paper.Table
  {
    let months = held.map(\.issue.month)
    var rows = counted.filter { $0.numbers.contains { $0 > 0 } }.map { name, numbers in
      [[Paper.Run(name)]] + (numbers + [numbers.reduce(0, +)]).map(Self.number)
    }
    if sumsUp {
      let sums = months.indices.map { column in counted.reduce(0) { $0 + $1.numbers[column] } }
      rows.append([["計"]] + (sums + [sums.reduce(0, +)]).map(Self.number))
    }
    return Paper.Table(
      caption: "",
      columns: [Paper.Column(title: title, width: 24)]
        + months.map { Paper.Column(title: "\($0.month)月分", width: 8, isNumber: true) }
        + [Paper.Column(title: "計", width: 8, isNumber: true)], rows: rows, sums: sumsUp ? 1 : 0)
  }

  private func calendar(from first: Day, number: Int) -> [Paper.Block] {
    let lines = VolumeCalendar.lines(
      held.flatMap { month in month.items.map { (month.issue.month, $0) } }, from: first)
    guard !lines.isEmpty else { return [] }
    return [
      heading(number, "政策カレンダー（施行日、意見募集の期限など）"),
      .table(
        Paper.Table(
          caption: "",
          columns: [
            .init(title: "日", width: 16), .init(title: "事項", width: 18), .init(title: "件名", width: 48),
            .init(title: "掲載号", width: 19),
          ],
          rows: lines.map { line in
            [
              [Paper.Run("\(line.day.year).\(line.day.month).\(line.day.day)")], [Paper.Run(line.title)],
              line.item.headline.paperRuns, [Paper.Run("\(line.issue.japanese)分")],
            ]
          })),
      .note(["（注）収録した文書が定める日のうち、年度の初日以後のもの。年度の後の日を含む。"]),
    ]
  }
}
