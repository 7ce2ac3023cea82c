extension TitleTranslator {
  /// The whole title in Japanese, with the bodies that issue it: Xによる「Y」の印刷・配布に関する通知. There is always one,
  /// for a person to confirm or to write anew; what no table knows stands in Japanese characters. This is what
  /// `evaluate headlines` scores. A bulletin names issuer and deed in its own sentence, and takes `document`, which prefers
  /// saying less to a half-known name, and `documentDraft`, which reads the cover as here, for what stands in 「」; events
  /// are read by `EventReader` in both.
  func draft(_ title: String) -> String { DraftTitle(titles: self).text(title) }

  /// The name of the document that a title with a cover carries, without its issuer; nil where the title has no cover, or
  /// too many of its words are unknown.
  func documentDraft(_ title: String) -> String? { DraftTitle(titles: self).document(of: title) }
}

/// Drafts of whole titles.
struct DraftTitle: Sendable {
  let titles: TitleTranslator

  private var segmenter: TitleSegmenter { TitleSegmenter(lexicon: titles.lexicon) }

  /// Documents within the names of documents within …
  private static let deepest = 4

  func text(_ title: String) -> String {
    let title = Self.prepared(title)
    let draft = CoverRule.all.lazy.compactMap { $0.render(title, self) }.first ?? name(title)
    return draft.replacing("『『", with: "『").replacing("』』", with: "』")
  }

  private static func prepared(_ title: String) -> String {
    TitleText.tidy(withoutRomanSigns(Folding.simplified(title)))
  }

  /// Ⅵ is VI: the sign is no character of every Japanese font.
  private static func withoutRomanSigns(_ text: String) -> String {
    let signs = ["Ⅰ": "I", "Ⅱ": "II", "Ⅲ": "III", "Ⅳ": "IV", "Ⅴ": "V", "Ⅵ": "VI"]
    return text.map { signs[String($0)] ?? String($0) }.joined()
  }

  /// As in a headline, where the issuer stands before the name: X実施方案, Xに関する通知.
  func document(of title: String) -> String? {
    let title = Self.prepared(title)
    guard let cover = TitleCover(title), isKnown(cover.object),
      // What comments are asked on has a name of its own.
      !["公开征求", "征求"].contains(where: cover.object.hasPrefix)
    else { return nil }
    let name = cover.verb == nil ? about(cover) : CoverRule.isCover(cover.type) ? bare(cover.object) : nil
    return name.flatMap { SimplifiedCharacters.first(in: $0) == nil ? $0 : nil }
  }

  private func about(_ cover: TitleCover) -> String? {
    cover.type.isEmpty ? nil : action(cover.object) + "に関する" + noun(cover.type)
  }

  /// Without 《》 around the whole.
  private func bare(_ object: String) -> String {
    let pieces = TitleText.pieces(object)
    return pieces.count == 1 ? document(pieces[0].text, depth: 1) : noun(object)
  }

  /// Of a hundred Chinese characters, those that may be unknown at most.
  private static let mostUnknown = 30

  private func isKnown(_ text: String) -> Bool {
    let all = text.count(where: TitleText.isChinese)
    let unknown = titles.unknownWords(in: text).reduce(0) { $0 + $1.count }
    return all > 0 && unknown * 100 <= all * Self.mostUnknown
  }

  // MARK: Pieces

  func name(_ text: String, depth: Int = 0) -> String { TitlePhrases.name(tokens(text, depth: depth)) }

  func action(_ text: String) -> String { TitlePhrases.action(tokens(text, depth: 0)) }

  func noun(_ text: String) -> String { TitlePhrases.noun(tokens(text, depth: 0)) }

  /// The name of a document in the quotation marks of its depth, without them where it has its own.
  func quoted(_ zh: String, depth: Int = 0) -> String {
    let (open, close) = depth % 2 == 0 ? ("「", "」") : ("『", "』")
    return open + document(zh, depth: depth + 1) + close
  }

  /// 关于X的意见 within 《》 is Xに関する意見; other names are names.
  private func document(_ zh: String, depth: Int) -> String {
    guard depth < Self.deepest, zh.hasPrefix("关于"),
      let (object, type) = TitleCover.tail(String(zh.dropFirst(2)))
    else {
      return name(zh, depth: depth)
    }
    return TitlePhrases.action(tokens(object, depth: depth)) + "に関する" + noun(type)
  }

  /// A slogan in “” of which a part is unknown stays whole: half of it would be nonsense.
  private func words(_ text: String) -> [TitleToken] {
    guard let open = text.firstIndex(of: "“"), let close = text[open...].firstIndex(of: "”"),
      segmenter.lexicon.words(at: Array(text[open...])[...]).isEmpty
    else { return segmenter.tokens(text) }
    let slogan = String(text[text.index(after: open)..<close])
    let behind = words(String(text[text.index(after: close)...]))
    guard segmenter.tokens(slogan).contains(where: { $0.kind == .unknown }) else {
      return segmenter.tokens(String(text[...close])) + behind
    }
    return segmenter.tokens(String(text[..<open]))
      + [TitleToken(zh: slogan, ja: "『\(JapaneseCharacters.of(slogan))』", kind: .unknown)] + behind
  }

  private func tokens(_ text: String, depth: Int) -> [TitleToken] {
    TitleText.pieces(text).flatMap { piece in
      guard piece.isQuoted else { return words(piece.text) }
      guard depth < Self.deepest else { return [.quoted(piece.text, JapaneseCharacters.of(piece.text))] }
      return [.quoted(piece.text, quoted(piece.text, depth: depth))]
    }
  }
}

/// A title cut at its cover: who issues it, what it is about, what it is.
struct TitleCover: Hashable, Sendable {
  /// The bodies as the title names them, 等 included.
  var issuers = ""
  var isAbout = false
  /// 印发, 转发 …: what it does with the document behind it.
  var verb: String?
  var object: String
  var type: String

  /// Nil where the title does not follow the grammar of covers.
  init?(_ title: String) {
    let parsed = TitleGrammar.parse(title)
    guard let (issuers, rest) = Self.head(title, bodies: parsed.issuers) else { return nil }
    self.issuers = issuers
    isAbout = TitleWords.aboutMarkers.contains(where: rest.hasPrefix)
    let about =
      isAbout ? rest.dropFirst(TitleWords.aboutMarkers.first(where: rest.hasPrefix)?.count ?? 0) : rest[...]
    verb = (TitleWords.carryingVerbs).first(where: about.hasPrefix)
    guard isAbout || verb != nil else { return nil }
    let behind = String(about.dropFirst(verb?.count ?? 0))
    (object, type) = Self.tail(behind) ?? (behind, "")
  }

  /// The bodies, and what begins with 关于 or a carrying verb.
  private static func head(_ title: String, bodies: [String]) -> (String, String)? {
    let marks = TitleWords.aboutMarkers + TitleWords.carryingVerbs
    guard let last = bodies.last else { return marks.contains(where: title.hasPrefix) ? ("", title) : nil }
    guard let end = title.firstRange(of: last)?.upperBound else { return nil }
    var index = end
    while index < title.endIndex {
      if marks.contains(where: title[index...].hasPrefix) {
        return (String(title[..<index]), String(title[index...]))
      }
      index = title.index(after: index)
    }
    return nil
  }

  private static let longestType = 8

  /// What it is about, and what it is: X|通知 of X的通知. Types that no table has stand behind the last 的.
  static func tail(_ text: String) -> (object: String, type: String)? {
    let (bare, remark) = TitleText.withoutRemark(text)
    guard let mark = bare.lastIndex(of: "的"), mark > bare.startIndex else {
      return endingInType(bare, remark)
    }
    let type = bare[bare.index(after: mark)...]
    guard (1...longestType).contains(type.count), !type.contains("》") else {
      return endingInType(bare, remark)
    }
    return (String(bare[..<mark]), type + remark)
  }

  /// 关于加快X若干措施 has no 的 before its type.
  private static func endingInType(_ text: String, _ remark: String) -> (String, String)? {
    guard let type = TitleWords.types.first(where: text.hasSuffix), text.count > type.count + 4 else {
      return nil
    }
    let bare = text.dropLast(type.count)
    let quality = ["若干政策", "若干", "有关政策", "政策", "意见"].first(where: bare.hasSuffix) ?? ""
    return (String(bare.dropLast(quality.count)), quality + type + remark)
  }
}

/// A way to put a title with its cover into Japanese. The first that answers counts.
struct CoverRule: Sendable {
  let name: String
  let reason: String
  let render: @Sendable (String, DraftTitle) -> String?

  static let all = [
    CoverRule(name: "picture", reason: "一图读懂《X》は、図による解説") { title, draft in
      let lead = ["一图读懂", "一图看懂", "图解"].first(where: title.hasPrefix)
      return lead.flatMap { lead in
        let rest = title.dropFirst(lead.count).drop { "：:|・丨".contains($0) }
        return rest.isEmpty ? nil : "図でわかる" + draft.asDocument(String(rest))
      }
    },
    CoverRule(name: "commentary", reason: "《X》解读、《X》答记者问は、Xについての解説と回答") { title, draft in
      let pieces = TitleText.pieces(title)
      guard pieces.count == 2, pieces[0].isQuoted,
        let said = commentaries.first(where: { $0.0 == pieces[1].text })
      else {
        return nil
      }
      return draft.quoted(pieces[0].text) + said.1
    },
    CoverRule(name: "reading of", reason: "解读《X》は、Xの解説") { title, draft in
      let pieces = TitleText.pieces(title)
      guard pieces.count == 2, pieces[1].isQuoted,
        ["解读", "政策解读", "专家解读", "图解"].contains(pieces[0].text.filter { !"：:|".contains($0) })
      else {
        return nil
      }
      return draft.quoted(pieces[1].text) + "の解説"
    },
    CoverRule(name: "answers", reason: "就《X》答记者问は、Xに関する記者の質問への回答") { title, draft in
      guard title.hasSuffix("答记者问"), let mark = title.firstRange(of: "就") else { return nil }
      let object = String(title[mark.upperBound...].dropLast(4))
      let who = title[..<mark.lowerBound]
      return (who.isEmpty ? "" : draft.noun(String(who)) + "による") + draft.asDocument(object) + "に関する記者の質問への回答"
    },
    CoverRule(name: "consultation", reason: "公开征求《X》意见的函は、Xについての意見募集") { title, draft in
      guard let cover = TitleCover(title), cover.isAbout,
        let verb = ["公开征求", "征求"].first(where: cover.object.hasPrefix),
        let object = ["有关意见", "公众意见", "意见建议", "意见"].first(where: cover.object.hasSuffix).map({
          cover.object.dropFirst(verb.count).dropLast($0.count)
        }),
        !object.isEmpty
      else { return nil }
      let bare = object.last == "的" ? object.dropLast() : object[...]
      return draft.asDocument(String(bare)) + "に対する意見募集に関する" + draft.possessive(cover) + draft.type(cover)
    },
    CoverRule(name: "consent", reason: "同意X的批复は、Xを承認する回答") { title, draft in
      guard let cover = TitleCover(title), cover.isAbout, ["批复", "复函", "函"].contains(cover.type),
        cover.object.hasPrefix("同意")
      else { return nil }
      return draft.by(cover) + draft.action(String(cover.object.dropFirst(2))) + "を承認する" + draft.type(cover)
    },
    CoverRule(name: "forwarding", reason: "転送は、誰の文書かを添える") { title, draft in
      guard let cover = TitleCover(title), let verb = cover.verb, TitleWords.forwardingVerbs.contains(verb)
      else { return nil }
      if !isCover(cover.type) {
        return (cover.issuers.isEmpty ? "" : draft.bodies(cover.issuers) + "が")
          + draft.forwarded(cover.object + cover.type)
          + "を転送"
      }
      return draft.forwarded(cover.object) + "の転送に関する" + draft.possessive(cover) + draft.type(cover)
    },
    CoverRule(name: "carrying", reason: "印发X的通知は、「X」の印刷・配布に関する通知") { title, draft in
      guard let cover = TitleCover(title), let verb = cover.verb, let deed = deeds[verb] else { return nil }
      if cover.type.isEmpty || !isCover(cover.type) {
        guard !cover.isAbout else { return nil }
        let all = cover.object + (cover.type.isEmpty ? "" : cover.type)
        return cover.issuers.isEmpty ? nil : draft.bodies(cover.issuers) + "が" + draft.asDocument(all) + "を公布"
      }
      return draft.by(cover) + draft.asDocument(cover.object) + "の\(deed)に関する" + draft.type(cover)
    },
    CoverRule(name: "about", reason: "関于X的通知は、Xに関する通知。発出機関は種類の前に置く") { title, draft in
      guard let cover = TitleCover(title), cover.isAbout else { return nil }
      let object = (cover.verb ?? "") + cover.object
      guard !cover.type.isEmpty else { return draft.by(cover) + draft.action(object) + "について" }
      return draft.action(object) + "に関する" + draft.possessive(cover) + draft.type(cover)
    },
    CoverRule(name: "event", reason: "記事の題名は、誰が何をしたかを伝える") { title, draft in
      EventReader(titles: draft.titles).event(title).map { event in
        (event.doer.map { $0 + "が" } ?? "") + event.predicate
      }
    },
  ]

  private static let commentaries = [
    ("解读", "の解説"), ("政策解读", "の政策解説"), ("图解", "の図解"), ("专家解读", "の専門家解説"), ("文字解读", "の解説"), ("图文解读", "の図解"),
    ("答记者问", "に関する記者の質問への回答"),
    ("编制说明", "の作成説明書"), ("起草说明", "の起草説明"), ("的解读", "の解説"), ("的说明", "の説明"), ("问答", "に関する質疑応答"),
  ]

  private static let deeds = [
    "印发": "印刷・配布", "印送": "印刷・送付", "下发": "配布", "发布": "公布", "公布": "公布", "颁布": "公布", "下达": "下達",
  ]

  static func isCover(_ type: String) -> Bool {
    (TitleWords.covers + ["通报", "意见", "批复", "复函"]).contains(where: type.hasSuffix)
  }
}

extension DraftTitle {
  /// Xによる; nothing where the title names nobody.
  func by(_ cover: TitleCover) -> String { cover.issuers.isEmpty ? "" : bodies(cover.issuers) + "による" }

  /// Xの, before the type.
  func possessive(_ cover: TitleCover) -> String { cover.issuers.isEmpty ? "" : bodies(cover.issuers) + "の" }

  func type(_ cover: TitleCover) -> String { cover.type.isEmpty ? "文書" : noun(cover.type) }

  func bodies(_ text: String) -> String {
    let text = ["联合", "共同"].first(where: text.hasSuffix).map { String(text.dropLast($0.count)) } ?? text
    return text.split { "、，,・".contains($0) }.map { noun(Self.withoutFurther(String($0))) }.joined(
      separator: "、")
  }

  /// 等部门, 等八部门, 等单位 say no more than 等.
  private static func withoutFurther(_ name: String) -> String {
    guard let mark = name.lastIndex(of: "等") else { return name }
    let tail = name[name.index(after: mark)...]
    return tail.count <= 5 && TitleWords.furtherBodies.contains(where: tail.hasSuffix)
      ? String(name[...mark]) : name
  }

  /// In 「」, whatever marks the title has.
  func asDocument(_ text: String) -> String {
    let pieces = TitleText.pieces(text)
    if pieces.count == 1, pieces[0].isQuoted { return quoted(pieces[0].text) }
    if pieces.count > 1, pieces[0].isQuoted { return noun(text) }
    // 国家标准《X》等两项标准: the kind stands before the name.
    if pieces.count > 1, pieces[1].isQuoted, pieces.count == 2 || pieces[2].text.hasPrefix("等"),
      ["标准", "规范"].contains(where: pieces[0].text.hasSuffix)
    {
      return noun(text)
    }
    return quoted(text)
  }

  /// 省环保局等单位关于X方案: the authors stand before the name.
  func forwarded(_ text: String) -> String {
    for words in TitleWords.madeBy + ["等部门", "等单位"] {
      guard let mark = text.firstRange(of: words), mark.lowerBound > text.startIndex,
        TitleGrammar.bodies(text[..<mark.lowerBound]) != nil, !text[mark.upperBound...].hasPrefix("关于")
      else { continue }
      let isFurther = words.hasPrefix("等")
      let document = text[(words == "《" ? mark.lowerBound : mark.upperBound)...]
      let authors = bodies(String(text[..<mark.lowerBound])) + (isFurther ? "等" : "")
      return authors + "による" + asDocument(String(document))
    }
    guard let cover = TitleCover(text), !cover.issuers.isEmpty else { return asDocument(text) }
    // A 转发 of a 转发: whose document it was counts.
    if let verb = cover.verb, TitleWords.forwardingVerbs.contains(verb), cover.object.count < text.count {
      return forwarded(cover.object + cover.type)
    }
    let document = cover.object + (cover.type.isEmpty ? "" : cover.type)
    let inner =
      cover.isAbout && cover.verb == nil && !cover.type.isEmpty
      ? "「" + action(cover.object) + "に関する" + noun(cover.type) + "」" : asDocument(document)
    return bodies(cover.issuers) + "による" + inner
  }
}
