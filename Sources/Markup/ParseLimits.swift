/// How much of a page is read. What is past a limit becomes a `MarkupProblem`, and the page is read up to there.
package struct ParseLimits: Sendable {
  /// Nodes of a tree.
  package var nodes: Int
  /// Levels of elements; elements below the last level are read as its siblings, and no text is lost.
  package var depth: Int
  /// Attributes of one element; the others are dropped.
  package var attributes: Int
  /// Bytes of UTF-8; the rest is not read. Never more than 1 GiB: positions are 32-bit.
  package var bytes: Int

  /// Limits that real pages stay far below; numbers out of range are brought into it.
  package init(
    nodes: Int = 2_000_000, depth: Int = 512, attributes: Int = 256, bytes: Int = 256 << 20
  ) {
    self.nodes = max(1, nodes)
    self.depth = max(1, depth)
    self.attributes = max(0, attributes)
    self.bytes = min(max(0, bytes), 1 << 30)
  }
}
