/// What one pass over the bytes tells before libxml2 sees them.
///
/// libxml2 compares every attribute of a tag with all before it, so a tag of 100,000 attributes would hold up a
/// run for minutes; it keeps the names of all `&references;` in a value in a table of fixed width; it takes
/// `<![endif]>` for text; and in a DTD it follows entities. What it should not see is found here. Its callbacks also
/// do not say whether an element was closed by the page or by the end of the file: this pass does.
struct TagScan {
  enum Syntax { case html, xml }

  /// What is to be blanked before the page is parsed.
  private(set) var blanks: [Range<Int>] = []
  /// References in values which are to become line ends, as those join Chinese text without a space.
  private(set) var breaks: [Range<Int>] = []
  /// Where the first attribute past the limit stands.
  private(set) var flood: Int?
  /// Where the file ends, when that is not between tags.
  private(set) var cut: MarkupProblem.Cut?
  private var beginsDocument = false
  private var endsDocument = false
  private let syntax: Syntax
  private let limit: Int
  private var at = 0

  /// - Parameter limit: attributes of one tag.
  init(_ bytes: UnsafeBufferPointer<UInt8>, syntax: Syntax, limit: Int) {
    self.syntax = syntax
    self.limit = limit
    while let open = bytes.position(of: 0x3C, from: at), cut == nil {
      at = open + 1
      scanMarkup(bytes)
    }
    if cut == nil, beginsDocument, !endsDocument { cut = .document }
  }

  /// `at` is behind a `<`.
  private mutating func scanMarkup(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard at < bytes.count else { return cut = .tag }
    switch bytes[at] {
    case 0x21: scanDeclaration(bytes)
    case 0x2F: scanEndTag(bytes)
    case 0x3F: skip(past: syntax == .xml ? "?>" : ">", in: bytes, else: .tag)
    case let byte where isNameStart(byte): scanStartTag(bytes)
    default: break
    }
  }

  private mutating func scanDeclaration(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.has("!--", at: at) {
      at += 3
      skip(past: "-->", in: bytes, else: .comment)
    } else if syntax == .xml, bytes.has("![CDATA[", at: at) {
      skip(past: "]]>", in: bytes, else: .tag)
    } else {
      let start = at - 1
      if syntax == .xml { skipDocumentType(bytes) } else { skip(past: ">", in: bytes, else: .tag) }
      if syntax == .xml || !bytes.hasName("doctype", at: start + 2) {
        blanks.append(start..<(cut == nil ? at : bytes.count))
      }
    }
  }

  /// `<!DOCTYPE a [ … ]>` with all declarations in it.
  private mutating func skipDocumentType(_ bytes: UnsafeBufferPointer<UInt8>) {
    var depth = 1
    while at < bytes.count, depth > 0, cut == nil {
      switch bytes[at] {
      case 0x3C where bytes.has("<!--", at: at):
        skip(past: "-->", in: bytes, else: .comment)
        continue
      case 0x3C: depth += 1
      case 0x3E: depth -= 1
      case 0x22, 0x27: at = bytes.position(of: bytes[at], from: at + 1) ?? bytes.count - 1
      default: break
      }
      at += 1
    }
    if depth > 0, cut == nil { cut = .tag }
  }

  private mutating func scanEndTag(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.hasName("html", at: at + 1) || bytes.hasName("body", at: at + 1) { endsDocument = true }
    skip(past: ">", in: bytes, else: .tag)
  }

  private mutating func scanStartTag(_ bytes: UnsafeBufferPointer<UInt8>) {
    let name = at
    skipName(bytes)
    let isOpen = scanAttributes(bytes)
    guard cut == nil, syntax == .html else { return }
    if bytes.hasName("html", at: name) || bytes.hasName("body", at: name) { beginsDocument = true }
    for raw in ["script", "style"] where isOpen && bytes.hasName(raw, at: name) {
      skip(toEndTag: raw, in: bytes)
    }
  }

  /// Reads attributes as libxml2 does. Answers whether content can follow: the tag is not `<a/>`.
  private mutating func scanAttributes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var count = 0
    var dropFrom: Int?
    while true {
      while at < bytes.count, isSpace(bytes[at]) { at += 1 }
      guard at < bytes.count else {
        cut = .tag
        break
      }
      if isTagEnd(bytes) { break }
      if count == limit, dropFrom == nil { dropFrom = at }
      count += scanAttribute(bytes) ? 1 : 0
    }
    if let dropFrom {
      blanks.append(dropFrom..<at)
      flood = flood ?? dropFrom
    }
    return at < bytes.count && bytes[at] == 0x3E
  }

  /// Answers false when what stands there is not an attribute and is passed over.
  private mutating func scanAttribute(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isNameStart(bytes[at]) else {
      while at < bytes.count, !isSpace(bytes[at]), !isTagEnd(bytes) { at += 1 }
      return false
    }
    skipName(bytes)
    while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    guard at < bytes.count, bytes[at] == 0x3D else { return true }
    at += 1
    while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    let value = at
    skipValue(bytes)
    blankReferences(bytes, value..<at)
    return true
  }

  /// Blanks references that name no character, and the signs of all past the most that a value may have.
  private mutating func blankReferences(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) {
    var next = value.lowerBound
    // Only in the value: a search to the end of the file for each attribute takes minutes on a page of links.
    let untilEnd = UnsafeBufferPointer(rebasing: bytes[..<value.upperBound])
    while let sign = untilEnd.position(of: 0x26, from: next) {
      let reference = CharacterReference(bytes, at: sign, end: value.upperBound)
      next = max(sign + 1, reference?.end ?? 0)
      if let reference, !reference.isCharacter { breaks.append(sign..<reference.end) }
    }
    guard value.count > TagScan.mostReferences else { return }
    var count = 0
    for position in value where bytes[position] == 0x26 {
      count += 1
      if count > TagScan.mostReferences { blanks.append(position..<position + 1) }
    }
  }

  private mutating func skipValue(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard at < bytes.count else { return }
    if bytes[at] == 0x22 || bytes[at] == 0x27 {
      at = bytes.position(of: bytes[at], from: at + 1).map { $0 + 1 } ?? bytes.count
    } else {
      while at < bytes.count, !isSpace(bytes[at]), bytes[at] != 0x3E { at += 1 }
    }
  }

  private mutating func skipName(_ bytes: UnsafeBufferPointer<UInt8>) {
    let end = syntax == .html ? min(bytes.count, at + TagScan.longestName) : bytes.count
    while at < end, isNamePart(bytes[at]) { at += 1 }
  }

  private mutating func skip(
    past mark: StaticString, in bytes: UnsafeBufferPointer<UInt8>, else cut: MarkupProblem.Cut
  ) {
    while let found = bytes.position(of: mark.utf8Start[0], from: at) {
      at = found + 1
      if bytes.has(mark, at: found) {
        at = found + mark.utf8CodeUnitCount
        return
      }
    }
    self.cut = cut
  }

  private mutating func skip(toEndTag name: String, in bytes: UnsafeBufferPointer<UInt8>) {
    while let found = bytes.position(of: 0x3C, from: at) {
      if found + 1 < bytes.count, bytes[found + 1] == 0x2F, bytes.hasName(name, at: found + 2) {
        at = found
        return
      }
      at = found + 1
    }
    cut = .script
  }

  private func isTagEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[at] == 0x3E || bytes[at] == 0x2F && at + 1 < bytes.count && bytes[at + 1] == 0x3E
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x3A: true
    case 0x2E: syntax == .html
    case 0x80...: syntax == .xml
    default: false
    }
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
  }

  private static let mostReferences = 10_000
  /// libxml2 takes what follows after as many bytes for another name.
  private static let longestName = 100
}
