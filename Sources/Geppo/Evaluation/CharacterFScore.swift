/// chrF2: how much two texts share of their runs of one to six characters, recall weighing four times. Spaces do not count.
/// The figures are those of sacrebleu's `CHRF()`; a text may have several references, of which the best one counts.
struct CharacterFScore: Hashable, Sendable {
  static let longestRun = 6
  private static let recallWeight = 4.0

  /// Runs of one length: of the text, of the reference, and those that both have.
  struct Count: Hashable, Sendable {
    var said = 0
    var wanted = 0
    var shared = 0
  }

  /// By the length of the runs, from one character on.
  private(set) var counts = [Count](repeating: Count(), count: longestRun)

  /// 0 to 100.
  var value: Double {
    let usable = counts.filter { $0.said > 0 && $0.wanted > 0 }
    guard !usable.isEmpty else { return 0 }
    let share = { (part: KeyPath<Count, Int>) in
      usable.reduce(0) { $0 + Double($1.shared) / Double($1[keyPath: part]) } / Double(usable.count)
    }
    let (precision, recall) = (share(\.said), share(\.wanted))
    guard precision + recall > 0 else { return 0 }
    return 100 * (1 + Self.recallWeight) * precision * recall / (Self.recallWeight * precision + recall)
  }

  /// Against the reference that gives the highest value; the first of equal ones.
  static func best(_ text: String, against references: [String]) -> CharacterFScore {
    let scores = references.map { CharacterFScore(text, against: $0) }
    return scores.dropFirst().reduce(scores.first ?? CharacterFScore()) { $1.value > $0.value ? $1 : $0 }
  }

  /// Of all texts together: their runs are counted as those of one.
  static func corpus(_ scores: [CharacterFScore]) -> Double {
    var all = CharacterFScore()
    for score in scores {
      for index in all.counts.indices {
        all.counts[index].said += score.counts[index].said
        all.counts[index].wanted += score.counts[index].wanted
        all.counts[index].shared += score.counts[index].shared
      }
    }
    return all.value
  }

  private init() {}

  init(_ text: String, against reference: String) {
    let (text, reference) = (Self.characters(text), Self.characters(reference))
    for length in 1...Self.longestRun {
      let (said, wanted) = (Self.runs(of: length, in: text), Self.runs(of: length, in: reference))
      counts[length - 1] = Count(
        // sacrebleu counts no runs of the text where the reference is too short to have any.
        said: wanted.isEmpty ? 0 : said.values.reduce(0, +), wanted: wanted.values.reduce(0, +),
        shared: said.reduce(0) { $0 + min($1.value, wanted[$1.key] ?? 0) })
    }
  }

  private static func characters(_ text: String) -> [UInt32] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(\.value)
  }

  private static func runs(of length: Int, in text: [UInt32]) -> [[UInt32]: Int] {
    guard text.count >= length else { return [:] }
    return (0...(text.count - length)).reduce(into: [:]) {
      $0[Array(text[$1..<($1 + length)]), default: 0] += 1
    }
  }
}
