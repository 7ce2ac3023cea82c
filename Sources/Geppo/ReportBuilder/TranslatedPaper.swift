extension TranslationLayout {
  func name(_ wording: Phrasing) -> String {
    wording[self == .japanese ? .provisionalJapanese : .provisionalBilingual]
  }

  /// Behind the title of the document.
  func mark(_ wording: Phrasing) -> String {
    wording[self == .japanese ? .provisionalMark : .provisionalBilingualMark]
  }
}

/// 仮訳: a translated document as a paper, with what it is, where its original stands, and that the original counts.
struct TranslatedPaper {
  let document: TranslatedDocument
  let layout: TranslationLayout
  let masthead: Masthead
  let wording: Phrasing

  var paper: Paper {
    let title = VisibleText.of(document.name.plain) + layout.mark(wording)
    var paper = Paper(
      title: title, fileTitle: "\(title)　\(document.id)",
      subtitle: [masthead.programme, masthead.office].filter { !$0.isEmpty },
      blocks: [facts, .note([Paper.Run(wording[.provisionalNotice])])] + content,
      day: document.text.approvedOn,
      issuer: masthead.office)
    paper.head = layout.name(wording) + "　" + document.id
    return paper
  }

  private var facts: Paper.Block {
    let rows: [(String, [Paper.Run])] = [
      ("原題", [chinese(document.title)]), ("発出機関", document.issuer.paperRuns),
      ("文書番号", document.documentNumber.isEmpty ? [] : [chinese(document.documentNumber)]),
      ("公表日", text(document.publishedOn?.japanese)), ("出典", origin),
      (wording[.columnApproved], text(document.text.approvedOn.japanese)), ("整理番号", text(document.id)),
    ]
    return .table(
      Paper.Table(
        caption: "",
        columns: [
          .init(title: wording[.columnItem], width: 18), .init(title: wording[.columnContent], width: 82),
        ], rows: rows.filter { !$0.1.isEmpty }.map { [[Paper.Run($0.0)], $0.1] }))
  }

  private var origin: [Paper.Run] {
    guard let url = document.url else { return [] }
    let viewed = document.savedOn.map { "（\($0.japanese)閲覧）" } ?? ""
    return [Paper.Run(url.text, link: url), Paper.Run(viewed)]
  }

  /// The page, then each attachment under its name.
  private var content: [Paper.Block] {
    var blocks: [Paper.Block] = []
    var rest = document.text.blocks[...]
    while let first = rest.first {
      let part = rest.prefix { $0.file == first.file }
      blocks.append(.heading(level: 1, [Paper.Run(name(ofFile: first.file))]))
      blocks += layout == .japanese ? part.flatMap(japanese) : [sideBySide(part)]
      rest = rest.dropFirst(part.count)
    }
    return blocks
  }

  private func name(ofFile file: String?) -> String {
    guard let name = file?.split(separator: "/").last else { return wording[.provisionalBody] }
    return "\(wording[.provisionalAttachment])　\(VisibleText.of(String(name)))"
  }

  // MARK: - Japanese alone

  private func japanese(_ block: ProvisionalTranslation.Block) -> [Paper.Block] {
    switch block.content {
    case .text(let kind, let pair):
      let runs = [japanese(pair)]
      switch kind {
      case .title, .heading: return [.heading(level: 2, runs)]
      case .note, .caption: return [.note(runs)]
      case .paragraph, .cell, .listItem: return [.paragraph(runs)]
      }
    case .table(let rows): return [.table(table(rows))]
    }
  }

  /// The first row is the head. Columns are as wide as what they hold asks for, within bounds.
  private func table(_ rows: [[ProvisionalTranslation.Pair]]) -> Paper.Table {
    let count = rows.map(\.count).max() ?? 0
    let columns = (0..<count).map { index in
      let longest = rows.map { index < $0.count ? japanese($0[index]).text.count : 0 }.max() ?? 0
      let head = rows.first.flatMap { index < $0.count ? japanese($0[index]).text : nil } ?? ""
      return Paper.Column(title: rows.count > 1 ? head : "", width: min(max(longest, 3), 24))
    }
    let body = rows.count > 1 ? rows[1...] : rows[...]
    return Paper.Table(
      caption: "", columns: columns,
      rows: body.map { row in (0..<count).map { $0 < row.count ? [japanese(row[$0])] : [] } })
  }

  // MARK: - Side by side

  private func sideBySide(_ blocks: ArraySlice<ProvisionalTranslation.Block>) -> Paper.Block {
    .table(
      Paper.Table(
        caption: "",
        columns: [
          .init(title: wording[.provisionalOriginal], width: 46),
          .init(title: wording[.provisionalJapanese], width: 54),
        ], rows: blocks.flatMap(rows)))
  }

  /// A table is a line a row.
  private func rows(_ block: ProvisionalTranslation.Block) -> [[[Paper.Run]]] {
    switch block.content {
    case .text(let kind, let pair):
      let isBold = kind == .heading || kind == .title
      var (original, japanese) = (chinese(pair.original), japanese(pair))
      (original.isBold, japanese.isBold) = (isBold, isBold)
      return [[[original], [japanese]]]
    case .table(let rows):
      return rows.map { row in
        [Self.joined(row.map { chinese($0.original) }), Self.joined(row.map(japanese))]
      }
    }
  }

  private static func joined(_ cells: [Paper.Run]) -> [Paper.Run] {
    cells.enumerated().flatMap { $0 == 0 ? [$1] : [Paper.Run("　／　"), $1] }
  }

  // MARK: - Runs

  /// What was left as it is, is Chinese also in the translation.
  private func japanese(_ pair: ProvisionalTranslation.Pair) -> Paper.Run {
    pair.japanese.map { Paper.Run(VisibleText.of($0)) } ?? chinese(pair.original)
  }

  private func chinese(_ text: String) -> Paper.Run { Paper.Run(VisibleText.of(text), script: .chinese) }

  private func text(_ text: String?) -> [Paper.Run] { text.map { [Paper.Run($0)] } ?? [] }
}
