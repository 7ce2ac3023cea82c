/// Set phrases of the bulletin as the office writes them: `glossary/wording.csv`.
struct Phrasing: Hashable, Sendable {
  /// What is said where. The raw value stands in the column `key`, and the templates use it.
  enum Key: String, Hashable, Sendable, CaseIterable {
    case notice, unconfirmed, handling
    case draftNotice = "draft_notice"
    case highlights, contents
    case central, regions, places, translations, deadlines, late, corrections, sources, terms
    case noHighlights = "no_highlights"
    case noTranslations = "no_translations"
    case translationsNote = "translations_note"
    case dateOpen = "date_open"
    case translationAttached = "translation_attached"
    case provisional
    case provisionalNote = "provisional_note"
    case provisionalRevised = "provisional_revised"
    case provisionalMark = "provisional_mark"
    case provisionalBilingualMark = "provisional_bilingual_mark"
    case provisionalNotice = "provisional_notice"
    case provisionalBody = "provisional_body"
    case provisionalAttachment = "provisional_attachment"
    case provisionalOriginal = "provisional_original"
    case provisionalJapanese = "provisional_japanese"
    case provisionalBilingual = "provisional_bilingual"
    case noDeadlines = "no_deadlines"
    case deadlineOver = "deadline_over"
    case deadlineToday = "deadline_today"
    case lateNote = "late_note"
    case noLate = "no_late"
    case kindPlan = "kind_plan"
    case kindLaw = "kind_law"
    case kindConsultation = "kind_consultation"
    case kindEnforcement = "kind_enforcement"
    case kindData = "kind_data"
    case kindNews = "kind_news"
    case otherRegions = "other_regions"
    case omittedAll = "omitted_all"
    case omittedSome = "omitted_some"
    case noRegions = "no_regions"
    case noPlaces = "no_places"
    case foreignRegions = "foreign_regions"
    case sourcesNote = "sources_note"
    case noSources = "no_sources"
    case noTerms = "no_terms"
    case partial, lost
    case summary, excerpt, why, relation
    case cooperation
    case noCooperation = "no_cooperation"
    case cooperationNote = "cooperation_note"
    case glance
    case glanceNote = "glance_note"
    case partnerGrid = "partner_grid"
    case partnerGridCorner = "partner_grid_corner"
    case noGlance = "no_glance"
    case otherTopics = "other_topics"
    case trend
    case trendNote = "trend_note"
    case noTrend = "no_trend"
    case trendTotal = "trend_total"
    case topicTrend = "topic_trend"
    case topicTrendCorner = "topic_trend_corner"
    case placeTrend = "place_trend"
    case placeTrendCorner = "place_trend_corner"
    case deadlineLine = "deadline_line"
    case deadlineLineStart = "deadline_line_start"
    case deadlineLineRest = "deadline_line_rest"
    case letter
    case letterSubject = "letter_subject"
    case letterAddressee = "letter_addressee"
    case letterGreeting = "letter_greeting"
    case letterBody = "letter_body"
    case letterRecord = "letter_record"
    case letterEnclosures = "letter_enclosures"
    case letterCounts = "letter_counts"
    case letterDeadlines = "letter_deadlines"
    case letterNoDeadlines = "letter_no_deadlines"
    case letterRemarks = "letter_remarks"
    case letterUnconfirmed = "letter_unconfirmed"
    case letterHandling = "letter_handling"
    case letterEnd = "letter_end"
    case letterContact = "letter_contact"
    case letterTranslations = "letter_translations"
    case letterUntil = "letter_until"
    case letterNoTranslations = "letter_no_translations"
    case letterFileName = "letter_file_name"
    case letterFileForm = "letter_file_form"
    case letterFile = "letter_file"
    case letterSchema = "letter_schema"
    case letterCandidates = "letter_candidates"
    case issuedOn = "issued_on"
    case columnNumber = "column_number"
    case columnDocument = "column_document"
    case columnIssuer = "column_issuer"
    case columnPriority = "column_priority"
    case columnCharacters = "column_characters"
    case columnSending = "column_sending"
    case columnSource = "column_source"
    case columnSourceOriginal = "column_source_original"
    case columnPages = "column_pages"
    case columnReadable = "column_readable"
    case columnState = "column_state"
    case columnOriginal = "column_original"
    case columnRendering = "column_rendering"
    case columnDeadline = "column_deadline"
    case columnItem = "column_item"
    case columnApproved = "column_approved"
    case columnFile = "column_file"
    case columnContent = "column_content"
    case publicHandling = "public_handling"
    case publicTranslations = "public_translations"
    case publicNoTranslations = "public_no_translations"
    case publicProvisional = "public_provisional"
    case publicProvisionalNote = "public_provisional_note"
    case publicCooperationNote = "public_cooperation_note"
    case publicNoCooperation = "public_no_cooperation"
  }

  private var texts: [Key: String] = [:]

  init() {}

  init(_ rows: [PhrasingRow]) {
    texts = Dictionary(rows.map { ($0.key, $0.text) }) { first, _ in first }
  }

  subscript(_ key: Key) -> String {
    get { texts[key] ?? "" }
    set { texts[key] = newValue }
  }

  /// The notice; where nothing bears the mark of unconfirmed texts, without the sentences that explain it.
  func notice(hasUnconfirmed: Bool) -> String {
    let (notice, mark) = (self[.notice], self[.unconfirmed])
    guard !hasUnconfirmed, !mark.isEmpty else { return notice }
    let sentences = notice.split(separator: "。", omittingEmptySubsequences: false)
    return sentences.filter { !$0.contains(mark) }.joined(separator: "。")
  }

  /// By the names that the templates use. What the 公開版 says otherwise, it says under the name of what it replaces.
  var byName: [String: String] {
    let keys = Set(Key.allCases).subtracting(Self.publicTexts.values)
    return Dictionary(keys.map { ($0.rawValue, self[$0]) }) { first, _ in first }
  }
}

struct PhrasingRow: Hashable, Sendable {
  var key: Phrasing.Key
  var text: String
}

extension PhrasingRow {
  /// Where the day whose state of knowledge the issue gives is put into a text.
  static let day = "{時点}"
  /// Where the last day on which a translation can be asked for is put.
  static let until = "{期限}"

  /// Where the steps of the shades are put.
  static let legend = "{段階}"
  static let legendKeys: [Phrasing.Key] = [.glanceNote, .trendNote]

  /// Where a number is put.
  static let count = "{件数}"

  /// Where the name of the municipality is put that an edition is for.
  static let municipality = "{自治体}"

  /// What is put into which text, and whether the text says nothing without all of it.
  private static let placeholders: [Phrasing.Key: (names: [String], areNeeded: Bool)] = [
    .notice: ([day], true), .letterUntil: ([until], true), .deadlineLineRest: ([count], true),
    .glanceNote: ([legend], false), .trendNote: ([legend], false),
    .omittedAll: ([count, municipality], false), .omittedSome: ([count], true),
  ]

  static let table = TableLayout<PhrasingRow>(required: ["key", "text"], key: "key", japanese: ["text"]) {
    cells in
    guard let key = cells.choice("key", as: Phrasing.Key.self) else { return nil }
    let text = cells.text("text")
    // A placeholder that is misspelt, or of another text, would be printed as it is.
    let own = placeholders[key] ?? ([], false)
    let left = own.names.reduce(text) { $0.replacing($1, with: "") }
    let lacks = own.areNeeded && !own.names.allSatisfy(text.contains)
    if lacks || left.contains(where: { "{}".contains($0) }) {
      cells.refuse(
        "text",
        hint: own.names.isEmpty
          ? left.filter { !"{}".contains($0) } : own.names.joined(separator: "、"))
    }
    return PhrasingRow(key: key, text: text)
  }

  /// Phrases that no row gives: a heading would be empty.
  static func missing(_ keys: [String]) -> [Finding] {
    Phrasing.Key.allCases.filter { !keys.contains($0.rawValue) }
      .map { Finding(.missingKey, .file(Glossary.Path.wording), $0.rawValue) }
  }
}
