import GRDB

/// A question in the language of FTS5. Every word goes in as grams between quotes, so nothing that is typed has a meaning
/// there.
struct SearchMatch {
  /// Where the words must stand.
  enum Columns {
    /// What a document is called.
    case titles
    case all
  }

  private let query: SearchQuery
  private let filter: SearchFilter

  init(_ query: SearchQuery, _ filter: SearchFilter) {
    self.query = query
    self.filter = filter
  }

  /// Row numbers, the newest first.
  func listing(in columns: Columns, limit: Int) -> SQLRequest<Int64> {
    guard let expression = expression(columns) else {
      return SQLRequest(
        sql: "SELECT number FROM document WHERE number BETWEEN ? AND ? ORDER BY number DESC LIMIT ?",
        arguments: range + [limit])
    }
    return SQLRequest(
      sql:
        "SELECT rowid FROM gram WHERE gram MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?",
      arguments: [expression] + range + [limit])
  }

  var counting: SQLRequest<Int> {
    guard let expression = expression(.all) else {
      return SQLRequest(
        sql: "SELECT count(*) FROM document WHERE number BETWEEN ? AND ?", arguments: range)
    }
    return SQLRequest(
      sql: "SELECT count(*) FROM gram WHERE gram MATCH ? AND rowid BETWEEN ? AND ?",
      arguments: [expression] + range)
  }

  /// First and last row number of the months that are asked for.
  private var range: StatementArguments {
    let isOpen = filter.from == nil && filter.to == nil
    let first = filter.from.map { Stored.number(of: "\($0)-00") } ?? (isOpen ? 0 : Stored.room)
    let last = filter.to.map { Stored.number(of: "\($0)-99") } ?? Int64.max
    return [first, last]
  }

  /// Nil where every document matches.
  private func expression(_ columns: Columns) -> String? {
    let words = query.wanted.map(Self.anyOf).joined(separator: " AND ")
    var wanted = facets.map { "(" + $0.map { "\"\($0)\"" }.joined(separator: " OR ") + ")" }
    if !words.isEmpty { wanted.append(columns == .titles ? "({title headline number} : (\(words)))" : words) }
    if wanted.isEmpty, !query.unwanted.isEmpty { wanted = ["\"\(Facet.any)\""] }
    guard !wanted.isEmpty else { return nil }
    return (["(\(wanted.joined(separator: " AND ")))"] + query.unwanted.map(Self.anyOf))
      .joined(separator: " NOT ")
  }

  private var facets: [[String]] {
    [
      filter.topics.map { Facet.topic($0) }, filter.places.map { Facet.place($0) },
      filter.types.map { Facet.type($0) }, filter.sources.map { Facet.source($0) },
    ].filter { !$0.isEmpty }
  }

  private static func anyOf(_ word: SearchQuery.Word) -> String {
    let phrases = word.phrases.map(quoted)
    return phrases.count == 1 ? phrases[0] : "(\(phrases.joined(separator: " OR ")))"
  }

  private static func quoted(_ phrase: SearchPhrase) -> String {
    "\"\(phrase.grams.joined(separator: " "))\"\(phrase.endsOpen ? " *" : "")"
  }
}

/// A code as one word of the index, whatever characters it has. It begins with a letter and goes on with a number, which
/// no gram does: a word that is looked for never is a code.
enum Facet {
  static let any = "d0"

  static func topic(_ code: String) -> String { "t" + hex(code) }
  static func place(_ code: String) -> String { "p" + hex(code) }
  static func type(_ code: String) -> String { "k" + hex(code) }
  static func source(_ id: String) -> String { "s" + hex(id) }

  static func all(of document: SearchDocument) -> String {
    ([any, type(document.type), source(document.source)] + document.topics.map(topic)
      + document.places.map(place)).joined(separator: " ")
  }

  private static func hex(_ code: String) -> String {
    code.utf8.map { String(0x100 + Int($0), radix: 16) }.joined()
  }
}
