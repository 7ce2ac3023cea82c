import GRDB

/// A question in the language of FTS5. Every word goes in as grams between quotes, so nothing that is typed has a meaning
/// there.
struct SearchMatch {
  struct Statement {
    let text: String
    let arguments: StatementArguments
  }

  /// The most telling columns first; each set holds those before it.
  private static let columns = [
    "{title headline number}", "{title headline number issuer terms lead}",
    "{title headline number issuer terms lead text}",
  ]

  private let query: SearchQuery
  private let filter: SearchFilter

  init(_ query: SearchQuery, _ filter: SearchFilter) {
    self.query = query
    self.filter = filter
  }

  /// What all hits match; nil where every document does.
  func expression() -> String? { expression(in: Self.columns.count - 1, without: nil) }

  /// First and last row number of the months that are asked for.
  var range: StatementArguments {
    let isOpen = filter.from == nil && filter.to == nil
    let first = filter.from.map { Stored.number(of: "\($0)-00") } ?? (isOpen ? 0 : Stored.room)
    let last = filter.to.map { Stored.number(of: "\($0)-99") } ?? Int64.max
    return [first, last]
  }

  /// One behind the other they give the hits in their order; each takes a limit last.
  var statements: [Statement] {
    guard expression() != nil else {
      return [
        Statement(
          text: "SELECT number FROM document WHERE number BETWEEN ? AND ? ORDER BY number DESC LIMIT ?",
          arguments: range)
      ]
    }
    let steps = query.wanted.isEmpty ? [Self.columns.count - 1] : Array(Self.columns.indices)
    return steps.compactMap { step in
      expression(in: step, without: query.wanted.isEmpty || step == 0 ? nil : step - 1).map { expression in
        Statement(
          text: """
            SELECT rowid FROM gram WHERE gram MATCH ? AND rowid BETWEEN ? AND ?
            ORDER BY rowid DESC LIMIT ?
            """, arguments: [expression] + range)
      }
    }
  }

  private func expression(in step: Int, without former: Int?) -> String? {
    let words = query.wanted.map { Self.quoted($0.phrase) }.joined(separator: " AND ")
    var wanted = words.isEmpty ? [] : ["(\(Self.columns[step]) : (\(words)))"]
    wanted += facets.map { "(facets : (\($0.map { "\"\($0)\"" }.joined(separator: " OR "))))" }
    if wanted.isEmpty, !query.unwanted.isEmpty { wanted = ["(facets : \"\(Facet.any)\")"] }
    guard !wanted.isEmpty else { return nil }
    var unwanted = query.unwanted.map {
      "(\(Self.columns[Self.columns.count - 1]) : \(Self.quoted($0.phrase)))"
    }
    if let former { unwanted.append("(\(Self.columns[former]) : (\(words)))") }
    return (["(\(wanted.joined(separator: " AND ")))"] + unwanted).joined(separator: " NOT ")
  }

  private var facets: [[String]] {
    [
      filter.topics.map { Facet.topic($0) }, filter.places.map { Facet.place($0) },
      filter.types.map { Facet.type($0) }, filter.sources.map { Facet.source($0) },
    ].filter { !$0.isEmpty }
  }

  private static func quoted(_ phrase: SearchPhrase) -> String {
    "\"\(phrase.grams.joined(separator: " "))\"\(phrase.endsOpen ? " *" : "")"
  }
}

/// A code as one word of the index, whatever characters it has.
enum Facet {
  static let any = "d"

  static func topic(_ code: String) -> String { "t" + hex(code) }
  static func place(_ code: String) -> String { "p" + hex(code) }
  static func type(_ code: String) -> String { "k" + hex(code) }
  static func source(_ id: String) -> String { "s" + hex(id) }

  static func all(of document: SearchDocument) -> String {
    ([any, type(document.type), source(document.source)] + document.topics.map(topic)
      + document.places.map(place)).joined(separator: " ")
  }

  private static func hex(_ code: String) -> String {
    code.utf8.map { String($0, radix: 16) }.joined(separator: "g")
  }
}
