import FoundationEssentials

/// What geppo read of a page, in the form of `score_text.py`.
struct PagePrediction: Hashable, Sendable, Encodable {
  var file: String
  var text = ""
  var title = ""
  var date = ""
  var dateAdopted = ""
  var issuer = ""
  var docNumber = ""
  var indexNumber = ""
  var subject = ""

  private enum CodingKeys: String, CodingKey {
    case file, text, title, date, issuer, subject
    case dateAdopted = "date_adopted"
    case docNumber = "doc_number"
    case indexNumber = "index_number"
  }

  /// Of a page without an item only its name.
  init(file: String, item: Item?) {
    self.file = file
    guard let item else { return }
    text = item.bodyText
    title = item.title?.value ?? ""
    date = item.publishedOn?.description ?? ""
    dateAdopted = item.date(.adoption)?.description ?? ""
    issuer = item.issuers.map(\.value).joined(separator: "、")
    docNumber = item.documentNumber?.value ?? ""
    indexNumber = item.indexNumber?.value ?? ""
    subject = item.subjectClass?.value ?? ""
  }

  /// One JSON line with its line feed.
  func line() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}
