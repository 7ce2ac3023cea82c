/// Where in a page a piece of text stands; decides what a word there says about the subject.
enum TextZone: String, Hashable, CaseIterable, Sendable, Encodable {
  case title, issuer
  case documentNumber = "document-number"
  /// The first lines, and in them what is named as the main thing (突出抓好…, 以…为重点).
  case lead, emphasis
  /// The first lines of a text whose title names its topic already.
  case background
  /// The first article of a law or the scope of a standard: purpose, grounds, and what else it touches.
  case preamble
  case heading, body
  /// The name of another document.
  case cited
  /// A file that was saved with the page.
  case attachment
}
