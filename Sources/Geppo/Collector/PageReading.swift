/// What the collector read of one saved page.
struct PageReading: Hashable, Sendable {
  var outcome: PageOutcome
  /// The notices on the page; empty unless the disposition is `item`.
  var items: [Item]
  /// Entries of a list page or feed, saved or not.
  var listed: [ListedLink]
  var findings: [Finding]
}
