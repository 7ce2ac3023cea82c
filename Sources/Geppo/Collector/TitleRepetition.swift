/// The title once more, as headings at the head of the text inside its container: it is a field, not text.
enum TitleRepetition {
  /// Indices of the lines; empty where the text does not begin so, or has nothing else.
  static func lines(of title: String, in evidence: PageEvidence) -> [Int] {
    let (body, lines) = (evidence.body, evidence.lines.lines)
    let wanted = Compact.of(title)
    let kept = body.lines.lazy.filter { body.dropped[$0] == nil && !evidence.labelLines.contains($0) }
    let head = Array(kept.prefix(TitleLines.most + 1))
    var joined = ""
    for (count, index) in head.enumerated() {
      guard (1...3).contains(lines[index].heading), count + 1 < head.count else { return [] }
      joined += Compact.of(lines[index].text)
      if joined == wanted { return Array(head[...count]) }
      guard wanted.hasPrefix(joined) else { return [] }
    }
    return []
  }
}
