@testable import Markup

/// A tree as one line, for tests: `<p id=x>text<!--comment--></p>`.
func outline(_ tree: MarkupTree, _ node: MarkupTree.Node = .root) -> String {
  let inner = tree.children(of: node).map { outline(tree, $0) }.joined()
  switch tree.kind(of: node) {
  case .root: return inner
  case .text: return tree.string(of: node)
  case .comment: return "<!--\(tree.string(of: node))-->"
  case .element:
    let attributes = tree.attributes(of: node).map { " \($0.name)=\($0.value)" }.joined()
    return "<\(tree.name(of: node))\(attributes)>\(inner)</\(tree.name(of: node))>"
  }
}

func html(_ text: String, limits: ParseLimits = ParseLimits()) -> ParsedMarkup {
  parseHTML(Array(text.utf8), limits: limits)
}

func xml(_ text: String, limits: ParseLimits = ParseLimits()) -> ParsedMarkup {
  parseXML(Array(text.utf8), limits: limits)
}

/// What must hold of every tree. Answers what does not.
func brokenInvariants(of tree: MarkupTree) -> [String] {
  var broken: [String] = []
  if tree.end(of: .root).index != Int32(tree.nodeCount) { broken.append("root does not span the tree") }
  for node in tree.descendants(of: .root) {
    let row = tree.rows[Int(node.index)]
    if row.parent >= node.index { broken.append("parent of \(node.index) is not before it") }
    if row.next <= node.index { broken.append("next of \(node.index) is not after it") }
    if row.next > tree.rows[Int(row.parent)].next { broken.append("\(node.index) leaves its parent") }
    if row.kind != .element, row.next != node.index + 1 { broken.append("text \(node.index) has children") }
    if row.kind == .text, row.text == .empty { broken.append("text \(node.index) is empty") }
    if row.line < 1 { broken.append("\(node.index) has no line") }
    let kind = tree.rows[Int(row.parent)].kind
    if kind != .element && kind != .root { broken.append("\(node.index) is below a \(kind)") }
    if Int(row.text.end) > tree.text.count { broken.append("text of \(node.index) is past the buffer") }
  }
  return broken
}
