/// What was read of one file that may be a list or feed.
struct ListReading: Hashable, Sendable {
  var file: String
  var disposition: Disposition
  var listed: [ListedLink]
  /// U+FFFD in all that was read of it.
  var replaced: Int

  init(file: String, outcome: PageOutcome, listed: [ListedLink], items: [Item]) {
    self.file = file
    disposition = outcome.disposition
    self.listed = listed
    let texts = [outcome.title] + listed.map(\.title) + items.map(\.bodyText)
    replaced = texts.reduce(0) { $0 + $1.unicodeScalars.count { $0 == "\u{FFFD}" } }
  }
}

/// How well the entries of list pages and feeds were read. An entry is right when its title and address are, and its date
/// where the page prints one.
struct ListScore: Hashable, Sendable {
  struct Kind: Hashable, Sendable, Encodable {
    var name: String
    var pages: Int
  }

  struct Share: Hashable, Sendable, Encodable {
    var right: Int
    var of: Int
  }

  struct Entries: Hashable, Sendable, Encodable {
    var precision: Double
    var recall: Double
    var f1: Double
  }

  struct WrongPage: Hashable, Sendable {
    var file: String
    var what: String
  }

  let pages: Int
  /// What the pages were taken for, the most frequent first.
  let kinds: [Kind]
  /// All entries that were read.
  let entriesRead: Int
  let replaced: Int
  /// Pages whose kind is asked for and right.
  var kindsRight: Share?
  /// Pages whose number of entries is asked for and right.
  var countsRight: Share?
  var entries: Entries?
  private(set) var wrong: [WrongPage] = []

  init(_ readings: [ListReading], _ gold: [GoldList]) {
    pages = readings.count
    entriesRead = readings.reduce(0) { $0 + $1.listed.count }
    replaced = readings.reduce(0) { $0 + $1.replaced }
    kinds = ListScore.kinds(readings)
    let byFile = Dictionary(readings.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    let pairs = gold.map { ($0, byFile[$0.file]) }
    scoreKinds(pairs)
    scoreCounts(pairs)
    scoreEntries(pairs)
  }

  private static func kinds(_ readings: [ListReading]) -> [Kind] {
    Disposition.allCases.map { kind in
      Kind(name: kind.rawValue, pages: readings.count { $0.disposition == kind })
    }.filter { $0.pages > 0 }
  }

  private typealias Pair = (gold: GoldList, read: ListReading?)

  private mutating func scoreKinds(_ pairs: [Pair]) {
    let asked = pairs.filter { $0.gold.kind != nil }
    guard !asked.isEmpty else { return }
    let missed = asked.filter { $0.read?.disposition.rawValue != $0.gold.kind }
    kindsRight = Share(right: asked.count - missed.count, of: asked.count)
    note(missed) { "\($0.read?.disposition.rawValue ?? "–") ≠ \($0.gold.kind ?? "")" }
  }

  private mutating func scoreCounts(_ pairs: [Pair]) {
    let asked = pairs.filter { $0.gold.count != nil }
    guard !asked.isEmpty else { return }
    let missed = asked.filter { $0.read?.listed.count != $0.gold.count }
    countsRight = Share(right: asked.count - missed.count, of: asked.count)
    note(missed) { "\($0.read?.listed.count ?? 0) ≠ \($0.gold.count ?? 0)" }
  }

  private mutating func scoreEntries(_ pairs: [Pair]) {
    let asked = pairs.filter { $0.gold.entries != nil }
    guard !asked.isEmpty else { return }
    var (right, read, all) = (0, 0, 0)
    for pair in asked {
      let agreement = EntryAgreement(read: pair.read?.listed ?? [], gold: pair.gold.entries ?? [])
      right += agreement.right
      read += pair.read?.listed.count ?? 0
      all += pair.gold.entries?.count ?? 0
      wrong += (agreement.missed.map { "− \($0)" } + agreement.added.map { "+ \($0)" }).map {
        WrongPage(file: pair.gold.file, what: $0)
      }
    }
    let precision = read > 0 ? Double(right) / Double(read) : 0
    let recall = all > 0 ? Double(right) / Double(all) : 0
    entries = Entries(precision: precision, recall: recall, f1: TextAgreement.f1(precision, recall))
  }

  private mutating func note(_ pairs: [Pair], _ what: (Pair) -> String) {
    wrong += pairs.map { WrongPage(file: $0.gold.file, what: what($0)) }
  }
}

/// Entries that were read against those that are right, each used once.
struct EntryAgreement: Hashable, Sendable {
  private(set) var right = 0
  private(set) var missed: [String] = []
  private(set) var added: [String] = []

  init(read: [ListedLink], gold: [GoldList.Entry]) {
    var left = read
    for entry in gold {
      if let index = left.firstIndex(where: { EntryAgreement.isSame($0, entry) }) {
        left.remove(at: index)
        right += 1
      } else {
        missed.append([entry.title, entry.date ?? "", entry.url ?? ""].joined(separator: " | "))
      }
    }
    added = left.map { [$0.title, $0.date?.description ?? "", $0.url?.text ?? ""].joined(separator: " | ") }
  }

  private static func isSame(_ read: ListedLink, _ gold: GoldList.Entry) -> Bool {
    let isDateRight = gold.date.map { $0.isEmpty || $0 == read.date?.description } ?? true
    let isAddressRight = gold.url.map { $0.isEmpty || $0 == read.url?.text } ?? true
    return isDateRight && isAddressRight && Normalised.areSame(read.title, gold.title)
  }
}
