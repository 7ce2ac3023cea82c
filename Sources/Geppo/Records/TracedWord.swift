/// A word of a text with what became of it.
struct TracedWord: Hashable, Sendable, Encodable {
  var reason: TagReason
  /// What the reason is about: the longer word, the guard, the words that the rule asks for.
  var about = ""
  /// Row of the table that the reason rests on.
  var because: Location?
  /// As the page has it, and where.
  var evidence: Evidence
  var zone: TextZone
  /// Row of the term, rule or place.
  var row: Location?
  /// Of a topic: weight of the word or rule, and hundredths of the field.
  var points = 0
  var percent = 0
  /// Of a place: its codes.
  var codes: [String] = []
  /// How often the same is said of the same words of the same rule in the same field.
  var times = 1

  /// Whether it is the same but for where it stands.
  func repeats(_ other: TracedWord) -> Bool {
    reason == other.reason && about == other.about && zone == other.zone && codes == other.codes
      && evidence.rule == other.evidence.rule && evidence.words == other.evidence.words
  }
}

extension [TracedWord] {
  /// What repeats is told once, with how often.
  var counted: [TracedWord] {
    reduce(into: []) { words, word in
      if let index = words.firstIndex(where: word.repeats) {
        words[index].times += word.times
      } else {
        words.append(word)
      }
    }
  }
}

/// A topic with all words that may speak for it.
struct TopicTrace: Hashable, Sendable, Encodable {
  var code: String
  var score: Int
  var threshold: Int
  /// `counted` for a topic that is given.
  var outcome: TagReason
  /// Row of `glossary/topics.csv`.
  var row: Location
  var words: [TracedWord]
  /// Words of the glossary that would give it, the strongest first.
  var would: [String]

  var isGiven: Bool { outcome == .counted }
  /// Whether a word of it stands in the text: more than the beginning of a rule of which nothing else is there.
  var isNear: Bool { words.contains { $0.reason != .partnerMissing } }
}
