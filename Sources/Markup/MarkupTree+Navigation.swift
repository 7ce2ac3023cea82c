/// Moving about in the tree: no allocation, a few array reads a step.
extension MarkupTree {
  /// The number of all nodes, the root included.
  package var nodeCount: Int { rows.count }

  package func kind(of node: Node) -> Kind { rows[Int(node.index)].kind }

  package func isElement(_ node: Node) -> Bool { kind(of: node) == .element }

  /// The name of an element, lower case in HTML, with its prefix in XML; empty for any other node.
  package func name(of node: Node) -> String {
    let row = rows[Int(node.index)]
    return row.kind == .element ? names[Int(row.name)] : ""
  }

  /// The line of the file, from 1: of an element the one where its start tag ends, of a text or comment the
  /// one of its first character that is not a space.
  package func line(of node: Node) -> Int { Int(rows[Int(node.index)].line) }

  /// `nil` for the root.
  package func parent(of node: Node) -> Node? {
    node == .root ? nil : Node(index: rows[Int(node.index)].parent)
  }

  package func firstChild(of node: Node) -> Node? {
    let first = node.index + 1
    return first < rows[Int(node.index)].next ? Node(index: first) : nil
  }

  package func nextSibling(of node: Node) -> Node? {
    let next = rows[Int(node.index)].next
    guard node != .root, Int(next) < rows.count else { return nil }
    return rows[Int(next)].parent == rows[Int(node.index)].parent ? Node(index: next) : nil
  }

  /// The first node in document order that is neither `node` nor below it; past the last one at the end.
  package func end(of node: Node) -> Node { Node(index: rows[Int(node.index)].next) }

  package func children(of node: Node) -> Children { Children(tree: self, upcoming: firstChild(of: node)) }

  /// All nodes below `node` in document order.
  package func descendants(of node: Node) -> NodeRange {
    NodeRange(startIndex: node.index + 1, endIndex: rows[Int(node.index)].next)
  }

  /// From the parent up to the root.
  package func ancestors(of node: Node) -> Ancestors { Ancestors(tree: self, upcoming: parent(of: node)) }

  /// Is `node` below `ancestor`, at any depth?
  package func isNode(_ node: Node, below ancestor: Node) -> Bool {
    node > ancestor && node < end(of: ancestor)
  }

  /// Visits `node` and all below it in document order; where `visit` answers false, nothing below is visited.
  package func walk(_ node: Node, _ visit: (Node) -> Bool) {
    let end = end(of: node).index
    var index = node.index
    while index < end {
      let current = Node(index: index)
      index = visit(current) ? index + 1 : rows[Int(index)].next
    }
  }

  /// The elements of that name below `node`, in document order.
  package func elements(named name: String, below node: Node = .root) -> [Node] {
    guard let wanted = names.firstIndex(of: name) else { return [] }
    return descendants(of: node).filter { node in
      let row = rows[Int(node.index)]
      return row.name == wanted && row.kind == .element
    }
  }
}

extension MarkupTree {
  package struct Children: Sequence, IteratorProtocol, Sendable {
    let tree: MarkupTree
    var upcoming: Node?

    package mutating func next() -> Node? {
      defer { upcoming = upcoming.flatMap(tree.nextSibling) }
      return upcoming
    }
  }

  package struct Ancestors: Sequence, IteratorProtocol, Sendable {
    let tree: MarkupTree
    var upcoming: Node?

    package mutating func next() -> Node? {
      defer { upcoming = upcoming.flatMap(tree.parent) }
      return upcoming
    }
  }

  /// Nodes that follow one another in document order; only numbers are held.
  package struct NodeRange: RandomAccessCollection, Sendable {
    package let startIndex: Int32
    package let endIndex: Int32

    package subscript(position: Int32) -> Node { Node(index: position) }
    package func index(after index: Int32) -> Int32 { index + 1 }
    package func index(before index: Int32) -> Int32 { index - 1 }
    package func index(_ index: Int32, offsetBy distance: Int) -> Int32 { index + Int32(distance) }
    package func distance(from start: Int32, to end: Int32) -> Int { Int(end - start) }
  }
}
