/// Reads of a forward (转发) which document it forwards.
enum Forward {
  /// Characters of the covering letter at most: a longer one says something of its own.
  static let longestLetter = 400

  /// The number that stands alone in a line behind a short covering letter.
  static func number(in item: Item) -> String? {
    guard let title = item.title?.value, isForward(title) else { return nil }
    var letter = 0
    for block in item.blocks where block.kind != .table {
      if let number = numberAlone(block.text) { return number }
      letter += block.text.count
      guard letter <= longestLetter else { return nil }
    }
    return nil
  }

  private static func isForward(_ title: String) -> Bool {
    TitleGrammar.parse(title).verb.map(TitleWords.forwardingVerbs.contains) ?? false
  }

  /// 环大气〔2018〕179号, also in brackets.
  private static func numberAlone(_ text: String) -> String? {
    var bare = text.trimmingSpaces()
    if let first = bare.first, "（(".contains(first) { bare = String(bare.dropFirst().dropLast()) }
    guard bare.count <= 40, bare.hasSuffix("号") else { return nil }
    return DocumentNumber.normalise(bare)
  }
}
