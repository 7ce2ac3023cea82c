/// What a title tells that somebody did: 召开X, 印发《X》, X在P举行.
struct TitleEvent: Hashable, Sendable {
  /// The Japanese name of who did it; nil where the title does not say, or says 我市.
  var doer: String?
  /// The title says 我市 or 市政府: the site's own place did it.
  var isByItself = false
  /// Before the object: `瀋陽で`, `関係部門と合同で`.
  var circumstance = ""
  /// With 「」 where it is a document.
  var object: String
  /// With its particle: `を開催`.
  var verb: String

  /// 会議を開催.
  var predicate: String { circumstance + object + verb }

  /// 会議の開催, as the object of another verb. `を` before the last noun becomes `の`.
  var noun: String {
    guard let mark = verb.lastIndex(of: "を") else { return predicate }
    let by = doer.map { $0 + "による" } ?? ""
    return by + circumstanceOfNoun + object + verb[..<mark] + "の" + verb[verb.index(after: mark)...]
  }

  private var circumstanceOfNoun: String {
    if circumstance.hasSuffix("日に") || circumstance.hasSuffix("月に") { return circumstance.dropLast() + "の" }
    if circumstance.hasSuffix("を対象に") { return circumstance.dropLast("に".count) + "とする" }
    return circumstance.isEmpty ? "" : circumstance + "の"
  }

  /// What a medium, or a site that shows what others did, says of it.
  func told(_ verb: String) -> String { noun + "を" + verb }
}

/// Reads titles of reports: <body>召开X, <body>联合Y开展X, <body>对T开展X, X印发.
struct EventReader: Sendable {
  let titles: TitleTranslator

  private var lexicon: TitleLexicon { titles.lexicon }
  private static let longestActor = 24

  /// Of several clauses the first counts. Nil where no known verb stands behind a body or at the end.
  func event(_ title: String) -> TitleEvent? {
    guard TitleGrammar.parse(title).carried == nil else { return nil }
    let text = Array(Self.clause(title))
    for index in text.indices.prefix(Self.longestActor) {
      guard let verb = lexicon.event(at: text[index...]) ?? lexicon.act(at: text[index...]),
        let start = start(String(text[..<index]))
      else { continue }
      let object = String(text[(index + verb.zh.count)...])
      if isDocument(object, behind: verb.ja) { return nil }
      return object.isEmpty ? passive(text) : self.object(object).map { start.event(of: $0, verb.ja) }
    }
    return passive(text)
  }

  /// The first clause. Of X：Y, where a place or body stands before the colon, it is what X does.
  private static func clause(_ title: String) -> String {
    let parts = TitleText.tidy(title).split(maxSplits: 1) { "：:".contains($0) }.map(String.init)
    guard parts.count == 2, parts[0].count <= longestDoer, !parts[1].isEmpty else {
      return TitleText.firstClause(title)
    }
    return parts[0] + TitleText.firstClause(parts[1])
  }

  private static let longestDoer = 12

  /// 天津市推进X工作方案 is a plan, and nobody is told of doing it; of a plan one says 印发 or 通过.
  private func isDocument(_ object: String, behind verb: String) -> Bool {
    Self.deeds.contains(where: verb.hasSuffix) && TitleGrammar.parse(object).type != nil
  }

  private static let deeds = ["実施", "推進", "強化", "拡大", "普及", "禁止", "指示", "開始", "開催", "延長"]

  // MARK: Who, with whom, on what

  /// What stands before the verb.
  private struct Start {
    var doer: String?
    var circumstance = ""

    func event(of object: String, _ verb: String) -> TitleEvent {
      TitleEvent(doer: doer, isByItself: doer == nil, circumstance: circumstance, object: object, verb: verb)
    }
  }

  private func start(_ text: String) -> Start? {
    if let doer = actor(text) { return doer }
    if let (name, time) = Self.withoutTime(text), let doer = actor(name) {
      return Start(doer: doer.doer, circumstance: time)
    }
    for (mark, ending) in [("联合", "と合同で"), ("会同", "と合同で"), ("对", "を対象に")] {
      guard let place = text.firstRange(of: mark), let doer = actor(String(text[..<place.lowerBound])),
        let others = titles.phrase(String(text[place.upperBound...]), leastKnown: TitleTranslator.leastOfNews)
      else { continue }
      return Start(doer: doer.doer, circumstance: others + ending)
    }
    return nil
  }

  /// X将于12月1日起: who does it, and `12月1日から`.
  static func withoutTime(_ text: String) -> (name: String, time: String)? {
    if text.hasSuffix("将") { return (String(text.dropLast()), "") }
    for mark in ["将于", "将自", "将从", "自", "于"] {
      guard let place = text.firstRange(of: mark), place.lowerBound > text.startIndex else { continue }
      let time = text[place.upperBound...]
      let day = time.hasSuffix("起") ? time.dropLast() : time
      guard let last = day.last, "年月日".contains(last), day.allSatisfy({ $0.isNumber || "年月日".contains($0) })
      else { continue }
      return (String(text[..<place.lowerBound]), day + (time.hasSuffix("起") ? "から" : "に"))
    }
    return nil
  }

  /// 生态环境部部长某某某: the body, and the person as Japanese names one.
  private func official(_ text: String) -> Start? {
    guard let match = text.wholeMatch(of: #/(.+?)(副?(?:部长|厅长|局长|市长|省长|主任|书记|司长))(\p{Han}{2,3})/#),
      let body = actor(String(match.1))?.doer
    else { return nil }
    return Start(doer: "\(body)の\(JapaneseCharacters.of(String(match.3) + String(match.2)))")
  }

  /// A body, or a place; a site calls its own place 我市.
  private func actor(_ text: String) -> Start? {
    let name = text.hasSuffix("会议") ? String(text.dropLast(2)) : text
    if let official = official(name) { return official }
    guard !name.isEmpty else { return nil }
    if Self.own.contains(name) { return Start() }
    let isPlace = lexicon.place(at: Array(name)[...])?.zh.count == name.count
    guard isPlace || TitleGrammar.bodies(name).map({ !$0.isEmpty }) ?? false else { return nil }
    let isOwn = ["市", "省", "区", "县", "我", "本"].contains(where: name.hasPrefix)
    return Start(doer: isOwn ? nil : titles.body(name))
  }

  private static let own = ["我市", "我省", "我区", "全市", "全省", "本市"]

  /// 关于X的决定 is a document by itself; other words are put into Japanese as they stand.
  private func object(_ text: String) -> String? {
    if text.hasPrefix("关于") { return titles.document(text).map { "「\($0)」" } }
    let isQuoted = text.hasPrefix("《") && text.hasSuffix("》")
    return titles.phrase(text, leastKnown: TitleTranslator.leastOfNews).map {
      isQuoted ? Self.quoted($0) : $0
    }
  }

  // MARK: What was done stands at the end

  /// X在P召开, X印发. Who did it is not said.
  private func passive(_ text: [Character]) -> TitleEvent? {
    if text.starts(with: "关于") { return nil }
    if let event = inForce(String(text)) { return event }
    for index in text.indices.suffix(8) {
      guard let verb = lexicon.event(at: text[index...]), index + verb.zh.count == text.count, index > 0,
        text[index - 1] != "的"
      else { continue }
      let (object, place) = withoutPlace(text[..<index])
      return titles.phrase(String(object), leastKnown: TitleTranslator.leastOfNews).map {
        TitleEvent(circumstance: place, object: Self.quoted($0), verb: verb.ja)
      }
    }
    return nil
  }

  /// 《X》将于2019年1月1日起施行.
  private func inForce(_ text: String) -> TitleEvent? {
    guard let verb = ["正式实施", "施行", "实施"].first(where: text.hasSuffix),
      let (name, time) = Self.withoutTime(String(text.dropLast(verb.count))), !time.isEmpty
    else { return nil }
    return titles.phrase(name, leastKnown: TitleTranslator.leastOfNews).map {
      TitleEvent(circumstance: time, object: Self.quoted($0), verb: "を施行")
    }
  }

  /// X在P: the object, and `Pで`.
  private func withoutPlace(_ text: ArraySlice<Character>) -> (object: ArraySlice<Character>, place: String) {
    guard let mark = text.lastIndex(of: "在"), mark > text.startIndex else { return (text, "") }
    let name = text[(mark + 1)...]
    let place = lexicon.place(at: name).flatMap { $0.zh.count == name.count ? $0.ja : nil }
    return (place ?? lexicon.abbreviation(name)).map { (text[..<mark], $0 + "で") } ?? (text, "")
  }

  /// A document gets 「」 unless it has 『』 already; a meeting gets none.
  private static func quoted(_ name: String) -> String {
    if name.hasPrefix("『"), name.hasSuffix("』") { return "「" + name.dropFirst().dropLast() + "」" }
    return ["会", "会議", "活動"].contains(where: name.hasSuffix) ? name : "「\(name)」"
  }
}
