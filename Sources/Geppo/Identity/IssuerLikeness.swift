/// Whether two names may be of one body. Sites shorten names (市环保局, 省政府办公厅), and a joint document is shown under any of
/// its issuers.
enum IssuerLikeness {
  /// No body of one list can be one of the other. Nothing is said of an empty list.
  static func contradicts(_ left: [String], _ right: [String]) -> Bool {
    !left.isEmpty && !right.isEmpty && !left.contains { one in right.contains { mayBeOne(one, $0) } }
  }

  /// The shorter name is made of characters of the longer one, in their order.
  static func mayBeOne(_ left: String, _ right: String) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    var rest = long[...]
    for character in short {
      guard let index = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: index)...]
    }
    return !short.isEmpty
  }
}
