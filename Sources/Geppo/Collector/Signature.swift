/// The bodies and the date under a text: `国务院办公厅` / `2018年12月4日`.
struct Signature: Hashable, Sendable {
  var bodies: [String]
  var day: Day
  /// Line of the file of the date.
  var line: Int

  /// The dates that stand alone in a line after running text: a notice is signed before what it carries.
  static func all(in blocks: [Block]) -> [Signature] {
    guard let start = blocks.firstIndex(where: { $0.kind != .table && isSentence($0.text) }) else {
      return []
    }
    return blocks.indices.filter { $0 > start && blocks[$0].kind != .table }.compactMap { index in
      dateAlone(blocks[index].text).map { day, names in
        Signature(
          bodies: names.isEmpty ? bodies(before: index, in: blocks) : names, day: day,
          line: blocks[index].line)
      }
    }
  }

  /// The day of a line that holds nothing but a date, in brackets or not, or the signing bodies and a date.
  private static func dateAlone(_ text: String) -> (day: Day, bodies: [String])? {
    guard text.utf8.count <= 200, Prose.mayHoldDay(text) else { return nil }
    let days = ChineseDate.all(in: text)
    guard days.count == 1, let found = days.first else { return nil }
    let before = withoutSeals(String(text[..<found.range.lowerBound])).filter { !"（(".contains($0) }
    let after = text[found.range.upperBound...].filter { !"）)".contains($0) }
    guard Prose.size(after) == 0 else { return nil }
    let names = BodyName.split(before)
    return names.allSatisfy(BodyName.isBody) ? (found.day, names) : nil
  }

  /// Up to ten short lines above the date, each the name of a body.
  private static func bodies(before index: Int, in blocks: [Block]) -> [String] {
    var lines: [[String]] = []
    for block in blocks[..<index].reversed().prefix(10) {
      let text = withoutSeals(block.text)
      if Prose.size(text) == 0 { continue }
      let names = BodyName.split(text)
      guard !names.isEmpty, names.allSatisfy({ BodyName.isBody($0) }) else { break }
      lines.insert(names, at: 0)
    }
    return lines.flatMap { $0 }
  }

  /// What the copy of a paper has in brackets where the seal is: `某部（印章）`, and 代章 where one seals for all.
  static let seals = ["代章", "印章", "盖章", "公章", "签章", "章", "印"]

  private static func withoutSeals(_ text: String) -> String {
    guard text.contains(where: { "章印".contains($0) }) else { return text }
    var text = text
    for seal in seals {
      for (open, close) in [("（", "）"), ("(", ")"), ("〔", "〕"), ("[", "]")] {
        text = text.replacing(open + seal + close, with: " ")
      }
    }
    return text
  }

  private static func isSentence(_ text: String) -> Bool {
    text.utf8.count >= 45 && text.unicodeScalars.contains { "，。；".unicodeScalars.contains($0) }
  }
}
