/// 送付状: what goes out to one municipality, as a letter says it. All values are plain and stored, as templates read
/// them by their names.
struct CoverLetter {
  var pageTitle: String
  var style: String
  var date: String
  var addressee: String
  var sender: [String]
  var subject: String
  var issue: String
  var enclosures: [EnclosureView]
  var counts: [CountView]
  var hasCounts: Bool
  var total: String
  var deadlines: [DeadlineView]
  var hasDeadlines: Bool
  var hasUnconfirmedDeadlines: Bool
  /// Until when a full translation can be asked for; empty where no document is a candidate.
  var translations: String
  var hasTranslations: Bool
  /// Whether anything that goes out was confirmed by nobody.
  var hasUnconfirmed: Bool
  var contact: [String]
  /// Of the five parts, with their numbers.
  var heads: LetterHeads
  /// Set phrases by their keys.
  var words: [String: String]

  init(
    to edition: Edition, of issue: Issue, enclosing files: [SentFile], office: OfficeSettings, style: String
  ) {
    let (masthead, bulletin) = (issue.masthead, edition.bulletin)
    let wording = issue.wording
    subject = "\(masthead.title)\(masthead.month.japanese)分\(wording[.letterSubject])"
    pageTitle = "\(wording[.letter])　\(edition.municipality.ja)　\(masthead.month.japanese)分"
    // What the office has set stands behind the style sheet, and counts.
    self.style = style + ":root { font-size: \(office.letterPoints)pt; }\nbody { font-size: 1rem; }\n"
    date = office.dateStyle.text(masthead.issuedOn)
    addressee = "\(edition.municipality.ja)　\(wording[.letterAddressee])"
    sender = office.letterhead.isEmpty ? [office.name] : office.letterhead
    self.issue = masthead.number
    enclosures = files.map { file in
      let translation = bulletin.translated.lazy.compactMap { $0.title(ofFile: file.path, wording) }.first
      return EnclosureView(
        file, title: translation ?? "\(masthead.title)　\(edition.municipality.ja)版",
        isTranslation: translation != nil, wording: wording)
    }
    counts = CountView.all(bulletin, wording)
    hasCounts = !counts.isEmpty
    total = "\(bulletin.items.count)件"
    let open = bulletin.deadlines.filter { $0.day >= masthead.issuedOn }
    deadlines = open.map(DeadlineView.init)
    hasDeadlines = !deadlines.isEmpty
    hasUnconfirmedDeadlines = open.contains { !$0.isConfirmed }
    let until = masthead.issuedOn.adding(days: office.translationDays)
    hasTranslations = !bulletin.translations.isEmpty
    translations =
      hasTranslations
      ? wording[.letterUntil].replacing(PhrasingRow.until, with: office.dateStyle.text(until))
      : wording[.letterNoTranslations]
    hasUnconfirmed = bulletin.hasUnconfirmed
    contact = office.contact
    heads = LetterHeads(wording, total: total)
    words = wording.byName
  }
}

/// What stands above the parts of a letter.
struct LetterHeads {
  var enclosures: String
  var counts: String
  var deadlines: String
  var translations: String
  var remarks: String

  init(_ wording: Phrasing, total: String) {
    let head = { (number: Int, key: Phrasing.Key) in "\(ItemNumber.fullWidth(number))　\(wording[key])" }
    enclosures = head(1, .letterEnclosures)
    counts = head(2, .letterCounts) + "　" + total
    deadlines = head(3, .letterDeadlines)
    translations = head(4, .letterTranslations)
    remarks = head(5, .letterRemarks)
  }
}

struct EnclosureView {
  var title: String
  var label: String
  var file: String

  init(_ file: SentFile, title: String, isTranslation: Bool, wording: Phrasing) {
    self.title = FileLabel.isDescription(file.name) ? wording[.letterSchema] : title
    self.file = (isTranslation ? TranslationFile.folder + "/" : "") + file.name
    label = "\(FileLabel.form(file.name))　\(FileLabel.size(file.size))"
  }
}

/// How many items a section holds.
struct CountView {
  var title: String
  var count: String

  static func sections(_ bulletin: Bulletin) -> [(String, Int)] {
    bulletin.sections.map { ($0.title, $0.parts.flatMap(\.items).count) }
  }

  /// The sections that have items, in the order of the bulletin, then what is worth a translation.
  static func all(_ bulletin: Bulletin, _ wording: Phrasing) -> [CountView] {
    let sections = sections(bulletin)
    let queue =
      bulletin.translations.isEmpty ? [] : [(wording[.letterCandidates], bulletin.translations.count)]
    return (sections + queue).filter { $0.1 > 0 }.map { CountView(title: $0.0, count: "\($0.1)件") }
  }
}
