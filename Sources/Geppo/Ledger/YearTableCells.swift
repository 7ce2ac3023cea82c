/// Words of single cells.
extension YearReportBuilder {
  func planned(_ row: Activity) -> String { row.isPlanned ? Self.planned : "" }

  func time(_ row: Activity, isBare: Bool = false) -> String {
    (row.period?.short ?? "") + (isBare ? "" : planned(row))
  }

  func kind(_ row: Activity) -> String { ledger.kind(row.kind)?.ja ?? row.kind }

  /// A row that only counts stands for several: `1～13`, so that the last number is the total.
  func numbered(_ rows: [Activity]) -> [(YearTable.Cell, Activity)] {
    var last = 0
    return rows.map { row in
      let first = last + 1
      last += row.count
      return (first == last ? .number(last) : .text("\(first)～\(last)"), row)
    }
  }

  /// `約20名（行政の実務者）`.
  func heads(_ row: Activity) -> String {
    (row.countedHeads?.japanese ?? "") + (row.audience.isEmpty ? "" : "（\(row.audience)）")
  }

  /// For whom it was, in tables that do not say how many came.
  func audience(_ row: Activity) -> String { row.audience.isEmpty ? "" : "（対象：\(row.audience)）" }

  /// What is uncertain, below the table: `（注）番号7、13：…`. Where several rows have the same doubt it stands once.
  func doubts(_ rows: [Activity], _ table: YearTable, hasLines: Bool) -> [String] {
    let named = rows.enumerated().filter { !$0.element.doubt.isEmpty }
    let isNumbered = hasLines && table.columns.first?.title == Self.number
    return named.map(\.element.doubt).withoutRepeats.map { doubt in
      let places = named.filter { $0.element.doubt == doubt }.map { index, row -> String in
        isNumbered ? table.rows[index].first?.words ?? "" : side(row.chinaSide)
      }.filter { !$0.isEmpty }.withoutRepeats
      let what =
        rows.count == 1 || places.isEmpty
        ? "" : (isNumbered ? "番号" : "") + places.joined(separator: "、") + "："
      return "（注）\(what)\(doubt)。"
    }
  }

  /// `（13回。個別の記録なし）`.
  func counted(_ row: Activity) -> String {
    ledger.kind(row.kind)?.form == .count ? "（\(row.count)回。個別の記録なし）" : ""
  }

  func side(_ names: [String]) -> String { names.map(parties.printed).joined(separator: "/") }

  /// `中国・北京・日中友好環境保全センター`.
  func place(_ row: Activity) -> String {
    [countries[row.country] ?? row.country, row.city, row.venue].filter { !$0.isEmpty }
      .joined(separator: "・")
  }

  /// `幹部及び実務者 5名`; without groups the number alone.
  func groups(_ row: Activity) -> String {
    guard !row.participants.isEmpty else { return row.countedHeads?.japanese ?? "" }
    return row.participants.map { group in
      [group.unit, group.kind].filter { !$0.isEmpty }.joined(separator: " ") + " \(group.number)名"
    }.joined(separator: "、")
  }
}

extension LedgerSum {
  /// `（予定）`, `（予定1回を含む）`.
  func included(_ unit: String) -> String {
    switch planned {
    case 0: ""
    case number: "（予定）"
    default: "（予定\(planned)\(unit)を含む）"
    }
  }
}
