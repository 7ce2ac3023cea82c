/// The columns of each kind of table, as the commissioned report has them.
extension YearReportBuilder {
  /// Planned items say so.
  static let planned = "（予定）"
  /// The head of a column that numbers rows.
  static let number = "番号"

  func talks(_ form: TableForm, _ rows: [Activity]) -> YearTable {
    // The head refers to a note only where there is one.
    let mark = form.notes.contains { $0.hasPrefix("（注）") } ? "（注）" : ""
    var table = YearTable(
      id: form.id, title: form.title,
      columns: [
        .init(title: Self.number, width: 8, isNumber: true), .init(title: "協議等実施時期", width: 19),
        .init(title: "日本側都市/機関\(mark)", width: 18), .init(title: "中国側都市/機関", width: 18),
        .init(title: "協議相手機関等", width: 40),
      ])
    table.rows = numbered(rows).map { number, row in
      [
        number, .text(time(row)), .text(side(row.japanSide)), .text(side(row.chinaSide)),
        .text(row.title + counted(row) + audience(row)),
      ]
    }
    return table
  }

  func trainings(_ form: TableForm, _ rows: [Activity]) -> YearTable {
    var table = YearTable(
      id: form.id, title: form.title,
      columns: [
        .init(title: Self.number, width: 8, isNumber: true), .init(title: "研修期間（日数）", width: 23),
        .init(title: "派遣都市/機関", width: 20), .init(title: "受入都市/機関", width: 18),
        .init(title: "種類、人数等", width: 22), .init(title: "日数", width: 7, isNumber: true),
        .init(title: "人数", width: 7, isNumber: true),
      ])
    table.rows = numbered(rows).map { number, row in
      let days = row.countedDays > 0 ? "(\(row.countedDays))" : ""
      return [
        number, .text("\(time(row, isBare: true))\(days)\(planned(row))\(counted(row))"),
        .text(side(row.chinaSide)), .text(side(row.japanSide)), .text(groups(row) + audience(row)),
        .init(sumOf: LedgerSum(.days, [row]), .days), .init(sumOf: LedgerSum(.heads, [row]), .heads),
      ]
    }
    let (times, heads, days) = (LedgerSum(.times, rows), LedgerSum(.heads, rows), LedgerSum(.days, rows))
    let people = heads.isUnknown(.heads) ? "―" : "\(heads.said(isRepeated: true))名\(heads.without(.heads))"
    table.rows.append([
      "計", .text("\(times.number)回\(times.included("回"))"), "", "", .text(people),
      .init(sumOf: days, .days), .init(sumOf: heads, .heads),
    ])
    table.sums = 1
    return table
  }

  /// The column of the partner is there where a place is not known.
  func meetings(_ form: TableForm, _ rows: [Activity]) -> YearTable {
    let hasPartners = rows.contains { $0.city.isEmpty && $0.venue.isEmpty && !$0.chinaSide.isEmpty }
    let partner: [Paper.Column] = hasPartners ? [.init(title: "中国側都市/機関", width: 16)] : []
    let named: [Paper.Column] = [
      .init(title: Self.number, width: 8, isNumber: true), .init(title: "名称", width: 22),
    ]
    let further: [Paper.Column] = [
      .init(title: "開催時期", width: 15), .init(title: "開催場所", width: 18),
      .init(title: "参加者数", width: 13), .init(title: "概要", width: 30),
    ]
    var table = YearTable(id: form.id, title: form.title, columns: named + partner + further)
    table.rows = numbered(rows).map { number, row in
      let head: [YearTable.Cell] = [number, .text(row.title + planned(row) + counted(row))]
      let cells: [YearTable.Cell] = [
        .text(row.period?.japanese ?? ""), .text(place(row)), .text(heads(row)),
        .text(row.summary),
      ]
      let partner: [YearTable.Cell] = hasPartners ? [.text(side(row.chinaSide))] : []
      return head + partner + cells
    }
    return table.withoutEmptyColumns
  }

  func months(_ form: TableForm, _ rows: [Activity]) -> YearTable {
    var table = YearTable(
      id: form.id, title: form.title,
      columns: [
        .init(title: Self.number, width: 8, isNumber: true), .init(title: "対象月", width: 16),
        .init(title: "送付時期", width: 16), .init(title: "状況", width: 12),
      ])
    table.rows = rows.enumerated().map { index, row in
      [
        .number(index + 1), .text(row.covers?.japanese ?? ""), .text(row.period?.japanese ?? ""),
        .text(row.isPlanned ? "予定" : "配信済み"),
      ]
    }
    return table
  }

  /// Rows of several cities stand under all their names together.
  func cities(_ form: TableForm, _ rows: [Activity]) -> YearTable {
    let names = rows.map { side($0.chinaSide) }.withoutRepeats
    var table = YearTable(
      id: form.id, title: form.title,
      columns: [.init(title: "年度", width: 18)] + names.map { .init(title: $0, width: 14, isNumber: true) }
        + [.init(title: "合計", width: 12, isNumber: true)])
    let measures: [(LedgerTotal.Measure, String)] =
      rows.contains { $0.countedHeads != nil } ? [(.times, "回数（回）"), (.heads, "人数（名）")] : [(.times, "回数（回）")]
    let name = year.name(on: asOf) + (marks(rows).isEmpty ? "" : "※")
    table.rows = measures.map { measure, unit in
      let ofNames = names.map { name in rows.filter { side($0.chinaSide) == name } }
      return [.text("\(name)　\(unit)")]
        + (ofNames + [rows]).map { YearTable.Cell(LedgerSum(measure, $0), measure) }
    }
    return table
  }

  func groups(_ form: TableForm, _ rows: [Activity]) -> YearTable {
    let hasSummaries = rows.contains { !$0.summary.isEmpty || !$0.audience.isEmpty }
    var table = YearTable(
      id: form.id, title: form.title,
      columns: [
        .init(title: "年度", width: 14), .init(title: "回数", width: 8, isNumber: true),
        .init(title: "人数", width: 8, isNumber: true), .init(title: "都市/機関", width: 34),
      ] + (hasSummaries ? [.init(title: "概要", width: 30)] : []))
    table.rows = rows.map { row in
      [
        .text(year.name(on: asOf)), .init(LedgerSum(.times, [row]), .times),
        .init(LedgerSum(.heads, [row]), .heads),
        .text(row.chinaSide.map(parties.printed).joined(separator: "、")),
      ] + (hasSummaries ? [.text(row.summary + audience(row))] : [])
    }
    if rows.count > 1 {
      table.rows.append(
        ["計", .init(LedgerSum(.times, rows), .times), .init(LedgerSum(.heads, rows), .heads), ""]
          + (hasSummaries ? [""] : []))
      table.sums = 1
    }
    return table
  }

  /// A row with two parties counts for both; a number of several events that they share stands under both names together.
  func units(_ form: TableForm, _ rows: [Activity]) -> YearTable {
    var table = YearTable(
      id: form.id, title: form.title,
      columns: [
        .init(title: "区分", width: 14), .init(title: "都市/機関", width: 40),
        .init(title: "回数", width: 10, isNumber: true),
      ])
    let sides: [(String, KeyPath<Activity, [String]>)] = [("日本側", \.japanSide), ("中国側", \.chinaSide)]
    for (name, side) in sides {
      let parties = rows.flatMap { row in names(of: row, row[keyPath: side]).map { ($0, row) } }
      let sums = Dictionary(grouping: parties, by: \.0).mapValues { LedgerSum(.times, $0.map(\.1)) }
      // The most frequent first; of equals the one that comes first in the year.
      let order = parties.map(\.0).withoutRepeats.enumerated().sorted { left, right in
        let (one, other) = (sums[left.element]?.number ?? 0, sums[right.element]?.number ?? 0)
        return one == other ? left.offset < right.offset : one > other
      }
      table.rows += order.map {
        [.text(name), .text($0.element), .init(sums[$0.element] ?? LedgerSum(), .times)]
      }
    }
    return table
  }

  private func names(of row: Activity, _ parties: [String]) -> [String] {
    let names = parties.map(self.parties.printed)
    return row.count > 1 && names.count > 1 ? [names.joined(separator: "/") + "（合計）"] : names
  }

  func works(_ form: TableForm, _ rows: [Activity]) -> YearTable {
    var table = YearTable(
      id: form.id, title: form.title,
      columns: [
        .init(title: Self.number, width: 8, isNumber: true), .init(title: "種別", width: 12),
        .init(title: "題目", width: 28), .init(title: "日本側", width: 14), .init(title: "中国側", width: 14),
        .init(title: "分野", width: 20), .init(title: "段階", width: 20), .init(title: "効果", width: 16),
      ])
    table.rows = rows.enumerated().map { index, row in
      [
        .number(index + 1), .text(kind(row)), .text(row.title + planned(row) + audience(row)),
        .text(side(row.japanSide)),
        .text(side(row.chinaSide)), .text(row.topics.map { topics[$0] ?? $0 }.joined(separator: "、")),
        .text(row.step), .text(row.effect),
      ]
    }
    return table.withoutEmptyColumns
  }

  /// Columns that no row fills are left out.
  func events(_ form: TableForm, _ rows: [Activity]) -> YearTable {
    var table = YearTable(
      id: form.id, title: form.title,
      columns: [
        .init(title: Self.number, width: 9, isNumber: true), .init(title: "時期", width: 19),
        .init(title: "種別", width: 14), .init(title: "名称", width: 34), .init(title: "日本側", width: 16),
        .init(title: "中国側", width: 16), .init(title: "場所", width: 16), .init(title: "人数", width: 10),
        .init(title: "概要", width: 20),
      ])
    table.rows = numbered(rows).map { number, row in
      [
        number, .text(row.period == nil ? year.name(on: asOf) + planned(row) : time(row)), .text(kind(row)),
        .text(row.title + counted(row)), .text(side(row.japanSide)), .text(side(row.chinaSide)),
        .text(place(row)), .text(heads(row)), .text(row.summary),
      ]
    }
    return table.withoutEmptyColumns
  }
}
