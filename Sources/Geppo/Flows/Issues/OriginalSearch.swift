/// Finds the documents that pages of the issue only tell of: those at hand are named beside the page, the others are to be
/// looked for (原文を探す文書).
struct OriginalSearch {
  let decided: DecidedDocuments
  private var reports: ReportReading
  private let index: OriginalIndex
  private let places: PlaceIndex

  private var contents: IssueContents { decided.contents }
  private var glossary: Glossary { decided.rulebook.glossary }

  init(_ decided: DecidedDocuments) {
    self.decided = decided
    reports = ReportReading(decided.rulebook)
    index = OriginalIndex(decided.contents.stock.entries, keys: decided.contents.keys)
    places = PlaceIndex(decided.rulebook.glossary)
  }

  mutating func add(to material: inout IssueMaterial, _ files: inout RecordFiles) throws {
    var wanted: [WantedMention] = []
    for position in material.entries.indices {
      let document = material.entries[position]
      for mention in reports.mentions(of: document, isCarriedElsewhere: isCarriedElsewhere(document)) {
        if mention.isOfPage {
          wanted.append(mention)
        } else if let held = try held(mention.name, document, &files) {
          let isTold = document.course?.steps.contains { $0.document == held.document } ?? false
          if !isTold, !material.entries[position].originals.contains(held.original) {
            material.entries[position].originals.append(held.original)
          }
        } else {
          wanted.append(mention)
        }
      }
    }
    var wantedDocuments = WantedDocuments(contents, reports)
    material.originals = wantedDocuments.all(wanted)
  }

  /// Whether another page of the document has its text.
  private func isCarriedElsewhere(_ document: IssueEntry) -> Bool {
    let others = Set(document.entry.members.map(\.key))
    return !others.isEmpty && contents.keys.contains { others.contains($0.key) && $0.sketch != nil }
  }

  private func held(
    _ name: OriginalName, _ report: IssueEntry, _ files: inout RecordFiles
  ) throws -> (document: String, original: HeldOriginal)? {
    let own = report.tagged.places.filter { $0.role != .mentioned }.map(\.code)
    let asking = OriginalIndex.Asking(
      document: report.entry.representative, places: own + own.flatMap(places.ancestors),
      publishedOn: report.item.publishedOn)
    for entry in index.candidates(name, for: asking) {
      let id = contents.identities.ids[entry.representative] ?? ""
      let document = try decided.document(entry, id: id, in: &files)
      // Another report of it is not the document.
      if glossary.documentType(document.tagged.documentType.code)?.seeksOriginal ?? false { continue }
      return (entry.representative, HeldOriginal(id: id, url: document.item.url))
    }
    return nil
  }
}
