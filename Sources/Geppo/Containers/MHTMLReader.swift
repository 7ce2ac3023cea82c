/// What an MHTML file holds.
struct MHTMLContent: Hashable, Sendable {
  /// The page that was saved; nil when there is none in the file.
  var root: EnclosedPage?
  /// Pages within the page.
  var frames: [EnclosedPage]
  var findings: [Finding]
}

/// Reads a page that a browser saved with its parts in one file: RFC 2557.
struct MHTMLReader {
  private let file: String
  private let limits: ContainerLimits
  private let header: HeaderFields
  private let parts: Multipart

  /// Nil when the file has no header of MIME: it is a page under a wrong name then.
  init?(_ bytes: [UInt8], file: String, limits: ContainerLimits) {
    guard let (header, body) = MIMEHeader.read(bytes[...], limits: limits) else { return nil }
    guard header.first("content-type") ?? header.first("mime-version") != nil else { return nil }
    self.file = file
    self.limits = limits
    self.header = header
    parts = Multipart(header, body, limits: limits)
  }

  func read() -> MHTMLContent {
    let root = rootPart
    return MHTMLContent(
      root: root.map { page($0, isRoot: true) },
      frames: parts.leaves.filter { $0.media.isHTML && $0.index != root?.index }
        .map { page($0, isRoot: false) },
      findings: findings)
  }

  /// The part that `start` names, else the first HTML, else the first page of any type.
  private var rootPart: Multipart.Leaf? {
    let start = MediaType(header.first("content-type")).parameter("start")
    let named = start.flatMap { id in
      parts.leaves.first { $0.header.first("content-id") == id && isPage($0) }
    }
    return named ?? parts.leaves.first { $0.media.isHTML } ?? parts.leaves.first(where: isPage)
  }

  private func isPage(_ leaf: Multipart.Leaf) -> Bool {
    leaf.media.isPage(leaf.body.prefix(64)) && !leaf.media.isMultipart
  }

  private func page(_ leaf: Multipart.Leaf, isRoot: Bool) -> EnclosedPage {
    let own = leaf.header.first("content-location")
    let outer = [header.first("snapshot-content-location"), own, header.first("content-location")]
    let address = (isRoot ? outer : [own]).lazy.compactMap { $0 }.compactMap { WebLink($0) }.first
    let facts = ContainerFacts(
      url: address,
      savedOn: (header.first("date") ?? leaf.header.first("date")).flatMap(MailDate.day),
      step: "MHTML header",
      charset: leaf.media.parameter("charset"), status: nil, isCut: leaf.isCut)
    let bytes = TransferEncoding(leaf.header.first("content-transfer-encoding")).decode(leaf.body)
    guard bytes.count <= limits.page else {
      return EnclosedPage(index: leaf.index, facts: facts, bytes: [], problem: .tooLarge(bytes.count))
    }
    return EnclosedPage(index: leaf.index, facts: facts, bytes: bytes, problem: nil)
  }

  private var findings: [Finding] {
    parts.problems.map { problem in
      switch problem {
      case .notClosed(let index):
        Finding(.cutContainer, .record(container: file, index: index), "without its closing boundary")
      case .noBoundary:
        Finding(.cutContainer, .file(file), "in the header of the file")
      case .tooManyParts: Finding(.containerLimit, .file(file), "parts", String(limits.parts))
      case .tooDeep: Finding(.containerLimit, .file(file), "levels of parts", String(limits.depth))
      }
    }
  }
}

/// The header of a MIME entity.
enum MIMEHeader {
  /// The fields, and the body behind the empty line; nil when the bytes do not begin with a header.
  static func read(
    _ bytes: ArraySlice<UInt8>, limits: ContainerLimits
  ) -> (fields: HeaderFields, body: ArraySlice<UInt8>)? {
    var lines = HeaderLines(bytes, limits: limits)
    var fields = HeaderFields()
    while let line = lines.next(), !line.isEmpty {
      guard fields.add(line) else { return nil }
    }
    return lines.hasEnded ? (fields, bytes[lines.at...]) : nil
  }
}

/// The day in a header of mail: `Fri, 21 Dec 2018 18:00:00 +0900`, or as C prints it: `Fri Dec 21 18:00:00 2018`.
enum MailDate {
  /// The day as written, in the zone in which it is written: the one on the calendar of whoever saved the page.
  static func day(_ text: String) -> Day? {
    let words = text.split { $0 == " " || $0 == "," }
    guard let at = words.firstIndex(where: { months.contains($0.prefix(3).lowercased()) }), at > 0,
      let month = months.firstIndex(of: words[at].prefix(3).lowercased()), at + 1 < words.count
    else { return nil }
    if let day = Int(words[at - 1]), let year = Int(words[at + 1]) {
      return Day(year: year, month: month + 1, day: day)
    }
    guard let day = Int(words[at + 1]), let year = words.last.flatMap({ Int($0) }) else { return nil }
    return Day(year: year, month: month + 1, day: day)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
