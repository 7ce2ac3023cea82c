/// The documents of an issue with what people decided on them.
struct DecidedDocuments {
  let rulebook: Rulebook
  let contents: IssueContents

  /// A document with its corrections; what geppo reads of it stays beside them. `page` is the key of the page that it is
  /// read from, by default that of the representative.
  func document(
    _ entry: Entry, id: String, as page: String? = nil, in files: inout RecordFiles, isLate: Bool = false
  ) throws -> IssueEntry {
    let page = page ?? entry.representative
    let read: ReadDocument
    if HandWrittenDocument.isKey(page) {
      read = try handWritten(id)
    } else {
      let (item, tagged) = try files.document(page)
      read = ReadDocument(item: item, tagged: tagged)
    }
    return document(entry, id: id, read: read, isLate: isLate)
  }

  /// The same of what was read already.
  func document(_ entry: Entry, id: String, read: ReadDocument, isLate: Bool) -> IssueEntry {
    var review = contents.book.review(of: id)
    let correction = DocumentCorrection(values: review.values, glossary: rulebook.glossary)
    let item = correction.item(read.item)
    let tagged = correction.tagged(read.tagged, of: item)
    if item != read.item || tagged != read.tagged { review.asRead = read }
    return IssueEntry(
      id: id, entry: entry, item: item, tagged: tagged,
      alsoPublishedBy: contents.identities.reposts(of: entry), isLate: isLate, review: review)
  }

  /// A document that people wrote down without a page.
  func handWritten(_ id: String) throws -> ReadDocument {
    let correction = DocumentCorrection(
      values: contents.book.review(of: id).values, glossary: rulebook.glossary)
    let item = HandWrittenDocument.item(id, source: source(of: correction.values[.url]))
    // By its title and issuer, as any other; the person may correct it.
    for case .tagged(let tagged) in Tagging(rulebook).tag([.item(correction.item(item))]) {
      return ReadDocument(item: item, tagged: tagged)
    }
    throw GeppoError.noSuchFile(HandWrittenDocument.key(of: id))
  }

  /// The declared source on whose site the address is, if any.
  private func source(of url: String?) -> String {
    guard let host = url.flatMap({ Self.host($0) }) else { return "" }
    return rulebook.sources.first { $0.site.map { Self.host($0.text) == host } ?? false }?.id ?? ""
  }

  private static func host(_ address: String) -> Substring? {
    address.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first
  }

  /// People who differ, on whatever the issue tells of or leaves out, until it is settled.
  func conflicts(in material: IssueMaterial) -> [Finding] {
    let documents =
      material.entries + material.undated + material.leftOut.map(\.entry)
      + material.stillOpen.map(\.entry) + material.inConflict
    let findings =
      documents.flatMap { Self.conflicts($0.review, on: $0.id, at: $0.item.page.file) }
      + material.pagesInConflict.flatMap { file in
        Self.conflicts(material.pageReviews[file] ?? DocumentReview(), on: file, at: file)
      }
      + material.untraced.flatMap { one in
        Self.conflicts(one.review, on: Decision.isPage(one.subject) ? one.file : one.subject, at: one.file)
      }
    return findings.withoutRepeats.sorted()
  }

  private static func conflicts(_ review: DocumentReview, on document: String, at file: String) -> [Finding] {
    review.conflicts.map { field, contenders in
      Finding(
        .reviewConflict, .file(file), document, ReviewColumn.of(field)?.rawValue ?? field.rawValue,
        contenders.map(\.by).joined(separator: "、"))
    }
  }

  /// What was said of pages that gave no document, by file.
  func pages(_ outcomes: [PageOutcome]) -> [String: DocumentReview] {
    let decided = Set(contents.book.documents)
    return outcomes.reduce(into: [:]) { reviews, outcome in
      let key = Decision.page(outcome.page.file, sha256: outcome.page.sha256)
      if decided.contains(key) { reviews[outcome.page.file] = contents.book.review(of: key) }
    }
  }
}
