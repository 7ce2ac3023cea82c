/// Headline and summary of an item: what a person stands for, else what geppo made.
struct ItemTexts {
  let names: Names
  let entry: IssueEntry

  var headline: MixedText { text(.headline, made: Headline(names: names).text(of: entry)) }

  var summary: MixedText { text(.summary, made: .japanese(ItemSummary(names: names, entry: entry).text)) }

  private func text(_ field: DecisionField, made: MixedText) -> MixedText {
    guard let confirmed = entry.review.values[field], confirmed != made.plain else { return made }
    return made.runs.filter(\.isChinese).reduce(marked(confirmed)) { $0.marking($1.text) }
  }

  /// A Japanese text with what it quotes of the page.
  func marked(_ text: String) -> MixedText { originals.reduce(.japanese(text)) { $0.marking($1) } }

  /// What may stand in a Japanese text as the page has it.
  private var originals: [String] {
    let item = entry.item
    return [item.title?.value, item.carrier?.value].compactMap(\.self) + item.issuers.map(\.value)
  }
}
