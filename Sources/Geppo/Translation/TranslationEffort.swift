/// How much there is to translate, by what is known already.
///
/// Counted are Chinese characters, and one for each Latin word and number, without punctuation. It is more than
/// `TaggedItem.characters` by the numbers, and less by the numbers of clauses and by locked segments: these nobody types.
struct TranslationEffort: Hashable, Sendable {
  typealias Band = EffortBand

  struct Count: Hashable, Sendable {
    var segments = 0
    var characters = 0
  }

  let counts: [Band: Count]

  /// Locked segments are no work; of a text that stands twice the second is a repetition unless the memory has it.
  /// Only those that `isOpen` says are counted.
  init(
    _ segments: [Segment], matches: [String: [MemoryMatch]] = [:],
    where isOpen: (Segment) -> Bool = { _ in true }
  ) {
    var counts: [Band: Count] = [:]
    var seen: Set<String> = []
    for segment in segments where !segment.isLocked {
      let isFirst = seen.insert(SegmentName.plain(segment.text)).inserted
      guard isOpen(segment) else { continue }
      let known = Band(percent: matches[segment.id]?.first?.percent ?? 0)
      let band = known == .same || isFirst ? known : .repetition
      counts[band, default: Count()].segments += 1
      counts[band, default: Count()].characters += Self.characters(in: segment.text)
    }
    self.counts = counts
  }

  var characters: Int { counts.values.reduce(0) { $0 + $1.characters } }

  /// Characters as if all were new, rounded up.
  func weighted(by weights: EffortWeights) -> Int {
    (Band.allCases.reduce(0) { $0 + (counts[$1]?.characters ?? 0) * weights.percent(of: $1) } + 99) / 100
  }

  /// Tenths of an hour, rounded up.
  func tenthsOfHour(by weights: EffortWeights, charactersPerHour: Int) -> Int {
    let rate = max(charactersPerHour, 1)
    return (weighted(by: weights) * 10 + rate - 1) / rate
  }

  /// Chinese characters, and one for each word in Latin letters and each number.
  static func characters(in text: String) -> Int {
    var count = 0
    var isInWord = false
    let scalars = Array(text.halfWidth.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isAlphanumeric = scalar.value.isWordPart
      let goesOn = index + 1 < scalars.count && scalars[index + 1].value.isWordPart
      let isJoined = isInWord && goesOn && ".-',_/".unicodeScalars.contains(scalar)
      if scalar.properties.isIdeographic || isAlphanumeric && !isInWord { count += 1 }
      isInWord = isAlphanumeric || isJoined
    }
    return count
  }
}

extension EffortBand {
  /// For a match of so many per cent; new below the floor of the memory.
  init(percent: Int) {
    switch percent {
    case TranslationMemory.sameText...: self = .same
    case 95...: self = .from95
    case 85...: self = .from85
    case TranslationMemory.floor...: self = .from75
    default: self = .new
    }
  }
}

extension EffortWeights {
  func percent(of band: EffortBand) -> Int {
    switch band {
    case .new: new
    case .from75: from75
    case .from85: from85
    case .from95: from95
    case .same: same
    case .repetition: repetition
    }
  }
}

extension UInt32 {
  /// A letter of a Latin script, or a digit.
  fileprivate var isWordPart: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: true
    default: false
    }
  }
}
