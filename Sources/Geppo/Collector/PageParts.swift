import Markup

/// Where a page goes on: in further pages of one article, or in frames.
struct PageParts {
  let evidence: PageEvidence
  /// Of the names that the page has: as a file, and on its site.
  private let stems: [(stem: String, suffix: String)]
  private let references: [String]

  init(evidence: PageEvidence) {
    self.evidence = evidence
    references = Self.references(in: evidence)
    let own = [Address(evidence.page.file), evidence.capture.url.map { Address($0.text) }]
    stems = own.compactMap { $0?.fileName }.compactMap { name in
      guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
      return (String(name[..<dot]), String(name[name.index(after: dot)...]))
    }
  }

  struct Rule: Sendable {
    let name: String
    let reason: String
    /// References as the page writes them, in the order of reading.
    let references: @Sendable (PageParts) -> [String]
  }

  /// How one article is told to have several pages; the first that finds some counts.
  static let rules: [Rule] = [
    Rule(
      name: "createPageHTML",
      reason: "TRS WCM: createPageHTML(3, 0, \"t20181203_1\", \"html\") draws the numbers",
      references: { $0.pagesOfCall }),
    Rule(
      name: "numbered name", reason: "links to t1_2.html or t1-2.html on a page called t1.html",
      references: { $0.numberedPages }),
    Rule(
      name: "number in the query", reason: "links to the page's own address with page=2 behind",
      references: { $0.queriedPages }),
  ]

  /// Further pages that are joined. No article has more; lists have.
  static let most = 50
  /// Further pages that are counted.
  static let mostCounted = 1000

  /// References to the further pages of an article, without the file itself, and how many more it has than are joined.
  func further() -> (pages: [String], excess: Int) {
    let found = Self.rules.lazy.map { $0.references(self) }.first { !$0.isEmpty } ?? []
    let all = found.filter { !isOwn($0) }
    return (Array(all.prefix(Self.most)), max(0, all.count - Self.most))
  }

  /// Pagers of a further page link that page, too.
  private func isOwn(_ reference: String) -> Bool {
    let page = evidence.page
    let own = page.name
    if let address = page.savedFrom[own] {
      return evidence.base.link(reference)?.comparisonKey == address.comparisonKey
    }
    return Address(reference).query == nil && Address(reference).fileName == own
  }

  /// References to the frames of a page that has hardly a text of its own.
  var frames: [String] {
    let tree = evidence.tree
    let frames = tree.elements(named: "frame") + tree.elements(named: "iframe")
    return frames.compactMap { tree.attribute("src", of: $0)?.trimmingSpaces() }.filter { reference in
      let address = Address(reference)
      return !address.fileName.isEmpty && !FileForm.attachmentExtensions.contains(address.fileExtension)
    }
  }

  /// The file of the page's own folder that a reference means: by its path, by its name, or by the address that
  /// `captures.csv` gives.
  func file(of reference: String) -> String? {
    let address = Address(reference)
    let path = address.path.hasPrefix("./") ? String(address.path.dropFirst(2)) : address.path
    let page = evidence.page
    let own = page.name
    let byName = [Address.percentDecoded(path[...]), address.fileName].first { name in
      name != own && address.query == nil && page.siblings.contains(name)
    }
    if let byName { return byName }
    guard let link = evidence.base.link(reference) else { return nil }
    return page.siblings.first { $0 != own && page.savedFrom[$0]?.comparisonKey == link.comparisonKey }
  }

  // MARK: Rules

  private var pagesOfCall: [String] {
    let tree = evidence.tree
    // What is kept of a script stands in comments.
    let scripts = tree.elements(named: "script").lazy.map { script in
      tree.children(of: script).map { String(decoding: tree.textBytes(of: $0), as: UTF8.self) }.joined()
    }
    for script in scripts {
      guard let call = script.firstRange(of: "createPageHTML(") else { continue }
      let arguments = script[call.upperBound...].prefix { $0 != ")" }.split(separator: ",")
        .map { $0.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" } }
      guard arguments.count >= 4, let all = Int(arguments[0]), arguments[1] == "0",
        stems.contains(where: { $0.stem == arguments[2] }), all >= 2
      else { continue }
      return (1..<min(all, Self.mostCounted + 1)).map { "\(arguments[2])_\($0).\(arguments[3])" }
    }
    return []
  }

  private var numberedPages: [String] {
    var found: [Int: String] = [:]
    for reference in references where reference.utf8.contains(where: { $0 == 0x5F || $0 == 0x2D }) {
      guard let number = pageNumber(Address(reference).fileName), found[number] == nil else { continue }
      found[number] = reference
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  /// 2 of `t1_2.html` and `t1-2.html`, on `t1.html`.
  private func pageNumber(_ name: String) -> Int? {
    for (stem, suffix) in stems where name.hasPrefix(stem) && name.hasSuffix(".\(suffix)") {
      let middle = name.dropFirst(stem.count).dropLast(suffix.count + 1)
      guard let mark = middle.first, mark == "_" || mark == "-" else { continue }
      let number = middle.dropFirst()
      guard (1...2).contains(number.utf8.count), let page = Int(number), page >= 1 else { continue }
      return page
    }
    return nil
  }

  private var queriedPages: [String] {
    guard let own = evidence.capture.url.map({ Address($0.text) }) else { return [] }
    var found: [Int: String] = [:]
    for reference in references where reference.utf8.contains(UInt8(ascii: "?")) {
      guard let link = evidence.base.link(reference).map({ Address($0.text) }), link.path == own.path,
        let page = page(in: link.query, beside: own.query), found[page] == nil
      else { continue }
      found[page] = reference
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  static let queryNames: Set<String> = ["page", "p", "pageno", "pageindex"]

  /// The number when `page=2` is all that one query has more than the other.
  private func page(in query: String?, beside own: String?) -> Int? {
    let parts = query?.split(separator: "&") ?? []
    let other = own?.split(separator: "&") ?? []
    let more = parts.filter { !other.contains($0) }
    guard more.count == 1, other.allSatisfy(parts.contains), let pair = more.first else { return nil }
    let sides = pair.split(separator: "=")
    guard sides.count == 2, Self.queryNames.contains(sides[0].lowercased()),
      let page = Int(sides[1]), (2...Self.mostCounted).contains(page)
    else { return nil }
    return page
  }

  /// What links and scripts of the page name.
  private static func references(in evidence: PageEvidence) -> [String] {
    let tree = evidence.tree
    let links = evidence.lines.links.compactMap { tree.attribute("href", of: $0.node)?.trimmingSpaces() }
    let clicks = tree.descendants(of: .root).filter(tree.isElement).compactMap {
      tree.attribute("onclick", of: $0)
    }
    let scripts = links.filter { $0.lowercased().hasPrefix("javascript:") } + clicks
    return links + scripts.flatMap(LinkTarget.literals)
  }
}
