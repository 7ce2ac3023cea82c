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
    let text = Array(TitleText.firstClause(title))
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
    for (mark, ending) in [("联合", "と合同で"), ("会同", "と合同で"), ("对", "を対象に")] {
      guard let place = text.firstRange(of: mark), let doer = actor(String(text[..<place.lowerBound])),
        let others = titles.phrase(String(text[place.upperBound...]), leastKnown: TitleTranslator.leastOfNews)
      else { continue }
      return Start(doer: doer.doer, circumstance: others + ending)
    }
    return nil
  }

  /// A body, or a place; a site calls its own place 我市.
  private func actor(_ text: String) -> Start? {
    let name = text.hasSuffix("会议") ? String(text.dropLast(2)) : text
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
