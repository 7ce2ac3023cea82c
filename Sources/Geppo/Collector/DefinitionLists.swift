import Markup

/// Lists that print the day beside the title as term and description, which are siblings: `<dt>2018-12-03</dt><dd>…</dd>`.
struct DefinitionLists {
  private var partners: [MarkupTree.Node: MarkupTree.Node] = [:]

  /// Reads all lists of the page.
  init(_ tree: MarkupTree) {
    for list in tree.elements(named: "dl") { pair(tree.children(of: list), tree) }
  }

  /// A description goes with the term before it, a term with the first description behind it.
  private mutating func pair(_ parts: MarkupTree.Children, _ tree: MarkupTree) {
    var term: MarkupTree.Node?
    for part in parts {
      switch tree.name(of: part) {
      case "dt": term = part
      case "dd":
        guard let term else { continue }
        partners[part] = term
        if partners[term] == nil { partners[term] = part }
      default: continue
      }
    }
  }

  /// The other half of the pair in which a node stands.
  func partner(of node: MarkupTree.Node, in tree: MarkupTree) -> MarkupTree.Node? {
    guard !partners.isEmpty else { return nil }
    return tree.ancestors(of: node).prefix(5).lazy.compactMap { partners[$0] }.first
  }
}
