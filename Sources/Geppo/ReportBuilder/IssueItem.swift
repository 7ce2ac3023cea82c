/// One item of the bulletin.
struct IssueItem: Hashable, Sendable {
  var number: ItemNumber
  /// `2018-12-0042`.
  var id: String
  /// 機関が「文書名」を公布.
  var headline: MixedText
  /// What geppo knows of it, in one Japanese sentence made of facts only.
  var summary: MixedText
  /// A person stands for the headline, and for the summary.
  var isHeadlineConfirmed = false
  var isSummaryConfirmed = false
  /// The beginning of the Chinese text, exactly.
  var excerpt: String
  /// The saved page breaks off.
  var isPartial: Bool
  /// It does not break off: characters were lost in it.
  var lacksCharacters = false
  var facts: [Fact]
  /// A newspaper or agency wrote the page.
  var isOfMedium = false
  var inForceOn: Day?
  /// Last day of a consultation.
  var closesOn: Day?
  /// In an edition: why this municipality gets it.
  var why = ""
  /// In an edition: what of its cooperation the item is about, in a few words: 天津市との協力、VOC.
  var relation = ""
  var scope: Scope
}

/// A labelled line of an item: 【発出機関】….
struct Fact: Hashable, Sendable {
  var label: String
  var value: MixedText
  /// Stands beside others on one line.
  var isShort = false
}

/// What decides who receives an item, and in what order it is shown.
struct Scope: Hashable, Sendable {
  var publishedOn: Day?
  var points: Int
  var priority: Importance.Priority?
  /// Adcodes (and `CN`) whose bodies issue it, and what it is about; key regions by their id.
  var issuing: [String]
  var subjects: [String]
  /// Adcodes that the text only names.
  var mentioned: [String] = []
  /// Codes of the municipalities of the cooperation that the text names.
  var named: [String] = []
  var home: Home
  var topics: [String]
  /// Code of the document type.
  var type: String
  /// The address, or nil where it must say so.
  var url: WebLink?

  /// Issued by the centre, or a report on it.
  var isNational: Bool { isCentral || issuing.contains("CN") }

  /// Stands in 中央政府の動向.
  var isCentral: Bool {
    if case .central = home { return true }
    return false
  }

  /// The priority where it is A or B: of what a summary is enough for nobody says that it is important.
  var highRank: Importance.Priority? { priority == .summary ? nil : priority }

  /// A, B, C, and what is not for translation.
  var rank: Int { priority.map { [.urgent: 0, .normal: 1, .summary: 2][$0] ?? 3 } ?? 3 }
}
