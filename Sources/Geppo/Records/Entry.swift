/// One document of the month's stock, folded from all pages that carry it.
struct Entry: Hashable, Sendable, Codable {
  /// How a page carries the document of the representative.
  struct Member: Hashable, Sendable, Codable {
    enum Relation: String, Hashable, Sendable, Codable, CaseIterable {
      /// The same document on another page.
      case repost
      /// The same but for slips, another layout, a missing part or the furniture of a site.
      case nearCopy = "near-copy"
      /// Another capture of one page.
      case revision
      case sameBytes = "same-bytes"
    }

    var key: String
    var relation: Relation
    /// The rule that joined them: `document number and issuer`, `same text`, `same address`, `same bytes`.
    var rule: String
    /// What the rule compared.
    var evidence: String
    /// Of a revision: what the page that stands for the document says otherwise.
    var changes: [FactChange] = []
  }

  /// `Item.key` of the least by rank of site, publication day, URL; its tags stand for the document.
  var representative: String
  var members: [Member]
  /// The earliest publication day of its pages: a later repost never makes the document new again.
  var publishedOn: Day?
  /// The earliest month of a folder that holds one of the pages; nil when none lies in a month's folder.
  var firstFolder: Month?
  /// The earliest issue that can see one of the pages.
  var firstIssue: Month?
}
