/// What the templates see: text, and flags that choose between two wordings. All values are plain and stored,
/// as templates read them by their names.
struct BulletinView {
  var pageTitle: String
  var style: String
  var programme: String
  var title: String
  var isDraft: Bool
  var recipient: String
  var number: String
  var issuedOn: String
  var office: String
  var contact: [String]
  var highlights: [HighlightView]
  var hasHighlights: Bool
  var sections: [SectionView]
  var lateSections: [SectionView]
  var translations: [TranslationView]
  var hasTranslations: Bool
  var deadlines: [DeadlineView]
  var hasDeadlines: Bool
  var sources: [SourceView]
  var hasSources: Bool
  var terms: [TermPair]
  var hasTerms: Bool
  var asOf: String

  init(_ bulletin: Bulletin, masthead: Masthead, recipient: String, style: String) {
    pageTitle = "\(masthead.title)\(masthead.month.japanese)分\(masthead.draftMark)\(recipient)"
    self.style = style
    programme = masthead.programme
    title = masthead.title + masthead.draftMark
    isDraft = masthead.isDraft
    self.recipient = recipient
    number = masthead.number
    issuedOn = masthead.issuedOn.japanese
    office = masthead.office
    contact = masthead.contact
    highlights = bulletin.highlights.map(HighlightView.init)
    hasHighlights = !highlights.isEmpty
    let numbers = Set(bulletin.items.map(\.number))
    let views = bulletin.sections.map { (number: $0.number, view: SectionView($0, numbers: numbers)) }
    sections = views.filter { $0.number != SectionPlan.late }.map(\.view)
    lateSections = views.filter { $0.number == SectionPlan.late }.map(\.view)
    translations = bulletin.translations.map(TranslationView.init)
    hasTranslations = !translations.isEmpty
    deadlines = bulletin.deadlines.map(DeadlineView.init)
    hasDeadlines = !deadlines.isEmpty
    sources = bulletin.sources.map(SourceView.init)
    hasSources = !sources.isEmpty
    terms = bulletin.terms
    hasTerms = !terms.isEmpty
    asOf = masthead.asOf.japanese
  }
}

struct HighlightView {
  var headline: [RunView]
  var number: String
  var anchor: String

  init(_ item: IssueItem) {
    headline = RunView.all(item.headline)
    number = item.number.text
    anchor = item.number.anchor
  }
}

struct TranslationView {
  var number: String
  var anchor: String
  var title: String
  var issuer: [RunView]
  var priority: String
  var characters: String
  var hours: String

  init(_ entry: QueueEntry) {
    number = entry.number.text
    anchor = entry.number.anchor
    title = entry.title
    issuer = RunView.all(entry.issuer)
    priority = entry.priority.japanese
    characters = "\(entry.characters)字"
    hours = "約\(entry.hours)時間"
  }
}

struct DeadlineView {
  var day: String
  var state: String
  var headline: [RunView]
  var number: String
  var anchor: String

  init(_ deadline: Deadline) {
    day = deadline.day.japanese
    state = deadline.isOver ? "（終了）" : ""
    headline = RunView.all(deadline.headline)
    number = deadline.number.text
    anchor = deadline.number.anchor
  }
}

struct SourceView {
  var name: String
  var original: String
  var pages: String
  var readable: String
  var state: String

  init(_ status: SourceStatus) {
    name = status.source.ja
    original = status.source.zh
    pages = String(status.account.pages)
    readable = String(status.account.readable)
    state = status.japanese
  }
}
