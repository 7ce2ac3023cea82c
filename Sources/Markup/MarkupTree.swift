/// A parsed page as flat arrays: one buffer of text, one row a node. No class and no `String` per node.
///
/// Nodes are numbered in document order; node 0 is the root above the document element. Text is UTF-8.
package struct MarkupTree: Sendable {
  /// The number of a node.
  package struct Node: Hashable, Comparable, Sendable {
    /// Its place in document order, from 0.
    package let index: Int32

    /// The node above the document element; every tree has it.
    package static let root = Node(index: 0)
    /// Document order.
    package static func < (left: Node, right: Node) -> Bool { left.index < right.index }
  }

  /// What a node is. Doctypes and processing instructions are not kept.
  package enum Kind: UInt8, Sendable { case root, element, text, comment }

  /// A piece of `text`.
  package struct TextRange: Hashable, Sendable {
    /// Offset of its first byte.
    package var start: Int32
    /// Offset behind its last byte.
    package var end: Int32
  }

  /// An attribute of an element.
  package struct Attribute: Sendable {
    /// Its name, as an index of `names`.
    package var name: Int32
    /// Its value, entities resolved.
    package var value: TextRange
  }

  struct Row {
    var kind: Kind
    /// Of an element: its name, as an index of `names`.
    var name: Int32
    var parent: Int32
    /// The first node after this one that is not below it: the next sibling, or the parent's next.
    var next: Int32
    /// Of a text or comment: its characters.
    var text: TextRange
    /// Of an element: its attributes in `attributes`.
    var attributes: TextRange
    var line: Int32
  }

  /// All characters of text, comments and attribute values.
  package internal(set) var text: [UInt8] = []
  /// Element and attribute names, lower case in HTML, each once.
  package internal(set) var names: [String] = []
  var rows: [Row] = []
  var attributes: [Attribute] = []
}
