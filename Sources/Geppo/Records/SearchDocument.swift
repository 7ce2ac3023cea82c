/// What can be searched of a document that an issue tells of.
struct SearchDocument: Hashable, Sendable {
  /// A text of a document by itself, the most telling first.
  enum Field: String, Hashable, Sendable, Codable, CaseIterable {
    case title, headline, number, issuer, terms, lead, text
  }

  /// `2018-12-0042`.
  var id: String
  /// The issue that tells of it, and how.
  var month: Month
  var standing: Standing
  /// In Chinese, exactly as the page has it; the headline in Japanese.
  var fields: [Field: String]
  var publishedOn: Day?
  /// Code of the document type.
  var type: String
  /// Codes of topics, and of the places that issue it or that it is about.
  var topics: [String]
  var places: [String]
  /// Id of the source, path of the page, address.
  var source: String
  var file: String
  var url: String

  enum Standing: String, Hashable, Sendable, Codable { case new, late, undated }

  subscript(field: Field) -> String { fields[field] ?? "" }
}
