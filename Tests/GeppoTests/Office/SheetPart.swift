import Packaging

/// The XML of a part of a workbook.
enum SheetPart {
  static func text(of name: String, in bytes: [UInt8]) -> String? {
    ZipArchive(bytes)?.read(name, limit: 1 << 24).map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
