import Markup

/// Where a page came from and when it was saved, by the first step that says so.
enum CaptureFacts {
  static func read(_ page: SavedPage, _ tree: MarkupTree, _ meta: MetaTags) -> Capture {
    let declared = page.declaredCapture
    let comment = commentCapture(tree)
    let link = declared?.url == nil && comment?.url == nil ? linkCapture(tree, meta) : nil
    let source = [declared, comment, link].compactMap { $0 }.first { $0.url != nil }
    return Capture(
      url: source?.url, savedOn: declared?.savedOn ?? comment?.savedOn, step: source?.step ?? "none")
  }

  // MARK: Comments of the programs that save pages

  private static let longestComment = 4096

  private static func commentCapture(_ tree: MarkupTree) -> Capture? {
    for node in tree.descendants(of: .root) where tree.kind(of: node) == .comment {
      let bytes = tree.textBytes(of: node)
      guard bytes.count <= longestComment else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      if let capture = savedFrom(text) ?? singleFile(text) { return capture }
    }
    return nil
  }

  /// Internet Explorer, Edge, Chrome: `<!-- saved from url=(0042)http://… -->`; the number is the length.
  private static func savedFrom(_ comment: String) -> Capture? {
    guard let mark = comment.firstRange(of: "saved from url=(") else { return nil }
    let rest = comment[mark.upperBound...]
    guard let close = rest.firstIndex(of: ")") else { return nil }
    let address = rest[rest.index(after: close)...].prefix { !$0.isWhitespace }
    return WebLink(address).map { Capture(url: $0, savedOn: nil, step: "saved-from comment") }
  }

  /// SingleFile: lines `url: …` and `saved date: Tue Jan 04 2022 17:05:11 GMT+0800 (…)`.
  private static func singleFile(_ comment: String) -> Capture? {
    guard comment.contains("SingleFile") else { return nil }
    var capture = Capture(url: nil, savedOn: nil, step: "SingleFile comment")
    for line in comment.split(whereSeparator: \.isNewline) {
      let line = line.trimmingSpaces()
      if line.hasPrefix("url:") { capture.url = WebLink(line.dropFirst(4).trimmingSpaces()) }
      if line.hasPrefix("saved date:") {
        capture.savedOn = javaScriptDay(line.dropFirst(11).trimmingSpaces())
      }
    }
    return capture.url == nil ? nil : capture
  }

  /// `Tue Jan 04 2022 17:05:11 GMT+0800`, as `Date.toString()` of a browser prints it.
  private static func javaScriptDay(_ text: String) -> Day? {
    let words = text.split(separator: " ")
    guard words.count >= 4, let month = months.firstIndex(of: words[1]), let day = Int(words[2]),
      let year = Int(words[3])
    else { return nil }
    return Day(year: year, month: month + 1, day: day)
  }

  private static let months: [Substring] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  // MARK: What the page says of itself

  private static func linkCapture(_ tree: MarkupTree, _ meta: MetaTags) -> Capture? {
    if let link = canonical(tree) { return Capture(url: link, savedOn: nil, step: "canonical link") }
    return meta.all(.address).lazy.compactMap { value in
      WebLink(value.value).map { Capture(url: $0, savedOn: nil, step: value.step) }
    }.first
  }

  private static func canonical(_ tree: MarkupTree) -> WebLink? {
    tree.elements(named: "link").lazy
      .filter { tree.attribute("rel", of: $0)?.lowercased() == "canonical" }
      .compactMap { tree.attribute("href", of: $0) }
      .compactMap { WebLink($0.trimmingSpaces()) }.first
  }
}
