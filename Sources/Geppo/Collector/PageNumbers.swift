/// The order of the further pages of an article: pagers name some pages before others.
struct PageNumbers: Sendable {
  /// Where files came from, by name.
  let addresses: [String: WebLink]

  /// By the numbers in their names, or in the queries of their addresses; the others behind, as they were.
  func sorted(_ names: [String]) -> [String] {
    names.enumerated().map { (number($1) ?? Int.max, $0, $1) }.sorted {
      ($0.0, $0.1) < ($1.0, $1.1)
    }.map(\.2)
  }

  private func number(_ name: String) -> Int? {
    if let query = addresses[name].flatMap({ Address($0.text).query }),
      let number = Self.queried(query)
    {
      return number
    }
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    guard let mark = stem.lastIndex(where: { $0 == "_" || $0 == "-" }) else { return nil }
    return Int(stem[stem.index(after: mark)...])
  }

  private static func queried(_ query: String) -> Int? {
    for pair in query.split(separator: "&") {
      let sides = pair.split(separator: "=")
      guard sides.count == 2, PageParts.queryNames.contains(sides[0].lowercased()) else { continue }
      if let number = Int(sides[1]) { return number }
    }
    return nil
  }
}

/// Lines that lead from one page of an article to the others.
enum PagerLine {
  static let words = ["上一页", "下一页", "上页", "下页", "首页", "尾页", "末页", "第一页", "最后一页"]

  /// One that says so in words: `2` and `1 2` may be text.
  static func isNamed(_ text: String) -> Bool { words.contains(where: text.holds) && isOne(text) }

  /// `1 2`, `共2页 1 2 下一页`.
  static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= 240 else { return false }
    let rest = words.reduce(text) { $0.replacing($1, with: " ") }
    guard rest.unicodeScalars.allSatisfy({ isAroundNumbers($0) || isDigit($0) }) else {
      return false
    }
    let numbers = rest.unicodeScalars.split { !isDigit($0) }
    return (rest != text || numbers.count >= 2) && numbers.allSatisfy { $0.count <= 3 }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static func isAroundNumbers(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpaceOrInvisible || "共第页当前到转/[]【】()（）<>«»|…．，,：:".unicodeScalars.contains(scalar)
  }
}
