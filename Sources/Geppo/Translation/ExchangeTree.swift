import Markup

/// A file of XML that came from elsewhere, whole and within limits. What it declares as entities is not there.
struct ExchangeTree {
  static let bytes = 64 << 20
  /// Signs `<`: as many segments as are read at most have fewer, with all their notes.
  static let signs = 30 * IncomingUnits.most
  private static let limits = ParseLimits(nodes: 2_000_000, depth: 64, attributes: 64, bytes: bytes)

  let tree: MarkupTree
  let file: String
  let root: MarkupTree.Node

  /// Throws the finding that says why the file is refused. `utf8` is decoded text.
  init(_ utf8: [UInt8], file: String) throws(RefusedFile) {
    let parsed = parseXML(utf8, limits: Self.limits)
    if let problem = parsed.problems.first {
      throw RefusedFile(file, line: problem.line, problem.words)
    }
    guard let root = parsed.tree.children(of: .root).first(where: parsed.tree.isElement) else {
      throw RefusedFile(file, line: 1, "another format")
    }
    (self.tree, self.file, self.root) = (parsed.tree, file, root)
  }

  /// Its elements of a name below a node, whatever their prefix, and whatever stands between.
  func elements(_ names: Set<String>, below node: MarkupTree.Node) -> [MarkupTree.Node] {
    tree.descendants(of: node).filter { tree.isElement($0) && names.contains(tree.localName(of: $0)) }
  }

  func children(_ names: Set<String>, of node: MarkupTree.Node) -> [MarkupTree.Node] {
    tree.children(of: node).filter { tree.isElement($0) && names.contains(tree.localName(of: $0)) }
  }

  func place(of node: MarkupTree.Node) -> Location { .line(file: file, line: tree.line(of: node)) }
}

/// A file of which nothing is taken.
struct RefusedFile: Error, Hashable {
  let finding: Finding

  init(_ file: String, line: Int? = nil, _ reason: String) {
    let place = line.map { Location.line(file: file, line: $0) } ?? .file(file)
    finding = Finding(.unreadableTranslation, place, reason)
  }
}

/// Whether a language tag is of ours: `zh`, `zh-Hans`, `zh_CN`, `ZH-CN`; `ja`, `ja-JP`.
enum LanguageTag {
  static func isChinese(_ tag: String) -> Bool { ["zh", "zho", "chi", "cmn"].contains(primary(tag)) }
  static func isJapanese(_ tag: String) -> Bool { ["ja", "jpn"].contains(primary(tag)) }

  private static func primary(_ tag: String) -> String {
    tag.split { $0 == "-" || $0 == "_" }.first.map { $0.lowercased() } ?? ""
  }
}
