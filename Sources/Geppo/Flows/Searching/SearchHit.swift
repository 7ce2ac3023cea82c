/// A document that was found, with the names of its codes and the words that were looked for.
struct SearchHit: Sendable {
  let document: SearchDocument
  /// The day on which its issue went out; nil for a draft.
  let sentOn: Day?
  /// People have taken it out since.
  let isWithdrawn: Bool
  let topics: [String]
  let places: [String]
  let type: String
  /// The most telling fields that hold the words, and where.
  let matches: [SearchMatchedField]

  init(_ document: SearchDocument, _ query: SearchQuery, names: SearchNames, standing: SentStanding) {
    self.document = document
    sentOn = standing.sentOn(document)
    isWithdrawn = standing.isWithdrawn(document)
    topics = document.topics.map(names.topic)
    places = document.places.map(names.place)
    type = names.type(document.type)
    let phrases = query.wanted.flatMap(\.phrases)
    matches = SearchDocument.Field.allCases.compactMap {
      SearchMatchedField($0, document[$0], phrases)
    }
  }

  /// 掲載（案）, 追補・送付済み …, 掲載・送付済み …・取下げ.
  func state(_ language: Language) -> String {
    let standing =
      switch (document.standing, language) {
      case (.new, .japanese): "掲載"
      case (.late, .japanese): "追補"
      case (.undated, .japanese): "日付不明"
      case (.new, .english): "listed"
      case (.late, .english): "late find"
      case (.undated, .english): "undated"
      }
    switch language {
    case .japanese:
      return standing + (sentOn.map { "・送付済み（\($0)）" } ?? "（案）") + (isWithdrawn ? "・取下げ" : "")
    case .english:
      return standing + (sentOn.map { ", sent on \($0)" } ?? ", draft") + (isWithdrawn ? ", withdrawn" : "")
    }
  }
}

/// Names of codes for a person.
struct SearchNames {
  private let glossary: Glossary

  init(_ rulebook: Rulebook) { glossary = rulebook.glossary }

  func topic(_ code: String) -> String { glossary.topic(code)?.ja ?? code }
  func type(_ code: String) -> String { glossary.documentType(code)?.ja ?? code }
  func place(_ code: String) -> String {
    if code == "CN" { return "中国全国" }
    return glossary.region(code)?.ja ?? glossary.regionGroups.first { $0.id == code }?.ja ?? code
  }
}

/// A text with the words that were looked for.
struct SearchMatchedField: Sendable {
  let field: SearchDocument.Field
  /// The text, or of a long one what stands around the first word, in pieces.
  let pieces: [(text: String, isMatch: Bool)]

  /// Characters shown of a long text.
  private static let window = 100

  /// Nil when none of the phrases is in the text.
  init?(_ field: SearchDocument.Field, _ text: String, _ phrases: [SearchPhrase]) {
    let cut = SearchGrams(text)
    let ranges = Self.joined(phrases.flatMap(cut.ranges).sorted { $0.lowerBound < $1.lowerBound })
    guard let first = ranges.first else { return nil }
    let isLong = cut.text.scalars.count > Self.window + 20
    let start = isLong ? max(0, first.lowerBound - 30) : 0
    let end = isLong ? min(cut.text.scalars.count, start + Self.window) : cut.text.scalars.count
    var pieces: [(text: String, isMatch: Bool)] = []
    var position = start
    for range in ranges where range.lowerBound >= start && range.upperBound <= max(end, first.upperBound) {
      pieces.append((String(cut.text.original(of: position..<range.lowerBound)), false))
      pieces.append((String(cut.text.original(of: range)), true))
      position = range.upperBound
    }
    pieces.append((String(cut.text.original(of: position..<max(position, end))), false))
    if start > 0 { pieces.insert(("…", false), at: 0) }
    if end < cut.text.scalars.count { pieces.append(("…", false)) }
    self.field = field
    self.pieces = pieces.filter { !$0.text.isEmpty }
  }

  var plain: String { pieces.map(\.text).joined() }

  /// Overlapping ranges become one.
  private static func joined(_ sorted: [Range<Int>]) -> [Range<Int>] {
    sorted.reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }
}
