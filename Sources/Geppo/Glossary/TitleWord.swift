/// A row of `glossary/title_words.csv`: a word of Chinese titles, and how it is put into a Japanese headline.
struct TitleWord: Hashable, Sendable {
  enum Role: String, Hashable, Sendable, CaseIterable {
    /// Stands in Japanese where it stood in Chinese.
    case word
    /// Begins the object of 关于; in Japanese it follows, as a noun: 加强X is Xの強化.
    case verb
    /// Describes the verb behind it: 进一步加强 is 一層の強化.
    case adverb
    /// Follows the body in the title of a report; in Japanese it ends the headline: 召开X is Xを開催.
    case event
    /// As `event`, but never at the end of a title, where the same word is a noun: …改革推进.
    case act
    /// Shows that the title is a sentence, which no table of words can put into Japanese.
    case stop
    /// As `word`, but only in the sentences of a document, for summaries.
    case text
    /// As `verb`, but only there.
    case textVerb = "text-verb"
    /// What somebody does, without an object, as a whole clause of such a sentence: 停产.
    case textClause = "text-clause"
  }

  var zh: String
  /// Empty for a stop.
  var ja: String
  var role: Role
  var location: Location
}

extension TitleWord {
  /// `glossary/title_words.csv`.
  static let table = TableLayout<TitleWord>(
    required: ["zh", "ja", "role"], chinese: ["zh"], japanese: ["ja"]
  ) { cells in
    guard let role = cells.choice("role", as: Role.self) else { return nil }
    return TitleWord(
      zh: cells.text("zh"), ja: role == .stop ? "" : cells.text("ja"), role: role, location: cells.location)
  }
}

/// A word may have several roles, but one only once: which row counted would not be seen.
enum TitleWordOrder {
  static func findings(_ words: [TitleWord]) -> [Finding] {
    var lines: [String: Int] = [:]
    return words.compactMap { word in
      let key = "\(word.role.rawValue) \(word.zh)"
      guard let earlier = lines.updateValue(word.location.line ?? 1, forKey: key) else { return nil }
      let place = Location.cell(file: word.location.file, row: word.location.line ?? 1, column: "zh")
      return Finding(.duplicateKey, place, word.zh, String(earlier))
    }
  }
}
