import GRDB

/// A row of `document` in the search index.
struct Stored {
  let number: Int64
  private let values: [DatabaseValue]

  /// In the order of the columns behind `number`.
  init(_ document: SearchDocument) {
    number = Self.number(of: document.publishedOn?.description ?? "") + Self.tail(of: document.id)
    let fields = SearchDocument.Field.allCases.map { document[$0].databaseValue }
    values =
      [
        document.id.databaseValue, "\(document.month)".databaseValue,
        document.standing.rawValue.databaseValue,
        document.publishedOn?.description.databaseValue ?? .null, document.type.databaseValue,
        document.topics.joined(separator: " ").databaseValue,
        document.places.joined(separator: " ").databaseValue, document.source.databaseValue,
        document.file.databaseValue, document.url.databaseValue,
      ] + fields
  }

  init(_ row: Row) {
    number = row[0]
    values = Array(row.databaseValues.dropFirst())
  }

  /// Row numbers of a day.
  static let room: Int64 = 100_000_000_000

  /// The least row number of a day; of none, 0.
  static func number(of day: String) -> Int64 {
    (Int64(day.filter(\.isNumber)) ?? 0) * room
  }

  /// `2018-12-0042` → 20181200042.
  private static func tail(of id: String) -> Int64 {
    let parts = id.split(separator: "-").compactMap(\.digits)
    guard parts.count == 3, parts[2] < 100_000 else {
      return Int64(SHA256.hex(of: id.utf8).prefix(8), radix: 16) ?? 0
    }
    return Int64((parts[0] * 100 + parts[1]) * 100_000 + parts[2])
  }

  var row: StatementArguments { StatementArguments([number.databaseValue] + values) }

  /// Row number and grams in the order of the columns of `gram`.
  func grams() throws -> StatementArguments {
    let document = try document()
    let fields = SearchDocument.Field.allCases.map { field in
      // A document is also found by the number that we gave it.
      SearchGrams(field == .number ? document[field] + " " + document.id : document[field]).indexed
    }
    return StatementArguments(
      [number.databaseValue] + (fields + [Facet.all(of: document)]).map(\.databaseValue))
  }

  /// Throws for a row that geppo has not written.
  func document() throws -> SearchDocument {
    let texts = values.map { String.fromDatabaseValue($0) ?? "" }
    guard texts.count == 10 + SearchDocument.Field.allCases.count, let month = Month(texts[1]),
      let standing = SearchDocument.Standing(rawValue: texts[2])
    else { throw DerivedDatabase.Damaged() }
    return SearchDocument(
      id: texts[0], month: month, standing: standing,
      fields: Dictionary(zip(SearchDocument.Field.allCases, texts[10...])) { first, _ in first },
      publishedOn: Day(iso: texts[3]), type: texts[4],
      topics: texts[5].split(separator: " ").map(String.init),
      places: texts[6].split(separator: " ").map(String.init), source: texts[7], file: texts[8],
      url: texts[9])
  }
}
