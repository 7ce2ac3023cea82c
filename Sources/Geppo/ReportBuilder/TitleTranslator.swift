/// Puts the title of a document into Japanese by its grammar and the words of the glossary: 关于加强X的通知 becomes
/// Xの強化に関する通知. What it cannot turn decently it leaves alone; half a translation helps nobody.
struct TitleTranslator: Sendable {
  let lexicon: TitleLexicon

  /// The document that a title names, without 「」 around it; nil where the title is a sentence or too little of it
  /// is known.
  func document(_ title: String) -> String? {
    let parsed = TitleGrammar.parse(title)
    if let carried = parsed.carried, !carried.isEmpty { return document(carried) }
    guard let type = parsed.type, isAbout(title, parsed) else { return name(withoutIssuers(title, parsed)) }
    return about((parsed.verb ?? "") + parsed.object, type)
  }

  /// The one document that a title quotes in 《》: what a commentary is about.
  func quotation(_ title: String) -> String? {
    let quoted = TitleText.pieces(title).filter(\.isQuoted)
    return quoted.count == 1 ? document(quoted[0].text) : nil
  }

  /// What a report of a body's doings says of it: <body>召开X becomes Xを開催, X印发 becomes 「X」を公布. Of several
  /// clauses the first counts. Nil where no known verb stands behind a body or at the end.
  func event(_ title: String) -> String? {
    guard TitleGrammar.parse(title).carried == nil else { return nil }
    let text = Array(TitleText.firstClause(title))
    for index in text.indices.prefix(TitleTranslator.longestActor) {
      guard let verb = lexicon.event(at: text[index...]), isActor(String(text[..<index])) else { continue }
      let object = String(text[(index + verb.zh.count)...])
      if !object.isEmpty { return phrase(object, leastKnown: Self.leastOfNews).map { $0 + verb.ja } }
    }
    return passive(text)
  }

  /// A body, or what a site calls its own place.
  private func isActor(_ text: String) -> Bool {
    ["我市", "我省", "我区", "全市", "全省", "本市"].contains(text)
      || TitleGrammar.bodies(text).map { !$0.isEmpty } ?? false
      || lexicon.place(at: Array(text)[...])?.zh.count == text.count && !text.isEmpty
  }

  /// X在P召开, X印发: what was done stands at the end.
  private func passive(_ text: [Character]) -> String? {
    if text.starts(with: "关于") { return nil }
    for index in text.indices.suffix(8) {
      guard let verb = lexicon.event(at: text[index...]), index + verb.zh.count == text.count, index > 0,
        text[index - 1] != "的"
      else { continue }
      var object = String(text[..<index])
      var place = ""
      if let mark = object.lastIndex(of: "在"),
        let name = lexicon.place(at: Array(object[object.index(after: mark)...])[...]),
        object.index(after: mark) < object.endIndex,
        name.zh.count == object.distance(from: mark, to: object.endIndex) - 1
      {
        place = name.ja + "で"
        object = String(object[..<mark])
      }
      return phrase(object, leastKnown: Self.leastOfNews).map { place + Self.quoted($0) + verb.ja }
    }
    return nil
  }

  /// A document gets 「」 unless it has 『』 already; a meeting gets none.
  private static func quoted(_ name: String) -> String {
    if name.hasPrefix("『"), name.hasSuffix("』") { return "「" + name.dropFirst().dropLast() + "」" }
    return ["会", "会議", "活動"].contains(where: name.hasSuffix) ? name : "「\(name)」"
  }

  /// The Japanese name of a body that the glossary does not have. A name has no grammar: its characters will do.
  func body(_ zh: String) -> String? { phrase(zh, leastKnown: 0) }

  private static let longestActor = 20
  /// Parts of a hundred of the Chinese characters that known words must cover.
  private static let leastOfDocuments = 40
  private static let leastOfNews = 70

  // MARK: Grammar

  private func isAbout(_ title: String, _ parsed: PolicyTitle) -> Bool {
    parsed.verb != nil || PageTitle.tidy(title).contains("关于") && parsed.object != title
  }

  private func withoutIssuers(_ title: String, _ parsed: PolicyTitle) -> String {
    parsed.issuers.isEmpty ? title : parsed.object
  }

  private func about(_ object: String, _ type: String) -> String? {
    guard let object = action(Array(TitleText.tidy(object))), let type = phrase(type, leastKnown: 0) else {
      return nil
    }
    return object + "に関する" + type
  }

  /// 加强对X的Y is Xに対するYの強化; an object without a known verb stays as it is.
  private func action(_ text: [Character]) -> String? {
    guard let verb = lexicon.verb(at: text[...]), verb.zh.count < text.count else {
      return application(String(text)) ?? name(String(text))
    }
    return name(String(text[verb.zh.count...])).map { $0 + "の" + verb.ja }
  }

  /// X实施Y is XへのYの適用.
  private func application(_ text: String) -> String? {
    for verb in ["实施", "执行"] {
      guard let mark = text.firstRange(of: verb), mark.lowerBound > text.startIndex,
        let subject = phrase(String(text[..<mark.lowerBound])),
        let object = phrase(String(text[mark.upperBound...]))
      else { continue }
      return subject + "への" + object + "の適用"
    }
    return nil
  }

  /// <place><verb>X<type>: 武汉市改善空气质量2022年工作方案 is 武漢市大気質改善2022年業務方案.
  private func plan(_ text: String) -> String? {
    let (title, remark) = TitleText.withoutRemark(text)
    let all = Array(title)
    let place = lexicon.place(at: all[...])
    let rest = all[(place?.zh.count ?? 0)...]
    guard let verb = lexicon.verb(at: rest), verb.zh.count >= lexicon.word(at: rest)?.zh.count ?? 0,
      !verb.ja.contains("の"),
      let type = TitleWords.types.first(where: title.hasSuffix)
    else { return nil }
    let object = TitleText.withoutPeriod(String(rest.dropFirst(verb.zh.count).dropLast(type.count)))
    guard let name = phrase(object.text), let tail = phrase(object.period + type, leastKnown: 0),
      let bracket = remark.isEmpty ? "" : phrase(remark, leastKnown: 0)
    else { return nil }
    let link = type.hasSuffix("意见") ? ("の", "に関する") : ("", "")
    return (place?.ja ?? "") + name + link.0 + verb.ja + link.1 + tail + bracket
  }

  /// 对X的Y is Xに対するY.
  private func name(_ text: String) -> String? {
    let text = TitleText.tidy(text)
    if text.hasPrefix("对"), let mark = text.lastIndex(of: "的") {
      let object = text[text.index(after: text.startIndex)..<mark]
      let rest = text[text.index(after: mark)...]
      return phrase(String(object)).flatMap { object in phrase(String(rest)).map { object + "に対する" + $0 } }
    }
    return plan(text) ?? phrase(text)
  }

  // MARK: Words

  /// Quoted titles become 『』, each put into Japanese by itself.
  private func phrase(_ text: String, leastKnown: Int = leastOfDocuments) -> String? {
    var japanese = ""
    for piece in TitleText.pieces(text) {
      guard let turned = piece.isQuoted ? document(piece.text) : words(piece.text, leastKnown) else {
        return nil
      }
      japanese += piece.isQuoted ? "『\(turned)』" : turned
    }
    return japanese.isEmpty ? nil : japanese
  }

  private func words(_ text: String, _ leastKnown: Int) -> String? {
    let text = Array(text)
    var japanese = ""
    var (known, all) = (0, 0)
    var index = text.startIndex
    while index < text.endIndex {
      let rest = text[index...]
      let word = lexicon.word(at: rest)
      // 在 alone makes a sentence, 在线 does not; nor can a verb stand before its object in Japanese.
      if let stop = lexicon.stop(at: rest) ?? lexicon.verb(at: rest), stop.zh.count > word?.zh.count ?? 0 {
        return nil
      }
      let length = word?.zh.count ?? 1
      japanese += word?.ja ?? TitleText.japanese(text[index])
      let characters = rest.prefix(length).count(where: TitleText.isChinese)
      all += characters
      known += word == nil ? 0 : characters
      index += length
    }
    let isJapanese = SimplifiedCharacters.first(in: japanese) == nil
    return isJapanese && known * 100 >= all * leastKnown ? japanese : nil
  }
}

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
