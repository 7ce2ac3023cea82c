import Markup

/// Names of columns that the page itself shows: in the path through the site, and in the menus in front of the text.
/// `<title>` repeats them behind the title.
enum ColumnNames {
  /// No column that is believed for this alone has a longer name.
  private static let longest = 6
  /// Menus beyond are maps of the site.
  private static let mostLinks = 300

  static func read(_ evidence: PageEvidence) -> [String] {
    guard let title = evidence.documentTitle?.value, title.contains(where: SiteName.marks.contains) else {
      return []
    }
    let lines = evidence.lines
    let end = evidence.body.lines.isEmpty ? lines.lines.count : evidence.body.lines.lowerBound
    let paths = lines.lines[..<end].filter { line in
      line.size <= Furniture.longest && Furniture.rule(of: line.text)?.name == "path"
    }
    let steps = paths.flatMap { $0.text.split { (SiteName.marks + "/：: ").contains($0) }.map(String.init) }
    let links = lines.links.prefix(mostLinks).filter { $0.lineIndex < end }.map {
      evidence.tree.string(of: $0.node).trimmingSpaces()
    }
    return (steps + links).filter(isName)
  }

  private static func isName(_ text: String) -> Bool {
    (2...longest).contains(text.count) && Prose.hanCount(text) == text.count
  }
}
