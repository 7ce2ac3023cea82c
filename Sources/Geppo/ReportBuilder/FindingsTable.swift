/// `findings.csv`: what was wrong with the data, and what to do about it.
enum FindingsTable {
  static let header = ["重大度", "コード", "ファイル", "行", "内容", "説明"]

  static func bytes(_ findings: [Finding]) -> [UInt8] {
    CSVWriter.bytes(header: header, rows: findings.sorted().map(row))
  }

  private static func row(_ finding: Finding) -> [CSVCell] {
    [
      .text(finding.severity.word(.japanese)), .text(finding.code.rawValue), .text(finding.location.file),
      finding.location.line.map(CSVCell.number) ?? "", .text(finding.message(.japanese)),
      .text(finding.code.text.explanation.japanese),
    ]
  }
}
