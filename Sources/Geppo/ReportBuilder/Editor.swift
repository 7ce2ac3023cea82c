/// Makes the 全体版 and the editions from the numbered sections.
struct Editor {
  let atlas: Atlas
  let coverage: CoverageBook
  let digest: IssueDigest
  let sections: [IssueSection]
  let recipients: [Recipient]
  let wording: Phrasing
  let annex: IssueAnnex
  /// National items worth a translation by their points, and among the highest of the month.
  private let nationalHighlights: Set<ItemNumber>

  init(
    atlas: Atlas, coverage: CoverageBook, digest: IssueDigest, sections: [IssueSection],
    recipients: [Recipient], wording: Phrasing, annex: IssueAnnex
  ) {
    (self.atlas, self.coverage, self.digest) = (atlas, coverage, digest)
    (self.sections, self.recipients, self.wording) = (sections, recipients, wording)
    self.annex = annex
    let national = sections.flatMap(\.parts).flatMap(\.items).filter(\.scope.isNational)
    nationalHighlights = Set(digest.mostImportant(among: national.filter(digest.isImportant)).map(\.number))
  }

  /// Each item with a plain reason why the bulletin holds it.
  var whole: Bulletin {
    let reason = WholeReason(atlas: atlas, recipients: recipients)
    let explained = sections.map { section in
      var section = section
      section.parts = section.parts.map { part in
        var part = part
        part.items = part.items.map { item in
          var item = item
          item.why = reason.sentence(for: item.scope)
          return item
        }
        return part
      }
      return section
    }
    return bulletin(
      explained, sources: coverage.statuses, open: digest.stillOpen { _ in true }, translated: { _ in true },
      highlights: digest.highlights(among: explained.flatMap(\.parts).flatMap(\.items)),
      places: atlas.places, topics: [], cooperation: annex.cooperation)
  }

  /// The part of the 全体版 that one municipality gets, each item with the reason why.
  func edition(for recipient: Recipient) -> Edition {
    let explained = sections.map { section in
      var section = section
      section.parts = section.parts.map { explain($0, to: recipient) }
      return section
    }
    let kept = explained.map { extract($0, for: recipient) }
    let answers = { (scope: Scope, rules: [EditionRule]) in
      EditionRule.sentence(for: scope, to: recipient, from: rules) != nil
    }
    return Edition(
      municipality: recipient.municipality,
      bulletin: bulletin(
        kept, sources: sources(for: recipient), open: digest.stillOpen { answers($0, EditionRule.all) },
        translated: {
          $0.requestedBy.contains(recipient.municipality.ja) || answers($0.scope, EditionRule.all)
        },
        highlights: digest.highlights(
          among: kept.flatMap(\.parts).flatMap(\.items), naming: recipient.municipality
        ) { answers($0.scope, EditionRule.ofPlace) }, places: recipient.municipality.partners,
        topics: recipient.ownTopics,
        cooperation: annex.cooperation.filter { $0.concerns(recipient.municipality, names: atlas.names) }))
  }

  private func bulletin(
    _ sections: [IssueSection], sources: [SourceStatus], open: [Deadline],
    translated: (TranslatedDocument) -> Bool, highlights: [IssueItem],
    places: [String], topics: [String], cooperation: [CooperationLine]
  ) -> Bulletin {
    let items = sections.flatMap(\.parts).flatMap(\.items)
    let deadlines = (digest.deadlines(among: items) + open).sorted(by: Deadline.isEarlier)
    let partners = IssueFigures.partners(
      places, unchecked: sections.flatMap(\.parts).filter(\.isUnchecked).map(\.code), topics: topics,
      items: items, names: atlas.names, wording: wording)
    return Bulletin(
      highlights: highlights, sections: sections, translations: digest.translations(among: items),
      translated: digest.translated(among: items, others: translated),
      deadlines: deadlines, sources: sources, terms: digest.terms(among: items), cooperation: cooperation,
      figures: IssueFigures(partners: partners, trends: annex.trends(for: places)),
      deadlineLine: DeadlineLine(deadlines, from: annex.issuedOn))
  }

  private func explain(_ part: SectionPart, to recipient: Recipient) -> SectionPart {
    var part = part
    part.items = part.items.compactMap { item in
      guard let why = why(item, for: recipient) else { return nil }
      var item = item
      item.why = why
      item.relation = recipient.relation(to: item.scope)
      return item
    }
    // What the municipality works on comes first; numbers stay those of the 全体版.
    part.items =
      part.items.filter { recipient.worksOn($0.scope) } + part.items.filter { !recipient.worksOn($0.scope) }
    return part
  }

  private func why(_ item: IssueItem, for recipient: Recipient) -> String? {
    EditionRule.sentence(for: item.scope, to: recipient, from: EditionRule.all)
      ?? (nationalHighlights.contains(item.number) ? EditionRule.nationalHighlight(item.scope) : nil)
  }

  /// Leaves only what this municipality is told of, and says so where a section becomes empty.
  private func extract(_ section: IssueSection, for recipient: Recipient) -> IssueSection {
    var section = section
    switch section.number {
    case SectionPlan.regions:
      let own = recipient.groups
      section.parts = section.parts.compactMap { own.contains($0.code) ? $0 : withItemsOnly($0) }
      if own.isEmpty { section.note = wording[section.parts.isEmpty ? .noRegions : .foreignRegions] }
    case SectionPlan.places:
      let own = recipient.places
      section.parts = section.parts.compactMap { own.contains($0.code) ? $0 : withItemsOnly($0) }
      if own.isEmpty, section.parts.isEmpty { section.note = wording[.noPlaces] }
    default:
      section.parts = section.parts.filter { !$0.items.isEmpty }
      section.corrections = section.corrections.filter {
        EditionRule.sentence(for: $0.scope, to: recipient, from: EditionRule.all) != nil
      }
      section.note += remark(onOmitted: section, for: recipient)
      if section.number == SectionPlan.late, section.isEmpty, section.note.isEmpty {
        section.note = wording[.noLate]
      }
    }
    return section
  }

  /// Of a region or place that is none of this municipality's: single items, but no report on the rest.
  private func withItemsOnly(_ part: SectionPart) -> SectionPart? {
    guard !part.items.isEmpty else { return nil }
    var part = part
    part.references = []
    part.mentions = []
    part.coverage = nil
    return part
  }

  /// What the 全体版 has and this edition does not, so that nobody takes the edition for everything.
  private func remark(onOmitted section: IssueSection, for recipient: Recipient) -> String {
    let whole = self.sections.first { $0.number == section.number }?.parts.flatMap(\.items).count ?? 0
    let kept = section.parts.flatMap(\.items).count
    if kept == whole { return "" }
    return wording[kept == 0 ? .omittedAll : .omittedSome]
      .replacing(PhrasingRow.count, with: "\(whole - kept)")
      .replacing(PhrasingRow.municipality, with: recipient.municipality.ja)
  }

  private func sources(for recipient: Recipient) -> [SourceStatus] {
    let places = recipient.places
    let groups = recipient.groups
    return coverage.statuses.filter { status in
      let adcode = status.source.adcode
      return adcode == "CN" || atlas.listedPlace(holding: adcode).map(places.contains) ?? false
        || atlas.groups(touching: adcode).contains { groups.contains($0.id) }
    }
  }
}
