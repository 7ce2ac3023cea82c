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
    let pieces = TitleText.pieces(title)
    guard let mark = pieces.firstIndex(where: \.isQuoted), pieces.count(where: \.isQuoted) == 1,
      let name = document(pieces[mark].text)
    else { return nil }
    return mark + 1 < pieces.count ? name + amendment(pieces[mark + 1].text) : name
  }

  /// 地方基準「X」など3件 of 关于批准发布地方标准《X》等三项标准的公告; nil for other titles, and where a word is unknown.
  func issuedStandard(_ title: String) -> String? {
    let pieces = TitleText.pieces(Folding.simplified(title))
    guard pieces.count == 3, pieces[1].isQuoted, let mark = pieces[0].text.firstRange(of: "发布")?.upperBound,
      pieces[2].text.hasSuffix("的公告"), let name = document(pieces[1].text)
    else { return nil }
    let kind = pieces[0].text[mark...]
    let rest = pieces[2].text.dropLast("的公告".count)
    guard kind.hasSuffix("标准") || rest.hasSuffix("标准"),
      let kind = kind.isEmpty ? "" : phrase(String(kind), leastKnown: 100)
    else { return nil }
    let quoted = kind + "「" + name + "」"
    if rest.isEmpty { return quoted }
    guard let count = rest.wholeMatch(of: #/等([0-9一二三四五六七八九十两]+)(?:项|个)(.*)/#) else { return nil }
    let number = Int(count.1) ?? ChineseNumeral.value(count.1)
    return number.map { "\(quoted)など\($0)件" }
  }

  /// 修改单（征求意见稿） behind the name of a standard is a document of its own.
  private func amendment(_ behind: String) -> String {
    guard behind.hasPrefix("修改单") else { return "" }
    let remark = behind.dropFirst(3).prefixMatch(of: #/（[^（）]*）/#).flatMap {
      phrase(String($0.0), leastKnown: 100)
    }
    return (phrase("修改单", leastKnown: 100) ?? "") + (remark ?? "")
  }

  /// The Japanese name of a body that the glossary does not have. A name has no grammar: its characters will do.
  func body(_ zh: String) -> String? { phrase(zh, leastKnown: 0) }

  /// Parts of a hundred of the Chinese characters that known words must cover.
  static let leastOfDocuments = 40
  static let leastOfNews = 70

  // MARK: Grammar

  private func isAbout(_ title: String, _ parsed: PolicyTitle) -> Bool {
    parsed.verb != nil || PageTitle.tidy(title).contains("关于") && parsed.object != title
  }

  private func withoutIssuers(_ title: String, _ parsed: PolicyTitle) -> String {
    parsed.issuers.isEmpty ? title : parsed.object
  }

  private func about(_ object: String, _ type: String) -> String? {
    let object = withoutType(object, type)
    guard let object = action(Array(TitleText.tidy(object))), let type = phrase(type, leastKnown: 0) else {
      return nil
    }
    return object + "に関する" + type
  }

  /// 关于加快X若干措施 has no 的 before its type.
  private func withoutType(_ object: String, _ type: String) -> String {
    guard object.hasSuffix(type), object.count > type.count + 4 else { return object }
    let bare = object.dropLast(type.count)
    let tail = ["若干政策", "若干", "有关政策", "政策"].first(where: bare.hasSuffix) ?? ""
    return String(bare.dropLast(tail.count))
  }

  /// 加强对X的Y is Xに対するYの強化; an object without a known verb stays as it is.
  private func action(_ text: [Character]) -> String? {
    guard let verb = leadingVerb(text), verb.zh.count < text.count else {
      return bound(String(text), by: Binding.all) ?? name(String(text))
    }
    let object = withoutWork(Array(text[verb.zh.count...]), behind: verb)
    // 禁止使用X is Xの使用の禁止. A third verb is a sentence.
    if let second = leadingVerb(object), second.zh.count < object.count {
      let rest = String(object[second.zh.count...])
      return name(rest).map { [$0, second.ja, verb.ja].joined(separator: "の") }
    }
    let turned = bound(String(object), by: [.participation]) ?? name(String(object))
    return turned.map { $0 + "の" + verb.ja }
  }

  /// The verb at the front, where no longer word begins there: 建设 but not 建设项目.
  private func leadingVerb(_ text: [Character]) -> TitleLexicon.Entry? {
    lexicon.verb(at: text[...]).flatMap { verb in
      verb.zh.count >= lexicon.word(at: text[...])?.zh.count ?? 0 ? verb : nil
    }
  }

  /// 开展X工作 is Xの実施: 業務の実施 says nothing more.
  /// So do 有关问题 and 有关事项 behind any verb.
  private func withoutWork(_ object: [Character], behind verb: TitleLexicon.Entry) -> [Character] {
    let text = String(object)
    if let tail = Self.matters.first(where: text.hasSuffix), text.count > tail.count {
      return Array(text.dropLast(tail.count))
    }
    let isCarriedOut = ["実施", "推進"].contains(where: verb.ja.hasSuffix)
    return isCarriedOut && object.count > 4 && text.hasSuffix("工作") ? object.dropLast(2) : object
  }

  private static let matters = ["有关问题", "有关事项", "相关事项", "有关事宜", "相关事宜"]

  /// A verb between subject and object, and what binds the two in Japanese.
  private struct Binding {
    var verb: String
    var link: String
    var ending: String

    static let participation = Binding(verb: "参与", link: "の", ending: "への参加")
    static let all = [
      Binding(verb: "实施", link: "への", ending: "の適用"), Binding(verb: "执行", link: "への", ending: "の適用"),
      Binding(verb: "使用", link: "による", ending: "の使用"), participation,
    ]

    /// 船舶使用管理 is the management of a use: the verb has no object.
    static let heads = ["管理", "情况", "方案", "监管", "监督", "许可", "工作", "办法", "和", "及", "的", "、"]
  }

  /// X实施Y is XへのYの適用, X使用Y is XによるYの使用.
  private func bound(_ text: String, by bindings: [Binding]) -> String? {
    for binding in bindings {
      guard let mark = text.firstRange(of: binding.verb), mark.lowerBound > text.startIndex,
        !Binding.heads.contains(where: text[mark.upperBound...].hasPrefix),
        let subject = phrase(String(text[..<mark.lowerBound])),
        let object = phrase(String(text[mark.upperBound...]))
      else { continue }
      return subject + binding.link + object + binding.ending
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
  func phrase(_ text: String, leastKnown: Int = leastOfDocuments) -> String? {
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
    var pile = WordPile()
    var index = text.startIndex
    while index < text.endIndex {
      let rest = text[index...]
      let word = lexicon.word(at: rest) ?? nounOfVerb(at: rest)
      // 在 alone makes a sentence, 在线 does not; nor can a verb stand before its object in Japanese.
      if let stop = lexicon.stop(at: rest) ?? lexicon.verb(at: rest), stop.zh.count > word?.zh.count ?? 0 {
        return nil
      }
      let length = word?.zh.count ?? 1
      let piece = word?.ja ?? TitleText.japanese(text[index])
      japanese += piece
      pile.add(piece, isKnown: word != nil)
      let characters = rest.prefix(length).count(where: TitleText.isChinese)
      all += characters
      known += word == nil ? 0 : characters
      index += length
    }
    let isJapanese = SimplifiedCharacters.first(in: japanese) == nil && !pile.isUnreadable
    return isJapanese && known * 100 >= all * leastKnown ? japanese : nil
  }

  /// A verb without an object behind it is a noun: 淘汰补贴, 无组织排放控制措施落实.
  private func nounOfVerb(at text: ArraySlice<Character>) -> TitleLexicon.Entry? {
    guard let verb = lexicon.verb(at: text), !verb.ja.contains("の") else { return nil }
    let rest = String(text.dropFirst(verb.zh.count))
    let isLast = rest.isEmpty || ["工作", "的", "和", "及", "与", "、", "（", "情况"].contains(where: rest.hasPrefix)
    return isLast ? verb : nil
  }
}
