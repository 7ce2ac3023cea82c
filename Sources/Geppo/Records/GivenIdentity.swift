/// By what a document is known again after its page was moved, reposted, saved anew or read by better rules.
struct Anchors: Hashable, Sendable, Codable {
  /// Kinds of anchors, the surest first.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    case pageHash = "page-hash"
    case url
    case documentNumberAndIssuer = "document-number-and-issuer"
    case title
  }

  /// SHA-256 of each page that carries the document; of the n-th record of a page, `SHA-256#n`. Sorted.
  var pageHashes: [String]
  /// `WebLink.comparisonKey` of each page. Sorted.
  var urls: [String]
  /// 文号 and issuer, folded, in one string; empty when one of them is unknown.
  var documentNumberAndIssuer: String
  /// The normalised title; empty when none was read.
  var title: String
  /// Of the same title, another issuer or day means another document: every alert is called so. Nil in journals of
  /// versions that did not note them.
  var issuer: String? = nil
  var day: Day? = nil

  func values(_ kind: Kind) -> [String] {
    switch kind {
    case .pageHash: pageHashes
    case .url: urls
    case .documentNumberAndIssuer: documentNumberAndIssuer.isEmpty ? [] : [documentNumberAndIssuer]
    case .title: title.isEmpty ? [] : [title]
    }
  }
}

/// An id that was given to a document, once and for all: `2018-12-0042`.
struct GivenIdentity: Hashable, Sendable, Codable {
  var id: String
  /// The month that counts the number.
  var month: Month
  /// What the document had when it got the id.
  var anchors: Anchors
  /// Ids of known documents that it could have been: the finding is told again until a person merges them.
  var couldBe: [String]
}
