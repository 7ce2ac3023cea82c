/// The document that a Chinese title speaks of: what 关于印发…的通知 carries.
enum DocumentName {
  /// Words that a title issues a document with. The first that it has is taken.
  private static let openers = ["印发", "发布", "转发"]
  private static let closers = ["的通知", "的通告", "的公告", "的函"]

  /// The carried document without the 《》 around it, else the whole title.
  static func carried(by title: String) -> String {
    guard closers.contains(where: title.hasSuffix),
      let opening = openers.lazy.compactMap({ title.firstRange(of: $0) }).first
    else { return title }
    var name = title[opening.upperBound...]
    while let closer = closers.first(where: name.hasSuffix) { name = name.dropLast(closer.count) }
    return name.count < 4 ? title : withoutMarks(name)
  }

  /// 《A》 becomes A; 《A》和《B》 stays.
  private static func withoutMarks(_ name: Substring) -> String {
    guard name.first == "《", name.last == "》" else { return String(name) }
    let inside = name.dropFirst().dropLast()
    return inside.firstRange(of: "》") == nil || isBalanced(inside) ? String(inside) : String(name)
  }

  private static func isBalanced(_ text: Substring) -> Bool {
    var depth = 0
    for character in text {
      if character == "《" { depth += 1 }
      if character == "》" { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
