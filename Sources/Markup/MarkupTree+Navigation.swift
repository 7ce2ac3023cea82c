/// Moving about in the tree: no allocation, a few array reads a step.
extension MarkupTree {
  /// The number of all nodes, the root included.
  package var nodeCount: Int { rows.count }

  /// What kind of node it is.
  package func kind(of node: Node) -> Kind { rows[Int(node.index)].kind }

  /// Is it an element?
  package func isElement(_ node: Node) -> Bool { kind(of: node) == .element }

  /// The name of an element, lower case in HTML, with its prefix in XML; empty for any other node.
  package func name(of node: Node) -> String {
    let row = rows[Int(node.index)]
    return row.kind == .element ? names[Int(row.name)] : ""
  }

  /// The name of an element without its prefix, which every program chooses for itself.
  package func localName(of node: Node) -> String {
    let name = name(of: node)
    return name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }

  /// The line of the file, from 1: of an element the one where its start tag ends, of a text or comment the
  /// one of its first character that is not a space.
  package func line(of node: Node) -> Int { Int(rows[Int(node.index)].line) }

  /// `nil` for the root.
  package func parent(of node: Node) -> Node? {
    node == .root ? nil : Node(index: rows[Int(node.index)].parent)
  }

  /// `nil` when nothing is below the node.
  package func firstChild(of node: Node) -> Node? {
    let first = node.index + 1
    return first < rows[Int(node.index)].next ? Node(index: first) : nil
  }

  /// The next node with the same parent; `nil` at the last one and for the root.
  package func nextSibling(of node: Node) -> Node? {
    let next = rows[Int(node.index)].next
    guard node != .root, Int(next) < rows.count else { return nil }
    return rows[Int(next)].parent == rows[Int(node.index)].parent ? Node(index: next) : nil
  }

  /// The first node in document order that is neither `node` nor below it; past the last one at the end.
  package func end(of node: Node) -> Node { Node(index: rows[Int(node.index)].next) }

  /// The nodes right below `node`, in document order.
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
  /// The nodes right below a node.
  package struct Children: Sequence, IteratorProtocol, Sendable {
    let tree: MarkupTree
    var upcoming: Node?

    /// The next child; `nil` after the last one.
    package mutating func next() -> Node? {
      defer { upcoming = upcoming.flatMap(tree.nextSibling) }
      return upcoming
    }
  }

  /// The nodes above a node.
  package struct Ancestors: Sequence, IteratorProtocol, Sendable {
    let tree: MarkupTree
    var upcoming: Node?

    /// The next one up; `nil` above the root.
    package mutating func next() -> Node? {
      defer { upcoming = upcoming.flatMap(tree.parent) }
      return upcoming
    }
  }

  /// Nodes that follow one another in document order; only numbers are held.
  package struct NodeRange: RandomAccessCollection, Sendable {
    /// The number of the first node.
    package let startIndex: Int32
    /// The number after that of the last node.
    package let endIndex: Int32

    /// The node of that number.
    package subscript(position: Int32) -> Node { Node(index: position) }
    /// The number of the next node.
    package func index(after index: Int32) -> Int32 { index + 1 }
    /// The number of the node before.
    package func index(before index: Int32) -> Int32 { index - 1 }
    /// The number `distance` nodes further on, or back when negative.
    package func index(_ index: Int32, offsetBy distance: Int) -> Int32 { index + Int32(distance) }
    /// The number of nodes from one to the other; negative backwards.
    package func distance(from start: Int32, to end: Int32) -> Int { Int(end - start) }
  }
}
