import Markup

/// Puts together what a translator gets of a document: its text, what stands already, what the memory and the glossary know.
struct TranslationOrders {
  private let queue: QueuedDocuments
  private let memory: TranslationMemory
  private let hints: TermHints

  /// `others` are memories that were made elsewhere.
  init(_ queue: QueuedDocuments, others: [TranslationMemory.Entry]) {
    self.queue = queue
    memory = TranslationMemory(queue.book, others: others)
    hints = TermHints(queue.rulebook.glossary)
  }

  func order(of document: QueuedDocument, on day: Day) -> TranslationOrder {
    let item = document.entry.item
    let matches = memory.matches(for: document.source.segments, of: document.id)
    let former = FormerTexts(document)
    return TranslationOrder(
      document: document.id, source: item.page.source, title: item.title?.value ?? "",
      documentNumber: item.documentNumber?.value ?? "",
      issuer: item.issuers.map(\.value).joined(separator: "、"), url: item.url, publishedOn: item.publishedOn,
      due: document.standing.due, on: day, revision: document.source,
      units: document.source.segments.map { segment in
        unit(
          segment, document.translation.standing[segment.id], matches[segment.id] ?? [], former[segment.id])
      })
  }

  private func unit(
    _ segment: Segment, _ standing: StandingTranslation?, _ matches: [MemoryMatch], _ former: FormerText?
  ) -> TranslationUnit {
    var unit = TranslationUnit(segment: segment, state: .untranslated, target: "")
    if segment.isLocked {
      unit.state = .locked
      return unit
    }
    (unit.matches, unit.hints, unit.former) = (matches, hints.hints(in: segment.text), former)
    if let standing {
      (unit.state, unit.target) = (standing.unitState, standing.translation.target)
      unit.former = nil
    } else if former != nil {
      unit.state = .stale
    } else if let same = matches.first, same.percent >= TranslationMemory.sameText {
      // A proposal, which a person has to look at.
      (unit.state, unit.target) = (.draft, same.target)
    }
    return unit
  }
}

extension StandingTranslation {
  var unitState: TranslationUnit.State {
    approved != nil ? .approved : isRejected || translation.isDraft ? .draft : .translated
  }
}

/// What changed segments were when they were translated last, against the source as it was then.
private struct FormerTexts {
  private var texts: [String: FormerText] = [:]

  init(_ document: QueuedDocument) {
    for revision in document.translation.revisions where revision.digest != document.source.digest {
      for change in SegmentAlignment(old: revision.segments, new: document.source.segments).changes {
        guard let standing = document.translation.standing[change.old] else { continue }
        texts[change.new] = FormerText(
          source: standing.translation.source, target: standing.translation.target)
      }
    }
  }

  subscript(id: String) -> FormerText? { texts[id] }
}
