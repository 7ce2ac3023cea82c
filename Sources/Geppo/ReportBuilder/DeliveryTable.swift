/// `send/送付一覧.csv`: who got which file.
enum DeliveryTable {
  static let header = ["送付日", "自治体コード", "送付先", "区分", "ファイル", "大きさ（バイト）", "SHA-256"]

  static func bytes(_ deliveries: [Delivery], sentOn day: Day) -> [UInt8] {
    CSVWriter.bytes(
      header: header,
      rows: deliveries.flatMap { delivery in
        delivery.archives.map { row(delivery, "ZIP", $0, day) }
          + delivery.files.map { row(delivery, "同封", $0, day) }
      })
  }

  private static func row(_ delivery: Delivery, _ kind: String, _ file: SentFile, _ day: Day) -> [CSVCell] {
    [
      .text(day.description), .text(delivery.code), .text(delivery.name), .text(kind), .text(file.path),
      .number(file.size), .text(file.sha256),
    ]
  }
}
