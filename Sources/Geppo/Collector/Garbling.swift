import Markup

/// How far the words of an item were lost before its page was saved: nobody may take what is left for a text.
enum Garbling: Comparable {
  case none
  /// Here and there; the text is a part of what was there.
  case partial
  /// The title, or a good part of the text: a person has to look at the page.
  case unreadable

  static func of(_ item: Item) -> Garbling {
    let title = item.title.map { Legibility($0.value) }
    if title?.isGarbled == true || item.title.map({ isQuestioned($0.value) }) == true { return .unreadable }
    let (all, garbled, lost) = item.blocks.reduce((0, 0, 0)) { sum, block in
      let text = Legibility(block.text)
      return (
        sum.0 + text.characters, sum.1 + (text.isGarbled ? text.characters : 0), sum.2 + text.lost
      )
    }
    if garbled * 4 >= max(all, 1) { return .unreadable }
    let isTitleWhole = title.map { $0.lost == 0 } ?? true
    return isTitleWhole && garbled == 0 && lost * 50 <= all ? .none : .partial
  }

  /// A title half of which is rows of question marks.
  private static func isQuestioned(_ title: String) -> Bool {
    QuestionMarks.marks(in: title) * 2 >= max(Prose.size(title), 1)
  }
}
