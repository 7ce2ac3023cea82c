/// The labelled lines of an item, in the order of the bulletin; a line without a value is left out.
struct ItemFacts {
  let names: Names
  let entry: IssueEntry
  /// 北九州市（天津市） …: who works with the place that issues it.
  let concerned: [String]
  /// The part of the bulletin that it stands in.
  let home: Home

  private var item: Item { entry.item }

  /// Labels that others have to know.
  enum Label { static let translation = "全文翻訳" }

  /// What the fact of the translation says where there is one.
  static let translated = "仮訳あり"
  /// Behind the name of an attachment.
  static let quotedMark = "（原文抜粋はこの添付ファイルによる）"

  var all: [Fact] {
    let short: [(String, MixedText)] =
      [("発出機関", issuer), ("転送された文書の発出機関", forwarded), ("文書番号", number)] + dates + [
        ("効力", force),
        ("種類", .japanese(names.type(entry.tagged.documentType.code)?.ja ?? "")),
        ("分野", .japanese(topics)), ("対象地域", .japanese(places)),
        ("関係自治体", .japanese(concerned.joined(separator: "、"))), (Label.translation, .japanese(translation)),
        ("整理番号", .japanese(entry.id)),
      ]
    let long: [(String, MixedText)] = [
      ("経緯", .japanese(CourseLine(entry: entry).text)), ("原文", originals), ("主な用語", terms), ("原題", original),
      ("添付", attachments), ("他の掲載先", others), ("出典", origin),
    ]
    return
      (short.map { Fact(label: $0, value: $1, isShort: true) }
      + long.map { Fact(label: $0, value: $1, isShort: false) }).filter { !$0.value.isEmpty }
  }

  /// In Japanese characters; the original stands in 【原題】.
  private var number: MixedText {
    .japanese(item.documentNumber.map { JapaneseCharacters.of($0.value) } ?? "")
  }

  /// The documents that a report tells of, where their course does not name them.
  private var originals: MixedText {
    entry.originals.map { held in
      let name = held.id.isEmpty ? "保存済み（整理番号なし）" : "整理番号\(held.id)"
      return held.url.map { name + " " + .link($0) } ?? .japanese(name)
    }.joined(separator: "、")
  }

  private var original: MixedText {
    let title = item.title?.value ?? ""
    let number = item.documentNumber.map { title.contains($0.value) ? "" : "（\($0.value)）" } ?? ""
    return .chinese(title + number)
  }

  private var issuer: MixedText {
    let headline = Headline(names: names)
    let issuers = headline.issuers(of: entry)
    if let carrier = item.carrier { return names.body(carrier.value) + "（報道機関）" }
    guard issuers.isEmpty else { return issuers.joined(separator: "、") }
    return headline.siteBody(of: entry) + "（ページに記載がなく、掲載サイトによる）"
  }

  private var forwarded: MixedText {
    (item.forwarded ?? []).map { names.body($0.value) }.joined(separator: "、")
  }

  /// The date under the text stands in for the document's own only with its own label.
  private var dates: [(String, MixedText)] {
    let kinds: [DatedFact.Kind] = [
      item.date(.adoption) == nil ? .signature : .adoption, .publication, .inForce, .commentDeadline, .expiry,
    ]
    return kinds.compactMap { kind in item.date(kind).map { (kind.japanese, .japanese($0.japanese)) } }
  }

  /// Only where readers must know it: that a document is in force goes without saying.
  private var force: MixedText {
    let force = item.status.flatMap { Force($0.value) }
    return .japanese(force.flatMap { $0 == .inForce ? nil : $0.japanese } ?? "")
  }

  private var topics: String { entry.tagged.topics.map { names.topic($0.code) }.joined(separator: "、") }

  /// What it is about; a body that names no other place writes of its own.
  private var places: String {
    let tags = entry.tagged.places
    let subjects = tags.filter { $0.role == .subject }.map(\.code)
    let own = tags.filter { $0.role == .issuing && $0.code != "CN" }.map(\.code)
    return (subjects.isEmpty ? own.isEmpty ? homePlace : own : subjects).map(names.place).withoutRepeats
      .joined(separator: "、")
  }

  private var homePlace: [String] {
    if case .place(let code) = home { return [code] }
    return []
  }

  /// At most five terms that the tags rest on, with their Japanese form.
  private var terms: MixedText {
    ItemTerms.of(entry.tagged, names: names).prefix(5)
      .map { .chinese($0.zh) + "（\($0.ja)）" }.joined(separator: "、")
  }

  private var attachments: MixedText {
    let quoted = DocumentBody(item).attachment
    return item.attachments.map { .chinese($0.name) + ($0 == quoted ? Self.quotedMark : "") }
      .joined(separator: "、")
  }

  private var others: MixedText {
    entry.alsoPublishedBy.map { other in
      let name = MixedText.japanese(names.source(other.source)?.ja ?? other.source)
      return other.url.map { name + " " + .link($0) } ?? name
    }.joined(separator: "、")
  }

  private var origin: MixedText {
    let name = names.source(item.page.source)?.ja ?? item.page.source
    // A document that a person added may be of a site that is not declared.
    let site = name.isEmpty ? "" : name + "ウェブサイト"
    let viewed = item.savedOn.map { "（\($0.japanese)閲覧）" } ?? "（閲覧日未確認）"
    guard let url = item.url else { return .japanese((site.isEmpty ? "" : site + "、") + "掲載URL未確認\(viewed)") }
    return .japanese(site.isEmpty ? "" : site + " ") + .link(url) + viewed
  }

  private var translation: String {
    if entry.translation?.status == .approved { return Self.translated }
    let isAskedFor = entry.translation?.requestedBy != nil && entry.translation?.status != .dropped
    return entry.tagged.importance.priority.map { "対象（優先度\($0.japanese)）" }
      ?? (isAskedFor ? "対象（希望による）" : "対象外")
  }
}

/// Terms of the glossary that an item's topics rest on.
enum ItemTerms {
  static func of(_ tagged: TaggedItem, names: Names) -> [TermPair] {
    tagged.topics.flatMap(\.evidence).compactMap { names.term(rule: $0.rule) }
      .map { TermPair(zh: $0.zh, ja: $0.ja) }.withoutRepeats
  }
}
