/// What geppo can say of a document before a person has read it: targets, figures, days and measures, each exactly as the
/// text has it. What the labelled lines say already is not repeated.
struct ItemSummary {
  let names: Names
  let entry: IssueEntry

  private var item: Item { entry.item }

  /// As a person may confirm or rewrite it in the review workbook: Japanese only. What is quoted of the page stands in the excerpt.
  var text: String {
    let found = joined(told.map(\.text))
    if isAttachmentOnly { return found + "本文は短く、内容は添付ファイル（\(item.attachments.count)件）による。" }
    return found.isEmpty ? "\(DocumentReview.noSummary)（\(size)）。" : found + "（\(size)）"
  }

  /// The sentence that the excerpt quotes besides, where no rule tells what the document contains.
  var keySentence: String? {
    told.contains(where: \.rule.tellsContents) ? nil : KeySentence.of(entry, names: names)
  }

  /// What the rules say of the document. A term may hold a number that the page does not say: then the sentence is left out.
  private var told: [(rule: SummaryRule, text: String)] {
    let facts = SummaryFacts(names: names, entry: entry)
    let all = SummaryRule.all.compactMap { rule in rule.sentence(facts).map { (rule, $0) } }
      .filter {
        SummaryNumbers.strange(in: $0.1, to: item, withAttachments: facts.body.attachment != nil).isEmpty
      }
    let contents = all.count { $0.0.tellsContents && $0.0.room == .max }
    return all.filter { $0.0.room > contents }
  }

  /// The sentences, as long as they are no longer together than a summary should be.
  private func joined(_ sentences: [String]) -> String {
    sentences.reduce("") { text, sentence in
      text.count + sentence.count <= Self.longest ? text + sentence : text
    }
  }

  private static let longest = 400

  private var size: String {
    let files = item.attachments.count
    let origin = DocumentBody(item).attachment == nil ? "" : "添付ファイルの本文による。"
    return origin + "原文\(entry.tagged.characters)字" + (files > 0 ? "、添付ファイル\(files)件" : "")
  }

  private var isAttachmentOnly: Bool {
    entry.tagged.characters < Self.shortest && !item.attachments.isEmpty
  }

  /// Characters of a page that only hands out a file.
  private static let shortest = 120
}

/// The sentence of a text that tells most: for documents of whose contents geppo can say nothing.
enum KeySentence {
  private static let lengths = 12...90

  /// Nil where no sentence beyond the excerpt holds a term and a figure or a duty.
  static func of(_ entry: IssueEntry, names: Names) -> String? {
    let terms = ItemTerms.of(entry.tagged, names: names)
    let shown = Excerpt.of(entry.item)
    let texts = DocumentBody(entry.item).blocks.filter { $0.kind == .paragraph || $0.kind == .listItem }
    let sentences = texts.flatMap { block in
      SummaryParagraph.bare(block.text).split { "。\n".contains($0) }.map { String($0).trimmingSpaces() }
    }
    let best = sentences.enumerated().compactMap { index, text -> (points: Int, index: Int, text: String)? in
      let held = terms.filter { text.contains($0.zh) }.count
      guard lengths.contains(text.count), held > 0, !shown.contains(text),
        !text.contains("所称")
      else { return nil }
      let points =
        held * 2 + duties.count(where: text.contains) * 3 + (text.contains(where: \.isNumber) ? 3 : 0)
      return points > leastPoints ? (points, index, text) : nil
    }.min { ($1.points, $0.index) < ($0.points, $1.index) }
    return best?.text
  }

  private static let leastPoints = 4
  private static let duties = ["不得", "应当", "必须", "禁止", "要求", "责令", "罚款", "限期", "停产", "限产", "补助", "补贴", "目标"]
}
