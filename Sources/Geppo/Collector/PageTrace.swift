import Markup

/// How a page was read: what `geppo try` shows beside the result.
struct PageTrace: Sendable {
  /// Nil of a file that is no markup.
  var text: DecodedText?
  /// Of a feed or sitemap.
  var feed: FeedForm?
  /// Of a page of HTML.
  var evidence: PageEvidence?
  /// The rule that decided the kind of a page of HTML; nil where none fitted.
  var kindRule: PageKindRules.Rule?

  /// Lines of the file from the first to the last of the text.
  var bodyLines: ClosedRange<Int>? {
    guard let evidence, let first = evidence.body.lines.first, let last = evidence.body.lines.last else {
      return nil
    }
    let lines = evidence.lines.lines
    return lines[first].line...max(lines[first].line, lines[last].line)
  }

  /// Lines between those of the text that were passed over, each with the rule.
  var dropped: [(line: Int, text: String, rule: String)] {
    guard let evidence else { return [] }
    return evidence.body.dropped.sorted { $0.key < $1.key }.map { index, rule in
      let line = evidence.lines.lines[index]
      return (line.line, line.text, rule)
    }
  }
}
