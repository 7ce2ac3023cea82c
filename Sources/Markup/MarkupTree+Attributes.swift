/// Attributes of elements.
extension MarkupTree {
  /// The value of an attribute, entities resolved; empty where the page gives none; `nil` without it.
  package func attribute(_ name: String, of node: Node) -> String? {
    attributeBytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The UTF-8 of the value of an attribute.
  package func attributeBytes(_ name: String, of node: Node) -> ArraySlice<UInt8>? {
    attributeRows(of: node).first { names[Int($0.name)] == name }.map { bytes($0.value) }
  }

  /// All attributes in the order of the page.
  package func attributes(of node: Node) -> [(name: String, value: String)] {
    attributeRows(of: node).map {
      (names[Int($0.name)], String(decoding: bytes($0.value), as: UTF8.self))
    }
  }

  /// The value of `id`; `nil` without it.
  package func id(of node: Node) -> String? { attribute("id", of: node) }

  private func attributeRows(of node: Node) -> ArraySlice<Attribute> {
    let row = rows[Int(node.index)]
    guard row.kind == .element else { return [] }
    return attributes[Int(row.attributes.start)..<Int(row.attributes.end)]
  }
}
