/// The type of a document from its title. The words of each type are in the glossary; here is where they are looked for.
struct DocumentTypeReading: Sendable {
  /// One place to look; the steps are walked in order until one finds a word.
  struct Step: Sendable {
    let name: String
    let reason: String
    let find: @Sendable (DocumentTypeReading, TitleReading) -> Match?
  }

  /// A word of a type where it stands in the title.
  struct Match: Hashable, Sendable {
    var type: Int
    var range: Range<Int>
  }

  static let steps: [Step] = [
    Step(name: "draft", reason: "a draft for comment is not the document, whatever it is a draft of") {
      types, title in
      types.nearestToEnd(in: title.whole, of: title) { $0.section == "consultation" }
    },
    Step(name: "asks for comments", reason: "关于征求《…》意见的函 has the name between the words") { types, title in
      types.asksForComments(title)
    },
    Step(name: "begins as commentary", reason: "一图读懂 … and 图解： … speak of a document") { types, title in
      types.atStart(of: title.whole, title) { $0.section == "news" }
    },
    Step(
      name: "tells of an event",
      reason: "某省举办…培训班 and …座谈会举行 tell of a meeting; 关于举办… is the document that calls it"
    ) {
      types, title in
      title.isAbout ? nil : types.nearestToEnd(in: title.whole, of: title) { $0.code == Self.activity }
    },
    Step(
      name: "what a notice tells",
      reason: "a 通知 that starts an alert is the alert, a 通报 of figures the figures"
    ) {
      types, title in
      types.toldByNotice(title)
    },
    Step(
      name: "ends as case or news", reason: "a reply, a ranking, an interview stays one, whatever it quotes"
    ) {
      types, title in types.endAsCaseOrNews(title)
    },
    Step(
      name: "headline", reason: "某市印发某计划, 会议通过某条例, 全文下载！某方案: somebody tells of the document"
    ) { types, title in types.headline(title) },
    Step(
      name: "amended text", reason: "关于修改《…法》的决定 is the law as it reads from now on, and so with a plan"
    ) { types, title in types.amendedText(title) },
    Step(
      name: "explanation in the name", reason: "印发《…计划解读》的通知 carries what explains the plan, and no plan"
    ) { types, title in
      title.carried.flatMap {
        types.atEnd(ofName: $0, title) { $0.section == "news" && $0.code != Self.reply }
      }
    },
    Step(
      name: "behind the name",
      reason: "印发《…计划》解读材料 carries what explains the plan, 《…计划》考核办法 rules on it"
    ) { types, title in
      title.carriedBehindName.flatMap { types.nearestToEnd(in: $0, of: title) { _ in true } }
    },
    Step(name: "carried document", reason: "the 通知 is a cover; what it carries decides") { types, title in
      title.carried.flatMap { types.nearestToEnd(in: $0, of: title) { $0.isForQueue } }
    },
    Step(
      name: "named behind the cover",
      reason: "某常委会公告（…条例） and 某政府令第1号（…办法） carry what stands in the parentheses"
    ) { types, title in
      title.namedBehindCover.flatMap { types.atEnd(ofName: $0, title) { $0.isForQueue && $0.points >= 3 } }
    },
    Step(name: "end of title", reason: "the last word of an official title is its type") { types, title in
      types.atEnd(of: title.afterIssuer, title) { _ in true }
    },
    Step(name: "part of a series", reason: "…核发技术规范 钢铁工业 has the part behind a space") { types, title in
      types.beforeSpace(title)
    },
    Step(
      name: "number of a standard",
      reason: "GB 3095—2012 and DB31/933—2015 at an end of the title are its number"
    ) { types, title in types.numbered(title) },
    Step(name: "verb of the title", reason: "生态环境部通报… ends in no type; its verb is one") { types, title in
      types.atStart(of: title.afterIssuer, title) { $0.section == "enforcement" }
    },
    Step(
      name: "an office acts",
      reason: "某市环保局发布…情况 has who does what and ends in no type, as the titles of documents do"
    ) { types, title in types.actOfOffice(title) },
  ]

  /// Code of the type of what a medium reports, and of what an office tells of its own doings.
  static let report = "report"
  static let activity = "activity"
  static let reply = "reply"
  static let standard = "standard"

  private let types: [DocumentType]
  private let headlines: HeadlineReading
  private let words: [(folded: [UInt32], type: Int)]

  init(_ glossary: Glossary) {
    types = glossary.documentTypes
    headlines = HeadlineReading(glossary.headlineWords)
    words = types.enumerated().flatMap { row, type in
      type.words.map { (FoldedText($0).scalars, row) }
    }.filter { !$0.0.isEmpty }
  }

  /// The type, with the words and the step that gave it; the type without words when nothing was found. What a
  /// medium (`carrier`) tells of a document is a report, if not an explanation or an interview.
  func tag(_ title: TitleReading, location: Location, carrier: Field<String>? = nil) -> DocumentTypeTag {
    let tag = tag(title, location)
    let section = types.first { $0.code == tag.code }?.section
    guard let carrier, tag.evidence == nil || section != "news" || tag.code == Self.activity,
      types.contains(where: { $0.code == Self.report })
    else { return tag }
    let evidence = Evidence(
      rule: "carried by a medium", words: carrier.value, field: .source, location: carrier.location)
    return DocumentTypeTag(code: Self.report, evidence: evidence)
  }

  private func tag(_ title: TitleReading, _ location: Location) -> DocumentTypeTag {
    for step in Self.steps {
      guard let match = step.find(self, title) else { continue }
      let quoted = String(title.text.original(of: match.range))
      let evidence = Evidence(rule: step.name, words: quoted, field: .title, location: location)
      return DocumentTypeTag(code: types[match.type].code, evidence: evidence)
    }
    return DocumentTypeTag(code: types.last { $0.words.isEmpty }?.code ?? "other", evidence: nil)
  }
}

extension DocumentTypeReading {
  /// The word that ends last; of several the longest.
  fileprivate func nearestToEnd(
    in range: Range<Int>, of title: TitleReading, where isWanted: (DocumentType) -> Bool
  ) -> Match? {
    let part = title.text.scalars[range]
    return words.filter { isWanted(types[$0.type]) }
      .compactMap { word in part.lastRange(of: word.folded).map { Match(type: word.type, range: $0) } }
      .max { ($0.range.upperBound, $0.range.count, $1.type) < ($1.range.upperBound, $1.range.count, $0.type) }
  }

  /// 征求 … 意见 with a name between them.
  fileprivate func asksForComments(_ title: TitleReading) -> Match? {
    guard let type = types.firstIndex(where: { $0.section == "consultation" }) else { return nil }
    let scalars = title.text.scalars[...]
    guard let asks = ["征求", "征集"].compactMap({ scalars.firstRange(of: FoldedText($0).scalars) }).first,
      let comments = scalars[asks.upperBound...].firstRange(of: FoldedText("意见").scalars)
    else { return nil }
    return Match(type: type, range: asks.lowerBound..<comments.upperBound)
  }

  /// The law, rule or standard that the title changes, or the plan in 《》, where its name ends as one.
  fileprivate func amendedText(_ title: TitleReading) -> Match? {
    guard let text = title.amended else { return nil }
    let isQuoted = title.text.scalars[..<text.lowerBound].last == TitleReading.open
    return atEnd(ofName: text, title) {
      $0.section == "law" || isQuoted && title.isAbout && $0.section == "plan" && $0.isForQueue
    }
  }

  /// A type that is no document, at the end; but 关于印发《…指南》的函 issues what it carries.
  fileprivate func endAsCaseOrNews(_ title: TitleReading) -> Match? {
    guard let match = atEnd(of: title.afterIssuer, title, where: { !$0.isForQueue }) else { return nil }
    let isCover = title.cover == match.range && !title.isAnswer
    return isCover && title.carried.flatMap { atEnd(ofName: $0, title) { $0.isForQueue } } != nil
      ? nil : match
  }

  /// Who does what with the document that the title names; how, where a type has the verb (解读).
  fileprivate func headline(_ title: TitleReading) -> Match? {
    let core = title.text.scalars[..<title.coreEnd]
    guard nearestToEnd(in: title.whole, of: title, where: \.isForQueue) != nil,
      let activity = types.firstIndex(where: { $0.code == Self.activity })
    else { return nil }
    if let opening = headlines.opening(core) { return Match(type: activity, range: opening) }
    return headlines.headline(core).map { headline in
      let told = atStart(of: headline.verb.lowerBound..<title.coreEnd, title) { $0.section == "news" }
      return Match(
        type: told?.type ?? activity, range: headline.who.lowerBound..<headline.verb.upperBound)
    }
  }

  /// The technical rule before a space, behind which only its branch stands.
  fileprivate func beforeSpace(_ title: TitleReading) -> Match? {
    let start = title.afterIssuer.lowerBound
    return title.afterIssuer.reversed().lazy.filter { title.text.scalars[$0] == 0x20 }.compactMap { space in
      atEnd(ofName: start..<space, title) { RelevanceRule.technicalTypes.contains($0.code) }
    }.first
  }

  /// The number with which the title of a standard begins or ends.
  fileprivate func numbered(_ title: TitleReading) -> Match? {
    guard let number = StandardNumber.ofTitle(title.text.scalars), number.series != .environment else {
      return nil
    }
    return types.firstIndex { $0.code == Self.standard }.map { Match(type: $0, range: number.range) }
  }

  /// The name of the office with which the title begins.
  fileprivate func actOfOffice(_ title: TitleReading) -> Match? {
    guard title.issuerEnd > 0, !title.isAbout else { return nil }
    return types.firstIndex { $0.code == Self.activity }.map { Match(type: $0, range: 0..<title.issuerEnd) }
  }

  fileprivate func atEnd(
    of range: Range<Int>, _ title: TitleReading, where isWanted: (DocumentType) -> Bool
  ) -> Match? {
    guard let match = nearestToEnd(in: range, of: title, where: { _ in true }) else { return nil }
    return match.range.upperBound == title.coreEnd && isWanted(types[match.type]) ? match : nil
  }

  /// The type with which a name within the title ends.
  fileprivate func atEnd(
    ofName name: Range<Int>, _ title: TitleReading, where isWanted: (DocumentType) -> Bool
  ) -> Match? {
    let end = TitleReading.coreEnd(of: title.text.scalars[name])
    guard end > name.lowerBound,
      let match = nearestToEnd(in: name.lowerBound..<end, of: title, where: { _ in true })
    else { return nil }
    return match.range.upperBound == end && isWanted(types[match.type]) ? match : nil
  }

  fileprivate func atStart(
    of range: Range<Int>, _ title: TitleReading, where isWanted: (DocumentType) -> Bool
  ) -> Match? {
    words.filter { isWanted(types[$0.type]) && title.text.scalars[range].starts(with: $0.folded) }
      .map { Match(type: $0.type, range: range.lowerBound..<range.lowerBound + $0.folded.count) }
      .max { $0.range.count < $1.range.count }
  }

  /// Words of alerts and figures with which the object of a plain notice begins or ends. A notice that carries a
  /// document (发布…应急预案) is judged by that.
  fileprivate func toldByNotice(_ title: TitleReading) -> Match? {
    guard let object = title.told,
      title.carried.flatMap({ nearestToEnd(in: $0, of: title) { $0.isForQueue } }) == nil
    else { return nil }
    let isWanted = { (type: DocumentType) in type.section == "data" }
    if let match = nearestToEnd(in: object, of: title, where: isWanted),
      match.range.upperBound == object.upperBound
    {
      return match
    }
    return atStart(of: object, title, where: isWanted)
  }
}

extension TitleReading {
  fileprivate var whole: Range<Int> { 0..<text.scalars.count }
  fileprivate var afterIssuer: Range<Int> { min(issuerEnd, coreEnd)..<coreEnd }
}
