/// How a file is announced to its reader: form and size, as public offices write them.
enum FileLabel {
  /// By the end of the name; the longest that fits counts.
  private static let forms = [
    (".schema.json", "JSONスキーマ"), (".atom.xml", "Atom（フィード）"), (".html", "HTML"), (".pdf", "PDF"),
    (".docx", "Word"), (".xlsx", "Excel"), (".csv", "CSV"), (".md", "Markdown"), (".json", "JSON"),
    (".zip", "ZIP"),
  ]

  /// `Word`, as people call the program that opens it.
  static func program(_ format: BulletinFormat) -> String {
    forms.first { $0.0 == "." + format.ending }?.1 ?? format.ending.uppercased()
  }

  /// `PDF形式`; the ending itself where the form has no name of its own.
  static func form(_ name: String) -> String {
    let name = name.lowercased()
    let known = forms.first { name.hasSuffix($0.0) }?.1
    return (known ?? name.split(separator: ".").last.map { $0.uppercased() } ?? "") + "形式"
  }

  /// `120KB`, `1.2MB`, rounded up: a thousand bytes are a kilobyte.
  static func size(_ bytes: Int) -> String {
    guard bytes >= 1_000_000 else { return "\((bytes + 999) / 1_000)KB" }
    let tenths = (bytes + 99_999) / 100_000
    return "\(tenths / 10).\(tenths % 10)MB"
  }

  /// A file that describes another, and is no form of the bulletin.
  static func isDescription(_ name: String) -> Bool { name.hasSuffix(".schema.json") }
}
