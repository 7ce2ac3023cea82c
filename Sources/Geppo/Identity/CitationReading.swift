extension Citation {
  /// A row: a sentence with one of these words says this of what it cites.
  private struct Sign: Sendable {
    let kind: Kind
    let words: [String]
    let reason: String
  }

  private static let cues = [
    Sign(
      kind: .repealed, words: ["废止", "停止执行", "不再执行"],
      reason: "自…起施行，…同时废止 stands at the end of what replaces another"
    ),
    Sign(
      kind: .carriedOut, words: ["制定本", "制定如下", "现制定"],
      reason: "为贯彻落实《…》，制定本方案 opens what a place makes of a plan"),
  ]

  /// A list of what is repealed is longer than anything else, and has an end.
  private static let most = 200
  private static let longestWords = 80

  /// Of an item whose text is also there as `Folding.keyScalars` gives it, where cues are quickly looked for.
  static func all(in item: Item, text: [UInt32]) -> [Citation] {
    let title = item.title?.value ?? ""
    var found = TitleRole.of(Folding.simplified(title)) == .repeal ? of(title, .repealed) + ofList(item) : []
    let folded = cues.filter { cue in
      cue.words.contains { text.firstRange(of: $0.unicodeScalars.map(\.value)) != nil }
    }
    guard !folded.isEmpty else { return found }
    for block in item.blocks {
      for sentence in block.text.split(whereSeparator: { "。；\n".contains($0) }) where found.count < most {
        let plain = Folding.simplified(String(sentence))
        guard let cue = folded.first(where: { $0.words.contains(where: plain.contains) }) else { continue }
        found += of(plain, cue.kind)
      }
    }
    return Array(found.withoutRepeats.prefix(most))
  }

  /// The titles and, where it has none, the numbers of a sentence.
  private static func of(_ sentence: String, _ kind: Kind) -> [Citation] {
    let words = String(sentence.trimmingSpaces().prefix(longestWords))
    let titles = quoted(in: sentence)
    if titles.isEmpty {
      return DocumentNumber.all(in: sentence).map {
        Citation(kind: kind, core: "", number: $0.number.description, words: words)
      }
    }
    return titles.map { quotation in
      Citation(kind: kind, core: TitleSense(quotation.title).core, number: quotation.number, words: words)
    }
  }

  /// What a decision to repeal lists, a document a line.
  private static func ofList(_ item: Item) -> [Citation] {
    item.blocks.flatMap { $0.text.split(separator: "\n") }.prefix(most).flatMap { of(String($0), .repealed) }
  }

  /// A title in 《》 with the number in the brackets behind it.
  struct Quotation: Hashable, Sendable {
    var title: String
    var number: String?
  }

  /// The outermost pairs of 《》 in a text.
  static func quoted(in text: String) -> [Quotation] { quotedRanges(in: text).map(\.quotation) }

  /// The same with their places, 《》 included.
  static func quotedRanges(in text: String) -> [(quotation: Quotation, range: Range<String.Index>)] {
    var found: [(quotation: Quotation, range: Range<String.Index>)] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      if text[index] == "《" {
        if depth == 0 { start = text.index(after: index) }
        depth += 1
      } else if text[index] == "》", depth > 0 {
        depth -= 1
        if depth == 0, start < index {
          let quotation = Quotation(
            title: String(text[start..<index]), number: number(behind: text[index...]))
          found.append((quotation, text.index(before: start)..<text.index(after: index)))
        }
      }
    }
    return found
  }

  /// `》（国发〔2018〕22号）`
  private static func number(behind close: Substring) -> String? {
    let rest = close.dropFirst()
    guard let open = rest.first, "（(".contains(open), let end = rest.firstIndex(where: { "）)".contains($0) })
    else {
      return nil
    }
    let inner = rest[rest.index(after: rest.startIndex)..<end]
    return inner.count <= 40 ? DocumentNumber.normalise(String(inner)) : nil
  }
}
