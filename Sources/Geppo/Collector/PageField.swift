/// The facts of a page that a meta tag or a label can give.
enum PageField: Hashable, Sendable {
  case title, issuer, documentNumber, indexNumber, subjectClass, keywords, status
  /// 来源: where the text was taken from, which is the issuer only when it is a body.
  case origin
  case publication, adoption, inForce, expiry
  case address, siteName, columnName
  /// Known to be a label, so that it ends the value before it, but of no use.
  case other
}

/// A value of a field with its place.
struct FieldValue: Hashable, Sendable {
  var field: PageField
  var value: String
  /// Line of the file.
  var line: Int
  /// `meta ArticleTitle`, `label 发文机关`.
  var step: String
}
