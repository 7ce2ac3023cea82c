/// Tables of what was planned, asked for and done together; they come after those of `tables.csv`.
extension YearReportBuilder {
  var furtherSections: [YearReport.Section] {
    [
      section("計画と実績", [results, unplanned]), section("相手都市の要望", [needs]),
      section("都市間の協力と政策", [cooperation, policies]), section("次年度の協力", [nextPlans]),
    ].compactMap(\.self)
  }

  private func section(_ title: String, _ tables: [YearTable?]) -> YearReport.Section? {
    let tables = tables.compactMap(\.self)
    guard !tables.isEmpty else { return nil }
    return YearReport.Section(
      title: title, summary: YearTable(id: "none", title: "", columns: []), tables: tables)
  }

  // MARK: Plans

  private var results: YearTable? {
    let results = ledger.results(in: year, parties)
    guard !results.isEmpty else { return nil }
    var table = YearTable(
      id: "plans", title: "協力の計画と実績",
      columns: [
        .init(title: Self.number, width: 8, isNumber: true), .init(title: "自治体/機関", width: 13),
        .init(title: "相手都市/機関", width: 12), .init(title: "計画の内容", width: 24),
        .init(title: "種別", width: 14), .init(title: "計画", width: 8, isNumber: true),
        .init(title: "実績", width: 8, isNumber: true), .init(title: "予定", width: 8, isNumber: true),
        .init(title: "結果", width: 11), .init(title: "実績の時期", width: 20),
      ])
    table.rows = results.enumerated().map { index, result -> [YearTable.Cell] in
      let plan = result.plan
      let times = result.rows.map { ($0.period?.short ?? "\($0.count)回") + planned($0) }
        .joined(separator: "、\n")
      return [
        .number(index + 1), .text(side(plan.japanSide)), .text(side(plan.chinaSide)),
        .text(plan.title + mark(plan.isSample)), .text(kindName(plan.kind)), .number(plan.count),
        .number(result.held), .number(result.planned), .text(result.standing),
        .text(times),
      ]
    }
    table.rows.append([
      "計", "", "", "", "", .number(results.reduce(0) { $0 + $1.plan.count }), "", "",
      .text("実施\(results.count { $0.standing == "実施" })件"), "",
    ])
    table.sums = 1
    table.notes =
      [
        "（注）実績は、種別・自治体・相手都市が同じで、分野が合う活動の回数（分野の記載のない活動は合うものとする）。一つの活動が複数の計画に当たるときは、それぞれに数えるため、実績は合計しない。"
      ] + sampleNote(results.map(\.plan.isSample)) + marks(results.flatMap(\.rows))
      + later(ledger.kinds(countedAs: results.map { ledger.countedKind($0.plan.kind) }))
    return table
  }

  private var unplanned: YearTable? {
    let rows = ledger.unplanned(in: year, parties)
    guard !rows.isEmpty else { return nil }
    var table = YearTable(
      id: "unplanned", title: "計画になかった活動",
      columns: [
        .init(title: Self.number, width: 8, isNumber: true), .init(title: "時期", width: 17),
        .init(title: "種別", width: 16), .init(title: "自治体/機関", width: 16),
        .init(title: "相手都市/機関", width: 18), .init(title: "名称", width: 36),
      ])
    table.rows = rows.enumerated().map { index, row -> [YearTable.Cell] in
      [
        .number(index + 1), .text(time(row)),
        .text(kindName(row.kind)), .text(side(row.japanSide)), .text(side(row.chinaSide)),
        .text(row.title + counted(row)),
      ]
    }
    table.notes = ["（注）計画のある種別の活動のうち、どの計画にも当たらないもの。"]
    return table
  }

  private var nextPlans: YearTable? {
    guard let next = year.next else { return nil }
    // Planned in this year, it has the name that it has in this year.
    let name = next.name(on: asOf ?? year.days?.upperBound)
    let plans = ledger.plans(in: next)
    guard !plans.isEmpty else { return nil }
    var table = YearTable(
      id: "next_plans", title: "\(name)の協力の計画",
      columns: [
        .init(title: Self.number, width: 8, isNumber: true), .init(title: "自治体/機関", width: 16),
        .init(title: "相手都市/機関", width: 16), .init(title: "計画の内容", width: 34),
        .init(title: "分野", width: 24), .init(title: "種別", width: 18),
        .init(title: "回数", width: 8, isNumber: true),
      ])
    table.rows = plans.enumerated().map { index, plan -> [YearTable.Cell] in
      [
        .number(index + 1), .text(side(plan.japanSide)), .text(side(plan.chinaSide)),
        .text(plan.title + mark(plan.isSample)), .text(named(plan.topics)), .text(kindName(plan.kind)),
        .number(plan.count),
      ]
    }
    table.notes = sampleNote(plans.map(\.isSample))
    return table
  }

  // MARK: Needs

  private var needs: YearTable? {
    let needs = ledger.needs(in: year, until: asOf)
    guard !needs.isEmpty else { return nil }
    let matching = NeedMatching(ledger: ledger, parties: parties, until: year)
    var table = YearTable(
      id: "needs", title: "相手都市の要望と実績のある自治体・機関",
      columns: [
        .init(title: Self.number, width: 8, isNumber: true), .init(title: "時期", width: 16),
        .init(title: "都市/機関", width: 12), .init(title: "要望", width: 32), .init(title: "分野", width: 18),
        .init(title: "提起者", width: 12), .init(title: "形", width: 12),
        .init(title: "実績のある自治体・機関（件数）", width: 26),
      ])
    table.rows = needs.enumerated().map { index, need -> [YearTable.Cell] in
      let offers = matching.match(need).offers
      let said = offers.map { "\($0.party)(\($0.rows.count)\($0.knowsCity ? "、同市" : ""))" }
      return [
        .number(index + 1), .text("\(need.day.year).\(need.day.month).\(need.day.day)"),
        .text(side(need.chinaSide)), .text(need.title + mark(need.isSample)), .text(named(need.topics)),
        .text(need.level.japanese), .text(need.form.japanese),
        .text(said.isEmpty ? "なし" : said.joined(separator: "、")),
      ]
    }
    table.notes =
      ["（注）件数は、同じ分野の活動で\(year.name(on: asOf))までに実施したもの（継続中を含む）。「同市」は、その都市との活動があるもの。"]
      + sampleNote(needs.map(\.isSample))
    return table
  }

  // MARK: Joins

  private var cooperation: YearTable? {
    guard !joins.cooperation.isEmpty else { return nil }
    var table = YearTable(
      id: "cooperation", title: "自治体・機関別の協力",
      columns: [
        .init(title: "自治体/機関", width: 16), .init(title: "相手都市/機関", width: 18),
        .init(title: "分野", width: 30), .init(title: "活動（回数）", width: 46),
      ])
    table.rows = joins.cooperation.map { record -> [YearTable.Cell] in
      [
        .text(record.municipalities.joined(separator: "/")), .text(partners(record)),
        .text(named(record.topics)),
        .text(record.activities.map(\.japanese).joined(separator: "、")),
      ]
    }
    table.notes = ["（注）複数の自治体・都市による活動は、それぞれに数える。分野は、台帳に記載のあるもの。"]
    if !unlistedBudgets.isEmpty {
      table.notes.append("（注）\(unlistedBudgets.joined(separator: "、"))による活動を含む（ほかの表には含まない）。")
    }
    if joins.cooperation.contains(where: \.isShared) {
      table.notes.append("（注）「合計」とある行は、相手別の内訳の記録がない回数であり、ほかの行には含まない。")
    }
    let places = Set(joins.cooperation.flatMap(\.rows))
    table.notes +=
      marks(ledger.activities.filter { places.contains($0.location) })
      + later(Set(ledger.kinds.map(\.code)))
    return table
  }

  /// Budgets of rows of the year that no table has.
  private var unlistedBudgets: [String] {
    let listed = Set(ledger.tables.map(\.budget))
    let used = Set(
      ledger.activities.filter { $0.fiscalYear == year && $0.status != .cancelled }.map(\.budget))
    return ledger.budgets.filter { used.contains($0.code) && !listed.contains($0.code) }.map(\.ja)
  }

  private func partners(_ record: CooperationRecord) -> String {
    record.partners.joined(separator: "/") + (record.isShared ? "（合計）" : "")
  }

  private var policies: YearTable? {
    guard !joins.issues.isEmpty else { return nil }
    let rows = Dictionary(ledger.activities.map { ($0.location, $0) }) { first, _ in first }
    var table = YearTable(
      id: "policies", title: "活動と政策",
      columns: [
        .init(title: "活動", width: 27), .init(title: "相手都市", width: 14), .init(title: "分野", width: 18),
        .init(title: "関係する政策", width: 31), .init(title: "掲載日", width: 18), .init(title: "月報、整理番号", width: 20),
      ])
    table.rows = joins.policies.compactMap { policy -> [YearTable.Cell]? in
      guard let row = rows[policy.activity] else { return nil }
      let time = [self.time(row), side(row.japanSide)].filter { !$0.isEmpty }.joined(separator: "　")
      let number = policy.number.isEmpty ? "" : "（\(JapaneseCharacters.of(policy.number))）"
      let day = policy.publishedOn
      return [
        .text("\(row.title)（\(time)）"), .text(places[policy.adcode] ?? policy.adcode),
        .text(named(policy.topics)), .text(policy.headline + number),
        .text("\(day.year).\(day.month).\(day.day)"), .text("\(policy.issue.japanese)分、\(policy.document)"),
      ]
    }
    if table.rows.isEmpty { table.rows = [["該当なし", "", "", "", "", ""]] }
    let months = joins.issues.map(\.japanese).joined(separator: "、")
    table.notes = [
      "（注）月報（\(months)分）に掲載した文書のうち、当年度と前年度に公表され、相手都市（その省・区を含む）のもので、分野が活動と同じもの。ほかの月の文書は含まない。"
    ]
    return table
  }
}

extension YearReportBuilder {
  private func named(_ codes: [String]) -> String { codes.map { topics[$0] ?? $0 }.joined(separator: "、") }

  private func kindName(_ code: String) -> String { ledger.kind(code)?.ja ?? code }

  private func mark(_ isSample: Bool) -> String { isSample ? "（見本）" : "" }

  /// Samples show what tables look like; they are there only where somebody asked for them.
  private func sampleNote(_ samples: [Bool]) -> [String] {
    samples.contains(true) ? ["※（見本）は書き方を示すための例であり、実際の計画・要望ではない。"] : []
  }
}

extension CooperationRecord.Count {
  /// `連携促進現地協議3（うち予定1）`.
  fileprivate var japanese: String {
    let sum = held + planned
    return "\(kind)\(sum)" + (planned == 0 ? "" : planned == sum ? "（予定）" : "（うち予定\(planned)）")
  }
}
