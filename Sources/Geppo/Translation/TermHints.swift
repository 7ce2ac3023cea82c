/// Finds what the glossary says of the terms in a Chinese text: the longest word first, none within another, in any spelling that the
/// glossary lists. Names of bodies count as terms.
///
/// Words are looked for without word borders, since Chinese has none; tools that ask for them find nothing.
struct TermHints: Sendable {
  /// What a translator is shown of one segment at most.
  static let most = 8

  /// A term where it stands.
  struct Found: Hashable, Sendable {
    var hint: TermHint
    /// In the folded text.
    var range: Range<Int>
    var kind: Kind
  }

  enum Kind: Hashable, Sendable {
    /// A technical term, which has one rendering.
    case term
    /// A common word, or another Chinese word for a term: its rendering depends on the sentence, so that another one is no slip.
    case word
    case body
  }

  private struct Entry {
    var hint: TermHint
    var kind: Kind
  }

  private let automaton: Automaton
  private let entries: [Entry]

  init(_ glossary: Glossary) {
    var spellings: [(words: [UInt32], entry: Entry)] = []
    for term in glossary.terms {
      let hint = TermHint(
        chinese: "", preferred: term.ja, admitted: term.japanese.admitted,
        deprecated: term.japanese.deprecated)
      for word in ([term.zh] + term.variants).map({ FoldedText($0).scalars }) {
        let isOwn = word == FoldedText(term.zh).scalars || !word.contains(where: \.isHan)
        spellings.append((word, Entry(hint: hint, kind: isOwn ? Self.kind(of: term, word) : .word)))
      }
    }
    for body in glossary.bodies {
      let entry = Entry(
        hint: TermHint(chinese: "", preferred: body.ja, admitted: [], deprecated: []), kind: .body)
      // 国办 stands in 全国办公, 中办 in 集中办理.
      for word in ([body.zh] + body.aliases).map({ FoldedText($0).scalars }) where word.count > 2 {
        spellings.append((word, entry))
      }
    }
    automaton = Automaton(patterns: spellings.map(\.words))
    entries = spellings.map(\.entry)
  }

  /// Terms that are tied to a topic and cannot be taken for something else; what points of the title make of them is the measure.
  private static func kind(of term: Term, _ spelling: [UInt32]) -> Kind {
    guard !term.topic.isEmpty, !term.isDoubtful else { return .word }
    return term.weight >= (spelling.count > 2 ? likelyWeight : decidingWeight) ? .term : .word
  }

  /// Of this weight a term alone decides on a topic: it is unambiguous, however short.
  private static let decidingWeight = 10
  private static let likelyWeight = 8

  /// The longest first, of equal ones the one that comes first; each word once, at most eight. A single character (市, 度) within a
  /// sentence helps nobody.
  func hints(in text: String) -> [TermHint] {
    let found = all(in: text).filter { $0.range.count > 1 || text.unicodeScalars.count == 1 }.sorted {
      (-$0.range.count, $0.range.lowerBound) < (-$1.range.count, $1.range.lowerBound)
    }
    return Array(found.map(\.hint).withoutRepeats.prefix(Self.most))
  }

  /// All, in the order of the text.
  func all(in text: String) -> [Found] {
    let folded = FoldedText(text)
    var matches: [(pattern: Int, range: Range<Int>)] = []
    automaton.forEachMatch(in: folded) { pattern, range in
      if folded.isWhole(range), !Self.isDenied(range, in: folded), !Self.goesOn(range, in: folded) {
        matches.append((pattern, range))
      }
    }
    // Of two entries with the same word the body comes last and wins: its name is official.
    matches.sort {
      (-$0.range.count, $0.range.lowerBound, -$0.pattern) < (
        -$1.range.count, $1.range.lowerBound, -$1.pattern
      )
    }
    var taken = [Bool](repeating: false, count: folded.scalars.count)
    var found: [Found] = []
    for match in matches where !taken[match.range].contains(true) {
      for index in match.range { taken[index] = true }
      var entry = entries[match.pattern]
      entry.hint.chinese = String(folded.original(of: match.range))
      found.append(Found(hint: entry.hint, range: match.range, kind: entry.kind))
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension TermHints {
  /// 不达标城市 is no 达标城市.
  private static func isDenied(_ range: Range<Int>, in text: FoldedText) -> Bool {
    range.lowerBound > 0 && denials.contains(text.scalars[range.lowerBound - 1])
  }

  private static let denials = Set(FoldedText("不未非").scalars)

  /// 环境保护部门 is no 环境保护部.
  private static func goesOn(_ range: Range<Int>, in text: FoldedText) -> Bool {
    range.upperBound < text.scalars.count
      && continuations.contains([text.scalars[range.upperBound - 1], text.scalars[range.upperBound]])
  }

  private static let continuations = Set(["部门", "部长", "局长", "厅长"].map { FoldedText($0).scalars })
}

extension TermHint {
  /// What may stand for the term: preferred and admitted renderings, of 警報（事前警報） each part as well.
  var renderings: [String] { ([preferred] + admitted).flatMap(Self.parts) }

  private static func parts(of rendering: String) -> [String] {
    guard let start = rendering.firstIndex(of: "（"), let end = rendering.lastIndex(of: "）"), start < end
    else {
      return [rendering]
    }
    let inside = rendering[rendering.index(after: start)..<end]
    let outside = String(rendering[..<start] + rendering[rendering.index(after: end)...])
    return
      ([rendering, outside, String(rendering[..<start])] + inside.split(separator: "・").map(String.init))
      .filter { !$0.isEmpty }.withoutRepeats
  }
}
