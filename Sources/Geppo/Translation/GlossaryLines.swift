/// The glossary as OmegaT reads it, a line a rendering: Chinese, Japanese, comment, with tabs between.
///
/// OmegaT offers whatever stands in the second column, so deprecated words are in the comment only.
enum GlossaryLines {
  static func bytes(_ terms: [TermHint]) -> [UInt8] {
    var (lines, seen) = ([String](), Set<[String]>())
    for term in terms {
      let avoided = term.deprecated.isEmpty ? "" : "NG: \(term.deprecated.joined(separator: "、"))"
      for (word, rank) in [(term.preferred, "優先")] + term.admitted.map({ ($0, "可") })
      where !word.isEmpty && !term.chinese.isEmpty && seen.insert([term.chinese, word]).inserted {
        lines.append(
          [term.chinese, word, [rank, avoided].filter { !$0.isEmpty }.joined(separator: "; ")]
            .map(oneLine).joined(separator: "\t"))
      }
    }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  /// A `#` at the front would make the line a comment.
  private static func oneLine(_ text: String) -> String {
    let line = VisibleText.of(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.hasPrefix("#") ? "＃" + line.dropFirst() : line
  }
}

extension TranslationOrder {
  /// All terms of its segments, each once, in the order of the text.
  var terms: [TermHint] { units.flatMap(\.hints).withoutRepeats }
}
