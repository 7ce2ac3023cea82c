/// How many items a bulletin shows, counted in its page as readers see it, and not in the values from which it was made.
struct ShownCounts {
  struct Section {
    /// Without its number.
    var title: String
    var items: Int
  }

  let sections: [Section]

  var items: Int { sections.map(\.items).reduce(0, +) }

  /// Relies on how the templates write: a section is one element with its heading first, an item one `article`.
  init(page: [UInt8]) {
    let parts = String(decoding: page, as: UTF8.self).split(separator: "<section ").dropFirst()
    sections = parts.map { part in
      Section(
        title: Self.title(of: part), items: part.split(separator: "<article ").count - 1)
    }
  }

  /// `中央政府の動向` of `<h2 id="s1">１．中央政府の動向</h2>`.
  private static func title(of part: Substring) -> String {
    guard let open = part.firstRange(of: "<h2 "), let start = part[open.upperBound...].firstIndex(of: ">")
    else { return "" }
    let heading = part[part.index(after: start)...].prefix { $0 != "<" }
    return String(heading.split(separator: "．", maxSplits: 1).last ?? "")
  }

  /// What the letter says otherwise: the sum in its heading, and a line for each section that holds something.
  func missing(in letter: [UInt8]) -> [String] {
    let text = String(decoding: letter, as: UTF8.self)
    let lines = sections.filter { $0.items > 0 }.map { (told: "\($0.title)　\($0.items)件", end: "</li>") }
    return (lines + [(told: "　\(items)件", end: "</h2>")]).filter { !text.contains($0.told + $0.end) }
      .map(\.told)
  }
}
