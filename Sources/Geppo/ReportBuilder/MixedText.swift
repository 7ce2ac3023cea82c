/// A line of Japanese with pieces of Chinese in it, so that each piece is shown with its own language and font.
struct MixedText: Hashable, Sendable {
  struct Run: Hashable, Sendable {
    var text: String
    var isChinese = false
    /// Address that the run leads to, or a place in the same file (`#i3-4-2`); empty for plain text.
    var target = ""
    var isLink: Bool { !target.isEmpty }
  }

  private(set) var runs: [Run]

  init(_ runs: [Run] = []) { self.runs = runs.filter { !$0.text.isEmpty } }

  static func japanese(_ text: String) -> MixedText { MixedText([Run(text: text)]) }

  /// An exact quotation of a page.
  static func chinese(_ text: String) -> MixedText { MixedText([Run(text: text, isChinese: true)]) }

  static func link(_ link: WebLink) -> MixedText { MixedText([Run(text: link.text, target: link.text)]) }

  /// A cross-reference within the bulletin.
  static func reference(_ number: ItemNumber) -> MixedText {
    MixedText([Run(text: number.text, target: "#" + number.anchor)])
  }

  static func + (left: MixedText, right: MixedText) -> MixedText { MixedText(left.runs + right.runs) }

  static func + (left: MixedText, right: String) -> MixedText { left + .japanese(right) }

  static func + (left: String, right: MixedText) -> MixedText { .japanese(left) + right }

  /// The same with every appearance of a Chinese text marked as one.
  func marking(_ chinese: String) -> MixedText {
    guard SimplifiedCharacters.first(in: chinese) != nil else { return self }
    return MixedText(
      runs.flatMap { run in
        guard !run.isChinese, !run.isLink else { return [run] }
        let pieces = run.text.split(separator: chinese, omittingEmptySubsequences: false)
          .map { Run(text: String($0)) }
        return Array(pieces.map { [$0] }.joined(separator: [Run(text: chinese, isChinese: true)]))
      })
  }

  /// The same with other words for some of its Japanese; quotations and links stay.
  func replacing(_ words: String, with others: String) -> MixedText {
    MixedText(
      runs.map { run in
        run.isChinese || run.isLink ? run : Run(text: run.text.replacing(words, with: others))
      })
  }

  /// The characters alone, for tables.
  var plain: String { runs.map(\.text).joined() }

  var isEmpty: Bool { runs.isEmpty }
}

extension MixedText {
  /// For a paper.
  var paperRuns: [Paper.Run] {
    RunView.all(self).map {
      Paper.Run($0.text, script: $0.isChinese ? .chinese : .japanese, link: WebLink($0.target))
    }
  }
}

extension [MixedText] {
  func joined(separator: String) -> MixedText {
    var all = MixedText()
    for (index, piece) in enumerated() { all = index == 0 ? piece : all + separator + piece }
    return all
  }
}
