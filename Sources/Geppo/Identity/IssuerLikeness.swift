/// Whether two names may be of one body. Sites shorten names (市环保局, 省政府办公厅), and a joint document is shown under any of
/// its issuers.
enum IssuerLikeness {
  /// No body of one list can be one of the other. Nothing is said of an empty list.
  static func contradicts(_ left: [String], _ right: [String]) -> Bool {
    !left.isEmpty && !right.isEmpty && !left.contains { one in right.contains { mayBeOne(one, $0) } }
  }

  /// The shorter name is made of characters of the longer one, in their order, and the longer one names no place below
  /// it (南京市江宁区人民政府) and no other kind of body (生态环境部华北督察局).
  static func mayBeOne(_ left: String, _ right: String) -> Bool {
    if left == right { return !left.isEmpty }
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard !short.isEmpty, isMade(short, of: long) else { return false }
    let (one, other) = (IssuerKind(short), IssuerKind(long))
    return mayBeEqual(one.level, other.level) && mayBeEqual(one.kind, other.kind)
  }

  private static func mayBeEqual<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
    left == nil || right == nil || left == right
  }

  private static func isMade(_ short: String, of long: String) -> Bool {
    var rest = long[...]
    for character in short {
      guard let index = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: index)...]
    }
    return true
  }
}
