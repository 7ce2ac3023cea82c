/// Takes the pages out of a WARC file one by one, but those of one article together: it is told by their addresses, and
/// crawlers store its first page before those that it names.
///
/// The file is gone over twice: for the addresses, then for the pages. Only pages of articles that are not yet whole
/// wait in memory, and only up to a limit; what comes later is a page of its own then, and the first page says that it is
/// missing.
struct EnclosedArticles {
  private var reader: WARCReader
  /// How many further pages there still are, by the address of the first page.
  private var further: [String: Int]
  /// In the order of their first pages.
  private var waiting: [(key: String, pages: [EnclosedPage])] = []
  private var waitingBytes = 0

  /// Pages that wait for others.
  static let mostBytes = 64 << 20
  static let mostArticles = 256
  /// Addresses of first pages that are kept in mind, and bytes of the longest of them.
  static let mostAddresses = 100_000
  static let longestAddress = 512

  /// Both give the bytes of the file piece by piece, from its beginning.
  init(
    file: String, limits: ContainerLimits, addresses: @escaping () -> [UInt8],
    pages: @escaping () -> [UInt8]
  ) {
    further = Self.furtherPages(WARCReader(file: file, limits: limits, read: addresses))
    reader = WARCReader(file: file, limits: limits, read: pages)
  }

  /// What is to be said at the end of the file.
  var findings: [Finding] { reader.allFindings }
  var hasPages: Bool { reader.pages > 0 }
  var file: String { reader.file }

  /// A page with those that may be its further pages behind it; nil at the end of the file.
  mutating func next() -> [EnclosedPage]? {
    while let page = reader.next() {
      if let ready = take(page) { return ready }
    }
    return waiting.isEmpty ? nil : release(0)
  }

  private static func furtherPages(_ reader: WARCReader) -> [String: Int] {
    var reader = reader
    var counts: [String: Int] = [:]
    while let link = reader.nextAddress() {
      guard link.text.utf8.count <= longestAddress, let key = FirstPageAddress.key(of: link) else { continue }
      if counts[key] != nil || counts.count < mostAddresses { counts[key, default: 0] += 1 }
    }
    return counts
  }

  /// What can be read now that this page is there. An address that has further pages is that of a first page, whatever
  /// its own number is: sites number their articles, too (`art_5.html`, `art_5_2.html`).
  private mutating func take(_ page: EnclosedPage) -> [EnclosedPage]? {
    guard let link = page.facts.url else { return [page] }
    let first = FirstPageAddress.key(of: link).flatMap { further[$0] == nil ? nil : $0 }
    if let first { further[first, default: 1] -= 1 }
    let article = first.flatMap { key in waiting.firstIndex { $0.key == key } }
    let isFirst = further[link.comparisonKey, default: 0] > 0
    if isFirst || article != nil { waitingBytes += page.bytes.count }
    if isFirst {
      waiting.append((link.comparisonKey, [page]))
    } else if let article {
      waiting[article].pages.append(page)
    } else {
      return [page]
    }
    // The same address again: from here on its further pages are those of the newer capture.
    let earlier = isFirst ? waiting.dropLast().firstIndex { $0.key == link.comparisonKey } : nil
    let whole = first.flatMap { further[$0, default: 0] <= 0 ? article : nil }
    return (earlier ?? whole).map { release($0) } ?? releaseAboveLimit()
  }

  private mutating func releaseAboveLimit() -> [EnclosedPage]? {
    waitingBytes > Self.mostBytes || waiting.count > Self.mostArticles ? release(0) : nil
  }

  private mutating func release(_ index: Int) -> [EnclosedPage] {
    let pages = waiting.remove(at: index).pages
    waitingBytes -= pages.reduce(0) { $0 + $1.bytes.count }
    return pages
  }
}
