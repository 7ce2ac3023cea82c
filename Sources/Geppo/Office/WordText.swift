import Markup
import Packaging

/// The text of a Word document (`.docx`): paragraphs, headings and tables in reading order. What was struck out, notes
/// and automatic numbers are left out.
struct WordText {
  private let tree: MarkupTree
  private let file: String
  private var pieces: [AttachedText] = []

  /// Nil when the archive holds no Word document.
  static func read(_ archive: ZipArchive, file: String, _ limits: OfficeLimits) -> DocumentText? {
    guard let part = archive.read("word/document.xml", limit: limits.part) else { return nil }
    let parsed = parseXML(decode(part.bytes).bytes)
    var text = WordText(tree: parsed.tree, file: file)
    text.visit(.root)
    return DocumentText(
      pieces: text.pieces, problem: part.problem == nil && parsed.problems.isEmpty ? nil : .damaged)
  }

  private init(tree: MarkupTree, file: String) {
    self.tree = tree
    self.file = file
  }

  private mutating func visit(_ node: MarkupTree.Node) {
    for child in tree.children(of: node) {
      switch tree.localName(of: child) {
      case "p": add(isHeading(child) ? .heading : .paragraph, paragraphs(child).joined(separator: "\n"))
      case "tbl": add(.table, table(child))
      case let name where Self.passedOver.contains(name): continue
      default: visit(child)
      }
    }
  }

  private mutating func add(_ kind: Block.Kind, _ text: String) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    pieces.append(AttachedText(kind: kind, text: text, location: .file(file)))
  }

  /// Deleted text, codes of fields, and the copy of a text box for old programs.
  private static let passedOver: Set<String> = ["del", "moveFrom", "instrText", "Fallback", "pPr", "rPr"]

  /// The text of a paragraph, then that of the boxes that hang on it.
  private func paragraphs(_ node: MarkupTree.Node) -> [String] {
    var own = ""
    var boxes: [String] = []
    collect(node, into: &own, &boxes)
    return ([own] + boxes).map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
  }

  private func collect(_ node: MarkupTree.Node, into text: inout String, _ boxes: inout [String]) {
    for child in tree.children(of: node) {
      switch tree.localName(of: child) {
      case "t": text += tree.string(of: child)
      case "tab", "br", "cr": text += " "
      case "noBreakHyphen": text += "-"
      case "p": boxes += paragraphs(child)
      case let name where Self.passedOver.contains(name): continue
      default: collect(child, into: &text, &boxes)
      }
    }
  }

  /// A tab between two cells, a line feed between two rows, a space between two paragraphs of one cell.
  private func table(_ node: MarkupTree.Node) -> String {
    children("tr", of: node).map { row in
      children("tc", of: row).map { paragraphs($0).joined(separator: " ") }.joined(separator: "\t")
    }.filter { $0.contains { $0 != "\t" } }.joined(separator: "\n")
  }

  private func children(_ name: String, of node: MarkupTree.Node) -> [MarkupTree.Node] {
    tree.children(of: node).filter { tree.localName(of: $0) == name }
  }

  private func isHeading(_ paragraph: MarkupTree.Node) -> Bool {
    children("pPr", of: paragraph).contains { properties in
      !children("outlineLvl", of: properties).isEmpty
        || children("pStyle", of: properties).contains { style in
          tree.attribute("w:val", of: style).map { $0.lowercased().hasPrefix("heading") } ?? false
        }
    }
  }
}
