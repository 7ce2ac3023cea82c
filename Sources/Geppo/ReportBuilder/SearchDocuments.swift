/// What can be searched of the documents of an issue.
struct SearchDocuments {
  let material: IssueMaterial
  let issue: Issue
  let names: Names
  /// Ids of the documents that the issue told of when it went out: they are found whatever people decided since.
  let told: Set<String>
  /// With the whole text of each, and of its attachments.
  let withText: Bool

  /// Those of the month, late finds, and those without a date.
  var all: [SearchDocument] {
    let headlines = Dictionary(issue.whole.items.map { ($0.id, $0.headline.plain) }) { first, _ in first }
    return material.entries.map { document($0, $0.isLate ? .late : .new, headlines) }
      + undated.map { document($0, .undated, headlines) }
      + leftOutSince.map {
        document(
          $0, $0.isLate ? .late : .new, [$0.id: ItemTexts(names: names, entry: $0).headline.plain])
      }
  }

  /// Every issue lists them until somebody finds their day; they are found with the first.
  private var undated: [IssueEntry] { material.undated.filter { $0.id.hasPrefix("\(material.month)-") } }

  private var leftOutSince: [IssueEntry] {
    material.leftOut.map(\.entry).filter { told.contains($0.id) }
  }

  private func document(
    _ entry: IssueEntry, _ standing: SearchDocument.Standing, _ headlines: [String: String]
  ) -> SearchDocument {
    let (item, tagged) = (entry.item, entry.tagged)
    let places = tagged.places.filter { $0.role != .mentioned }.map(\.code)
    return SearchDocument(
      id: entry.id, month: material.month, standing: standing,
      fields: [
        .title: item.title?.value ?? "", .headline: headlines[entry.id] ?? "",
        .number: item.documentNumber?.value ?? "", .issuer: issuer(of: item),
        .terms: ItemTerms.of(tagged, names: names).map { "\($0.zh) \($0.ja)" }.joined(separator: "、"),
        .lead: Excerpt.of(item), .text: withText ? text(of: item) : "",
      ],
      publishedOn: item.publishedOn, type: tagged.documentType.code, topics: tagged.topics.map(\.code),
      places: places.withoutRepeats, source: item.page.source, file: item.page.file,
      url: item.url?.text ?? "")
  }

  private func issuer(of item: Item) -> String {
    let issuers = item.issuers.isEmpty ? [item.carrier].compactMap { $0 } : item.issuers
    return issuers.map(\.value).joined(separator: "、")
  }

  private func text(of item: Item) -> String {
    (item.blocks.map(\.text) + item.attachedText.map(\.text)).joined(separator: "\n")
  }
}
