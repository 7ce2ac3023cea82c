/// Characters of the tree, as bytes where a `String` is not needed.
extension MarkupTree {
  /// The UTF-8 of a text or comment; empty for other nodes.
  package func textBytes(of node: Node) -> ArraySlice<UInt8> { bytes(rows[Int(node.index)].text) }

  /// The text of `node`: its own of a text or comment, of an element that of all text below it, joined.
  package func string(of node: Node) -> String {
    switch kind(of: node) {
    case .text, .comment: String(decoding: textBytes(of: node), as: UTF8.self)
    case .root, .element: String(decoding: joinedText(below: node), as: UTF8.self)
    }
  }

  private func joinedText(below node: Node) -> [UInt8] {
    var joined: [UInt8] = []
    for index in node.index..<rows[Int(node.index)].next where rows[Int(index)].kind == .text {
      joined += bytes(rows[Int(index)].text)
    }
    return joined
  }

  func bytes(_ range: TextRange) -> ArraySlice<UInt8> { text[Int(range.start)..<Int(range.end)] }
}

/// Space as HTML understands it.
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B }
