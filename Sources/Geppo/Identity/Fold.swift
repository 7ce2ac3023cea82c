/// Folds the pages of one document into one entry, by rules that compare keys and never see a body.
///
/// The order of the input does not matter: keys are sorted so that the one that will stand for the
/// document comes first, and each later key joins the first group that a rule finds for it.
struct Fold {
  private struct Group {
    var keys: [FoldKey]
    var members: [Entry.Member] = []
  }

  private var groups: [Group] = []
  private var groupOf: [FoldRule.Anchor: Int] = [:]

  /// One entry a document, in the order of their representatives' keys.
  static func entries(of keys: [FoldKey]) -> [Entry] {
    var fold = Fold()
    for key in keys.sorted(by: standsBefore) { fold.place(key) }
    return fold.groups.map(entry).sorted { $0.representative < $1.representative }
  }

  private mutating func place(_ key: FoldKey) {
    for rule in FoldRule.all {
      guard let anchor = rule.anchor(key), let index = groupOf[anchor] else { continue }
      guard !groups[index].keys.contains(where: { FoldRule.contradict($0, key) }) else { continue }
      guard let same = groups[index].keys.first(where: { rule.anchor($0) == anchor && rule.agrees($0, key) })
      else { continue }
      groups[index].members.append(
        Entry.Member(
          key: key.key, relation: rule.relation, rule: rule.name, evidence: rule.evidence(same, key)))
      add(key, to: index)
      return
    }
    groups.append(Group(keys: []))
    add(key, to: groups.count - 1)
  }

  private mutating func add(_ key: FoldKey, to index: Int) {
    groups[index].keys.append(key)
    for rule in FoldRule.all {
      if let anchor = rule.anchor(key), groupOf[anchor] == nil { groupOf[anchor] = index }
    }
  }

  private static func entry(_ group: Group) -> Entry {
    let first = group.keys[0]
    return Entry(
      representative: first.key, members: group.members,
      publishedOn: group.keys.compactMap(\.publishedOn).min(),
      firstFolder: group.keys.compactMap(\.page.folder).min(),
      firstIssue: group.keys.compactMap {
        MonthOfIssue.firstThatSees(folder: $0.page.folder, savedOn: $0.savedOn)
      }.min())
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
