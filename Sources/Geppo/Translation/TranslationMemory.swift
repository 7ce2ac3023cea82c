/// What was approved so far, of all documents, to be offered for the same and for like texts.
///
/// Like texts are found by pairs of characters: what is likely enough to be alike shares most of them. Only those few are compared, so
/// that a memory of many years stays fast.
struct TranslationMemory: Sendable {
  /// From which likeness on an earlier translation helps.
  static let floor = 75
  /// Of one segment at most.
  static let most = 3
  static let sameText = 100
  /// The same text between the same neighbours.
  static let sameNeighbours = 101

  /// An approved segment.
  struct Entry: Hashable, Sendable {
    var source: String
    var target: String
    var document: String
    var segment: String
    /// The texts around it, folded; nil at the ends of a document.
    var previous: String?
    var next: String?
    /// Who approved it, and when; nobody and nil for a memory that was made elsewhere.
    var by: String
    var on: Day?
  }

  /// By document, then in the order of its text.
  let entries: [Entry]
  private let texts: [CharacterLikeness]
  private let sizes: [Int]
  private let byText: [String: [Int]]
  private let byPair: [UInt64: [Int32]]

  /// Earlier versions of a document count as well: what was approved in them still stands under its own id.
  /// `others` were made elsewhere.
  init(_ book: TranslationBook, others: [Entry] = []) { self.init(book.all.flatMap(Self.entries) + others) }

  init(_ entries: [Entry]) {
    self.entries = entries
    let plain = entries.map { SegmentName.plain($0.source) }
    texts = plain.map { CharacterLikeness($0) }
    sizes = plain.map(\.unicodeScalars.count)
    byText = Dictionary(grouping: plain.indices) { plain[$0] }
    var byPair: [UInt64: [Int32]] = [:]
    for (index, text) in plain.enumerated() {
      for pair in Self.pairs(of: text) { byPair[pair, default: []].append(Int32(index)) }
    }
    self.byPair = byPair
  }

  private static func entries(of document: DocumentTranslation) -> [Entry] {
    var seen: Set<String> = []
    // The newest revision first: where a segment stands in several, its latest neighbours count.
    let kept = document.revisions.reversed().flatMap { revision in
      revision.segments.indices.compactMap { index -> Entry? in
        let segment = revision.segments[index]
        guard seen.insert(segment.id).inserted, !segment.isLocked,
          let standing = document.standing[segment.id], let approved = standing.approved,
          !standing.translation.target.trimmingSpaces().isEmpty
        else { return nil }
        let around = Neighbours(of: index, in: revision.segments)
        return Entry(
          source: standing.translation.source, target: standing.translation.target,
          document: document.document, segment: segment.id, previous: around.previous, next: around.next,
          by: approved.by, on: approved.on)
      }
    }
    return kept + unkept(document, besides: seen)
  }

  /// Approved sentences of a text of which no copy was kept: their neighbours are not known.
  private static func unkept(_ document: DocumentTranslation, besides seen: Set<String>) -> [Entry] {
    document.standing.sorted { $0.key < $1.key }.compactMap { id, standing in
      guard let approved = standing.approved, !seen.contains(id),
        !standing.translation.target.trimmingSpaces().isEmpty
      else { return nil }
      return Entry(
        source: standing.translation.source, target: standing.translation.target,
        document: document.document, segment: id, by: approved.by, on: approved.on)
    }
  }

  /// For each segment of a document by its id, the most alike first, of equal ones the newest; never the segment itself.
  func matches(for segments: [Segment], of document: String) -> [String: [MemoryMatch]] {
    var search = Search(counts: [Int32](repeating: 0, count: entries.count))
    var matches: [String: [MemoryMatch]] = [:]
    for (index, segment) in segments.enumerated() where !segment.isLocked {
      let around = Neighbours(of: index, in: segments)
      let found = self.matches(for: segment, around, of: document, &search)
      if !found.isEmpty { matches[segment.id] = found }
    }
    return matches
  }

  /// Kept from one search to the next, so that nobody clears as many counts as there are entries.
  private struct Search {
    var counts: [Int32]
    var touched: [Int] = []
  }

  private func matches(
    for segment: Segment, _ around: Neighbours, of document: String, _ search: inout Search
  ) -> [MemoryMatch] {
    let plain = SegmentName.plain(segment.text)
    let exact = byText[plain] ?? []
    var found = exact.map { index in
      let isBetween = entries[index].previous == around.previous && entries[index].next == around.next
      return (percent: isBetween ? Self.sameNeighbours : Self.sameText, index: index)
    }
    found += like(plain, besides: Set(exact), &search)
    let sorted = found.filter {
      entries[$0.index].document != document || entries[$0.index].segment != segment.id
    }
    .sorted { left, right in
      let (one, other) = (entries[left.index], entries[right.index])
      if left.percent != right.percent { return left.percent > right.percent }
      if one.on != other.on { return Self.isNewer(one.on, other.on) }
      return (one.document, left.index) < (other.document, right.index)
    }
    var told: Set<[String]> = []
    return sorted.filter { told.insert([entries[$0.index].source, entries[$0.index].target]).inserted }
      .prefix(Self.most).map { match in
        let entry = entries[match.index]
        return MemoryMatch(
          percent: match.percent, source: entry.source, target: entry.target, document: entry.document)
      }
  }

  private static func isNewer(_ left: Day?, _ right: Day?) -> Bool {
    guard let left else { return false }
    return right.map { left > $0 } ?? true
  }

  private func like(_ plain: String, besides exact: Set<Int>, _ search: inout Search) -> [(
    percent: Int, index: Int
  )] {
    let pairs = Self.pairs(of: plain)
    for pair in pairs {
      for index in byPair[pair] ?? [] {
        if search.counts[Int(index)] == 0 { search.touched.append(Int(index)) }
        search.counts[Int(index)] += 1
      }
    }
    let (size, text) = (plain.unicodeScalars.count, CharacterLikeness(plain))
    var found: [(percent: Int, index: Int)] = []
    for index in search.touched {
      let shared = Int(search.counts[index])
      search.counts[index] = 0
      // Each changed character takes two pairs with it.
      let most = max(size, sizes[index]) * (100 - Self.floor) / 100
      guard abs(size - sizes[index]) <= most, shared >= pairs.count - 2 * most, !exact.contains(index),
        let percent = text.likeness(to: texts[index], from: Self.floor)
      else { continue }
      found.append((min(percent, Self.sameText - 1), index))
    }
    search.touched.removeAll(keepingCapacity: true)
    return found
  }

  private static func pairs(of plain: String) -> Set<UInt64> {
    let scalars = plain.unicodeScalars.map { UInt64($0.value) }
    return Set(zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 })
  }
}

/// The folded texts beside a segment.
private struct Neighbours {
  let previous: String?
  let next: String?

  init(of index: Int, in segments: [Segment]) {
    previous = index > 0 ? SegmentName.plain(segments[index - 1].text) : nil
    next = index + 1 < segments.count ? SegmentName.plain(segments[index + 1].text) : nil
  }
}
