/// A bulletin as JSON: what `bulletin.schema.json` describes, and what the PDF is set from. Texts are those of the page, days and codes
/// those that programs need.
struct BulletinRecord: Encodable {
  let format = "geppo-bulletin"
  let version = 1
  let language = "ja"
  let pageTitle: String
  let programme: String
  let title: String
  let recipient: String
  let municipality: String
  let number: String
  let month: String
  let issuedOn: String
  let issued: String
  let asOf: String
  let isDraft: Bool
  let office: String
  let contact: [String]
  let notice: String
  let headings: [String: String]
  let words: [String: String]
  let highlights: [HighlightRecord]
  let hasUnconfirmedHighlights: Bool
  let hasUnconfirmedDeadlines: Bool
  let sections: [SectionRecord]
  let lateSections: [SectionRecord]
  let translations: [TranslationRecord]
  let translated: [TranslatedRecord]
  let deadlines: [DeadlineRecord]
  let deadlineLine: DeadlineLineRecord?
  let cooperation: [CooperationEventRecord]
  let partners: GridRecord?
  let trends: [GridRecord]
  let sources: [SourceRecord]
  let terms: [TermRecord]

  /// `municipality` is the code of the reader; empty for the 全体版.
  init(_ bulletin: Bulletin, view: BulletinView, masthead: Masthead, wording: Phrasing, municipality: String)
  {
    (pageTitle, programme, title, recipient) = (view.pageTitle, view.programme, view.title, view.recipient)
    self.municipality = municipality
    (number, month) = (view.number, masthead.month.description)
    (issuedOn, issued) = (masthead.issuedOn.description, view.issuedOn)
    (asOf, isDraft) = (masthead.asOf.description, masthead.isDraft)
    (office, contact, notice, words) = (view.office, view.contact, view.notice, view.words)
    headings = view.headings.byName
    highlights = view.highlights.map(HighlightRecord.init)
    hasUnconfirmedHighlights = view.hasUnconfirmedHighlights
    hasUnconfirmedDeadlines = view.hasUnconfirmedDeadlines
    let items = Dictionary(bulletin.items.map { ($0.number.anchor, $0) }) { first, _ in first }
    let codes = Dictionary(
      bulletin.sections.flatMap { section in
        section.parts.map { ("p\(section.number)-\($0.number)", $0.code) }
      }
    ) { first, _ in first }
    let section = { SectionRecord($0, items: items, codes: codes) }
    sections = view.sections.map(section)
    lateSections = view.lateSections.map(section)
    translations = zip(view.translations, bulletin.translations).map(TranslationRecord.init)
    translated = zip(view.translated, bulletin.translated).map(TranslatedRecord.init)
    deadlines = zip(view.deadlines, bulletin.deadlines).map(DeadlineRecord.init)
    deadlineLine = bulletin.deadlineLine.map { DeadlineLineRecord($0, wording: wording) }
    cooperation = zip(view.cooperation, bulletin.cooperation).map(CooperationEventRecord.init)
    partners = bulletin.figures.partners.map(GridRecord.init)
    trends = bulletin.figures.trends.map(GridRecord.init)
    sources = view.sources.map(SourceRecord.init)
    terms = view.terms.map { TermRecord(zh: $0.zh, ja: $0.ja) }
  }
}

/// Text in one language; `href` is an address of the web, or `#` and the anchor of an item of the same bulletin.
struct RunRecord: Encodable {
  let text: String
  let lang: String
  let href: String

  static func all(_ runs: [RunView]) -> [RunRecord] {
    runs.map { RunRecord(text: $0.text, lang: $0.isChinese ? "zh-Hans" : "ja", href: $0.target) }
  }
}

struct HighlightRecord: Encodable {
  let number: String
  let anchor: String
  let headline: [RunRecord]

  init(_ view: HighlightView) {
    (number, anchor, headline) = (view.number, view.anchor, RunRecord.all(view.headline))
  }
}

struct SectionRecord: Encodable {
  let number: String
  let anchor: String
  let title: String
  let heading: String
  let note: String
  let parts: [PartRecord]
  let corrections: [[RunRecord]]
  let hasUnconfirmedCorrections: Bool

  init(_ view: SectionView, items: [String: IssueItem], codes: [String: String]) {
    (number, anchor, title, note) = (view.number, view.anchor, view.title, view.note)
    heading = view.heading
    parts = view.parts.map { PartRecord($0, code: codes[$0.anchor] ?? "", items: items) }
    corrections = view.corrections.map { RunRecord.all($0.text) }
    hasUnconfirmedCorrections = view.hasUnconfirmedCorrections
  }
}

struct PartRecord: Encodable {
  let heading: String
  let anchor: String
  /// Adcode, or the id of a key region; empty for a kind of central document.
  let code: String
  let remark: String
  let references: [RunRecord]
  let items: [ItemRecord]

  init(_ view: PartView, code: String, items: [String: IssueItem]) {
    (heading, anchor, remark) = (view.heading, view.anchor, view.remark)
    self.code = code
    references = RunRecord.all(view.references)
    self.items = view.items.compactMap { item in items[item.anchor].map { ItemRecord(item, $0) } }
  }
}

struct ItemRecord: Encodable {
  let number: String
  let anchor: String
  let id: String
  let headline: [RunRecord]
  let isHeadlineConfirmed: Bool
  let relation: String
  let why: String
  let summary: [RunRecord]
  let isSummaryConfirmed: Bool
  let excerpt: String
  let isPartial: Bool
  let lacksCharacters: Bool
  let shortFacts: [FactRecord]
  let facts: [FactRecord]
  /// ISO 8601; empty where it is not known, as the next ones.
  let publishedOn: String
  let type: String
  let topics: [String]
  let issuing: [String]
  let subjects: [String]
  let priority: String
  let points: Int
  let url: String

  init(_ view: ItemView, _ item: IssueItem) {
    (number, anchor, id) = (view.number, view.anchor, item.id)
    headline = RunRecord.all(view.headline)
    isHeadlineConfirmed = view.isHeadlineConfirmed
    (relation, why) = (view.relation, view.why)
    summary = RunRecord.all(view.summary)
    isSummaryConfirmed = view.isSummaryConfirmed
    (excerpt, isPartial, lacksCharacters) = (view.excerpt, view.isPartial, view.lacksCharacters)
    shortFacts = view.shortFacts.map(FactRecord.init)
    facts = view.facts.map(FactRecord.init)
    publishedOn = item.scope.publishedOn?.description ?? ""
    (type, topics) = (item.scope.type, item.scope.topics)
    (issuing, subjects) = (item.scope.issuing, item.scope.subjects)
    priority = item.scope.priority?.rawValue ?? ""
    points = item.scope.points
    url = item.scope.url?.text ?? ""
  }
}

struct FactRecord: Encodable {
  let label: String
  let value: [RunRecord]

  init(_ view: FactView) { (label, value) = (view.label, RunRecord.all(view.value)) }
}

struct TranslationRecord: Encodable {
  let number: String
  let anchor: String
  let id: String
  let name: [RunRecord]
  /// In Chinese.
  let title: String
  let isTranslated: Bool
  let issuer: [RunRecord]
  let priority: String
  let characters: Int
  let charactersText: String
  /// candidate, waiting, claimed …: `TranslationStatus`.
  let status: String
  /// When it is to be sent, as readers see it.
  let sending: String
  let isConfirmed: Bool

  init(_ view: TranslationView, _ entry: QueueEntry) {
    (number, anchor, id) = (view.number, view.anchor, entry.id)
    (name, title, isTranslated) = (RunRecord.all(view.name), view.title, view.isTranslated)
    (issuer, priority) = (RunRecord.all(view.issuer), view.priority)
    (characters, charactersText, isConfirmed) = (entry.characters, view.characters, entry.isConfirmed)
    (status, sending) = (entry.standing.status.rawValue, view.sending)
  }
}

/// A 仮訳 that goes with the bulletin.
struct TranslatedRecord: Encodable {
  /// Empty for a document that an earlier issue told of.
  let number: String
  let anchor: String
  let id: String
  let name: [RunRecord]
  /// In Chinese.
  let title: String
  let issuer: [RunRecord]
  let approvedOn: String
  let approvedText: String
  let isRevised: Bool
  let files: [FileRecord]

  struct FileRecord: Encodable {
    let label: String
    /// Relative to the bulletin.
    let path: String
  }

  /// What print says of them.
  let fileLines: [String]

  init(_ view: TranslatedView, _ document: TranslatedDocument) {
    (number, anchor, id, title) = (view.number, view.anchor, view.id, view.title)
    (name, issuer) = (RunRecord.all(view.name), RunRecord.all(view.issuer))
    (approvedOn, approvedText) = (document.text.approvedOn.description, view.approvedOn)
    isRevised = view.isRevised
    files = view.files.map { FileRecord(label: $0.label, path: $0.path) }
    fileLines = view.fileLines
  }
}

struct DeadlineRecord: Encodable {
  let day: String
  let dayText: String
  let number: String
  let anchor: String
  let headline: [RunRecord]
  let isOver: Bool
  let isLastDay: Bool
  let isConfirmed: Bool
  let remark: String

  init(_ view: DeadlineView, _ deadline: Deadline) {
    (day, dayText, number, anchor) = (deadline.day.description, view.day, view.number, view.anchor)
    headline = RunRecord.all(view.headline)
    (isOver, isLastDay, isConfirmed) = (view.isOver, view.isLastDay, deadline.isConfirmed)
    remark = view.remark
  }
}

struct DeadlineLineRecord: Encodable {
  struct Mark: Encodable {
    let day: String
    let days: Int
    let text: String
  }

  let title: String
  let words: String
  let from: String
  let start: String
  let length: Int
  let marks: [Mark]
  let rest: String

  init(_ line: DeadlineLine, wording: Phrasing) {
    let view = DeadlineLineView(line, wording: wording)
    (title, words, start, rest) = (view.title, view.words, view.start, view.rest)
    (from, length) = (line.from.description, line.length)
    marks = zip(line.marks, view.marks).map {
      Mark(day: $0.day.description, days: $0.days, text: $1.text)
    }
  }
}

struct CooperationEventRecord: Encodable {
  let first: String
  let last: String
  let period: String
  let isPlanned: Bool
  let kind: String
  let title: String
  let japanSide: [String]
  let chinaSide: [String]
  let parties: String
  let details: String
  let adcodes: [String]
  let topics: [String]

  init(_ view: CooperationView, _ line: CooperationLine) {
    let event = line.event
    (first, last, period) = (event.first.description, event.last.description, view.period)
    (isPlanned, kind, title) = (event.isPlanned, view.kind, view.title)
    (japanSide, chinaSide) = (event.japanSide, event.chinaSide)
    (parties, details) = (view.parties, view.details)
    (adcodes, topics) = (event.adcodes, event.topics)
  }
}

struct GridRecord: Encodable {
  struct Row: Encodable {
    let name: String
    let values: [Int]
    /// 0 white to 4 dark.
    let shades: [Int]
    /// What stands in the cells.
    let texts: [String]
  }

  let title: String
  let corner: String
  let columns: [String]
  let rows: [Row]
  /// Columns, counted from 0, of which nothing is known.
  let unknown: [Int]
  /// What is shown for nothing.
  let zero: String
  let words: String

  init(_ grid: ShadedGrid) {
    (title, corner, columns, words) = (grid.title, grid.corner, grid.columns, grid.inWords)
    (unknown, zero) = (grid.unknown, grid.zero)
    rows = grid.rows.map {
      Row(name: $0.name, values: $0.values, shades: grid.shades(of: $0), texts: grid.texts(of: $0))
    }
  }
}

struct SourceRecord: Encodable {
  let name: String
  let original: String
  let pages: String
  let readable: String
  let state: String

  init(_ view: SourceView) {
    (name, original, pages, readable, state) = (
      view.name, view.original, view.pages, view.readable, view.state
    )
  }
}

struct TermRecord: Encodable {
  let zh: String
  let ja: String
}
