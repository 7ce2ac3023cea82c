/// Puts one month's documents into the order of the bulletin and makes an edition for each municipality.
struct IssueBuilder: Sendable {
  private let glossary: Glossary
  private let sources: [Source]
  private let names: Names

  init(glossary: Glossary, sources: [Source]) {
    self.glossary = glossary
    self.sources = sources
    names = Names(glossary: glossary, sources: sources)
  }

  func build(from material: IssueMaterial) -> Issue {
    let atlas = Atlas(glossary: glossary, names: names, month: material.month)
    let coverage = CoverageBook(sources: sources, material: material, atlas: atlas)
    let recipients = recipients(of: material.month, in: atlas)
    let plan = SectionPlan(
      atlas: atlas, coverage: coverage, writer: ItemWriter(atlas: atlas, recipients: recipients),
      wording: glossary.wording)
    let open = material.stillOpen.map { OpenConsultation($0, scope: plan.scope(of: $0.entry), names: names) }
    let translated = material.translated.map {
      TranslatedDocument($0, scope: plan.scope(of: $0.entry), names: names)
    }
    let entries = material.entries.sorted(by: Self.isBefore)
    let sections = plan.sections(of: entries, corrections: material.corrections)
    let digest = IssueDigest(
      entries: entries, open: open.compactMap(\.self), translated: translated, names: names,
      office: glossary.office,
      asOf: material.asOf)
    let editor = Editor(
      atlas: atlas, coverage: coverage, digest: digest, sections: sections, recipients: recipients,
      wording: glossary.wording,
      annex: IssueAnnex(material, names: names, wording: glossary.wording))
    return Issue(
      masthead: masthead(of: material), whole: editor.whole,
      editions: recipients.map(editor.edition(for:)), queue: digest.queue(among: editor.whole.items),
      account: PageAccount(material.outcomes), wording: glossary.wording, formats: glossary.office.formats,
      layouts: glossary.office.translationLayouts, publicContact: glossary.office.publicContact)
  }

  private func recipients(of month: Month, in atlas: Atlas) -> [Recipient] {
    let taking = glossary.municipalities.filter { month.lastDay.map($0.takesPart) ?? true }
    return taking.map { municipality in
      Recipient(
        municipality, partnerships: glossary.partnerships, fiscalYear: month.fiscalYearOfIssue, atlas: atlas)
    }
  }

  private func masthead(of material: IssueMaterial) -> Masthead {
    let office = glossary.office
    return Masthead(
      month: material.month, issuedOn: material.sentOn ?? material.asOf, asOf: material.asOf,
      isDraft: material.sentOn == nil, programme: office.programme,
      title: office.bulletinTitle, office: office.name, contact: office.contact)
  }

  /// By day of publication, then by id.
  private static func isBefore(_ left: IssueEntry, _ right: IssueEntry) -> Bool {
    if left.item.publishedOn == right.item.publishedOn { return left.id < right.id }
    guard let leftDay = left.item.publishedOn else { return false }
    guard let rightDay = right.item.publishedOn else { return true }
    return leftDay < rightDay
  }
}
