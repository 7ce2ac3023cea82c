/// A bulletin as a paper: what word processors and plain text have of it. It says what the page says, in the same order.
struct BulletinPaper {
  let view: BulletinView
  let bulletin: Bulletin
  let masthead: Masthead

  init(_ view: BulletinView, _ bulletin: Bulletin, _ masthead: Masthead) {
    (self.view, self.bulletin, self.masthead) = (view, bulletin, masthead)
  }

  var paper: Paper {
    Paper(
      title: view.title, fileTitle: view.pageTitle,
      subtitle: [
        view.number, view.recipient, "\(view.words[Phrasing.Key.issuedOn.rawValue] ?? "")　\(view.issuedOn)",
        view.programme, view.office,
      ],
      form: .report, preface: [.note([Paper.Run(view.notice)])],
      blocks: highlights + glance + view.sections.flatMap(section)
        + translations + deadlines + view.lateSections.flatMap(section) + cooperation + trends + sources
        + terms + foot,
      day: masthead.issuedOn, issuer: view.office,
      head: "\(view.pageTitle)")
  }

  private func word(_ key: Phrasing.Key) -> String { view.words[key.rawValue] ?? "" }

  /// With the mark of unconfirmed texts where all below bears it.
  private func heading(_ text: String, level: Int = 1, isConfirmed: Bool = true) -> Paper.Block {
    var mark = self.mark(isConfirmed)
    for index in mark.indices { mark[index].isRemark = true }
    return .heading(level: level, [Paper.Run(text)] + mark)
  }

  private func heading(_ heading: BulletinHeadings.Heading, isConfirmed: Bool = true) -> Paper.Block {
    self.heading(heading.text, isConfirmed: isConfirmed)
  }

  private func runs(_ views: [RunView]) -> [Paper.Run] {
    views.map { run in
      Paper.Run(
        run.text, script: run.isChinese ? .chinese : .japanese, link: WebLink(run.target),
        reference: run.target.hasPrefix("#") ? String(run.target.dropFirst()) : "")
    }
  }

  /// `（１－３－２）`, leading to the item.
  private func number(_ text: String, _ anchor: String) -> [Paper.Run] {
    [Paper.Run("（"), Paper.Run(text, reference: anchor), Paper.Run("）")]
  }

  private func mark(_ isConfirmed: Bool) -> [Paper.Run] {
    isConfirmed ? [] : [Paper.Run(word(.unconfirmed))]
  }

  private func remark(_ text: String) -> [Paper.Block] {
    text.isEmpty ? [] : [.paragraph([Paper.Run(text)])]
  }

  // MARK: Head

  private var highlights: [Paper.Block] {
    let lines = view.highlights.map { runs($0.headline) + number($0.number, $0.anchor) }
    return [heading(view.headings.highlights, isConfirmed: !view.hasUnconfirmedHighlights)]
      + (lines.isEmpty ? remark(word(.noHighlights)) : [.list(lines, isNumbered: false)])
  }

  private var glance: [Paper.Block] {
    guard let grid = bulletin.figures.partners else { return [] }
    guard view.hasPartnerGrids else { return [heading(view.headings.glance)] + remark(word(.noGlance)) }
    return [heading(view.headings.glance), .note([Paper.Run(word(.glanceNote))]), .table(grid.table)]
  }

  // MARK: Items

  private func section(_ section: SectionView) -> [Paper.Block] {
    [heading(section.heading)] + remark(section.note)
      + section.parts.flatMap(part) + corrections(section)
  }

  private func part(_ part: PartView) -> [Paper.Block] {
    let below =
      (part.remark.isEmpty ? [] : [[Paper.Run(part.remark)]])
      + (part.hasReferences ? [runs(part.references)] : [])
    let told: [Paper.Block] = below.map { part.items.isEmpty ? .paragraph($0) : .lead($0) }
    return (part.hasHeading ? [heading(part.heading, level: 2)] : []) + told + part.items.flatMap(item)
  }

  private func corrections(_ section: SectionView) -> [Paper.Block] {
    guard section.hasCorrections else { return [] }
    return [heading(word(.corrections), level: 2, isConfirmed: !section.hasUnconfirmedCorrections)]
      + [.list(section.corrections.map { runs($0.text) }, isNumbered: false)]
  }

  private func item(_ item: ItemView) -> [Paper.Block] {
    let why =
      (item.hasRelation ? labelled(word(.relation), [Paper.Run(item.relation + "　")]) : [])
      + (item.hasWhy ? labelled(word(.why), [Paper.Run(item.why)]) : [])
    let short = item.shortFacts.enumerated().flatMap { index, fact in
      (index > 0 ? [Paper.Run("　")] : []) + labelled(fact.label, runs(fact.value))
    }
    let excerpt =
      item.hasExcerpt
      ? [Paper.Block.paragraph(labelled(word(.excerpt), [Paper.Run(item.excerpt, script: .chinese)]))] : []
    let loss = item.isPartial ? word(.partial) : item.lacksCharacters ? word(.lost) : ""
    return [
      .heading(
        level: 3,
        [Paper.Run(item.number, place: item.anchor), Paper.Run(" ")] + runs(item.headline)
          + mark(item.isHeadlineConfirmed))
    ]
      + Self.leads([why, short].filter { !$0.isEmpty })
      + [.paragraph(labelled(word(.summary), runs(item.summary)) + mark(item.isSummaryConfirmed))] + excerpt
      + remark(loss) + item.facts.map { .note(labelled($0.label, runs($0.value))) }
  }

  /// The last goes with nothing: of a longer chain of paragraphs that stay together LibreOffice leaves the first behind.
  private static func leads(_ lines: [[Paper.Run]]) -> [Paper.Block] {
    lines.dropLast().map(Paper.Block.lead) + lines.suffix(1).map(Paper.Block.paragraph)
  }

  private func labelled(_ label: String, _ runs: [Paper.Run]) -> [Paper.Run] {
    [Paper.Run("【\(label)】", isBold: true)] + runs
  }
}

// MARK: - Lists and tables

extension BulletinPaper {
  private var translations: [Paper.Block] {
    let head = heading(view.headings.translations)
    guard view.hasTranslations else { return [head] + remark(word(.noTranslations)) + translated }
    let mark = view.hasUnconfirmedTranslations ? word(.unconfirmed) : ""
    let rows: [[[Paper.Run]]] = view.translations.map { entry in
      [
        [Paper.Run(entry.number, reference: entry.anchor)],
        runs(entry.name)
          + (entry.isTranslated ? [Paper.Run("\n"), Paper.Run(entry.title, script: .chinese)] : []),
        runs(entry.issuer), [Paper.Run(entry.priority)], [Paper.Run(entry.characters)],
        [Paper.Run(entry.sending)],
      ]
    }
    let columns: [Paper.Column] = [
      .init(title: word(.columnNumber), width: 16), .init(title: word(.columnDocument), width: 38),
      .init(title: word(.columnIssuer), width: 18),
      .init(title: word(.columnPriority), width: 9),
      .init(title: word(.columnCharacters), width: 10, isNumber: true),
      .init(title: word(.columnSending), width: 11),
    ]
    return [
      head, .paragraph([Paper.Run(word(.translationsNote) + mark)]),
      .table(Paper.Table(caption: "", columns: columns, rows: rows)),
    ] + translated
  }

  /// 仮訳 that go with the bulletin.
  private var translated: [Paper.Block] {
    guard view.hasTranslated else { return [] }
    let rows: [[[Paper.Run]]] = view.translated.map { entry in
      [
        [entry.hasNumber ? Paper.Run(entry.number, reference: entry.anchor) : Paper.Run(entry.id)],
        runs(entry.name) + [Paper.Run(entry.isRevised ? word(.provisionalRevised) : "")]
          + [Paper.Run("\n"), Paper.Run(entry.title, script: .chinese)],
        runs(entry.issuer), [Paper.Run(entry.approvedOn)],
        [Paper.Run(entry.fileLines.joined(separator: "\n"))],
      ]
    }
    let columns: [Paper.Column] = [
      .init(title: word(.columnNumber), width: 14), .init(title: word(.columnDocument), width: 34),
      .init(title: word(.columnIssuer), width: 15), .init(title: word(.columnApproved), width: 13),
      .init(title: word(.columnFile), width: 24),
    ]
    return [
      .heading(level: 2, [Paper.Run(word(.provisional))]), .paragraph([Paper.Run(word(.provisionalNote))]),
      .table(Paper.Table(caption: "", columns: columns, rows: rows)),
    ]
  }

  private var deadlines: [Paper.Block] {
    let head = heading(view.headings.deadlines, isConfirmed: !view.hasUnconfirmedDeadlines)
    guard view.hasDeadlines else { return [head] + remark(word(.noDeadlines)) }
    let lines = view.deadlines.map { deadline in
      let state = deadline.isOver ? word(.deadlineOver) : deadline.isLastDay ? word(.deadlineToday) : ""
      return [Paper.Run(deadline.day + state, isBold: true), Paper.Run("　")] + runs(deadline.headline)
        + (deadline.hasNumber ? number(deadline.number, deadline.anchor) : [])
        + [Paper.Run(deadline.remark)]
    }
    let left = [bulletin.deadlineLine].compactMap(\.self).map { line in
      Paper.Block.table(
        Paper.Table(
          caption: word(.deadlineLine),
          columns: [
            .init(title: word(.columnDeadline), width: 30), .init(title: word(.columnItem), width: 70),
          ],
          rows: line.marks.map { mark in
            [[Paper.Run("\(mark.day.japanese)（あと\(mark.days)日）")], [Paper.Run(mark.named)]]
          }))
    }
    let rest = view.deadlineLines.filter(\.hasRest).map { Paper.Block.note([Paper.Run($0.rest)]) }
    return [head] + left + rest + [.list(lines, isNumbered: false)]
  }

  private var cooperation: [Paper.Block] {
    let head = heading(view.headings.cooperation)
    guard view.hasCooperation else { return [head] + remark(word(.noCooperation)) }
    let lines = view.cooperation.map { line in
      [
        Paper.Run(line.period, isBold: true),
        Paper.Run(
          "　\(line.kind)（\(line.parties)）\(line.title)" + (line.hasDetails ? "［\(line.details)］" : "")),
      ]
    }
    return [head, .note([Paper.Run(word(.cooperationNote))]), .list(lines, isNumbered: false)]
  }

  private var trends: [Paper.Block] {
    let head = heading(view.headings.trend)
    guard !bulletin.figures.trends.isEmpty else { return [head] + remark(word(.noTrend)) }
    return [head, .note([Paper.Run(word(.trendNote))])] + bulletin.figures.trends.map { .table($0.table) }
  }

  private var sources: [Paper.Block] {
    guard view.hasSources else { return [heading(view.headings.sources)] + remark(word(.noSources)) }
    let columns: [Paper.Column] = [
      .init(title: word(.columnSource), width: 30), .init(title: word(.columnSourceOriginal), width: 26),
      .init(title: word(.columnPages), width: 11, isNumber: true),
      .init(title: word(.columnReadable), width: 12, isNumber: true),
      .init(title: word(.columnState), width: 22),
    ]
    let rows: [[[Paper.Run]]] = view.sources.map {
      [
        [Paper.Run($0.name)], [Paper.Run($0.original, script: .chinese)], [Paper.Run($0.pages)],
        [Paper.Run($0.readable)], [Paper.Run($0.state)],
      ]
    }
    return [
      heading(view.headings.sources), .note([Paper.Run(word(.sourcesNote))]),
      .table(Paper.Table(caption: "", columns: columns, rows: rows)),
    ]
  }

  private var terms: [Paper.Block] {
    guard view.hasTerms else { return [heading(view.headings.terms)] + remark(word(.noTerms)) }
    let columns: [Paper.Column] = [
      .init(title: word(.columnOriginal), width: 1), .init(title: word(.columnRendering), width: 1),
    ]
    let rows: [[[Paper.Run]]] = view.terms.map {
      [[Paper.Run($0.zh, script: .chinese)], [Paper.Run($0.ja)]]
    }
    return [heading(view.headings.terms), .table(Paper.Table(caption: "", columns: columns, rows: rows))]
  }

  private var foot: [Paper.Block] {
    [.note([Paper.Run(word(.handling))])] + view.contact.map { .note([Paper.Run($0)]) }
  }
}

extension ShadedGrid {
  /// A real table whose cells are shaded.
  fileprivate var table: Paper.Table {
    let width = max(4, 82 / max(1, columns.count))
    return Paper.Table(
      caption: title,
      columns: [Paper.Column(title: corner, width: 18)]
        + columns.map { Paper.Column(title: $0, width: width, isNumber: true) },
      rows: rows.map { row in
        [[Paper.Run(row.name)]]
          + texts(of: row).map { [Paper.Run($0)] }
      },
      shades: rows.map { [0] + shades(of: $0) })
  }
}
