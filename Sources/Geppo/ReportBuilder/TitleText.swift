/// The signs of titles.
enum TitleText {
  /// A headline of news has several clauses, with a space or comma between two.
  static func firstClause(_ title: String) -> String {
    String(tidy(title).prefix { !"・，,：:".contains($0) })
  }

  struct Piece: Hashable, Sendable {
    var text: String
    var isQuoted: Bool
  }

  /// One kind of quotation marks, of brackets, and of the dash between years.
  static func tidy(_ title: String) -> String {
    var tidy = ""
    var isOpen = false
    for character in PageTitle.tidy(title) {
      switch character {
      case "\"", "＂":
        tidy += isOpen ? "”" : "“"
        isOpen.toggle()
      case "(": tidy += "（"
      case ")": tidy += "）"
      case "〈", "＜": tidy += "《"
      case "〉", "＞": tidy += "》"
      case " ", "\u{3000}": tidy += "・"
      default: tidy.append(character)
      }
    }
    return withRanges(tidy)
  }

  /// 2018—2020年 is 2018～2020年.
  private static func withRanges(_ text: String) -> String {
    let characters = Array(text)
    return String(
      characters.enumerated().map { index, character in
        guard "-–—－".contains(character), index > 0, index + 1 < characters.count,
          characters[index - 1].isDigit || "年月日".contains(characters[index - 1]),
          characters[index + 1].isDigit
        else { return character }
        return "～"
      })
  }

  /// The text cut at the outer 《》. An unpaired sign stands for itself.
  static func pieces(_ title: String) -> [Piece] {
    var pieces: [Piece] = []
    var text = ""
    var depth = 0
    for character in tidy(title) {
      if character == "《" { depth += 1 }
      if character == "》" { depth -= 1 }
      let isOuter = (character == "《" && depth == 1) || (character == "》" && depth == 0)
      guard isOuter else {
        text.append(character)
        continue
      }
      pieces.append(Piece(text: text, isQuoted: character == "》"))
      text = ""
    }
    return (pieces + [Piece(text: text, isQuoted: false)]).filter { !$0.text.isEmpty }
  }

  /// The text, and what stands in brackets at its end: （试行）.
  static func withoutRemark(_ text: String) -> (text: String, remark: String) {
    guard text.hasSuffix("）"), let open = text.lastIndex(of: "（"), open > text.startIndex else {
      return (text, "")
    }
    return (String(text[..<open]), String(text[open...]))
  }

  /// A range of years in brackets: `2018～2020年` of （2018—2020年）.
  static func years(in title: String) -> String? {
    tidy(title).split { "（）".contains($0) }.map(String.init).first { part in
      part.last == "年" && part.contains("～") && part.dropLast().allSatisfy { $0.isDigit || $0 == "～" }
    }
  }

  /// The text, and the year or number of years at its end: 2022年, 三年.
  static func withoutPeriod(_ text: String) -> (text: String, period: String) {
    let numbers = "0123456789～一二三四五六七八九十"
    guard text.hasSuffix("年") || text.hasSuffix("年度") else { return (text, "") }
    let end = text.lastIndex(of: "年") ?? text.endIndex
    let digits = text[..<end].reversed().prefix { numbers.contains($0) }.count
    guard digits > 0, let start = text.index(end, offsetBy: -digits, limitedBy: text.startIndex) else {
      return (text, "")
    }
    return (String(text[..<start]), String(text[start...]))
  }

  static func japanese(_ character: Character) -> String {
    switch character {
    case "“": "『"
    case "”": "』"
    default: JapaneseCharacters.of(String(character))
    }
  }

  static func isChinese(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) }
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) || ("０"..."９").contains(self) }
}
