/// Which of the words found in a piece of text stand, when several want the same characters.
///
/// 1. A word that begins or ends with a letter or digit is not found inside a longer word of letters and digits
///    (`VOC` in `VOCs`, `PM10` in `PM100`). Cues are exempt: `到20` goes on with digits.
/// 2. A word that goes on as something else is not meant (南京 + 路); see `Continuation`.
/// 3. A guard phrase takes the characters it covers; only a word that holds the whole phrase and more stands, or the
///    same words where the glossary has them as a term, too.
/// 4. Within a layer the leftmost word stands, of several the longest (吉林市 before 吉林). Words of rules all stand: what
///    a rule asks for may lie within a longer term.
/// 5. The name of a body is about the body: no term or word of a rule stands inside it (环境监测 in 中国环境监测总站), but for bodies
///    set up for one purpose (大气污染防治领导小组).
enum OverlapRules {
  static func standing(_ found: [Sighting], in text: FoldedText, words: Lexicon) -> [Sighting] {
    let whole = found.filter { isWhole($0, in: text) && !Continuation.changes($0, in: text, words: words) }
    let guards = leftmostLongest(whole.filter { $0.layer == .guardPhrase })
    let free = whole.filter { $0.layer != .guardPhrase && !isTaken($0, by: guards) }
    let byLayer = Lexicon.Layer.allCases.map { layer in
      let ofLayer = free.filter { $0.layer == layer }
      return layer == .ruleWord ? ofLayer : leftmostLongest(ofLayer)
    }
    let bodies = byLayer[Lexicon.Layer.body.rawValue].filter { !isForOnePurpose(words.words[$0.word]) }
    let standing = byLayer.joined().filter { !$0.layer.isOfSubject || !isInside($0, bodies) }
    return standing.sorted {
      ($0.range.lowerBound, $0.layer.rawValue) < ($1.range.lowerBound, $1.layer.rawValue)
    }
  }

  private static func isWhole(_ sighting: Sighting, in text: FoldedText) -> Bool {
    guard sighting.layer != .cue else { return true }
    let scalars = text.scalars
    let (start, end) = (sighting.range.lowerBound, sighting.range.upperBound)
    let runsOnBefore = start > 0 && scalars[start].isLetterOrDigit && scalars[start - 1].isLetterOrDigit
    let runsOnAfter = end < scalars.count && scalars[end - 1].isLetterOrDigit && scalars[end].isLetterOrDigit
    return !runsOnBefore && !runsOnAfter
  }

  private static func isTaken(_ sighting: Sighting, by guards: [Sighting]) -> Bool {
    neighbours(of: sighting, in: guards).contains {
      sighting.overlaps($0) && !sighting.isLonger(than: $0) && sighting.word != $0.word
    }
  }

  private static func isForOnePurpose(_ name: [UInt32]) -> Bool {
    purposeful.contains { name.ends(with: $0) }
  }

  private static let purposeful = ["领导小组", "领导小组办公室", "指挥部"].map { FoldedText($0).scalars }

  private static func isInside(_ sighting: Sighting, _ bodies: [Sighting]) -> Bool {
    neighbours(of: sighting, in: bodies).contains {
      $0.range.lowerBound <= sighting.range.lowerBound && $0.range.upperBound >= sighting.range.upperBound
    }
  }

  /// Of sightings that do not overlap and stand in order: those that may touch the characters of one.
  private static func neighbours(of sighting: Sighting, in ordered: [Sighting]) -> ArraySlice<Sighting> {
    let first = ordered.partitioningIndex { $0.range.upperBound > sighting.range.lowerBound }
    let end = ordered.partitioningIndex { $0.range.lowerBound >= sighting.range.upperBound }
    return ordered[min(first, end)..<end]
  }

  private static func leftmostLongest(_ found: [Sighting]) -> [Sighting] {
    let ordered = found.sorted {
      ($0.range.lowerBound, -$0.range.count, $0.word) < ($1.range.lowerBound, -$1.range.count, $1.word)
    }
    var kept: [Sighting] = []
    for sighting in ordered where sighting.range.lowerBound >= kept.last?.range.upperBound ?? 0 {
      kept.append(sighting)
    }
    return kept
  }
}

extension Lexicon.Layer {
  /// Its words tell what a text is about.
  fileprivate var isOfSubject: Bool { self == .term || self == .ruleWord }
}

extension UInt32 {
  /// An ASCII letter or digit (folded text has no capitals).
  fileprivate var isLetterOrDigit: Bool { (0x30...0x39).contains(self) || (0x61...0x7A).contains(self) }
}
