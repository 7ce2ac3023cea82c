/// A way in which the name of a person stands in a text of the ledger. One row of the table is one way. Names of trainees have no
/// column, so they must not come in through another.
struct PersonNameRule: Sendable {
  let name: String
  let reason: String
  /// Where the name ends whose sign begins at a place of the text, and where it begins; nil where nobody is named.
  fileprivate let person: @Sendable (NamedText, Int) -> Range<Int>?

  /// The first person that a text names. `bodies` are names of places and bodies, which are none.
  static func person(in text: String, bodies: Set<String>) -> String? {
    guard text.count > 1 else { return nil }
    // 王 小明 is 王小明.
    let whole = NamedText(text, bodies)
    let joined = NamedText(NamedText.joined(text), bodies)
    return [whole, joined].lazy.compactMap { text in
      text.characters.indices.lazy.compactMap { place in
        all.lazy.compactMap { $0.person(text, place) }.first { !text.isBody($0) }
      }.first.map { String(text.characters[$0]) }
    }.first
  }

  static let all = [
    PersonNameRule(name: "氏", reason: "only persons are called so, by whatever name") { text, place in
      guard let name = text.word(before: place, sign: "氏"), !"名族".contains(text[place + 1] ?? "。") else {
        return nil
      }
      return ["摂", "華", "セ", "カ", "同", "両", "各", "諸", "某", "彼"].contains(String(text.characters[name]))
        ? nil : name
    },
    PersonNameRule(name: "女士, 老師", reason: "what Chinese letters call persons") { text, place in
      text.word(before: place, sign: "女士") ?? text.word(before: place, sign: "老師")
    },
    PersonNameRule(name: "先生, さん, 様 …", reason: "behind a surname; 学校の先生 and 多様 have none") { text, place in
      ["先生", "さん", "様", "教授", "博士"].lazy.compactMap { sign -> Range<Int>? in
        guard text.has(sign, at: place), !"々式子相".contains(text[place + sign.count] ?? "。") else {
          return nil
        }
        return text.name(endingAt: place, mayBeSurname: true) { !PersonName.isOfBody($0) }
      }.first
    },
    PersonNameRule(name: "an office", reason: "王小明処長; of 林業局長 no part is a given name") { text, place in
      PersonName.offices.lazy.compactMap { office -> Range<Int>? in
        // 処長級 is a rank.
        guard text.has(office, at: place), text[place + office.count] != "級" else { return nil }
        return text.name(endingAt: place, mayBeSurname: false, isGiven: PersonName.isGiven)
      }.first
    },
    PersonNameRule(name: "a part that somebody plays", reason: "講師：王小明, 研修員の李芳") { text, place in
      PersonName.parts.lazy.compactMap { part -> Range<Int>? in
        guard text.has(part, at: place) else { return nil }
        var start = place + part.count
        if let mark = text[start], "：:の　 （(、".contains(mark) { start += 1 }
        return text.name(startingAt: start, isGiven: PersonName.isGiven)
      }.first
    },
    PersonNameRule(name: "a whole name", reason: "between two marks, with a given name that is nothing else") { text, place in
      guard place == 0 || !NamedText.isNameCharacter(text[place - 1]) else { return nil }
      return text.name(startingAt: place, isGiven: PersonName.isGiven).flatMap { $0.count > 2 ? $0 : nil }
    },
    PersonNameRule(name: "Mr., Ms., Dr.", reason: "as English programmes have it") { text, place in
      guard place == 0 || text[place - 1]?.isLetter == false else { return nil }
      return ["Mr", "Ms", "Mrs", "Dr", "Prof"].lazy.compactMap { title -> Range<Int>? in
        guard text.has(title, at: place) else { return nil }
        var start = place + title.count
        while let mark = text[start], mark == "." || mark == " " { start += 1 }
        guard start > place + title.count, text[start]?.isUppercase == true else { return nil }
        var end = start
        while let letter = text[end], letter.isLetter { end += 1 }
        return start..<end
      }.first
    },
  ]
}

/// A text with a question for each of its characters.
private struct NamedText: Sendable {
  let characters: [Character]
  let bodies: Set<String>

  init(_ text: String, _ bodies: Set<String>) {
    characters = Array(text)
    self.bodies = bodies
  }

  subscript(place: Int) -> Character? { characters.indices.contains(place) ? characters[place] : nil }

  func has(_ sign: String, at place: Int) -> Bool {
    place >= 0 && place + sign.count <= characters.count
      && zip(characters[place...], sign).allSatisfy { $0 == $1 }
  }

  /// Places and bodies whose name begins where the name of the person would: 武漢市処長.
  func isBody(_ name: Range<Int>) -> Bool {
    let longest = min(characters.count, name.lowerBound + 12)
    return (name.lowerBound + 2..<max(longest + 1, name.lowerBound + 3)).contains { end in
      end <= characters.count && bodies.contains(String(characters[name.lowerBound..<end]))
    }
  }

  /// The word in front of a sign.
  func word(before place: Int, sign: String) -> Range<Int>? {
    guard has(sign, at: place) else { return nil }
    var start = place
    while start > 0, Self.isNameCharacter(characters[start - 1]) || characters[start - 1] == "・" { start -= 1 }
    return start < place ? start..<place : nil
  }

  /// A surname with a given name, or alone, that ends at a place and begins behind a mark or a body.
  func name(endingAt end: Int, mayBeSurname: Bool, isGiven: (Character) -> Bool) -> Range<Int>? {
    (1...5).lazy.map { end - $0 }.first { start in
      guard start >= 0, start == 0 || isBorder(characters[start - 1]) else { return false }
      let word = characters[start..<end]
      return PersonName.surnames.contains { surname in
        guard word.starts(with: surname) else { return false }
        let given = word.dropFirst(surname.count)
        if given.isEmpty { return mayBeSurname }
        return PersonName.lengths(of: surname).contains(given.count) && given.allSatisfy(isGiven)
      }
    }.map { $0..<end }
  }

  /// A surname with a given name from a place to the next mark.
  func name(startingAt start: Int, isGiven: (Character) -> Bool) -> Range<Int>? {
    guard let first = self[start], Self.isNameCharacter(first) else { return nil }
    var end = start
    while let character = self[end], Self.isNameCharacter(character), end - start < 7 { end += 1 }
    let word = characters[start..<end]
    let isName = PersonName.surnames.contains { surname in
      guard word.starts(with: surname) else { return false }
      let given = word.dropFirst(surname.count)
      guard PersonName.lengths(of: surname).contains(given.count) else { return false }
      // 山田太郎, 佐藤花子; of Chinese names both characters are those of names.
      return surname.count > 1 && !PersonName.isChinese(surname)
        ? given.last.map(PersonName.endings.contains) ?? false && !given.contains(where: PersonName.isOfBody)
          && given.count > 1
        : given.allSatisfy(isGiven)
    }
    return isName ? start..<end : nil
  }

  /// A mark, kana, or the last character of a body: 環境保護局王小明.
  private func isBorder(_ character: Character) -> Bool {
    !Self.isNameCharacter(character) || PersonName.isOfBody(character)
  }

  static func isNameCharacter(_ character: Character?) -> Bool {
    guard let scalar = character?.unicodeScalars.first else { return false }
    return scalar.properties.isIdeographic || (0x30A1...0x30FC).contains(scalar.value)
  }

  /// Without the space between two ideographs.
  static func joined(_ text: String) -> String {
    let characters = Array(text)
    return String(
      characters.indices.compactMap { place -> Character? in
        let isSpace = characters[place] == " " || characters[place] == "　"
        guard isSpace, place > 0, place + 1 < characters.count, isNameCharacter(characters[place - 1]),
          isNameCharacter(characters[place + 1])
        else { return characters[place] }
        return nil
      })
  }
}
