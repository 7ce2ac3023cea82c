import Markup

/// Puts together what a translator gets of a document: its text, what stands already, what the memory and the glossary know.
struct TranslationOrders {
  private let queue: QueuedDocuments
  private let memory: TranslationMemory
  private let hints: TermHints

  init(_ queue: QueuedDocuments) {
    self.queue = queue
    memory = queue.estimate.memory
    hints = TermHints(queue.rulebook.glossary)
  }

  func order(of document: QueuedDocument, on day: Day) -> TranslationOrder {
    let item = document.entry.item
    let matches = memory.matches(for: document.source.segments, of: document.id)
    let former = FormerTexts(document)
    let kept = document.translation.suggestions
    return TranslationOrder(
      document: document.id, source: item.page.source, title: item.title?.value ?? "",
      documentNumber: item.documentNumber?.value ?? "",
      issuer: item.issuers.map(\.value).joined(separator: "、"), url: item.url, publishedOn: item.publishedOn,
      due: document.standing.due, on: day, revision: document.source,
      units: document.source.segments.map { segment in
        unit(
          segment, document.translation.standing[segment.id],
          Self.matches(kept[segment.id] ?? [], for: segment, of: document.id) + (matches[segment.id] ?? []),
          former[segment.id])
      })
  }

  /// What came for the segment and does not stand, such as the text of a late file; the newest first.
  private static func matches(
    _ suggestions: [SegmentTranslation], for segment: Segment, of document: String
  ) -> [MemoryMatch] {
    let text = CharacterLikeness(SegmentName.plain(segment.text))
    return suggestions.reversed().compactMap { suggestion in
      let percent =
        suggestion.source == segment.text
        ? TranslationMemory.sameText
        : text.likeness(to: CharacterLikeness(SegmentName.plain(suggestion.source)), from: 50)
      return percent.map {
        // Not of the memory: nothing is filled in from it.
        MemoryMatch(
          percent: min($0, TranslationMemory.sameText - 1), source: suggestion.source,
          target: suggestion.target,
          document: document)
      }
    }
  }

  private func unit(
    _ segment: Segment, _ standing: StandingTranslation?, _ matches: [MemoryMatch], _ former: FormerText?
  ) -> TranslationUnit {
    var unit = TranslationUnit(segment: segment, state: .untranslated, target: "")
    if segment.isLocked {
      unit.state = .locked
      return unit
    }
    let offered = Array(matches.sorted { $0.percent > $1.percent }.prefix(TranslationMemory.most))
    (unit.matches, unit.hints, unit.former) = (offered, hints.hints(in: segment.text), former)
    if let standing {
      (unit.state, unit.target) = (standing.unitState, standing.translation.target)
      unit.former = nil
    } else if former != nil {
      unit.state = .stale
    } else if let same = offered.first, same.percent >= TranslationMemory.sameText {
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
