/// Makes the yearly volume: the issues of the year as they went out, what they add up to, and the ledger's tables.
struct VolumeBuilder {
  /// What the volume is made of.
  struct Material: Sendable {
    var year: FiscalYear
    /// The day on which it stands; nil for the year as a whole.
    var asOf: Day?
    /// By month.
    var issues: [VolumeIssue]
    /// Ids of documents that an issue has withdrawn since.
    var withdrawn: Set<String>
    /// What the ledger tells of the year.
    var activities: [Paper.Block]
  }

  let material: Material
  let glossary: Glossary
  let names: Names
  let read: [(issue: VolumeIssue, reading: VolumeReading, items: [VolumeItem]?)]

  init(_ material: Material, glossary: Glossary, sources: [Source]) {
    let names = Names(glossary: glossary, sources: sources)
    (self.material, self.glossary, self.names) = (material, glossary, names)
    read = material.issues.map { issue in
      let reading = VolumeReading(
        names: names, atlas: Atlas(glossary: glossary, names: names, month: issue.month), sources: sources,
        withdrawn: material.withdrawn, wording: glossary.wording)
      return (issue, reading, reading.items(of: issue))
    }
  }

  /// Nil outside of the calendar.
  var paper: Paper? {
    guard let days = material.year.days else { return nil }
    let office = glossary.office
    let standing = material.asOf.map { "\(LetterDate.era.text($0))現在" }
    return Paper(
      title: "\(name)　年度報告書", subtitle: [office.programme] + [standing, office.name].compactMap(\.self),
      form: .book,
      blocks: part(1, "政策モニタリングレポート（月報）") + issues + part(2, "年間の政策動向") + figures(from: days.lowerBound)
        + part(3, "協力活動の実施状況") + material.activities.map(\.deeper) + part(4, "注記") + notes,
      day: material.asOf ?? days.upperBound, issuer: office.name)
  }

  var name: String { material.year.name(on: material.asOf) }

  private func part(_ number: Int, _ title: String) -> [Paper.Block] {
    [.heading(level: 1, [Paper.Run("第\(ItemNumber.fullWidth(number))章　\(title)")])]
  }

  private var notes: [Paper.Block] {
    var notes: [[Paper.Run]] = [
      ["月報は、送付した日の属する年度に収録した（対象月は送付の前月）。送付済みの号は、送付した時点の見出し・概要による。"],
      ["第２章の件数は、第１章に収録した項目を数えたものである。収録していない号の項目は含まない。"],
      ["第３章の数は、すべて活動の台帳の記録を集計したものである。"],
    ]
    let unconfirmed = material.issues.filter { $0.draftsAllowed != nil }
    if !unconfirmed.isEmpty {
      let reasons = unconfirmed.compactMap(\.draftsAllowed).withoutRepeats.joined(separator: "、")
      notes.append([
        Paper.Run("\(months(unconfirmed))の号には、担当者の確認を経ていない訳文がある（送付時の記録：\(reasons)）。")
      ])
    }
    let drafts = material.issues.filter { if case .draft = $0.state { true } else { false } }
    if !drafts.isEmpty { notes.append([Paper.Run("\(months(drafts))の号は、送付の記録がないため、案による。")]) }
    let later = material.issues.filter { $0.state == .later }
    if !later.isEmpty {
      notes.append([Paper.Run("\(months(later))の号は、基準日までに送付していないため、台帳の記載のみを掲げた。")])
    }
    let missing = material.issues.filter { $0.documents == nil && $0.state != .later }
    if !missing.isEmpty {
      notes.append([Paper.Run("\(months(missing))の号は、原稿の保存がないため、台帳の記載のみを掲げた。")])
    }
    return [.list(notes, isNumbered: true)]
  }

  private func months(_ issues: [VolumeIssue]) -> String {
    issues.map { "\($0.month.japanese)分" }.joined(separator: "、")
  }
}

extension VolumeIssue {
  fileprivate var draftsAllowed: String? {
    if case .sent(_, let reason) = state { reason } else { nil }
  }
}

// MARK: - Issues

extension VolumeBuilder {
  private var issues: [Paper.Block] {
    let columns: [Paper.Column] = [
      .init(title: "号", width: 10), .init(title: "対象月", width: 17), .init(title: "収録した内容", width: 25),
      .init(title: "項目数", width: 9, isNumber: true), .init(title: "台帳の記載", width: 36),
    ]
    let rows: [[[Paper.Run]]] = read.map { issue, _, items in
      [
        [Paper.Run("第\(issue.month.issueNumber)号")], [Paper.Run(issue.month.japanese)],
        [Paper.Run(issue.standing)], [Paper.Run(items.map { "\($0.count)" } ?? "―")],
        [Paper.Run(issue.ledger.isEmpty ? "（記録なし）" : issue.ledger)],
      ]
    }
    let overview: [Paper.Block] =
      rows.isEmpty
      ? [.paragraph(["この年度に送付した月報の記録はない。"])]
      : [.table(Paper.Table(caption: "収録した月報の一覧", columns: columns, rows: rows))]
    return overview + read.flatMap { blocks($0.issue, $0.reading, $0.items) }
  }

  private func blocks(_ issue: VolumeIssue, _ reading: VolumeReading, _ items: [VolumeItem]?) -> [Paper.Block]
  {
    let head = Paper.Block.heading(level: 2, [Paper.Run("\(issue.name)（\(issue.standing)）")])
    guard let items else {
      let said = issue.ledger.isEmpty ? "台帳にも記録がない。" : "台帳の記載：\(issue.ledger)。"
      let what =
        switch issue.state {
        case .later: "この号は基準日までに送付していないため、内容を収録していない。"
        case .missing: "この号は原稿の保存がなく、内容を収録していない。"
        case .sent, .draft: "この号で知らせた内容の控えがなく、収録していない。"
        }
      return [head, .paragraph([Paper.Run(what + said)])]
    }
    let wording = glossary.wording
    let sections = [
      (SectionPlan.central, wording[.central], "区分"), (SectionPlan.regions, wording[.regions], "地域"),
      (SectionPlan.places, wording[.places], "地域"), (SectionPlan.late, wording[.late], "地域"),
    ]
    let late = SectionPlan.late
    return [head]
      + sections.enumerated().flatMap { index, section in
        let (number, title, column) = section
        let chosen = items.filter { ($0.isLate ? late : $0.home.section) == number }
        // Late finds are the exception: without one nothing is to be said.
        if chosen.isEmpty, number == late { return [Paper.Block]() }
        let heading = Paper.Run("\(ItemNumber.fullWidth(index + 1))．\(title)")
        return [.heading(level: 3, [heading])] + table(chosen, reading, column)
      } + corrections(issue, reading)
  }

  private func table(_ items: [VolumeItem], _ reading: VolumeReading, _ column: String) -> [Paper.Block] {
    guard !items.isEmpty else { return [.paragraph(["掲載した項目はない。"])] }
    return [
      .table(
        Paper.Table(
          caption: "",
          columns: [
            .init(title: "掲載日", width: 16), .init(title: column, width: 15),
            .init(title: "件名（文書番号）", width: 38), .init(title: "概要", width: 33),
          ],
          rows: items.map { item in
            [
              [Paper.Run(item.publishedOn.map { "\($0.year).\($0.month).\($0.day)" } ?? "")],
              [Paper.Run(reading.part(item.home))], item.title, item.summary.paperRuns,
            ]
          }))
    ]
  }

  private func corrections(_ issue: VolumeIssue, _ reading: VolumeReading) -> [Paper.Block] {
    guard !issue.corrected.isEmpty else { return [] }
    let lines = issue.corrected.map { told -> [Paper.Run] in
      let item = reading.item(told, of: issue.month)
      let what = told.isWithdrawn == true ? "取消し" : "訂正・更新"
      return item.headline.paperRuns + [Paper.Run("（整理番号\(told.id)、\(what)）")]
    }
    return [
      .heading(level: 3, [Paper.Run(glossary.wording[.corrections])]), .list(lines, isNumbered: false),
    ]
  }
}

extension VolumeItem {
  /// 件名, and 文書番号 on a line of its own.
  fileprivate var title: [Paper.Run] {
    headline.paperRuns + (number.isEmpty ? [] : ["\n", Paper.Run("（\(number)）")])
      + (isWithdrawn ? ["\n", "※その後の月報で取り消した"] : [])
  }
}

extension Home {
  /// The section of the bulletin.
  var section: Int {
    switch self {
    case .central: SectionPlan.central
    case .group, .elsewhere: SectionPlan.regions
    case .place: SectionPlan.places
    case .late: SectionPlan.late
    }
  }
}

extension Paper.Block {
  /// The same below a heading of a larger part.
  var deeper: Paper.Block {
    if case .heading(let level, let runs) = self { .heading(level: level + 1, runs) } else { self }
  }
}
