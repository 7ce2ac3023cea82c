/// `pages.csv`: every saved page with what became of it.
enum PagesTable {
  static let header = ["ファイル", "情報源", "フォルダー月", "処理区分", "理由", "題名", "発出機関", "文書番号", "公表日", "SHA-256"]

  static func bytes(_ outcomes: [PageOutcome]) -> [UInt8] {
    CSVWriter.bytes(
      header: header, rows: outcomes.sorted { PageReference.isBefore($0.page, $1.page) }.map(row))
  }

  private static func row(_ outcome: PageOutcome) -> [CSVCell] {
    [
      .text(outcome.page.file), .text(outcome.page.source), .text(outcome.page.folder?.description ?? ""),
      .text(outcome.disposition.japanese), .text(outcome.reason.wording(detail: outcome.detail).japanese),
      .text(outcome.title), .text(outcome.issuer), .text(outcome.documentNumber),
      .text(outcome.publishedOn?.description ?? ""), .text(outcome.page.sha256),
    ]
  }
}
