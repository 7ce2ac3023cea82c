@testable import Geppo

extension [Segment] {
  /// Paragraphs of a document with their ids.
  static func sample(_ texts: [String], kind: Segment.Kind = .paragraph) -> [Segment] {
    var names = SegmentName()
    return texts.enumerated().map { index, text in
      let front = ClauseScan.front(of: text)
      return Segment(
        id: names.next(front.rest), kind: kind, text: front.rest, clause: front.number,
        place: SegmentPlace(block: index, sentence: 0), isLocked: LockedText.isLocked(front.rest))
    }
  }
}

extension DocumentTranslation {
  /// A document of which all segments were translated and approved on a day.
  static func approved(_ document: String, _ pairs: [(String, String)], on day: Day?) -> [TranslationEvent] {
    guard let day else { return [] }
    let segments = [Segment].sample(pairs.map(\.0))
    let taken = zip(segments, pairs).map { segment, pair in
      SegmentTranslation(
        segment: segment.id, source: segment.text, target: pair.1, origin: .person, isDraft: false)
    }
    let file = ReceivedFile(name: "a.xlf", sha256: "0", taken: taken, suggestions: [])
    return [.revised(SourceRevision(segments)), .received(file), .approved([])].map { act in
      TranslationEvent(number: 1, document: document, by: "山田", on: day, why: "", act: act)
    }
  }
}
