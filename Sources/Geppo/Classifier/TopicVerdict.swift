/// A term or rule that speaks for a topic.
struct TopicVoice: Hashable, Sendable {
  enum Source: Hashable, Sendable { case term(Int), rule(Int), standardNumber }

  var topic: String
  var points: Int
  var source: Source
  /// As the evidence names it.
  var rule: String
}

/// What became of one word or rule that spoke for a topic. Tags are sums of verdicts, and `geppo why` tells them.
struct TopicVerdict: Sendable {
  var voice: TopicVoice
  var sighting: Sighting
  var zone: TextZone
  var weight: FieldWeights.Weight
  var reason: TagReason

  /// Hundredths of a point that it gives.
  var hundredths: Int { reason == .counted || reason == .takesAway ? voice.points * weight.percent : 0 }
}

/// Counts how often each term and rule has spoken in each zone.
struct TopicCounter {
  private struct Seen: Hashable {
    var source: TopicVoice.Source
    var zone: TextZone
  }

  let weights: FieldWeights
  private var times: [Seen: Int] = [:]

  init(weights: FieldWeights) { self.weights = weights }

  mutating func verdict(_ voice: TopicVoice, _ sighting: Sighting, _ zone: TextZone) -> TopicVerdict {
    let weight = weights.of(zone, for: voice.topic)
    return TopicVerdict(
      voice: voice, sighting: sighting, zone: zone, weight: weight, reason: reason(voice, zone, weight))
  }

  private mutating func reason(
    _ voice: TopicVoice, _ zone: TextZone, _ weight: FieldWeights.Weight
  ) -> TagReason {
    guard weight.percent > 0, weight.times > 0 else {
      if zone == .background { return .background }
      return weights.row(of: zone, for: voice.topic)?.topic == voice.topic ? .noWeight : .noWeightByDefault
    }
    let seen = Seen(source: voice.source, zone: zone)
    guard times[seen, default: 0] < weight.times else { return .countedEnough }
    times[seen, default: 0] += 1
    return voice.points < 0 ? .takesAway : .counted
  }
}

/// The sums of verdicts by topic.
struct TopicTallies {
  private var tallies: [String: TopicTally] = [:]

  init(_ verdicts: [TopicVerdict]) {
    for verdict in verdicts where verdict.reason == .counted || verdict.reason == .takesAway {
      tallies[verdict.voice.topic, default: TopicTally()].add(verdict)
    }
  }

  subscript(_ topic: String) -> TopicTally? { tallies[topic] }

  /// Whether that is so of any topic, given by its code.
  func contains(where isSo: (TopicTally, String) -> Bool) -> Bool {
    tallies.contains { isSo($0.value, $0.key) }
  }
}

/// The sum of one topic.
struct TopicTally {
  /// Hundredths of a point, so that fractions add up before they are cut.
  private var hundredths = 0
  private var sources: Set<TopicVoice.Source> = []
  /// Points of the strongest single voice.
  private(set) var most = 0
  /// What the tag quotes: each term and rule once.
  private(set) var quoted: [TopicVerdict] = []

  var points: Int { hundredths / 100 }

  mutating func add(_ verdict: TopicVerdict) {
    hundredths += verdict.hundredths
    guard verdict.voice.points > 0 else { return }
    most = max(most, verdict.hundredths / 100)
    guard quoted.count < TopicScoring.evidenceLimit, sources.insert(verdict.voice.source).inserted else {
      return
    }
    quoted.append(verdict)
  }
}
