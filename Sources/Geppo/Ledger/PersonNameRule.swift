/// A way in which the name of a person stands in a text of the ledger. One row of the table is one way. Names of trainees have no
/// column, so they must not come in through another.
struct PersonNameRule: Sendable {
  let name: String
  let reason: String
  /// Words by which it is known.
  let signs: [String]
  /// Whether a body may stand before them, too.
  var takesBodies = true
  /// Whom a sign at a place of the text names; nil where it names nobody.
  fileprivate let person: @Sendable (NamedText, Int, String) -> Range<Int>?

  /// The first person that a text names. `bodies` are names of places and bodies, which are none.
  static func person(in text: String, bodies: Set<String>) -> String? {
    guard text.utf8.count > 3 else { return nil }
    // 王 小明 is 王小明.
    let joined = NamedText.joined(text)
    return (joined == text ? [text] : [text, joined]).lazy.compactMap { person(in: NamedText($0, bodies)) }
      .first
  }

  private static func person(in text: NamedText) -> String? {
    for place in text.characters.indices {
      for (rule, sign) in bySign[text.characters[place]] ?? [] where text.has(sign, at: place) {
        if let name = rule.person(text, place, sign), !rule.takesBodies || !text.isBody(name) {
          return String(text.characters[name])
        }
      }
    }
    return nil
  }

  /// Rules and their signs by the first character.
  private static let bySign: [Character: [(rule: PersonNameRule, sign: String)]] = Dictionary(
    grouping: all.flatMap { rule in rule.signs.map { (rule: rule, sign: $0) } }, by: { $0.sign.first ?? " " })

  static let all = [
    PersonNameRule(
      name: "氏", reason: "only persons are called so, by whatever name", signs: ["氏"], takesBodies: false
    ) { text, place, _ in
      guard let name = text.word(before: place), !"名族".contains(text[place + 1] ?? "。") else { return nil }
      return ["摂", "華", "セ", "カ", "同", "両", "各", "諸", "某", "彼"].contains(String(text.characters[name]))
        ? nil : name
    },
    PersonNameRule(
      name: "女士, 老師", reason: "what Chinese letters call persons", signs: ["女士", "老師"], takesBodies: false
    ) { text, place, _ in
      text.word(before: place)
    },
    PersonNameRule(
      name: "先生, さん, 様 …", reason: "behind a surname; 学校の先生 and 多様 have none",
      signs: ["先生", "さん", "様", "教授", "副教授", "准教授", "博士"]
    ) { text, place, sign in
      guard !"々式子相".contains(text[place + sign.count] ?? "。") else { return nil }
      return text.officer(endingAt: place, isOfPlace: false)
    },
    PersonNameRule(
      name: "an office", reason: "王小明処長, 李克強総理, 王処長; 林業局長 has its field before it",
      signs: PersonName.offices
    ) { text, place, sign in
      // 処長級 is a rank, 局長会議 a meeting; 千葉市長 is the mayor of a city.
      guard !"級会等室".contains(text[place + sign.count] ?? "。") else { return nil }
      let isOfPlace = ["市長", "知事", "区長"].contains(sign)
      return text.officer(endingAt: place, isOfPlace: isOfPlace)
    },
    PersonNameRule(
      name: "an office behind a Latin name", reason: "Li Ganjie部長; JICA部長 is none",
      signs: PersonName.offices + ["教授", "博士"]
    ) { text, place, _ in
      text.latinName(endingAt: place)
    },
    PersonNameRule(
      name: "a surname in a part", reason: "担当：佐藤", signs: PersonName.parts
    ) { text, place, sign in
      let mark = text[place + sign.count] ?? "。"
      return "：:".contains(mark) ? text.surname(startingAt: place + sign.count + 1) : nil
    },
    PersonNameRule(
      name: "a part that somebody plays", reason: "講師：王小明, 研修員の李芳", signs: PersonName.parts
    ) { text, place, sign in
      var start = place + sign.count
      if let mark = text[start], "：:の　 （(、".contains(mark) { start += 1 }
      return text.name(startingAt: start, isGiven: PersonName.isGiven)
    },
    PersonNameRule(
      name: "a whole name", reason: "between two marks, with a given name that is nothing else",
      signs: PersonName.surnames.map { String($0) }
    ) { text, place, _ in
      guard !NamedText.isNameCharacter(text[place - 1]) else { return nil }
      return text.name(startingAt: place, isGiven: PersonName.isGiven).flatMap { $0.count > 2 ? $0 : nil }
    },
    PersonNameRule(
      name: "Mr., Ms., Dr.", reason: "as English programmes have it", signs: ["Mr", "Ms", "Dr", "Prof"]
    ) { text, place, sign in
      guard text[place - 1]?.isLetter != true else { return nil }
      var start = place + sign.count
      if text[start] == "s" { start += 1 }
      let behind = start
      while let mark = text[start], mark == "." || mark == " " { start += 1 }
      guard start > behind, text[start]?.isUppercase == true else { return nil }
      var end = start
      while let letter = text[end], letter.isLetter { end += 1 }
      return start..<end
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

  /// The word in front of a sign, without the body that stands before it: 環境保護局王小明.
  func word(before place: Int) -> Range<Int>? {
    var start = place
    while start > 0, Self.isNameCharacter(characters[start - 1]) || characters[start - 1] == "・" {
      start -= 1
    }
    guard start < place else { return nil }
    let body = (start..<place - 1).last { PersonName.isOfBody(characters[$0]) }
    return (body.map { $0 + 1 } ?? start)..<place
  }

  /// A surname with a given name, or alone, that ends at a place and begins behind a mark or a body.
  func name(endingAt end: Int, mayBeSurname: Bool, isGiven: (Character) -> Bool) -> Range<Int>? {
    (1...5).lazy.map { end - $0 }.first { start in
      guard start >= 0, start == 0 || isBorder(characters[start - 1]) else { return false }
      let word = characters[start..<end]
      guard word.allSatisfy(Self.isNameCharacter) else { return false }
      return PersonName.surnames(from: characters[start]).contains { surname in
        guard word.starts(with: surname) else { return false }
        let given = word.dropFirst(surname.count)
        if given.isEmpty { return mayBeSurname }
        return PersonName.lengths(of: surname).contains(given.count) && given.allSatisfy(isGiven)
      }
    }.map { $0..<end }
  }

  /// A name in front of an office. Behind a surname any two characters may be a given name, but not the field of an office.
  func officer(endingAt end: Int, isOfPlace: Bool) -> Range<Int>? {
    guard
      let name = name(
        endingAt: end, mayBeSurname: true, isGiven: { !PersonName.isOfBody($0) && !Self.isKana($0) })
    else { return nil }
    let word = String(characters[name])
    let isField = PersonName.fields.contains { word.hasPrefix($0) }
    let isInstitution = PersonName.institutions.contains { word.hasSuffix($0) }
    let isPlace = isOfPlace && word.count > 1 && PersonName.surnames.contains(Array(word))
    return isField || isInstitution || isPlace ? nil : name
  }

  /// Words of Latin letters that begin with a capital and go on with small ones: no abbreviation.
  func latinName(endingAt end: Int) -> Range<Int>? {
    var start = end
    while let letter = self[start - 1], letter.isASCII, letter.isLetter || " .-".contains(letter) {
      start -= 1
    }
    while let letter = self[start], start < end, !letter.isLetter { start += 1 }
    let words = characters[start..<end].split { " .-".contains($0) }
    guard !words.isEmpty, words.allSatisfy({ $0.first?.isUppercase ?? false }),
      words.contains(where: { $0.count > 1 && $0.dropFirst().allSatisfy(\.isLowercase) })
    else { return nil }
    return start..<end
  }

  /// A surname alone from a place to the next mark.
  func surname(startingAt start: Int) -> Range<Int>? {
    var end = start
    while Self.isNameCharacter(self[end]) { end += 1 }
    guard end > start, PersonName.surnames.contains(Array(characters[start..<end])) else { return nil }
    return start..<end
  }

  private static func isKana(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0x30A1...0x30FC).contains($0.value) } ?? false
  }

  /// A surname with a given name from a place to the next mark.
  func name(startingAt start: Int, isGiven: (Character) -> Bool) -> Range<Int>? {
    guard let first = self[start], Self.isNameCharacter(first) else { return nil }
    var end = start
    while let character = self[end], Self.isNameCharacter(character), end - start < 7 { end += 1 }
    let word = characters[start..<end]
    let isName = PersonName.surnames(from: first).contains { surname in
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
