import Markup

/// The links in the text, and right behind it (相关链接), whose words may be the title of a document.
struct NamedLinks {
  let evidence: PageEvidence

  /// Characters of a title at least: 排污许可管理条例.
  private static let leastOfTitle = 6
  private static let linesBehind = 8
  private static let most = 20

  /// Nil without any; each address once, files that the page offers left out.
  func read(besides attachments: [Attachment]) -> [NamedLink]? {
    var seen = Set(attachments.compactMap { $0.url?.comparisonKey })
    if let own = evidence.capture.url { seen.insert(own.comparisonKey) }
    let found = evidence.lines.links.filter(isNearText).compactMap(named).filter {
      seen.insert($0.url.comparisonKey).inserted
    }
    return found.isEmpty ? nil : Array(found.prefix(Self.most))
  }

  private func isNearText(_ link: PageLines.Link) -> Bool {
    let body = evidence.body.lines
    return link.lineIndex >= body.lowerBound && link.lineIndex < body.upperBound + Self.linesBehind
      && !body.isEmpty
  }

  private func named(_ link: PageLines.Link) -> NamedLink? {
    let words = evidence.tree.string(of: link.node).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    guard words.count >= Self.leastOfTitle, words.count <= TitleSteps.longest,
      words.contains(where: { !$0.isASCII }),
      let target = LinkTarget.of(link.node, in: evidence.tree), let url = evidence.base.link(target)
    else { return nil }
    return NamedLink(words: words, url: url, line: evidence.tree.line(of: link.node))
  }
}
