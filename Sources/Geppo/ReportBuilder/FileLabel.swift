/// How a file is announced to its reader: form and size, as public offices write them.
enum FileLabel {
  private static let forms = [
    "html": "HTML", "pdf": "PDF", "docx": "Word", "xlsx": "Excel", "csv": "CSV", "md": "Markdown",
    "json": "JSON", "zip": "ZIP",
  ]

  /// `Word`, as people call the program that opens it.
  static func program(_ format: BulletinFormat) -> String {
    forms[format.ending] ?? format.ending.uppercased()
  }

  /// `PDF形式`; the ending itself where the form has no name of its own.
  static func form(_ name: String) -> String {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return (forms[ending] ?? ending.uppercased()) + "形式"
  }

  /// `120キロバイト`, `1.2メガバイト`, rounded up: a thousand bytes are a kilobyte.
  static func size(_ bytes: Int) -> String {
    guard bytes >= 1_000_000 else { return "\((bytes + 999) / 1_000)キロバイト" }
    let tenths = (bytes + 99_999) / 100_000
    return "\(tenths / 10).\(tenths % 10)メガバイト"
  }
}
