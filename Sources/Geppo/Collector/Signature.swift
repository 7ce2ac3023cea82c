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
    let before = text[..<found.range.lowerBound].filter { !"（(".contains($0) }
    let after = text[found.range.upperBound...].filter { !"）)".contains($0) }
    guard Prose.size(after) == 0 else { return nil }
    let names = BodyName.split(before)
    return names.allSatisfy(BodyName.isBody) ? (found.day, names) : nil
  }

  /// Up to ten short lines above the date, each the name of a body.
  private static func bodies(before index: Int, in blocks: [Block]) -> [String] {
    var lines: [[String]] = []
    for block in blocks[..<index].reversed().prefix(10) {
      let names = BodyName.split(block.text)
      guard !names.isEmpty, names.allSatisfy({ BodyName.isBody($0) }) else { break }
      lines.insert(names, at: 0)
    }
    return lines.flatMap { $0 }
  }

  private static func isSentence(_ text: String) -> Bool {
    text.utf8.count >= 45 && text.unicodeScalars.contains { "，。；".unicodeScalars.contains($0) }
  }
}
