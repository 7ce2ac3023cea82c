/// Writes the outcome of one page.
struct PageAccountant {
  let page: SavedPage

  var place: Location { .file(page.file) }

  func reading(
    _ disposition: Disposition, _ reason: OutcomeReason, title: String = "", items: [Item] = [],
    listed: [ListedLink] = [], findings: [Finding] = []
  ) -> PageReading {
    let item = items.first
    let outcome = PageOutcome(
      page: page.reference, disposition: disposition, reason: reason, detail: "", title: title,
      issuer: item?.issuers.map(\.value).joined(separator: "、") ?? "",
      documentNumber: item?.documentNumber?.value ?? "", publishedOn: item?.publishedOn)
    return PageReading(outcome: outcome, items: items, listed: listed, findings: findings.sorted())
  }

  func list(
    _ evidence: PageEvidence, _ entries: [ListReader.Entry], title: String, _ findings: [Finding]
  ) -> PageReading {
    let selected = ListSelection(entries: entries).select().entries
    let listed = selected.map {
      ListedLink(
        title: $0.title, url: $0.isGuess ? nil : $0.url, date: $0.date, source: page.source,
        location: evidence.location($0.line))
    }
    let missing =
      (listed.isEmpty ? [Finding(.noEntries, place)] : [])
      + (selected.contains(where: \.isGuess) ? [Finding(.noAddress, place)] : [])
    let fit = RecipeFit(evidence.recipe, page: page)
    return reading(
      .index, .listPage, title: title, listed: listed,
      findings: findings + missing + fit.missed(inListWith: evidence.recipe.items))
  }

  /// What the page goes on in and nobody saved.
  func missing(_ references: [String], of evidence: PageEvidence) -> [Finding] {
    guard !references.isEmpty else { return [] }
    let parts = PageParts(evidence: evidence)
    let missing = references.filter { parts.file(of: $0) == nil }
    guard let first = missing.first else { return [] }
    return [Finding(.missingPart, place, String(missing.count), Address(first).fileName)]
  }

  /// What the page goes on in beyond the limit.
  func excess(_ count: Int) -> [Finding] {
    count > 0 ? [Finding(.tooManyParts, place, String(count), String(PageParts.most))] : []
  }

  /// What was lost before the page was saved.
  func lost(_ count: Int) -> [Finding] {
    count > 0 ? [Finding(.lostCharacters, place, String(count))] : []
  }

  /// A page whose words mean nothing gives no item; its row in the review has what was read of the title.
  private func garbled(_ item: Item, _ findings: [Finding]) -> PageReading {
    let isTold = findings.contains { $0.code == .garbledText }
    return reading(
      .unreadable, .garbled, title: item.title?.value ?? "",
      findings: findings + (isTold ? [] : [Finding(.garbledText, place)]))
  }

  func article(_ reader: ItemReader, _ findings: [Finding]) -> PageReading {
    var (item, found) = reader.read()
    let garbling = Garbling.of(item)
    guard garbling < .unreadable else { return garbled(item, findings) }
    item.isPartial = item.isPartial || garbling == .partial
    let missing = item.url == nil ? [Finding(.noAddress, place)] : []
    return reading(
      .item, .newInMonth, title: item.title?.value ?? Address(page.file).fileName, items: [item],
      findings: findings + found + missing)
  }
}
