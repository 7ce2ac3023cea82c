/// The Japanese words of the pages that go out, and what they come from.
struct ShownText: Hashable, Sendable {
  /// The `id` of the item's element; empty between items.
  var anchor: String
  var text: String

  static func all(of pages: [WorkspaceFile]) -> [ShownText] {
    pages.flatMap { page in
      JapaneseText.pieces(of: page.bytes).map { ShownText(anchor: String($0.anchor), text: $0.text) }
    }
  }
}

/// Where the words of a bulletin come from, so that a problem is told of at the file in which it is corrected.
struct TextOrigins {
  private let items: [String: IssueItem]
  private let files: [String: Location]
  private let texts: [(text: String, origin: Location)]

  init(_ subject: ReleaseCheck.Subject) {
    let shown = subject.issue.whole.items
    items = Dictionary(shown.map { ($0.number.anchor, $0) }) { first, _ in first }
    let files = Dictionary(
      subject.material.entries.map { entry in
        (entry.id, entry.item.title?.location ?? .file(entry.item.page.file))
      }
    ) { first, _ in first }
    self.files = files
    let office = subject.office
    let settings =
      [office.name, office.programme, office.bulletinTitle] + office.contact + office.publicContact
      + office.letterhead
    texts =
      [subject.issue.wording, subject.issue.wording.ofPublicVersion].flatMap { wording in
        wording.byName.sorted { $0.key < $1.key }.map { ($0.value, .file(Glossary.Path.wording)) }
      } + settings.map { ($0, .file(Glossary.Path.office)) }
      + subject.issue.whole.cooperation.flatMap { line in
        [line.kind, line.title, line.japanSide, line.chinaSide, line.place, line.heads].map {
          ($0, line.event.row)
        }
      }
      + shown.flatMap { item in
        [item.headline, item.summary].compactMap { text in files[item.id].map { (text.plain, $0) } }
      }
  }

  /// The item in whose text it stands; nil between items.
  func item(of shown: ShownText) -> IssueItem? { items[shown.anchor] }

  /// `sentence` goes on behind the name of the item, or behind the words with their neighbours.
  func problem(_ words: String, in shown: ShownText, says sentence: String) -> ReleaseProblem {
    if let item = items[shown.anchor] {
      return ReleaseProblem("案件\(item.id)\(sentence)", origin: files[item.id])
    }
    let line = shown.text.split(separator: "\n").first { $0.contains(words) } ?? ""
    let origin = texts.first { !$0.text.isEmpty && $0.text.contains(words) && line.contains($0.text) }
    return ReleaseProblem("「\(Self.excerpt(of: line, around: words))」" + sentence, origin: origin?.origin)
  }

  /// The words with a few characters on either side.
  private static func excerpt(of line: Substring, around words: String) -> String {
    guard let found = line.firstRange(of: words) else { return words }
    return line[..<found.lowerBound].suffix(10) + words + line[found.upperBound...].prefix(10)
  }
}
