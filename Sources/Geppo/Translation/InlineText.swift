import Markup

/// The text of a segment in a file of a tool, and what stands in an element in front of it: there the number of the clause was written.
struct InlineText {
  /// Elements that hold the code of another format, not text.
  private static let codes: Set = ["bpt", "ept", "it", "ph", "x", "bx", "ex", "sc", "ec", "cp"]
  private static let spans: Set = ["g", "pc"]

  /// In an element, in front of everything else; empty where there is none.
  private(set) var front = ""
  private(set) var rest = ""
  /// What stands before an element that is not in front.
  private var before: (text: String, element: String)?

  var whole: String { (front + rest).trimmingSpaces() }

  /// The marks of `mrk` and of other tools' elements are passed over.
  init(_ tree: MarkupTree, _ node: MarkupTree.Node) {
    var span: MarkupTree.Node?
    var (front, rest) = ("", "")
    var before: (text: String, element: String)?
    tree.walk(node) { current in
      if tree.isElement(current) {
        let name = tree.localName(of: current)
        let isFirst = span == nil && rest.allSatisfy(\.isWhitespace)
        if Self.spans.contains(name) {
          if isFirst {
            span = current
          } else if span == nil, before == nil {
            before = (rest, tree.string(of: current))
          }
        }
        return current == node || !Self.codes.contains(name)
      }
      guard tree.kind(of: current) == .text else { return true }
      let text = tree.string(of: current)
      if let span, tree.isNode(current, below: span) { front += text } else { rest += text }
      return true
    }
    self.before = before
    // An element around all of the text is no number in front of it.
    (self.front, self.rest) =
      rest.allSatisfy(\.isWhitespace) ? ("", front + rest) : (front, rest)
  }

  /// As memories have it: OmegaT's own tag `<g0>…</g0>` as text.
  init(literal text: String) {
    guard text.hasPrefix("<g"), let open = text.firstIndex(of: ">"),
      text[text.index(text.startIndex, offsetBy: 2)..<open].allSatisfy(\.isNumber),
      let close = text.firstRange(of: "</g\(text[text.index(text.startIndex, offsetBy: 2)..<open])>"),
      close.lowerBound > open
    else {
      rest = text
      return
    }
    front = String(text[text.index(after: open)..<close.lowerBound])
    rest = String(text[close.upperBound...])
  }

  mutating func add(_ text: String) { rest += text }

  /// Number and text of a source. Tools that drop elements leave the number in the text: the id of the segment tells.
  func source(id: String?) -> (clause: String, text: String) {
    let front = front.trimmingSpaces()
    if !front.isEmpty, ClauseScan.front(of: front).rest.isEmpty { return (front, rest.trimmingSpaces()) }
    let cut = ClauseScan.front(of: whole)
    guard let id, !cut.number.isEmpty, id.contains(SegmentName.digest(of: cut.rest)) else {
      return ("", whole)
    }
    return (cut.number, cut.rest)
  }

  /// Number and text of the translation of a source with that number.
  func target(clause: String) -> (clause: String, text: String) {
    guard !clause.isEmpty else { return ("", whole) }
    if !front.allSatisfy(\.isWhitespace) { return (front.trimmingSpaces(), rest.trimmingSpaces()) }
    // translate-toolkit writes a new text before what was there and leaves that behind it.
    if let before, before.text.hasPrefix(clause), before.element.trimmingSpaces() == clause {
      return (clause, String(before.text.dropFirst(clause.count)).trimmingSpaces())
    }
    let whole = whole
    if whole.hasPrefix(clause) { return (clause, String(whole.dropFirst(clause.count)).trimmingSpaces()) }
    let cut = ClauseScan.front(of: whole)
    return (cut.number, cut.rest)
  }
}
