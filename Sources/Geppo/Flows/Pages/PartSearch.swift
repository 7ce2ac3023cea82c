/// Follows a page to the files in which it goes on, wherever they lie.
struct PartSearch {
  let collector: Collector
  let source: Source
  let page: SavedPage
  /// The bytes of a file that the page may name; nil where it cannot be read.
  let bytes: (_ name: String) -> [UInt8]?

  struct Found: Hashable, Sendable {
    /// In the order of reading.
    var names: [String] = []
    /// How many further pages there are beyond the limit.
    var excess = 0
    /// Frames around the text that say nothing.
    var frames: [String] = []
  }

  /// The further pages or frames of a page with these bytes.
  func parts(of head: [UInt8]) -> Found {
    switch collector.continuation(of: page, bytes: head, source: source) {
    case .pages(let names):
      let reading = collector.read(page, bytes: head, source: source)
      let all = PageNumbers(addresses: page.savedFrom).sorted(followed(names, reading))
      return Found(names: Array(all.prefix(PageParts.most)), excess: max(0, all.count - PageParts.most))
    case .frames(let names): return frames(names)
    case nil: return Found()
    }
  }

  /// A page may name only the next one: the further pages are asked too.
  private func followed(_ first: [String], _ head: PageReading) -> [String] {
    var names = first
    var parts: [String] = []
    var position = 0
    while position < names.count, parts.count < PageParts.mostCounted {
      let name = names[position]
      position += 1
      guard let bytes = bytes(name) else { continue }
      let part = PagePart(file: page.fileBeside(name), bytes: bytes)
      guard !collector.isAnother(part, than: head, page, source: source) else { continue }
      parts.append(name)
      guard case .pages(let more) = collector.continuation(of: page, bytes: bytes, source: source) else {
        continue
      }
      names += more.filter { !names.contains($0) }
    }
    return parts
  }

  /// The frames with a text. A list stands for itself; one that says nothing is the menu or the head of the page.
  private func frames(_ names: [String]) -> Found {
    let readings = names.map { ($0, frame($0)) }
    let texts = readings.filter { $1?.items.contains(where: Self.isText) ?? false }.map(\.0)
    guard !texts.isEmpty else { return Found() }
    let silent = readings.filter { $1?.findings.contains { $0.code == .emptyPage } ?? false }
    return Found(names: texts, frames: silent.map(\.0))
  }

  private static func isText(_ item: Item) -> Bool { item.bodyText.count >= Prose.leastOfText }

  private func frame(_ name: String) -> PageReading? {
    guard let bytes = bytes(name) else { return nil }
    let frame = SavedPage(
      file: page.fileBeside(name), source: page.source, folder: page.folder, sha256: "", declaredCapture: nil,
      siblings: [], isPart: true)
    return collector.read(frame, bytes: bytes, source: source)
  }
}

extension SavedPage {
  /// The path of a file in the folder of the page.
  func fileBeside(_ name: String) -> String {
    (file.lastIndex(of: "/").map { String(file[...$0]) } ?? "") + name
  }
}
