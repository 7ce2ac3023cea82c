/// A cell or row in which newer starter data and the tables of a workspace differ.
struct TableDifference: Hashable, Sendable {
  enum Kind: String, Sendable, CaseIterable {
    /// Only the starter data have it.
    case added
    /// The starter data changed it; here it is as it was at first.
    case updated
    /// Both changed it.
    case both
    /// The two differ, and nobody knows what it was at first.
    case differs
    /// The starter data have dropped it; here it is as it was at first.
    case dropped
  }

  var file: String
  var line: Int?
  var key: String
  var kind: Kind
  /// Empty for a whole row.
  var column: String
  var here: String
  var starter: String
  /// As it was when the workspace was made.
  var first: String

  /// Columns that name a row; where none is listed, the whole row does.
  static let keys: [String: [String]] = [
    Glossary.Path.topics: ["code"], Glossary.Path.terms: ["id"], Glossary.Path.regions: ["adcode"],
    Glossary.Path.regionGroups: ["id"], Glossary.Path.bodies: ["zh"], Glossary.Path.documentTypes: ["code"],
    Glossary.Path.guards: ["words"], Glossary.Path.municipalities: ["code"],
    Glossary.Path.titleWords: ["zh", "role"], Glossary.Path.wording: ["key"],
    Glossary.Path.avoid: ["zh", "ja"],
    Glossary.Path.homonyms: ["name"], Glossary.Path.wordSets: ["name"], Glossary.Path.topicRules: ["id"],
    Glossary.Path.fieldWeights: ["topic", "field"], Glossary.Path.importance: ["name"],
    Glossary.Path.siteHosts: ["host"], Glossary.Path.numberPrefixes: ["prefix"],
    Glossary.Path.wordBorders: ["before"], Glossary.Path.continuations: ["name"],
    Glossary.Path.translationWords: ["check", "zh"],
    Glossary.Path.partners: ["fiscal_year", "japan_side", "adcode", "relation"],
  ]

  /// What the starter data have and the workspace has not. `first` is what the workspace began with, where that is known.
  static func all(here: WorkspaceFile?, starter: WorkspaceFile, first: WorkspaceFile?) -> [TableDifference] {
    let path = starter.path
    guard path.hasSuffix(".csv") else { return wholeFile(here, starter, first) }
    let (ours, theirs) = (Rows(here, path), Rows(starter, path))
    let origin = first.map { Rows($0, path) }
    let new = theirs.keys.flatMap { key in
      compare(path, key, ours.row(key), theirs.row(key), origin?.row(key), knowsFirst: origin != nil)
    }
    let dropped = ours.keys.filter { theirs.row($0) == nil }.compactMap { key -> TableDifference? in
      guard let row = ours.row(key), let old = origin?.row(key), row.cells == old.cells else { return nil }
      return TableDifference(
        file: path, line: row.line, key: key, kind: .dropped, column: "", here: row.text, starter: "",
        first: old.text)
    }
    return new + dropped
  }

  private static func compare(
    _ path: String, _ key: String, _ here: Rows.Row?, _ starter: Rows.Row?, _ first: Rows.Row?,
    knowsFirst: Bool
  ) -> [TableDifference] {
    guard let starter else { return [] }
    guard let here else {
      // A person removed it, and nothing about it is new.
      if let first, first.cells == starter.cells { return [] }
      return [
        TableDifference(
          file: path, line: nil, key: key, kind: first == nil ? .added : .both, column: "", here: "",
          starter: starter.text, first: first?.text ?? "")
      ]
    }
    return starter.columns.compactMap { column in
      let (mine, new, old) = (here.cell(column), starter.cell(column), first?.cell(column) ?? "")
      guard mine != new, !knowsFirst || new != old else { return nil }
      let kind: Kind = !knowsFirst ? .differs : mine == old ? .updated : .both
      return TableDifference(
        file: path, line: here.line, key: key, kind: kind, column: column, here: mine, starter: new,
        first: old)
    }
  }

  private static func wholeFile(
    _ here: WorkspaceFile?, _ starter: WorkspaceFile, _ first: WorkspaceFile?
  ) -> [TableDifference] {
    guard here?.bytes != starter.bytes, first?.bytes != starter.bytes else { return [] }
    let kind: Kind =
      here == nil ? .added : first == nil ? .differs : here?.bytes == first?.bytes ? .updated : .both
    return [
      TableDifference(
        file: starter.path, line: nil, key: "", kind: kind, column: "", here: "", starter: "", first: "")
    ]
  }

  /// The rows of a table by their keys.
  struct Rows {
    struct Row {
      var line: Int
      var columns: [String]
      var cells: [String: String]

      func cell(_ column: String) -> String { cells[column] ?? "" }
      var text: String { columns.map(cell).filter { !$0.isEmpty }.joined(separator: ", ") }
    }

    private(set) var keys: [String] = []
    private var rows: [String: Row] = [:]

    init(_ file: WorkspaceFile?, _ path: String) {
      guard let file else { return }
      let (table, _) = CSVTable.read(file.bytes, file: path)
      let names = TableDifference.keys[path] ?? table.columns
      for row in table.rows {
        let key = names.map { row[$0] }.joined(separator: " ").trimmingSpaces()
        guard rows[key] == nil else { continue }
        keys.append(key)
        let cells = table.columns.map { ($0, row[$0]) }.filter { !$0.1.isEmpty }
        rows[key] = Row(
          line: row.line, columns: table.columns.filter { !$0.isEmpty },
          cells: Dictionary(cells) { first, _ in first })
      }
    }

    func row(_ key: String) -> Row? { rows[key] }
  }
}
