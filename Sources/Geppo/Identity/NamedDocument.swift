/// A document that a page tells of, as the page names it.
struct NamedDocument: Hashable, Sendable {
  /// As printed, without 《》.
  var title: String
  var number: String? = nil
  /// As printed.
  var issuers: [String] = []

  var name: OriginalName { OriginalName(title: title, number: number, issuers: issuers) }
}

/// What is read of a page to learn which document it tells of.
struct ReportText: Sendable {
  let title: String
  /// The sentences with which the text begins.
  let lead: [String]
  /// Words that say that a document was issued: `issuing` of `glossary/word_sets.csv`, the longest first.
  let verbs: [String]
  let headlines: HeadlineReading

  /// What stands further behind is background.
  private static let paragraphs = 4
  private static let longestLead = 600

  init(_ item: Item, verbs: [String], headlines: HeadlineReading) {
    self.headlines = headlines
    title = Folding.simplified(PageTitle.tidy(item.title?.value ?? ""))
    let text = item.blocks.filter { $0.kind != .table }.prefix(Self.paragraphs).map(\.text)
      .joined(separator: "\n").prefix(Self.longestLead)
    lead = text.split { "。！？!?\n".contains($0) }.map { Folding.simplified(String($0)) }
    self.verbs = verbs.sorted { ($1.count, $0) < ($0.count, $1) }
  }
}

/// A way in which a page names the document that it tells of.
struct NamingRule: Sendable {
  let name: String
  let reason: String
  let find: @Sendable (ReportText) -> [NamedDocument]

  /// The first that finds a document is believed.
  static let all = [quotedInTitle, issuedInTitle, explainedInTitle, quotedInLead, headline]

  private static let quotedInTitle = NamingRule(
    name: "quoted in the title", reason: "《…》解读, 某部印发《…》: 《》 hold the very title",
    find: { text in
      let issuers = TitleGrammar.parse(text.title).issuers
      return Citation.quoted(in: text.title).map {
        NamedDocument(title: $0.title, number: $0.number, issuers: issuers)
      }
    })

  private static let issuedInTitle = NamingRule(
    name: "issued in the title", reason: "某方案印发, 会议通过关于…的决定: the verb stands at the end, or 关于 behind it",
    find: { text in
      for verb in text.verbs {
        if text.title.hasSuffix(verb) {
          let object = IssuingClause.withoutManners(String(text.title.dropLast(verb.count)))
          return object.isEmpty ? [] : [NamedDocument(title: object)]
        }
        if let said = text.title.firstRange(of: verb + "关于") {
          let object = String(text.title[said.lowerBound...].dropFirst(verb.count))
          return TitleGrammar.parse(object).type == nil ? [] : [NamedDocument(title: object)]
        }
      }
      return []
    })

  private static let explainedInTitle = NamingRule(
    name: "explained in the title", reason: "某办法解读, 图解：某方案, without 《》",
    find: { text in
      guard TitleRole.of(text.title) == .explanation else { return [] }
      let bare = TitleRole.explanation.bare(TitleGrammar.parse(text.title).object)
      let signs = "：:|｜—－-、，, 的"
      let name = bare.drop { signs.contains($0) }
      let end = name.lastIndex { !signs.contains($0) }
      return end.map { [NamedDocument(title: String(name[...$0]))] } ?? []
    })

  private static let quotedInLead = NamingRule(
    name: "issued in the lead", reason: "近日，某部印发《…》; titles without such a verb beside them are background",
    find: { text in
      text.lead.lazy.map { IssuingClause.documents(in: $0, verbs: text.verbs) }.first { !$0.isEmpty } ?? []
    })
}

extension NamingRule {
  private static let headline = NamingRule(
    name: "object of the headline", reason: "上海印发清洁空气行动计划, where the text does not name it in full",
    find: { text in
      let title = FoldedText(text.title)
      guard let headline = text.headlines.headline(title.scalars[...]),
        text.verbs.contains(String(title.original(of: headline.verb)))
      else { return [] }
      let name = String(title.original(of: headline.object)).trimmingSpaces()
      let who = String(title.original(of: headline.who))
      guard let place = text.headlines.place(headline, in: title.scalars) else {
        return [NamedDocument(title: name, issuers: TitleGrammar.bodies(who) ?? [])]
      }
      // Its name is that of the place: 上海市清洁空气行动计划.
      return [NamedDocument(title: name.hasPrefix(who) ? name : place + name)]
    })
}

extension NamedDocument {
  /// The documents that a page tells of. `isDocument` says of a title whether it is that of one worth reading; newspapers
  /// and films stand in 《》, too. What the title names, the lead may number.
  static func all(in text: ReportText, isDocument: (String) -> Bool) -> [NamedDocument] {
    var named: [NamedDocument] = []
    for rule in NamingRule.all where named.isEmpty {
      named = rule.find(text).filter { isDocument($0.title) }
    }
    guard !named.isEmpty else { return [] }
    let told = text.lead.flatMap { sentence in
      IssuingClause.documents(in: sentence, verbs: text.verbs)
        + Citation.quoted(in: sentence).map { NamedDocument(title: $0.title, number: $0.number) }
    }
    return named.map { one in
      let core = one.name.core
      return told.filter { $0.name.core == core }.reduce(one) { known, other in
        NamedDocument(
          title: known.title, number: known.number ?? other.number,
          issuers: known.issuers.isEmpty ? other.issuers : known.issuers)
      }
    }.withoutRepeats
  }
}
