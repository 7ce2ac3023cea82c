/// One document of the month's stock, folded from all pages that carry it.
struct Entry: Hashable, Sendable, Codable {
  /// How a page carries the document of the representative.
  struct Member: Hashable, Sendable, Codable {
    enum Relation: String, Hashable, Sendable, Codable {
      case repost, revision
      case sameBytes = "same-bytes"
    }

    var key: String
    var relation: Relation
    /// The rule that joined them: `document number and issuer`, `same text`, `same address`, `same bytes`.
    var rule: String
    /// What the rule compared.
    var evidence: String
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

/// What `fold` sees of an item: never a body.
struct FoldKey: Hashable, Sendable, Codable {
  var key: String
  var page: PageReference
  /// Rank of the source that the page was saved from; less is nearer to the issuer.
  var sourceRank: Int
  var publishedOn: Day?
  var savedOn: Day?
  var url: WebLink?
  var documentNumber: String?
  /// The number that a forward without a number of its own repeats of the forwarded document.
  var forwardedNumber: String? = nil
  /// Issuer's name, folded; empty when none was read.
  var issuer: String
  /// Title, folded, without spaces and punctuation.
  var title: String
  /// The page is the mirror of another in traditional characters.
  var isTraditional = false
  /// The page breaks off.
  var isPartial = false
  /// The day under the text, else that of adoption.
  var signedOn: Day? = nil
  /// SHA-256 of the folded text of the body; empty when it is too short to compare.
  var textDigest: String
  /// Paths of the attachments that were saved with the page.
  var attachedFiles: [String] = []
  var isRelevant: Bool
}
