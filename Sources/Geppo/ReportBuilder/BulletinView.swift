/// What the templates see: text, and flags that choose between two wordings. All values are plain and stored,
/// as templates read them by their names.
struct BulletinView {
  var pageTitle: String
  var style: String
  /// What is not for everybody asks search engines to leave it out.
  var isPublic: Bool
  var programme: String
  var title: String
  var recipient: String
  var number: String
  var issuedOn: String
  var office: String
  var contact: [String]
  var highlights: [HighlightView]
  var hasHighlights: Bool
  var hasUnconfirmedHighlights: Bool
  var sections: [SectionView]
  var lateSections: [SectionView]
  var translations: [TranslationView]
  var hasTranslations: Bool
  var hasUnconfirmedTranslations: Bool
  var translated: [TranslatedView]
  var hasTranslated: Bool
  var deadlines: [DeadlineView]
  var hasDeadlines: Bool
  var hasUnconfirmedDeadlines: Bool
  var sources: [SourceView]
  var hasSources: Bool
  var terms: [TermPair]
  var hasTerms: Bool
  var partnerGrids: [ShadedGridView]
  var hasPartnerGrids: Bool
  /// Whether there are partners to count for; all may have nothing.
  var hasGlance: Bool
  var trends: [ShadedGridView]
  var hasTrends: Bool
  var deadlineLines: [DeadlineLineView]
  var cooperation: [CooperationView]
  var hasCooperation: Bool
  var notice: String
  /// Of the parts that are no sections of items.
  var headings: BulletinHeadings
  /// Set phrases by their keys.
  var words: [String: String]

  /// `files` gives those of a translation, by the id of its document.
  init(
    _ bulletin: Bulletin, masthead: Masthead, wording: Phrasing, recipient: String, isPublic: Bool = false,
    style: String,
    files: (String) -> [TranslationFile] = { _ in [] }
  ) {
    let issue = "\(masthead.title)\(masthead.month.japanese)分\(masthead.draftMark)"
    pageTitle = [issue, recipient].filter { !$0.isEmpty }.joined(separator: "　")
    (self.style, self.isPublic) = (style, isPublic)
    programme = masthead.programme
    title = masthead.title + masthead.draftMark
    self.recipient = recipient
    number = masthead.number
    issuedOn = masthead.issuedOn.japanese
    office = masthead.office
    contact = masthead.contact
    highlights = bulletin.highlights.map(HighlightView.init)
    hasHighlights = !highlights.isEmpty
    hasUnconfirmedHighlights = bulletin.highlights.contains { !$0.isHeadlineConfirmed }
    let numbers = Set(bulletin.items.map(\.number))
    let views = bulletin.sections.map { (number: $0.number, view: SectionView($0, numbers: numbers)) }
    sections = views.filter { $0.number != SectionPlan.late }.map(\.view)
    lateSections = views.filter { $0.number == SectionPlan.late }.map(\.view)
    translations = bulletin.translations.map { TranslationView($0, wording) }
    translated = bulletin.translated.map { TranslatedView($0, files($0.id), wording) }
    hasTranslated = !translated.isEmpty
    hasTranslations = !translations.isEmpty
    hasUnconfirmedTranslations = bulletin.translations.contains { !$0.isConfirmed }
    deadlines = bulletin.deadlines.map(DeadlineView.init)
    hasDeadlines = !deadlines.isEmpty
    hasUnconfirmedDeadlines = bulletin.deadlines.contains { !$0.isConfirmed }
    sources = bulletin.sources.map(SourceView.init)
    hasSources = !sources.isEmpty
    terms = bulletin.terms
    hasTerms = !terms.isEmpty
    hasGlance = bulletin.figures.partners != nil
    partnerGrids = [bulletin.figures.partners].compactMap(\.self).filter { !$0.isEmpty }.map {
      ShadedGridView($0, id: "partners")
    }
    hasPartnerGrids = !partnerGrids.isEmpty
    trends = bulletin.figures.trends.enumerated().map { ShadedGridView($1, id: "trend-\($0 + 1)") }
    hasTrends = !trends.isEmpty
    deadlineLines = bulletin.deadlineLine.map { [DeadlineLineView($0, wording: wording)] } ?? []
    cooperation = bulletin.cooperation.map(CooperationView.init)
    hasCooperation = !cooperation.isEmpty
    notice =
      (masthead.isDraft ? wording[.draftNotice] : "")
      + wording.notice(hasUnconfirmed: bulletin.hasUnconfirmed)
      .replacing(PhrasingRow.day, with: masthead.asOf.japanese)
    headings = BulletinHeadings(wording)
    words = wording.byName
    for key in PhrasingRow.legendKeys {
      words[key.rawValue] = wording[key].replacing(PhrasingRow.legend, with: ShadedGrid.legend)
    }
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
  var name: [RunView]
  var title: String
  var isTranslated: Bool
  var issuer: [RunView]
  var priority: String
  var characters: String
  /// Until when it is to be sent, that it is here, or that nobody knows yet.
  var sending: String

  init(_ entry: QueueEntry, _ wording: Phrasing) {
    number = entry.number.text
    anchor = entry.number.anchor
    name = RunView.all(entry.name)
    title = VisibleText.of(entry.title)
    isTranslated = entry.name.plain != entry.title
    issuer = RunView.all(entry.issuer)
    priority = entry.priority.japanese
    characters = "\(entry.characters)字"
    sending = Self.sending(entry.standing, wording)
  }

  /// A day that nobody named is no promise while nobody has decided on the translation.
  private static func sending(_ standing: TranslationStanding, _ wording: Phrasing) -> String {
    let due = standing.due?.japanese ?? wording[.dateOpen]
    return switch standing.status {
    case .approved: wording[.translationAttached]
    case .dropped: wording[.dateOpen]
    case .proposed: standing.isDueNamed ? due : wording[.dateOpen]
    case .waiting, .claimed, .delivered, .inReview: due
    }
  }
}

struct DeadlineView {
  var day: String
  var isOver: Bool
  var isLastDay: Bool
  var headline: [RunView]
  /// Empty for a consultation that is no item of this issue.
  var number: String
  var anchor: String
  var hasNumber: Bool
  var remark: String

  init(_ deadline: Deadline) {
    day = deadline.day.japanese
    isOver = deadline.isOver
    isLastDay = deadline.standing == .lastDay
    headline = RunView.all(deadline.headline)
    number = deadline.number?.text ?? ""
    anchor = deadline.number?.anchor ?? ""
    hasNumber = deadline.number != nil
    remark = deadline.remark
  }
}

/// An activity; what the ledger does not say has no line.
struct CooperationView {
  var period: String
  var kind: String
  var title: String
  var parties: String
  var details: String
  var hasDetails: Bool

  init(_ line: CooperationLine) {
    period = line.period
    kind = line.kind
    title = line.title
    parties = [line.japanSide, line.chinaSide].filter { !$0.isEmpty }.joined(separator: "／")
    details = [line.place, line.topics.joined(separator: "、"), line.heads].filter { !$0.isEmpty }
      .joined(separator: "、")
    hasDetails = !details.isEmpty
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
