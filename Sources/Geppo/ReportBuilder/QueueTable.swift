/// `queue/queue.csv` and the workbook beside it: documents worth a full translation, most urgent first.
enum QueueTable {
  static let header =
    [
      "ID", "優先度", "項目番号", "文書名（原題）", "発出機関", "文書番号", "公表日", "文字数（原文）", "見込み時間", "理由", "URL", "ファイル",
      "添付ファイル",
      "状態", "注意", "納期", "希望した自治体", "訳者", "校閲者", "分節", "訳済み", "承認",
    ] + EffortBand.allCases.map { "残り文字数（\($0.japanese)）" } + ["残り文字数（計）", "残り時間"]

  static func bytes(_ entries: [QueueEntry]) -> [UInt8] {
    CSVWriter.bytes(header: header, rows: entries.map(row))
  }

  /// The same for Excel, with the columns that people look for first at the left of what is printed.
  static func workbook(_ entries: [QueueEntry], _ masthead: Masthead) -> Workbook {
    let widths = [
      14, 8, 10, 44, 28, 22, 12, 12, 10, 44, 30, 30, 30, 10, 14, 12, 16, 14, 14, 8, 8, 8, 12, 12, 12, 12, 12,
      12, 12, 10,
    ]
    let sheet = Workbook.Sheet(
      name: "翻訳対象文書",
      columns: zip(header, widths).map { Workbook.Column(name: $0, width: $1, purpose: .plain) },
      rows: entries.map(row), frozenColumns: 1, printedColumns: 9,
      pageHead: "翻訳対象文書　\(masthead.month.japanese)分")
    return Workbook(title: "翻訳対象文書　\(masthead.month.japanese)分", sheets: [sheet], day: masthead.asOf)
  }

  private static func row(_ entry: QueueEntry) -> [CSVCell] {
    [
      .text(entry.id), .text(entry.priority.rawValue), .text(entry.number.text), .text(entry.title),
      .text(entry.issuer.plain), .text(entry.documentNumber), .text(entry.publishedOn?.description ?? ""),
      .number(entry.characters), .number(entry.hours), .text(entry.reasons.joined(separator: "、")),
      .text(entry.url?.text ?? "未確認"), .text(entry.file),
      .text(entry.attachedFiles.joined(separator: "、")),
    ] + standing(entry.standing) + left(entry.standing.open)
  }

  private static func left(_ open: OpenEffort) -> [CSVCell] {
    EffortBand.allCases.map { .number(open.characters[$0] ?? 0) } + [.number(open.all), .text(open.hours)]
  }

  private static func standing(_ standing: TranslationStanding) -> [CSVCell] {
    [
      .text(standing.status.japanese), .text(standing.flags.map(\.japanese).joined(separator: "、")),
      .text(standing.due?.description ?? ""), .text((standing.requestedBy ?? []).joined(separator: "、")),
      .text(standing.translator ?? ""), .text(standing.reviewer ?? ""), .number(standing.segments),
      .number(standing.translated), .number(standing.approved),
    ]
  }
}
