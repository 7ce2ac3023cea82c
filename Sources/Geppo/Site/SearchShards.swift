/// What the page of the search can be narrowed by.
struct SearchFilters {
  struct Filter {
    /// As in the address: `topic`.
    var name: String
    var label: String
    var options: [(value: String, label: String)]
  }

  let all: [Filter]

  init(_ stock: SiteStock) {
    let (names, glossary) = (stock.names, stock.glossary)
    let topics = DocumentGroups(stock.documents, by: \.topics)
    let places = DocumentGroups(stock.documents, by: \.places)
    let municipalities = DocumentGroups(stock.documents, by: \.municipalities)
    let types = Set(stock.documents.map(\.type))
    let regions = glossary.regions.map(\.adcode) + glossary.regionGroups.map(\.id)
    all = [
      Filter(
        name: "topic", label: "分野",
        options: glossary.topics.filter { topics.count($0.code) > 0 }.map { ($0.code, $0.ja) }),
      Filter(
        name: "place", label: "地域",
        options: regions.withoutRepeats.filter { places.count($0) > 0 }.map { ($0, names.place($0)) }),
      Filter(
        name: "month", label: "月報の対象月",
        options: Self.months(stock.issues.map(\.month))),
      Filter(
        name: "municipality", label: "関係自治体",
        options: glossary.municipalities.filter { municipalities.count($0.code) > 0 }.map { ($0.code, $0.ja) }
      ),
      Filter(
        name: "type", label: "文書の種類",
        options: glossary.documentTypes.filter { types.contains($0.code) }.map { ($0.code, $0.ja) }),
    ]
  }
}

extension SearchFilters {
  /// The newest first, and before those of a year the whole year.
  private static func months(_ months: [Month]) -> [(value: String, label: String)] {
    Dictionary(grouping: months, by: \.year).sorted { $0.key > $1.key }.flatMap { year, months in
      [("\(year)", "\(year)年")] + months.sorted(by: >).map { ($0.description, $0.japanese) }
    }
  }
}

/// The index of the search in the browser, as scripts: a page that was opened from a disk may read nothing else.
///
/// `w<n>.js` has the documents of every pair of characters whose first character falls to it, so that a word needs a file or
/// two. Documents are numbers in the order of the site, as differences in base 32. `d<n>.js` has what hits are shown by.
struct SearchShards {
  /// Documents in a file of hits.
  static let shard = 50
  private static let mostBuckets = 256
  private static let documentsOfBucket = 16

  private let stock: SiteStock
  private let frame: PageFrame
  private let buckets: Int

  init(_ stock: SiteStock, _ frame: PageFrame) {
    (self.stock, self.frame) = (stock, frame)
    buckets = max(1, min(Self.mostBuckets, stock.documents.count / Self.documentsOfBucket))
  }

  var files: [WorkspaceFile] {
    [facets, WorkspaceFile(path: "search/folding.js", bytes: SearchFolding.script)] + words + hits
  }

  // MARK: - Facets

  /// How many documents there are, and the codes of each by its place in the list of codes.
  private var facets: WorkspaceFile {
    let filters = SearchFilters(stock).all
    let values = filters.map { filter in (filter.name, filter.options.map(\.value)) }
    let places = Dictionary(
      uniqueKeysWithValues: values.map { name, codes in
        (name, Dictionary(codes.enumerated().map { ($1, $0) }) { first, _ in first })
      })
    let rows = stock.documents.map { document -> ScriptValue in
      let several = { (name: String, codes: [String]) in
        ScriptValue.list(codes.compactMap { places[name]?[$0] }.map(ScriptValue.number))
      }
      let one = { (name: String, code: String) in ScriptValue.number(places[name]?[code] ?? -1) }
      return .list([
        several("topic", document.topics), several("place", document.places),
        one("month", document.month.description), several("municipality", document.municipalities),
        one("type", document.type),
      ])
    }
    let value = ScriptValue.object([
      ("buckets", .number(buckets)), ("count", .number(stock.documents.count)),
      ("shard", .number(Self.shard)),
      ("values", .object(values.map { ($0, .list($1.map(ScriptValue.text))) })), ("documents", .list(rows)),
    ])
    return file("facets", "window.geppoFacets=\(value.script);\n")
  }

  // MARK: - Words

  private var words: [WorkspaceFile] {
    var postings: [String: [Int]] = [:]
    for (number, document) in stock.documents.enumerated() {
      for gram in Set(SearchGrams(document.searched).grams.map(\.text)) {
        postings[gram, default: []].append(number)
      }
    }
    var shards = [[(String, [Int])]](repeating: [], count: buckets)
    // Pairs that differ before folding may be one after it: the Japanese form stands for several Chinese ones.
    let folded = Dictionary(postings.map { (SearchFolding.fold($0.key), $0.value) }) { Set($0 + $1).sorted() }
    for (gram, numbers) in folded {
      guard let first = gram.unicodeScalars.first else { continue }
      shards[Int(first.value) % buckets].append((gram, numbers))
    }
    return shards.enumerated().map { index, grams in
      let sorted = grams.sorted { $0.0.unicodeScalars.lexicographicallyPrecedes($1.0.unicodeScalars) }
      let value = ScriptValue.object(sorted.map { ($0.0, .text(Self.encoded($0.1))) })
      return shard("w\(index)", value)
    }
  }

  /// Differences of rising numbers, less one, in base 32; the lowest digit first, and 32 added where another follows.
  static func encoded(_ numbers: [Int]) -> String {
    var text: [UInt8] = []
    var last = -1
    for number in numbers {
      var rest = number - last - 1
      last = number
      while rest >= 32 {
        text.append(digits[rest % 32 + 32])
        rest /= 32
      }
      text.append(digits[rest])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  // MARK: - Hits

  private var hits: [WorkspaceFile] {
    stride(from: 0, to: stock.documents.count, by: Self.shard).map { start in
      let part = stock.documents[start..<min(stock.documents.count, start + Self.shard)]
      return shard("d\(start / Self.shard)", .list(part.map(hit)))
    }
  }

  private static let mostOfSummary = 70

  private func hit(_ document: SiteDocument) -> ScriptValue {
    let summary = document.summary.map(\.text).joined()
    let short = summary.count > Self.mostOfSummary ? summary.prefix(Self.mostOfSummary) + "…" : summary[...]
    return .list([
      .text(document.id), .text(document.headlineText), .text(document.marks(frame.mark).joined()),
      .text(document.title),
      .text(document.url), .text(Day(iso: document.publishedOn)?.japanese ?? ""), .text(document.issuer),
      .text(stock.names.type(document.type)), .list(document.topics.map { .text(stock.names.topic($0)) }),
      .text(String(short)), .text(document.isSummaryConfirmed ? "" : frame.mark),
    ])
  }

  private func shard(_ name: String, _ value: ScriptValue) -> WorkspaceFile {
    file(name, "geppoShard(\(ScriptValue.text(name).script),\(value.script));\n")
  }

  private func file(_ name: String, _ script: String) -> WorkspaceFile {
    WorkspaceFile(path: "search/\(name).js", bytes: Array(script.utf8))
  }
}

/// A value as a script has it. Text of a page may hold anything: whatever could end a string or a script is written by its
/// number, and what would turn the line around is dropped.
indirect enum ScriptValue {
  case number(Int)
  case text(String)
  case list([ScriptValue])
  case object([(String, ScriptValue)])

  var script: String {
    var text = ""
    write(&text)
    return text
  }

  private func write(_ out: inout String) {
    switch self {
    case .number(let number): out += String(number)
    case .text(let text): Self.write(text, &out)
    case .list(let values):
      out += "["
      for (index, value) in values.enumerated() {
        if index > 0 { out += "," }
        value.write(&out)
      }
      out += "]"
    case .object(let members):
      out += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { out += "," }
        // In brackets, so that no name means more than itself.
        out += "["
        Self.write(member.0, &out)
        out += "]:"
        member.1.write(&out)
      }
      out += "}"
    }
  }

  private static let ending = Set("\"\\<>&\u{2028}\u{2029}".unicodeScalars)

  private static func write(_ text: String, _ out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case _ where scalar.value < 0x20 || Self.ending.contains(scalar):
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      case _ where VisibleText.isUnwanted(scalar): continue
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}

/// What makes no difference to the search: width and case, and whether a character is written as in China or in Japan.
enum SearchFolding {
  /// As `search.js` folds what is typed.
  static func fold(_ text: String) -> String { JapaneseCharacters.of(Folding.fold(text)) }

  /// The characters that are folded to another one beside width and case; the browser knows those itself.
  static let script: [UInt8] = {
    let ranges: [ClosedRange<UInt32>] = [0x3400...0x9FFF, 0xF900...0xFAFF]
    let pairs = ranges.joined().compactMap { value -> (String, ScriptValue)? in
      guard let scalar = Unicode.Scalar(value) else { return nil }
      let (one, folded) = (String(Character(scalar)), fold(String(Character(scalar))))
      return one.unicodeScalars.elementsEqual(folded.unicodeScalars) ? nil : (one, .text(folded))
    }
    return Array("window.geppoFolding=\(ScriptValue.object(pairs).script);\n".utf8)
  }()
}
