/// What a person did with the translation of one document: a line of the journal, never taken back, only followed by another.
struct TranslationEvent: Hashable, Sendable, Codable {
  /// Counts all these lines of the workspace from 1.
  var number: Int
  /// The id of the document.
  var document: String
  var by: String
  var on: Day
  /// Empty where nobody has to say why.
  var why: String
  var act: Act

  enum Act: Hashable, Sendable, Codable {
    /// Somebody wants the document translated, whatever the rules say of it. Empty without a municipality.
    case added(requestedBy: String)
    /// 見送り.
    case dropped
    /// The maker of the line begins to translate.
    case claimed
    /// Only this ends a claim.
    case released
    case due(Day)
    /// The text as it is from now on.
    case revised(SourceRevision)
    /// One file that came back: all of it, or nothing.
    case received(ReceivedFile)
    /// The maker of the line begins to look the translation over.
    case reviewed
    /// Segments by id; none for all that have a translation.
    case approved([String])
    /// Back to the translator; segments by id, none for all.
    case rejected([String])
    /// A check that does not count for a segment, in any later delivery either.
    case waived(check: String, segment: String)
    /// The check counts again.
    case unwaived(check: String, segment: String)
  }
}

/// What a file brought.
struct ReceivedFile: Hashable, Sendable, Codable {
  /// Its name, without folders, and SHA-256 of its bytes.
  var name: String
  var sha256: String
  var taken: [SegmentTranslation]
  /// What came and does not stand, because something newer or approved does, or because the source has changed.
  var suggestions: [SegmentTranslation]
  /// What the translator remarks, by segment; nil for nothing.
  var notes: [String: String]? = nil
  /// A reviewer has changed what a translator wrote, who stays the translator; nil for a translator's own file.
  var isReviewers: Bool? = nil
}

/// One segment in Japanese.
struct SegmentTranslation: Hashable, Sendable, Codable {
  /// The id of the segment.
  var segment: String
  /// The Chinese text of which this is the translation, exactly.
  var source: String
  var target: String
  var origin: Origin
  /// The number of the clause where the translator changed it; nil where it is that of the source.
  var clause: String? = nil
  /// Nobody has looked at it yet: it was filled in from the memory, or its maker marked it.
  var isDraft: Bool
  /// When its maker last changed it, `20181203T101500Z`, where her tool says so.
  var changedAt: String? = nil

  enum Origin: Hashable, Sendable, Codable {
    case person
    /// Filled in from the translation of a document.
    case memory(String)
    /// The name of the program that made it.
    case machine(String)
  }
}
