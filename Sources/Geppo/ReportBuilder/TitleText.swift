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
      case " ", "\u{3000}": tidy += tidy.last.map(isLatin) ?? false ? " " : "・"
      default: tidy.append(character)
      }
    }
    return withRanges(tidy)
  }

  /// HJ 1012: the space of a number of a standard is no stop.
  private static func isLatin(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character == "/")
  }

  /// 2018—2020年 is 2018～2020年. The year of a standard is no end of a range: HJ 1012-2018.
  private static func withRanges(_ text: String) -> String {
    let characters = Array(text)
    return String(
      characters.enumerated().map { index, character in
        let isRange =
          "-–—－".contains(character) && isRange(characters[..<index], characters[(index + 1)...])
        return isRange ? "～" : character
      })
  }

  private static func isRange(_ before: ArraySlice<Character>, _ behind: ArraySlice<Character>) -> Bool {
    let last = behind.prefix(while: \.isDigit)
    guard !last.isEmpty, let mark = before.last else { return false }
    if "年月日".contains(mark) { return true }
    let first = before.reversed().prefix(while: \.isDigit)
    let isOfStandard = before.dropLast(first.count).last.map { $0 == " " || isLatin($0) } ?? false
    guard !first.isEmpty, !isOfStandard else { return false }
    return behind.dropFirst(last.count).first.map { "年月日%％号".contains($0) } ?? false
      || first.count == 4 && last.count == 4
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
