/// A segment and what stands for it in Japanese.
struct TranslatedSegment: Hashable, Sendable {
  var segment: Segment
  /// Without the number of the clause.
  var target: String
  /// The number of the clause as the translation has it; nil where the form keeps it apart.
  var clause: String?
}

/// What a check found in the translation of a segment.
struct CheckFinding: Hashable, Sendable {
  /// The id of the check.
  var check: String
  var level: TranslationCheck.Level
  /// The id of the segment.
  var segment: String
  var slip: TranslationCheck.Slip
}

/// A translation with all that checks ask for, read once.
struct CheckSubject: Sendable {
  /// No sentence is longer; a file from elsewhere may say what it likes.
  private static let longest = 4000

  let segment: Segment
  let target: String
  let clause: String?
  /// Full-width letters, digits and marks as ASCII.
  let plainTarget: String
  let foldedTarget: String
  let source: SourceReading
  let context: CheckContext

  init(_ translated: TranslatedSegment, _ context: CheckContext) {
    segment = translated.segment
    target = String(translated.target.prefix(Self.longest))
    clause = translated.clause
    plainTarget = target.halfWidth
    foldedTarget = Folding.fold(target)
    source = SourceReading(segment.text, context)
    self.context = context
  }

  /// Whether one of the words stands in the translation, whatever its width.
  func says(_ words: [String]) -> Bool { words.contains { foldedTarget.holds(Folding.fold($0)) } }
}

/// What checks need to know of the glossary and the document.
struct CheckContext: Sendable {
  let terms: TermHints
  let words: [TranslationWord.Kind: SenseWords]
  /// Rows of `glossary/avoid.csv`.
  let avoided: [AvoidedWord]
  /// Deprecated renderings of terms.
  let deprecated: [AvoidedWord]
  /// Names of places in which a numeral stands: 九江, 三亚.
  let numeralNames: SenseWords
  let numbers: NumberComparison
  /// When the document was published: words are avoided from a day on.
  var publishedOn: Day?

  init(_ glossary: Glossary, numbers: NumberComparison = .value, publishedOn: Day? = nil) {
    terms = TermHints(glossary)
    words = Dictionary(
      uniqueKeysWithValues: TranslationWord.Kind.allCases.map { kind in
        (kind, SenseWords(glossary.translationWords.filter { $0.kind == kind }))
      })
    avoided = glossary.avoided.filter { $0.location.file == Glossary.Path.avoid }
    deprecated = glossary.avoided.filter { $0.location.file != Glossary.Path.avoid && !$0.zh.isEmpty }
    let names = glossary.regions.flatMap { [$0.zh, $0.zhShort] + $0.aliases }
    numeralNames = SenseWords(names: names.filter(Self.holdsNumeral).withoutRepeats)
    self.numbers = numbers
    self.publishedOn = publishedOn
  }

  private static func holdsNumeral(_ name: String) -> Bool {
    name.count > 1 && name.contains { "一二三四五六七八九十百千万两".contains($0) }
  }
}

/// Words of a table in a text: the longest first, none within another, none within a word of which the table says that it means
/// something else.
struct SenseWords: Sendable {
  let rows: [TranslationWord]
  private let automaton: Automaton
  /// By pattern; nil for words that mean something else.
  private let row: [Int?]

  init(_ rows: [TranslationWord]) {
    let patterns = rows.indices.flatMap { index in
      [(rows[index].zh, index as Int?)] + rows[index].unless.map { ($0, nil) }
    }
    self.rows = rows
    row = patterns.map(\.1)
    automaton = Automaton(patterns: patterns.map { FoldedText($0.0).scalars })
  }

  init(names: [String]) {
    self.init(
      names.map {
        TranslationWord(kind: .noNumber, zh: $0, ja: [], unless: [], location: .file(Glossary.Path.regions))
      })
  }

  /// In the order of the text, with their range in the folded text.
  func all(in text: FoldedText) -> [(row: TranslationWord, range: Range<Int>)] {
    var matches: [(pattern: Int, range: Range<Int>)] = []
    automaton.forEachMatch(in: text) { matches.append(($0, $1)) }
    matches.sort {
      (-$0.range.count, $0.range.lowerBound, $0.pattern) < (-$1.range.count, $1.range.lowerBound, $1.pattern)
    }
    var taken = [Bool](repeating: false, count: text.scalars.count)
    var found: [(row: TranslationWord, range: Range<Int>)] = []
    for match in matches where !taken[match.range].contains(true) {
      for index in match.range { taken[index] = true }
      if let index = row[match.pattern] { found.append((rows[index], match.range)) }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
