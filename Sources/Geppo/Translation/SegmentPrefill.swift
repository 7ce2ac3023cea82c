/// Drafts from the memory: what was approved word for word the same need not be typed again, only looked at.
enum SegmentPrefill {
  /// For segments without a translation, in their order.
  static func drafts(
    for segments: [Segment], of document: DocumentTranslation, from memory: TranslationMemory
  ) -> [SegmentTranslation] {
    let open = segments.filter { !$0.isLocked && document.standing[$0.id] == nil }
    guard !open.isEmpty else { return [] }
    let matches = memory.matches(for: segments, of: document.document)
    return open.compactMap { segment in
      guard let best = matches[segment.id]?.first, best.percent >= TranslationMemory.sameText else {
        return nil
      }
      return SegmentTranslation(
        segment: segment.id, source: segment.text, target: best.target, origin: .memory(best.document),
        isDraft: true)
    }
  }
}
