extension TitleTranslator {
  /// Runs of Chinese characters that no word of the lexicon covers, as they stand in the title.
  func unknownWords(in title: String) -> [String] {
    TitleText.pieces(Folding.simplified(title)).flatMap { uncovered(in: Array($0.text)) }
  }

  private func uncovered(in text: [Character]) -> [String] {
    var (words, run) = ([String](), "")
    var index = text.startIndex
    while index < text.endIndex {
      let covered = length(at: text[index...])
      if covered == 0, TitleText.isChinese(text[index]) {
        run.append(text[index])
      } else {
        words.append(run)
        run = ""
      }
      index += max(covered, 1)
    }
    return (words + [run]).filter { !$0.isEmpty }
  }

  /// Characters of the longest known word at the beginning.
  private func length(at text: ArraySlice<Character>) -> Int {
    let entries = [
      lexicon.word(at: text), lexicon.verb(at: text), lexicon.event(at: text), lexicon.act(at: text),
      lexicon.stop(at: text), lexicon.place(at: text), lexicon.adverbs(at: text).first,
    ]
    let fixed =
      (TitleWords.aboutMarkers + TitleWords.carryingVerbs + TitleWords.otherVerbs + TitleWords.types)
      .filter { text.starts(with: $0) }
    return (entries.compactMap { $0?.zh.count } + fixed.map(\.count)).max() ?? 0
  }
}
