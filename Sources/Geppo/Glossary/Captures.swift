/// `captures.csv` of a month's folder: where its pages came from and when they were saved.
package enum Captures {
  private struct Row: Sendable {
    var name: String
    var capture: Capture
  }

  private static let table = TableLayout<Row>(required: ["file", "url", "saved_on"], key: "file") { cells in
    let name = cells.text("file")
    if name.contains("/") || name.contains("\\") { cells.refuse("file", example: "t20181203_1.html") }
    return Row(
      name: name,
      capture: Capture(url: cells.link("url"), savedOn: cells.day("saved_on"), step: "captures.csv"))
  }

  /// Where files came from, by folder and name.
  static func addresses(_ captures: [String: Capture]) -> [String: [String: WebLink]] {
    captures.reduce(into: [:]) { addresses, entry in
      guard let slash = entry.key.lastIndex(of: "/"), let url = entry.value.url else { return }
      let name = String(entry.key[entry.key.index(after: slash)...])
      addresses[String(entry.key[..<slash]), default: [:]][name] = url
    }
  }

  /// The capture facts by path of the page, relative to the workspace; rows that cannot be used are findings.
  static func read(_ file: WorkspaceFile) -> ([String: Capture], [Finding]) {
    let folder = file.path.lastIndex(of: "/").map { String(file.path[...$0]) } ?? ""
    let reading = table.read(file)
    let captures = reading.rows.map { (folder + $0.name, $0.capture) }
    return (Dictionary(captures) { first, _ in first }, reading.findings.sorted())
  }
}
