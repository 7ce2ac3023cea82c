/// Folds the pages of one document into one entry, by rules that compare keys and never see a body.
///
/// The order of the input does not matter. Rule by rule, the surest first, pages that have something in common are compared;
/// two groups of pages become one when a rule joins a page of each and no page of the one contradicts one of the other.
struct Fold {
  /// In the order of standing for a document.
  private let keys: [FoldKey]
  /// For each key its place in the order of publication, those without a day last.
  private let place: [Int]
  /// For each key the number of its group.
  private var groupOf: [Int]
  /// The keys of each group; empty for one that went into another.
  private var groups: [[Int]]

  /// One entry a document, in the order of their representatives' keys.
  static func entries(of keys: [FoldKey]) -> [Entry] {
    var fold = Fold(inOrderOfStanding(keys))
    for rule in FoldRule.all { fold.join(by: rule) }
    return fold.groups.filter { !$0.isEmpty }.map(fold.entry).sorted { $0.representative < $1.representative }
  }

  private init(_ keys: [FoldKey]) {
    self.keys = keys
    var place = Array(keys.indices)
    let byDay = keys.indices.sorted { left, right in
      guard let one = keys[left].publishedOn else { return keys[right].publishedOn == nil && left < right }
      guard let other = keys[right].publishedOn else { return true }
      return (one, left) < (other, right)
    }
    for (position, key) in byDay.enumerated() { place[key] = position }
    self.place = place
    groupOf = Array(keys.indices)
    groups = keys.indices.map { [$0] }
  }

  /// Comparisons of one page with others of the same anchor: the nearest by day. Thousands of daily notices share one.
  private static let mostComparisons = 64

  private mutating func join(by rule: FoldRule) {
    var unlike: Set<Int> = []
    for sharing in sharing(rule, among: Array(keys.indices)) {
      let byDay = sharing.sorted { place[$0] < place[$1] }
      for (position, key) in byDay.enumerated() {
        var compared = 0
        for other in byDay[..<position].reversed() where groupOf[other] != groupOf[key] {
          compared += 1
          guard compared <= Self.mostComparisons else { break }
          guard unlike.insert(other * keys.count + key).inserted else { continue }
          if rule.agrees(keys[other], keys[key]), isOneDocument(groupOf[other], groupOf[key]) {
            merge(groupOf[other], groupOf[key])
          }
        }
      }
    }
  }

  /// Positions that have an anchor of a rule in common, two at least; in an order that no dictionary decides.
  private func sharing(_ rule: FoldRule, among positions: [Int]) -> [[Int]] {
    var byAnchor: [UInt64: [Int]] = [:]
    for position in positions {
      for anchor in rule.anchors(keys[position]) { byAnchor[anchor, default: []].append(position) }
    }
    return byAnchor.filter { $0.value.count > 1 }.sorted { ($0.value[0], $0.key) < ($1.value[0], $1.key) }
      .map(\.value)
  }

  /// Of several captures of one page only one has to agree: a page changes.
  private func isOneDocument(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (pages(of: left), pages(of: right))
    return one.allSatisfy { page in
      other.allSatisfy { otherPage in
        page.contains { key in
          otherPage.contains { isOneDocument(key, $0, in: groups[left] + groups[right]) }
        }
      }
    }
  }

  /// Also two forwards that contradict each other, when a page of the group is what both pass on.
  private func isOneDocument(_ one: Int, _ other: Int, in group: [Int]) -> Bool {
    Contradiction.between(keys[one], keys[other]) == nil
      || group.contains {
        Forward.passesOn(keys[one], keys[$0]) && Forward.passesOn(keys[other], keys[$0])
      }
  }

  /// The captures of each page of a group.
  private func pages(of group: Int) -> [[Int]] {
    guard groups[group].count > 1 else { return [groups[group]] }
    let captures = Dictionary(grouping: groups[group]) { keys[$0].url?.comparisonKey ?? keys[$0].page.sha256 }
    return captures.values.sorted { $0[0] < $1[0] }
  }

  private mutating func merge(_ left: Int, _ right: Int) {
    let (kept, gone) = (min(left, right), max(left, right))
    for key in groups[gone] { groupOf[key] = kept }
    groups[kept] = (groups[kept] + groups[gone]).sorted()
    groups[gone] = []
  }

  // MARK: Entries

  private func entry(_ group: [Int]) -> Entry {
    let pages = group.map { keys[$0] }
    return Entry(
      representative: pages[0].key, members: members(of: group),
      publishedOn: pages.compactMap(\.publishedOn).min(),
      firstFolder: pages.compactMap(\.page.folder).min(),
      firstIssue: pages.compactMap {
        MonthOfIssue.firstThatSees(folder: $0.page.folder, savedOn: $0.savedOn)
      }.min())
  }

  /// Every page but the first with the surest rule that joins it to another, to the first one where it can.
  private func members(of group: [Int]) -> [Entry.Member] {
    var found: [Int: Entry.Member] = [:]
    for rule in FoldRule.all where found.count < group.count - 1 {
      for sharing in sharing(rule, among: group) {
        for position in sharing where position != group[0] && found[position] == nil {
          guard let other = sharing.first(where: { agrees(rule, $0, position) }) else { continue }
          found[position] = member(rule, keys[position], of: keys[other], standsFor: keys[group[0]])
        }
      }
    }
    return group.dropFirst().compactMap { found[$0] }
  }

  private func agrees(_ rule: FoldRule, _ one: Int, _ other: Int) -> Bool {
    one != other && rule.agrees(keys[one], keys[other])
      && Contradiction.between(keys[one], keys[other]) == nil
  }

  private func member(_ rule: FoldRule, _ key: FoldKey, of other: FoldKey, standsFor first: FoldKey)
    -> Entry.Member
  {
    Entry.Member(
      key: key.key, relation: rule.relation, rule: rule.name, evidence: rule.evidence(other, key),
      changes: rule.relation == .revision ? Revision.changes(from: key, to: other) : [])
  }

  /// Of one file that was saved several times, who knows its address stands first, however near the issuer the folder is,
  /// then who has it from the site of the folder; the best of them says where all of them stand. Equal rows of files that
  /// hold several texts are compared.
  private static func inOrderOfStanding(_ keys: [FoldKey]) -> [FoldKey] {
    var twins: [String: [FoldKey]] = [:]
    for items in Dictionary(grouping: keys, by: \.page.file).values {
      for (row, key) in items.sorted(by: { $0.key < $1.key }).enumerated() {
        twins["\(key.page.sha256) \(row)", default: []].append(key)
      }
    }
    return twins.values.map { $0.sorted(by: isSurer) }.sorted { standsBefore($0[0], $1[0]) }.flatMap(\.self)
  }

  private static func isSurer(_ left: FoldKey, _ right: FoldKey) -> Bool {
    if (left.url == nil) != (right.url == nil) { return left.url != nil }
    if left.isOffSite != right.isOffSite { return right.isOffSite == true }
    return standsBefore(left, right)
  }

  /// The order of standing for a document: rank of the site, publication day, address. A page without a day
  /// comes after all dated ones (it could not be placed in a month), a mirror in traditional characters and a page that
  /// breaks off after the other pages of their site, the newest capture of one address first.
  private static func standsBefore(_ left: FoldKey, _ right: FoldKey) -> Bool {
    if (left.publishedOn == nil) != (right.publishedOn == nil) { return left.publishedOn != nil }
    if left.sourceRank != right.sourceRank { return left.sourceRank < right.sourceRank }
    if left.isTraditional != right.isTraditional { return right.isTraditional }
    if left.isPartial != right.isPartial { return right.isPartial }
    if let a = left.publishedOn, let b = right.publishedOn, a != b { return a < b }
    if left.url != right.url { return (left.url?.text ?? "~") < (right.url?.text ?? "~") }
    if let a = left.savedOn, let b = right.savedOn, a != b { return a > b }
    return left.key < right.key
  }
}
