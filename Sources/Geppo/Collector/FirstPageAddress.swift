/// The address of the first page of an article, as that of a further page tells it.
enum FirstPageAddress {
  /// That of `t1.html` for `t1_2.html` and `t1-2.html`, that of `show.asp?id=3` for `show.asp?id=3&page=2`, as
  /// `WebLink.comparisonKey`; nil for an address without such a number.
  static func key(of link: WebLink) -> String? {
    var address = Address(link.text)
    if let query = address.query {
      guard let rest = withoutNumber(query: query) else { return nil }
      address.query = rest.isEmpty ? nil : rest
    } else {
      guard let path = withoutNumber(path: address.path) else { return nil }
      address.path = path
    }
    return WebLink(address.text)?.comparisonKey
  }

  private static func withoutNumber(query: String) -> String? {
    let pairs = query.split(separator: "&")
    let rest = pairs.filter { !isNumber($0) }
    return rest.count == pairs.count - 1 ? rest.joined(separator: "&") : nil
  }

  private static func isNumber(_ pair: Substring) -> Bool {
    let sides = pair.split(separator: "=")
    guard sides.count == 2, PageParts.queryNames.contains(sides[0].lowercased()) else { return false }
    return Int(sides[1]).map { (2...PageParts.mostCounted).contains($0) } ?? false
  }

  private static func withoutNumber(path: String) -> String? {
    guard let dot = path.lastIndex(of: "."), let mark = path[..<dot].lastIndex(where: { "_-".contains($0) }),
      let before = path[..<mark].last, before != "/"
    else { return nil }
    let number = path[path.index(after: mark)..<dot]
    guard (1...2).contains(number.utf8.count), Int(number).map({ $0 >= 1 }) ?? false else { return nil }
    return String(path[..<mark]) + path[dot...]
  }
}
