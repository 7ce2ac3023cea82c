/// What `fold` sees of an item: never a body.
struct FoldKey: Hashable, Sendable, Codable {
  var key: String
  var page: PageReference
  /// Rank of the source that the page was saved from; less is nearer to the issuer.
  var sourceRank: Int
  /// The address is of another declared source; nil otherwise.
  var isOffSite: Bool? = nil
  var publishedOn: Day?
  var savedOn: Day?
  var url: WebLink?
  var documentNumber: String?
  /// The number that a forward without a number of its own repeats of the forwarded document.
  var forwardedNumber: String? = nil
  /// Issuer's name, folded; empty when none was read.
  var issuer: String
  /// The bodies that the document itself names as its issuers, folded: not who runs the site.
  var ownIssuers: [String] = []
  /// Codes of the places that it was issued for, as tags say.
  var issuedFor: [String] = []
  /// Title, folded, without spaces and punctuation.
  var title: String
  /// What the title says apart from its words.
  var titleSense = TitleSense()
  /// The page is the mirror of another in traditional characters.
  var isTraditional = false
  /// The page breaks off.
  var isPartial = false
  /// The day under the text, else that of adoption.
  var signedOn: Day? = nil
  /// The last day for comments.
  var closesOn: Day? = nil
  var inForceOn: Day? = nil
  var expiresOn: Day? = nil
  /// SHA-256 of the folded text of the body; empty when it is too short to compare.
  var textDigest: String
  /// Nil for the same texts.
  var sketch: TextSketch? = nil
  /// What the text repeals, carries out or passes on.
  var citations: [Citation] = []
  /// Paths of the attachments that were saved with the page.
  var attachedFiles: [String] = []
  var isRelevant: Bool
}
