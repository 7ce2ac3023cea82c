/// `queue/queue.csv`: documents worth a full translation, most urgent first.
enum QueueTable {
  static let header = [
    "ID", "優先度", "項目番号", "文書名（原題）", "発出機関", "文書番号", "公表日", "文字数（原文）", "見込み時間", "理由", "URL", "ファイル", "添付ファイル",
    "状態",
  ]

  static func bytes(_ entries: [QueueEntry]) -> [UInt8] {
    CSVWriter.bytes(header: header, rows: entries.map(row))
  }

  private static func row(_ entry: QueueEntry) -> [CSVCell] {
    [
      .text(entry.id), .text(entry.priority.rawValue), .text(entry.number.text), .text(entry.title),
      .text(entry.issuer.plain), .text(entry.documentNumber), .text(entry.publishedOn?.description ?? ""),
      .number(entry.characters), .number(entry.hours), .text(entry.reasons.joined(separator: "、")),
      .text(entry.url?.text ?? "未確認"), .text(entry.file),
      .text(entry.attachedFiles.joined(separator: "、")), "候補",
    ]
  }
}
