import Markup

/// List entries that a page carries as data inside a script, for its own script to show: 大汉 jpage writes
/// `<script type="text/xml"><datastore>…<record><![CDATA[<li>…</li>]]></record>`.
struct EmbeddedRecords {
  let tree: MarkupTree
  let base: LinkBase
  /// Month of the folder, for dates without a year.
  let folder: Month?
  let limits: ParseLimits

  /// The entries of all such scripts, read as those of a list page; each stands in the line of the file that holds it.
  func entries() -> [ListReader.Entry] { tree.elements(named: "script").flatMap(entries) }

  private func entries(of script: MarkupTree.Node) -> [ListReader.Entry] {
    let pieces = tree.children(of: script).filter { tree.kind(of: $0) == .comment }
    guard let first = pieces.first else { return [] }
    let records = parseXML(pieces.flatMap { Array(tree.textBytes(of: $0)) }, limits: limits).tree
    guard records.elements(named: "datastore").count == 1 else { return [] }
    let list = parseHTML(fragments(of: records), limits: limits).tree
    let entries = ListReader(tree: list, page: LineReader.read(list), base: base, folder: folder).entries()
    return entries.map { entry in
      var placed = entry
      placed.line += tree.line(of: first) - 1
      // No line of the page shows it.
      placed.lineIndex = Self.noLine
      return placed
    }
  }

  private static let noLine = -1

  /// The records one after the other, each in the line that it has in the script.
  private func fragments(of records: MarkupTree) -> [UInt8] {
    var html: [UInt8] = []
    var line = 1
    for record in records.elements(named: "record") {
      let missing = max(0, records.line(of: record) - line)
      let fragment = Array("<div>\(records.string(of: record))</div>".utf8)
      html += [UInt8](repeating: 0x0A, count: missing) + fragment
      line += missing + fragment.count { $0 == 0x0A }
    }
    return html
  }
}
