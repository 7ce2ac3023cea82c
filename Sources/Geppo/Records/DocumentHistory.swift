import FoundationEssentials

/// The course of a document with the pages that tell it: what `geppo history` prints.
package struct DocumentHistory: Hashable, Sendable, Encodable {
  struct Page: Hashable, Sendable, Encodable {
    var file: String
    var url: String?
    /// How the page carries the document; nil for the one that stands for it. That one has a rule only when people wrote the
    /// document down without a page.
    var relation: Entry.Member.Relation?
    var rule: String?
    var evidence: String?
    var changes: [FactChange] = []
  }

  struct Event: Hashable, Sendable, Encodable {
    var stage: Course.Stage
    var day: Day?
    /// Empty for a document without an id; so are title and number.
    var id: String
    var title: String
    var number: String
    var deadline: Day?
    /// That people took the document out of its issue; nil otherwise.
    var isRejected: Bool?
    /// Why it belongs to the document; nil for the document itself.
    var rule: String?
    var evidence: String?
    /// Percent of the text that is its own.
    var ownShare: Int?
    /// None for a day that the document itself names.
    var pages: [Page]
  }

  var title: String
  var events: [Event]

  /// The same for programs.
  package func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}
