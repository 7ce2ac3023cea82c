/// An ending that makes something else of the word before it (南京 + 路 is a street, 生态环境 + 局 an office), as a row of
/// `glossary/continuations.csv` has it, in folded scalars.
struct Continuation: Sendable {
  private let name: String
  private let layer: Lexicon.Layer
  /// With what may stand before them: 电子科技 + 大学.
  private let endings: [[UInt32]]
  private let exceptions: [[UInt32]]

  init(_ row: ContinuationRow) {
    name = row.name
    layer =
      switch row.after {
      case .place: .place
      case .term: .term
      case .body: .body
      }
    endings = ([""] + row.between).flatMap { between in row.endings.map { FoldedText(between + $0).scalars } }
    exceptions = row.exceptions.map { FoldedText($0).scalars }
  }

  /// Stands for what a full name becomes as the head of another word.
  static let headOfWord = "head of a word"

  /// The name of the continuation by which the text makes something else of the word; nil where it does not.
  static func change(of sighting: Sighting, in text: FoldedText, words: Lexicon) -> String? {
    let rest = text.scalars[sighting.range.upperBound...]
    guard isOpen(sighting, words) else { return runsOn(sighting, in: text, rest) ? headOfWord : nil }
    let layer = sighting.layer == .ruleWord ? Lexicon.Layer.term : sighting.layer
    return words.continuations.first { $0.layer == layer && $0.fits(rest) }?.name
  }

  /// Even a full name can be the head of another word: 中原区 in 中原区域, 东方市 in 东方市场.
  private static func runsOn(_ name: Sighting, in text: FoldedText, _ rest: ArraySlice<UInt32>) -> Bool {
    guard let last = text.scalars[name.range].last, let next = rest.first else { return false }
    return (last == area && next == extent) || (last == city && next == field && name.range.count <= 3)
  }

  private static let (area, extent) = (UInt32(0x533A), UInt32(0x57DF))
  private static let (city, field) = (UInt32(0x5E02), UInt32(0x573A))

  private func fits(_ rest: ArraySlice<UInt32>) -> Bool {
    endings.contains { rest.starts(with: $0) } && !exceptions.contains { rest.starts(with: $0) }
  }

  /// A full name (北京市) is closed; a short one can go on.
  private static func isOpen(_ sighting: Sighting, _ words: Lexicon) -> Bool {
    guard sighting.layer == .place else { return true }
    return words.meanings[sighting.word].allSatisfy { meaning in
      switch meaning {
      case .region(_, let isFullName): !isFullName
      case .county, .homonym: true
      default: meaning.layer != .place
      }
    }
  }
}
