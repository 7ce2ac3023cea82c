/// How much there is to translate, by what is known already.
///
/// Counted are Chinese characters, and one for each Latin word and number, without punctuation. It is more than
/// `TaggedItem.characters` by the numbers, and less by the numbers of clauses and by locked segments: these nobody types.
struct TranslationEffort: Hashable, Sendable {
  /// As tools pay them.
  enum Band: String, Hashable, Sendable, CaseIterable {
    case new
    case from75 = "75-84"
    case from85 = "85-94"
    case from95 = "95-99"
    case same = "100"
    case repetition

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

    var japanese: String {
      switch self {
      case .new: "新規"
      case .from75: "類似75～84％"
      case .from85: "類似85～94％"
      case .from95: "類似95～99％"
      case .same: "一致"
      case .repetition: "文書内の繰返し"
      }
    }
  }

  struct Count: Hashable, Sendable {
    var segments = 0
    var characters = 0
  }

  let counts: [Band: Count]

  /// Locked segments are no work; of a text that stands twice the second is a repetition unless the memory has it.
  init(_ segments: [Segment], matches: [String: [MemoryMatch]] = [:]) {
    var counts: [Band: Count] = [:]
    var seen: Set<String> = []
    for segment in segments where !segment.isLocked {
      let isFirst = seen.insert(SegmentName.plain(segment.text)).inserted
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

  /// A line for each band that has something, and one for all.
  func lines(by weights: EffortWeights, charactersPerHour: Int) -> [String] {
    let bands = Band.allCases.compactMap { band in
      counts[band].map {
        "\(band.japanese)：\($0.characters)字（\($0.segments)文、換算\(weights.percent(of: band))％）"
      }
    }
    let tenths = tenthsOfHour(by: weights, charactersPerHour: charactersPerHour)
    return bands + ["計：\(characters)字（換算\(weighted(by: weights))字、約\(tenths / 10).\(tenths % 10)時間）"]
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

extension EffortWeights {
  func percent(of band: TranslationEffort.Band) -> Int {
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
