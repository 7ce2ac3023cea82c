/// The kinds of files that hold pages of their own.
enum ContainerForm: Hashable, Sendable {
  /// One page with its parts, as browsers save it: RFC 2557.
  case mhtml
  /// Many pages, as crawlers and archives save them: ISO 28500, plain or with gzip.
  case warc

  /// By the name of the file; nil for what is no container.
  static func of(_ path: String) -> ContainerForm? {
    // Most files are pages; their names need no folding of case.
    guard let last = path.utf8.last, "lLtTcCzZ".utf8.contains(last) else { return nil }
    let name = path.lowercased()
    return suffixes.first { name.hasSuffix($0.suffix) }?.form
  }

  private static let suffixes: [(suffix: String, form: ContainerForm)] = [
    (".mht", .mhtml), (".mhtml", .mhtml), (".warc", .warc), (".warc.gz", .warc),
  ]
}

/// What a container says of one page in it.
struct ContainerFacts: Hashable, Sendable {
  var url: WebLink?
  /// As written, in the zone in which it is written.
  var savedOn: Day?
  /// `MHTML header`, `WARC header`.
  var step: String
  /// Of the HTTP or MIME header: a hint only, because servers give it without looking at the page.
  var charset: String?
  /// Of HTTP, where there is one.
  var status: Int?
  /// Whether the page breaks off in the container.
  var isCut: Bool
}

/// The name of a page in a container: `feeds/mee/2018-12/x.warc#3`. No file has a name of this form, because the
/// listing escapes it.
struct EnclosedName: Hashable, Sendable {
  let container: String
  /// Counts all records or parts of the container from 1.
  let index: Int

  init(container: String, index: Int) {
    self.container = container
    self.index = index
  }

  /// Nil for the name of a file.
  init?(_ name: String) {
    // A record's name ends with a digit, a page's hardly ever.
    guard let last = name.utf8.last, (0x30...0x39).contains(last), let mark = name.lastIndex(of: "#"),
      let index = Int(name[name.index(after: mark)...]), ContainerForm.of(String(name[..<mark])) != nil
    else { return nil }
    self.init(container: String(name[..<mark]), index: index)
    // `x.warc#03` is no name of a page.
    if text != name { return nil }
  }

  var text: String { "\(container)#\(index)" }

  /// Sorts the pages of a container by their number.
  static func order(_ name: String) -> (String, Int) {
    EnclosedName(name).map { ($0.container, $0.index) } ?? (name, 0)
  }
}
