import Packaging

/// The text of a document that a page attaches, and why it is not whole.
struct DocumentText: Hashable, Sendable {
  enum Problem: String, Hashable, Sendable {
    case damaged = "damaged"
    case tooLong = "at the limit of text"
    case oldFormat = "an older format of Office"
    case otherFormat = "another format"
    case noText = "no text in it"
    /// The program that reads it failed: the document is damaged, has a password, or asks for too much work.
    case refused = "damaged, locked or too much work"
  }

  var pieces: [AttachedText] = []
  var problem: Problem?

  /// What a document is, as its first bytes show; its name may say anything.
  enum Form: Hashable, Sendable { case pdf, office, old, other }

  static func form(of bytes: [UInt8]) -> Form {
    if bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil { return .pdf }
    if ZipArchive.isZip(bytes) { return .office }
    return bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) ? .old : .other
  }

  /// The text of a `.docx` or `.xlsx`.
  static func office(_ bytes: [UInt8], file: String, limits: OfficeLimits = OfficeLimits()) -> DocumentText {
    guard let archive = ZipArchive(bytes) else { return DocumentText(problem: .damaged) }
    let reading =
      WordText.read(archive, file: file, limits) ?? SheetText.read(archive, file: file, limits)
      ?? DocumentText(problem: .otherFormat)
    return reading.bounded(limits)
  }

  /// What `pdftotext` prints, a form feed behind each page.
  static func pdf(printed: [UInt8], file: String, limits: OfficeLimits = OfficeLimits()) -> DocumentText {
    let pages = String(decoding: printed, as: UTF8.self)
      .split(separator: "\u{0C}", omittingEmptySubsequences: false)
    let pieces = pages.enumerated().flatMap { index, page in
      paragraphs(of: page).map {
        AttachedText(kind: .paragraph, text: $0, location: .pdfPage(file: file, page: index + 1))
      }
    }
    return DocumentText(pieces: pieces).bounded(limits)
  }

  /// Lines of one paragraph are joined, between Chinese characters without a space.
  private static func paragraphs(of page: Substring) -> [String] {
    page.split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.allSatisfy(\.isWhitespace) }
      .map { PageTitle.tidy($0.joined(separator: "\n")) }.filter { !$0.isEmpty }
  }

  /// The text up to the limit.
  private func bounded(_ limits: OfficeLimits) -> DocumentText {
    var length = 0
    let kept = pieces.prefix { piece in
      length += piece.text.utf8.count
      return length <= limits.text
    }
    let isCut = kept.count < pieces.count
    return DocumentText(
      pieces: Array(kept), problem: isCut ? .tooLong : problem ?? (kept.isEmpty ? .noText : nil))
  }
}
