/// A word of the month's documents that no table of the glossary has.
struct UnknownTerm: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable {
    case body = "発出機関"
    case quoted = "引用された語"
    case title = "題名の語"
  }

  var words: String
  var kind: Kind
  /// Documents that have it, and how often they do.
  var documents: Int
  var times: Int
  /// The title of one of them.
  var example: String
  var file: String
}

/// Finds what the glossary lacks, for analysts to add: names of issuing bodies, words in quotation marks, and runs of
/// title characters that no word covers. Candidates only: whether one is a term, a person says.
struct UnknownTerms {
  let names: Names
  private let known: Set<String>

  /// Quoted words of fewer documents are mostly slogans.
  private static let leastDocuments = 2
  /// Characters of a word.
  private static let lengths = 2...12
  /// Rows that a person can look through.
  private static let limit = 200

  init(names: Names, glossary: Glossary) {
    self.names = names
    let terms = glossary.terms.flatMap { [$0.zh] + $0.variants }
    let bodies = glossary.bodies.flatMap { [$0.zh] + $0.aliases }
    let places = glossary.regions.flatMap { [$0.zh, $0.zhShort] + $0.aliases }
    let groups = glossary.regionGroups.flatMap { [$0.zh] + $0.aliases }
    known = Set(
      (terms + bodies + places + groups + glossary.titleWords.map(\.zh) + glossary.topics.map(\.zh)
        + glossary.documentTypes.flatMap { [$0.zh] + $0.words }).map(Folding.fold))
  }

  /// The most frequent first; `unneeded` are words of which people said that the glossary does not need them.
  func among(_ entries: [IssueEntry], besides unneeded: Set<String> = []) -> [UnknownTerm] {
    Array(all(entries).filter { !unneeded.contains($0.words) }.prefix(Self.limit))
  }

  /// Those among them that nobody needs.
  func unneeded(_ unneeded: Set<String>, among entries: [IssueEntry]) -> [UnknownTerm] {
    unneeded.isEmpty ? [] : all(entries).filter { unneeded.contains($0.words) }
  }

  private func all(_ entries: [IssueEntry]) -> [UnknownTerm] {
    var found: [String: UnknownTerm] = [:]
    for entry in entries.sorted(by: { $0.item.key < $1.item.key }) {
      for (word, times) in words(of: entry) {
        found[word.text, default: UnknownTerm(word, entry.item)].documents += 1
        found[word.text]?.times += times
      }
    }
    return found.values.filter { $0.kind != .quoted || $0.documents >= Self.leastDocuments }
      .sorted { ($1.documents, $1.times, $0.words) < ($0.documents, $0.times, $1.words) }
  }

  struct Word: Hashable {
    var text: String
    var kind: UnknownTerm.Kind
  }

  private func words(of entry: IssueEntry) -> [Word: Int] {
    let item = entry.item
    let bodies = item.issuers.map(\.value).filter { names.body($0).runs.contains(where: \.isChinese) }
      .map { Word(text: $0, kind: .body) }
    let title = names.titles.unknownWords(in: item.title?.value ?? "").filter(isWord)
      .map { Word(text: $0, kind: .title) }
    let quoted = Self.quoted(in: item.bodyText).filter(isWord).map { Word(text: $0, kind: .quoted) }
    return Dictionary((bodies + title + quoted).map { ($0, 1) }, uniquingKeysWith: +)
  }

  private func isWord(_ text: String) -> Bool {
    Self.lengths.contains(text.count) && text.allSatisfy(TitleText.isChinese)
      && !known.contains(Folding.fold(text))
  }

  /// What stands between “ and ”.
  private static func quoted(in text: String) -> [String] {
    text.split(separator: "“").dropFirst().compactMap { piece in
      piece.firstIndex(of: "”").map { String(piece[..<$0]) }
    }
  }
}

extension UnknownTerm {
  fileprivate init(_ word: UnknownTerms.Word, _ item: Item) {
    self.init(
      words: word.text, kind: word.kind, documents: 0, times: 0, example: item.title?.value ?? "",
      file: item.page.file)
  }
}

/// `unknown_terms.csv`.
enum UnknownTermsTable {
  static let header = ReviewSheet.unknownTerms.facts

  static func row(_ term: UnknownTerm) -> [CSVCell] {
    [
      .text(term.words), .text(term.kind.rawValue), .number(term.documents), .number(term.times),
      .text(term.example), .text(term.file),
    ]
  }

  static func bytes(_ terms: [UnknownTerm]) -> [UInt8] {
    CSVWriter.bytes(header: header, rows: terms.map(row))
  }
}
