/// One month's report as a value: what every writer (HTML, CSV …) puts into its own form.
struct Issue: Hashable, Sendable {
  var masthead: Masthead
  /// The 全体版.
  var whole: Bulletin
  /// One a municipality, in the order of the glossary.
  var editions: [Edition]
  /// Documents worth a full translation, most urgent first.
  var queue: [QueueEntry]
  var account: PageAccount
  var wording = Phrasing()
  /// In which forms the 全体版 is written; each edition has its own.
  var formats = BulletinFormat.standard
  /// How its translations are laid out.
  var layouts = TranslationLayout.allCases
  /// What stands in place of the contact in the 公開版.
  var publicContact: [String] = []
}

/// Who reports what, as of when.
struct Masthead: Hashable, Sendable {
  var month: Month
  /// The day on which it goes out or, for a draft, is to go out.
  var issuedOn: Day
  /// What was known on that day.
  var asOf: Day
  var isDraft: Bool
  var programme: String
  var title: String
  var office: String
  var contact: [String]

  /// How the names of files begin that leave the office: `seisaku_geppo_201812`.
  var fileStem: String { "seisaku_geppo_\(month.description.filter { $0 != "-" })" }

  /// 「（案）」 until the issue goes out.
  var draftMark: String { isDraft ? "（案）" : "" }

  /// `2018年12月分（平成30年度 第10号）`.
  var number: String {
    "\(month.japanese)分（\(FiscalYear.eraName(month.fiscalYearOfIssue)) 第\(month.issueNumber)号）"
  }
}

/// The contents of one addressed document: the 全体版 or an edition.
struct Bulletin: Hashable, Sendable {
  var highlights: [IssueItem]
  var sections: [IssueSection]
  var translations: [QueueEntry]
  /// Documents whose translations (仮訳) go out with it.
  var translated: [TranslatedDocument] = []
  var deadlines: [Deadline]
  var sources: [SourceStatus]
  var terms: [TermPair]
  /// 日中都市間連携協力の動き.
  var cooperation: [CooperationLine] = []
  var figures = IssueFigures()
  /// Nil where no consultation is open.
  var deadlineLine: DeadlineLine?

  /// All items in the order of the document.
  var items: [IssueItem] { sections.flatMap(\.parts).flatMap(\.items) }

  /// Whether it says anything that no person stands for.
  var hasUnconfirmed: Bool {
    items.contains { !$0.isHeadlineConfirmed || !$0.isSummaryConfirmed }
      || sections.flatMap(\.corrections).contains { !$0.isConfirmed }
      || translations.contains { !$0.isConfirmed } || deadlines.contains { !$0.isConfirmed }
  }
}

/// What one municipality receives.
struct Edition: Hashable, Sendable {
  var municipality: Municipality
  var bulletin: Bulletin
}

struct IssueSection: Hashable, Sendable {
  var number: Int
  var title: String
  var parts: [SectionPart]
  /// Said under the heading, where something has to be said of the whole section.
  var note = ""
  /// 訂正・更新, behind the items.
  var corrections: [CorrectionNote] = []

  var isEmpty: Bool { parts.isEmpty && corrections.isEmpty }
}

/// A kind of central document, a key region, or a place.
struct SectionPart: Hashable, Sendable {
  var number: Int
  /// Empty in a section without parts.
  var title: String
  /// Code of the place or group; empty for a kind.
  var code: String
  var items: [IssueItem]
  /// Items in other parts that concern this place too.
  var references: [ItemNumber] = []
  /// Items of neighbouring parts that name the place; looked for where nothing else tells of it.
  var mentions: [ItemNumber] = []
  /// How well the place was checked; nil where the section says so for all its parts.
  var coverage: Coverage?

  /// That nothing happened, or why nobody can say so; what limits the items where there are some.
  var remark: String {
    guard let coverage else { return "" }
    if !items.isEmpty || references.contains(where: { !$0.isLate }) { return coverage.caveat }
    return coverage.nothing(
      besides: !mentions.isEmpty ? .nearby : references.isEmpty ? .nowhere : .late)
  }

  /// Nobody can say that there was nothing else.
  var isUnchecked: Bool { coverage.map { !$0.caveat.isEmpty } ?? false }

  /// All items elsewhere, in the order of the bulletin.
  var elsewhere: [ItemNumber] { (references + mentions).sorted() }
}

/// 訳語: a Chinese term of the issue and its Japanese form.
struct TermPair: Hashable, Sendable {
  var zh: String
  var ja: String
}
