/// Cuts a text into what the search index holds, the same way on both sides.
///
/// Chinese and Japanese have no spaces and most of their words have two characters, so a run of them is cut into all its
/// pairs, and its last character stands once more alone. Latin words and numbers stand whole, without the s of a plural:
/// VOCs and VOC are one. The text is folded before: width, case and traditional characters make no difference.
struct SearchGrams: Hashable, Sendable {
  struct Gram: Hashable, Sendable {
    let text: String
    /// Where it stands in the folded text.
    let range: Range<Int>
  }

  let text: FoldedText
  private(set) var grams: [Gram] = []
  /// Whether the last gram is the last character of a run alone.
  private(set) var endsAlone = false

  private enum Kind { case character, letter, digit }

  init(_ text: String) {
    self.text = FoldedText(text)
    let scalars = self.text.scalars
    var start = 0
    while start < scalars.count {
      guard let kind = Self.kind(scalars[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < scalars.count, Self.kind(scalars[end]) == kind { end += 1 }
      add(start..<end, kind)
      start = end
    }
  }

  /// The grams with spaces between them, for the index.
  var indexed: String { grams.map(\.text).joined(separator: " ") }

  /// Where a phrase stands, in scalars of the folded text.
  func ranges(of phrase: SearchPhrase) -> [Range<Int>] {
    let wanted = phrase.grams
    guard !wanted.isEmpty, wanted.count <= grams.count else { return [] }
    return (0...(grams.count - wanted.count)).compactMap { first in
      let last = first + wanted.count - 1
      let isThere = wanted.indices.allSatisfy { position in
        let (gram, word) = (grams[first + position].text, wanted[position])
        return gram == word || position == wanted.count - 1 && phrase.endsOpen && gram.hasPrefix(word)
      }
      guard isThere else { return nil }
      let start = grams[last].range.lowerBound
      let end = phrase.endsOpen ? start + 1 : grams[last].range.upperBound
      return grams[first].range.lowerBound..<end
    }
  }

  private mutating func add(_ run: Range<Int>, _ kind: Kind) {
    endsAlone = kind == .character
    switch kind {
    case .digit: grams.append(Gram(text: string(run), range: run))
    case .letter: grams.append(Gram(text: Self.singular(string(run)), range: run))
    case .character:
      for start in run.dropLast() { grams.append(gram(start..<(start + 2))) }
      grams.append(gram((run.upperBound - 1)..<run.upperBound))
    }
  }

  private func gram(_ range: Range<Int>) -> Gram { Gram(text: string(range), range: range) }

  private func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(text.scalars[range].compactMap(Unicode.Scalar.init)))
  }

  private static func singular(_ word: String) -> String {
    word.count >= 4 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  /// Nil for what stands between words.
  private static func kind(_ value: UInt32) -> Kind? {
    switch value {
    case 0x30...0x39: return .digit
    case 0x61...0x7A, 0x41...0x5A: return .letter
    case ..<0x80: return nil
    default:
      guard let category = Unicode.Scalar(value)?.properties.generalCategory else { return nil }
      switch category {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        return .character
      default: return nil
      }
    }
  }
}

/// What a person looks for, in the grams of the index: they must stand one behind the other.
struct SearchPhrase: Hashable, Sendable {
  let grams: [String]
  /// The last gram is a single character, which may begin a pair.
  let endsOpen: Bool

  /// Nil for a text without a letter or number.
  init?(_ text: String) {
    let cut = SearchGrams(text)
    guard var last = cut.grams.last else { return nil }
    var grams = cut.grams
    // The last character is in the pair before it.
    let isPaired =
      cut.endsAlone && grams.count > 1 && grams[grams.count - 2].range.upperBound == last.range.upperBound
    if isPaired {
      grams.removeLast()
      last = grams[grams.count - 1]
    }
    self.grams = grams.map(\.text)
    endsOpen = cut.endsAlone && !isPaired
  }
}
