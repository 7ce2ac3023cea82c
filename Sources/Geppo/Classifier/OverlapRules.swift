/// Which of the words found in a piece of text stand, when several want the same characters.
///
/// 1. A word that begins or ends with a letter or digit is not found inside a longer word of letters and digits
///    (`VOC` in `VOCs`, `PM10` in `PM100`). Cues, also in a rule, and words of importance are exempt: `到20` and `GB/T` go on
///    with digits.
/// 2. A word that goes on as something else is not meant (南京 + 路); see `Continuation`.
/// 3. A guard phrase takes the characters it covers; only a word that holds the whole phrase and more stands, or the
///    same words where the glossary has them as a term, too.
///    A border between two words (美丽|水, 年|检查) takes nothing, but no name of a place and no word of importance reaches
///    across; see `BorderReading`.
/// 4. Within a layer the leftmost word stands, of several the longest (吉林市 before 吉林). Words of rules and of importance
///    all stand: what a rule asks for may lie within a longer term.
/// 5. The name of a body is about the body: no term or word of a rule stands inside it (环境监测 in 中国环境监测总站), but for bodies
///    set up for one purpose (大气污染防治领导小组).
enum OverlapRules {
  /// Puts the others into `lost`, each with its reason, where somebody wants to know.
  static func standing(
    _ found: [Sighting], in text: FoldedText, words: Lexicon, lost: inout [LostSighting]?
  ) -> [Sighting] {
    let whole = found.standing(&lost) { sighting in
      guard isWhole(sighting, in: text, words: words) else { return .insideWord }
      if let change = Continuation.change(of: sighting, in: text, words: words) { return .goesOn(change) }
      return CountyOfProject.isAnotherWord(sighting, in: text, words: words) ? .bareCounty : nil
    }
    let borders = BorderReading(whole, in: text, words: words)
    let guards = leftmostLongest(whole.filter { $0.layer == .guardPhrase }, &lost)
    let named = whole.filter { $0.layer != .guardPhrase && $0.layer != .border }
    let free = named.standing(&lost) { sighting in
      if sighting.layer.staysWithinWords, let border = borders.border(across: sighting) {
        return .acrossBorder(border)
      }
      return taker(of: sighting, among: guards).map { .guarded($0) }
    }
    let byLayer = Lexicon.Layer.allCases.map { layer in
      let ofLayer = free.filter { $0.layer == layer }
      return layer.isOfSets ? ofLayer : leftmostLongest(ofLayer, &lost)
    }
    let bodies = byLayer[Lexicon.Layer.body.rawValue].filter { !isForOnePurpose($0, words) }
    let standing = Array(byLayer.joined()).standing(&lost) { sighting in
      sighting.layer.isOfSubject ? body(around: sighting, among: bodies).map { .insideBody($0) } : nil
    }
    return standing.sorted {
      ($0.range.lowerBound, $0.layer.rawValue) < ($1.range.lowerBound, $1.layer.rawValue)
    }
  }

  private static func isWhole(_ sighting: Sighting, in text: FoldedText, words: Lexicon) -> Bool {
    if sighting.layer == .cue || sighting.layer == .titleWord { return true }
    if sighting.layer == .ruleWord, words.isCue(sighting.word) { return true }
    return text.isWhole(sighting.range)
  }

  private static func taker(of sighting: Sighting, among guards: [Sighting]) -> Sighting? {
    neighbours(of: sighting, in: guards).first {
      sighting.overlaps($0) && !sighting.isLonger(than: $0) && sighting.word != $0.word
    }
  }

  private static func isForOnePurpose(_ body: Sighting, _ words: Lexicon) -> Bool {
    words.scalars(.purposefulBodies).contains { words.words[body.word].ends(with: $0) }
  }

  private static func body(around sighting: Sighting, among bodies: [Sighting]) -> Sighting? {
    neighbours(of: sighting, in: bodies).first {
      $0.range.lowerBound <= sighting.range.lowerBound && $0.range.upperBound >= sighting.range.upperBound
    }
  }

  /// Of sightings that do not overlap and stand in order: those that may touch the characters of one.
  private static func neighbours(of sighting: Sighting, in ordered: [Sighting]) -> ArraySlice<Sighting> {
    let first = ordered.partitioningIndex { $0.range.upperBound > sighting.range.lowerBound }
    let end = ordered.partitioningIndex { $0.range.lowerBound >= sighting.range.upperBound }
    return ordered[min(first, end)..<end]
  }

  private static func leftmostLongest(_ found: [Sighting], _ lost: inout [LostSighting]?) -> [Sighting] {
    let ordered = found.sorted {
      ($0.range.lowerBound, -$0.range.count, $0.word) < ($1.range.lowerBound, -$1.range.count, $1.word)
    }
    var last: Sighting?
    return ordered.standing(&lost) { sighting in
      if let last, sighting.range.lowerBound < last.range.upperBound { return .swallowed(last) }
      last = sighting
      return nil
    }
  }
}

/// A word that was found and does not stand.
struct LostSighting: Hashable, Sendable {
  /// What took it.
  enum Loss: Hashable, Sendable {
    /// Letters or digits run on beside it.
    case insideWord
    /// Name of the continuation.
    case goesOn(String)
    case guarded(Sighting)
    /// Two words, across which the name would lie.
    case acrossBorder(Sighting)
    /// Name of a county without 县, where nothing shows that it is meant.
    case bareCounty
    case swallowed(Sighting)
    case insideBody(Sighting)
  }

  var sighting: Sighting
  var loss: Loss
}

extension [Sighting] {
  /// Those without a loss, in their order.
  fileprivate func standing(
    _ lost: inout [LostSighting]?, _ loss: (Sighting) -> LostSighting.Loss?
  ) -> [Sighting] {
    var standing: [Sighting] = []
    for sighting in self {
      if let loss = loss(sighting) {
        lost?.append(LostSighting(sighting: sighting, loss: loss))
      } else {
        standing.append(sighting)
      }
    }
    return standing
  }
}

extension Lexicon {
  fileprivate func isCue(_ word: Int) -> Bool { meanings[word].contains { $0.layer == .cue } }
}

extension Lexicon.Layer {
  /// Its words tell what a text is about.
  fileprivate var isOfSubject: Bool { self == .term || isOfSets }

  /// Its words do not reach from one word into the next.
  fileprivate var staysWithinWords: Bool { self == .place || self == .titleWord }

  /// Its words are asked for one by one.
  fileprivate var isOfSets: Bool { self == .ruleWord || self == .titleWord }
}
