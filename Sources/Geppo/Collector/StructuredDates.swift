import Markup

/// The day of release in what a page says to search engines: JSON-LD, microdata, `<time>`.
struct StructuredDates {
  let evidence: PageEvidence
  /// Lines between title and running text.
  let head: Range<Int>

  func read() -> [FieldValue] { linkedData + microdata + timeElements }

  /// `<script type="application/ld+json">{… "datePublished": "2018-12-03T08:00:00+08:00"`.
  private var linkedData: [FieldValue] {
    let tree = evidence.tree
    let scripts = tree.elements(named: "script").filter { node in
      tree.attribute("type", of: node)?.lowercased().hasPrefix("application/ld+json") ?? false
    }
    return scripts.compactMap { node in
      let text = tree.children(of: node).map { String(decoding: tree.textBytes(of: $0), as: UTF8.self) }
        .joined()
      return StructuredDates.value(of: "datePublished", in: text).map {
        value($0, node, "JSON-LD datePublished")
      }
    }
  }

  /// The first string with that key; the rest of the data is of no use here.
  private static func value(of key: String, in json: String) -> String? {
    guard let mark = json.firstRange(of: "\"\(key)\"") else { return nil }
    let rest = json[mark.upperBound...].drop { $0.isWhitespace || $0 == ":" }
    guard rest.first == "\"" else { return nil }
    let value = rest.dropFirst().prefix { $0 != "\"" }
    return value.count <= 40 ? String(value) : nil
  }

  /// `<span itemprop="datePublished">`; meta tags of that name are read with the others.
  private var microdata: [FieldValue] {
    let tree = evidence.tree
    return tree.descendants(of: .root).filter { node in
      tree.isElement(node) && tree.name(of: node) != "meta"
        && tree.attribute("itemprop", of: node)?.lowercased() == "datepublished"
    }.map { value(stated(in: $0), $0, "itemprop datePublished") }
  }

  private var timeElements: [FieldValue] {
    let tree = evidence.tree
    return tree.elements(named: "time").filter { node in
      tree.attribute("pubdate", of: node) != nil
        || head.contains(evidence.lines.range(of: node, in: tree).lowerBound)
    }.prefix(1).map { value(stated(in: $0), $0, "<time>") }
  }

  private func stated(in node: MarkupTree.Node) -> String {
    let tree = evidence.tree
    let attributes = ["datetime", "content"].lazy.compactMap { tree.attribute($0, of: node) }
    return attributes.first { !$0.isEmpty } ?? tree.string(of: node)
  }

  private func value(_ text: String, _ node: MarkupTree.Node, _ step: String) -> FieldValue {
    FieldValue(
      field: .publication, value: text.trimmingSpaces(), line: evidence.tree.line(of: node), step: step)
  }
}
