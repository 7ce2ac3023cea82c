/// A section of the bulletin as its template sees it.
struct SectionView {
  var number: String
  var anchor: String
  var title: String
  /// `１．中央政府の動向`.
  var heading: String
  var note: String
  var hasNote: Bool
  var parts: [PartView]
  var corrections: [CorrectionView]
  var hasCorrections: Bool
  var hasUnconfirmedCorrections: Bool

  init(_ section: IssueSection, numbers: Set<ItemNumber>) {
    number = ItemNumber.fullWidth(section.number)
    anchor = "s\(section.number)"
    title = section.title
    heading = BulletinHeadings.text(section.number, section.title)
    note = section.note
    hasNote = !section.note.isEmpty
    parts = section.parts.map { PartView($0, section: section.number, numbers: numbers) }
    corrections = section.corrections.map { CorrectionView(text: RunView.all($0.text)) }
    hasCorrections = !corrections.isEmpty
    hasUnconfirmedCorrections = section.corrections.contains { !$0.isConfirmed }
  }
}

struct CorrectionView {
  var text: [RunView]
}

struct PartView {
  var heading: String
  var hasHeading: Bool
  var anchor: String
  var items: [ItemView]
  var references: [RunView]
  var hasReferences: Bool
  var remark: String
  var hasRemark: Bool
  /// Nothing but a heading and remarks: shown beside it.
  var isQuiet: Bool

  init(_ part: SectionPart, section: Int, numbers: Set<ItemNumber>) {
    let number = ItemNumber(parts: [section, part.number])
    heading = section == SectionPlan.late ? part.title : "\(number.text)　\(part.title)"
    hasHeading = !part.title.isEmpty
    anchor = "p\(section)-\(part.number)"
    items = part.items.map(ItemView.init)
    references = RunView.all(Self.links(part.elsewhere, numbers: numbers))
    hasReferences = !references.isEmpty
    remark = part.remark
    hasRemark = !part.remark.isEmpty
    isQuiet = part.items.isEmpty && hasHeading
  }

  /// A number that this edition does not hold is not a link.
  private static func links(_ references: [ItemNumber], numbers: Set<ItemNumber>) -> MixedText {
    let links = references.map { number in
      numbers.contains(number) ? .reference(number) : MixedText.japanese(number.text + "（全体版に掲載）")
    }.joined(separator: "、")
    if references.isEmpty { return links }
    return references.allSatisfy(\.isLate) ? "追補（" + links + "）を参照。" : "関連する項目：" + links
  }
}

struct ItemView {
  var number: String
  var anchor: String
  var headline: [RunView]
  var summary: [RunView]
  var isHeadlineConfirmed: Bool
  var isSummaryConfirmed: Bool
  var excerpt: String
  var hasExcerpt: Bool
  /// It breaks off.
  var isPartial: Bool
  var lacksCharacters: Bool
  /// Who, when, on what: several stand on one line.
  var shortFacts: [FactView]
  var facts: [FactView]
  /// So little that it is not divided between two sheets.
  var isShort: Bool
  var why: String
  var hasWhy: Bool
  var relation: String
  var hasRelation: Bool

  /// Characters of an item that takes less than a quarter of a sheet.
  private static let longest = 320

  init(_ item: IssueItem) {
    number = item.number.text
    anchor = item.number.anchor
    headline = RunView.all(item.headline)
    summary = RunView.all(item.summary)
    isHeadlineConfirmed = item.isHeadlineConfirmed
    isSummaryConfirmed = item.isSummaryConfirmed
    excerpt = VisibleText.of(item.excerpt)
    hasExcerpt = !item.excerpt.isEmpty
    isPartial = item.isPartial && !item.lacksCharacters
    lacksCharacters = item.isPartial && item.lacksCharacters
    shortFacts = item.facts.filter(\.isShort).map(FactView.init)
    facts = item.facts.filter { !$0.isShort }.map(FactView.init)
    let length = item.facts.map(\.value.plain.count).reduce(item.excerpt.count + item.summary.plain.count, +)
    isShort = length < Self.longest
    why = item.why
    hasWhy = !item.why.isEmpty
    relation = item.relation
    hasRelation = !item.relation.isEmpty
  }
}

struct FactView {
  var label: String
  var value: [RunView]

  init(_ fact: Fact) {
    label = fact.label
    value = RunView.all(fact.value)
  }
}

/// A piece of text in one language.
struct RunView {
  var text: String
  var target: String
  var isChinese: Bool
  var isLink: Bool

  static func all(_ text: MixedText) -> [RunView] {
    text.runs.map {
      RunView(text: VisibleText.of($0.text), target: $0.target, isChinese: $0.isChinese, isLink: $0.isLink)
    }
  }
}
