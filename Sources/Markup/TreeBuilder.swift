/// Fills a `MarkupTree` from events in document order. It knows nothing of who sends them.
struct TreeBuilder {
  private(set) var tree = MarkupTree()
  /// Elements that have begun and not ended, outermost first.
  private var open: [Int32] = [0]
  private var nameIndex: [String: Int32] = [:]
  /// The last node is a text of nothing but spaces.
  private var isLastBlank = false

  init(expectedBytes: Int = 0) {
    tree.text.reserveCapacity(expectedBytes)
    tree.rows.reserveCapacity(expectedBytes / 32 + 1)
    tree.rows.append(
      MarkupTree.Row(
        kind: .root, name: -1, parent: 0, next: 1, text: .empty, attributes: .empty, line: 1))
  }

  /// Open elements.
  var depth: Int { open.count - 1 }
  var nodeCount: Int { tree.rows.count }

  mutating func name(_ name: String) -> Int32 {
    if let index = nameIndex[name] { return index }
    let index = Int32(tree.names.count)
    tree.names.append(name)
    nameIndex[name] = index
    return index
  }

  mutating func startElement(_ name: Int32, line: Int) {
    let here = Int32(tree.attributes.count)
    append(.element, name: name, parent: innermost, line: line)
    open.append(Int32(tree.rows.count - 1))
    tree.rows[tree.rows.count - 1].attributes = MarkupTree.TextRange(start: here, end: here)
  }

  /// Adds an attribute to the element that has just begun.
  mutating func attribute(_ name: Int32, _ value: UnsafeBufferPointer<UInt8>) {
    tree.attributes.append(MarkupTree.Attribute(name: name, value: store(value)))
    tree.rows[tree.rows.count - 1].attributes.end += 1
  }

  mutating func endElement() {
    guard open.count > 1, let element = open.popLast() else { return }
    tree.rows[Int(element)].next = Int32(tree.rows.count)
  }

  /// Adds characters; those that follow one another are one node.
  mutating func characters(_ characters: UnsafeBufferPointer<UInt8>, line: Int) {
    guard !characters.isEmpty else { return }
    if tree.rows[tree.rows.count - 1].kind != .text || tree.rows[tree.rows.count - 1].parent != innermost {
      append(.text, parent: innermost, line: line)
      tree.rows[tree.rows.count - 1].text = store(UnsafeBufferPointer(rebasing: characters[..<0]))
      isLastBlank = true
    }
    let last = tree.rows.count - 1
    if isLastBlank { settleLine(of: last, line: line, characters) }
    tree.rows[last].text.end = store(characters).end
  }

  mutating func comment(_ characters: UnsafeBufferPointer<UInt8>, line: Int) {
    append(.comment, parent: innermost, line: line)
    tree.rows[tree.rows.count - 1].text = store(characters)
  }

  mutating func finish() -> MarkupTree {
    while depth > 0 { endElement() }
    tree.rows[0].next = Int32(tree.rows.count)
    return tree
  }

  private var innermost: Int32 { open[open.count - 1] }

  /// Whether the innermost element is `<script type="text/xml">` or JSON-LD, which hold data and no program.
  var isInDataBlock: Bool {
    let element = MarkupTree.Node(index: innermost)
    guard depth > 0, tree.name(of: element) == "script" else { return false }
    return tree.attribute("type", of: element).map { type in
      let type = type.lowercased()
      return type.hasSuffix("/xml") || type.hasPrefix("application/ld+json")
    } ?? false
  }

  private mutating func append(_ kind: MarkupTree.Kind, name: Int32 = -1, parent: Int32, line: Int) {
    tree.rows.append(
      MarkupTree.Row(
        kind: kind, name: name, parent: parent, next: Int32(tree.rows.count + 1), text: .empty,
        attributes: .empty, line: Int32(clamping: line)))
  }

  /// The line of a text is that of its first character that is not a space.
  private mutating func settleLine(of row: Int, line: Int, _ characters: UnsafeBufferPointer<UInt8>) {
    let spaces = characters.prefix(while: isSpace)
    guard spaces.count < characters.count else { return }
    isLastBlank = false
    tree.rows[row].line = Int32(clamping: line + spaces.count { $0 == 0x0A })
  }

  /// Leaves out the controls U+0080 to U+009F: no page means them, and a terminal obeys them.
  private mutating func appendWithoutControls(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0xC2, at + 1 < bytes.count, (0x80...0x9F).contains(bytes[at + 1]) {
        at += 2
      } else {
        tree.text.append(bytes[at])
        at += 1
      }
    }
  }

  private mutating func store(_ bytes: UnsafeBufferPointer<UInt8>) -> MarkupTree.TextRange {
    let start = Int32(tree.text.count)
    if bytes.contains(0xC2) {
      appendWithoutControls(bytes)
    } else {
      tree.text.append(contentsOf: bytes)
    }
    return MarkupTree.TextRange(start: start, end: Int32(tree.text.count))
  }
}

extension MarkupTree.TextRange {
  static let empty = MarkupTree.TextRange(start: 0, end: 0)
}
