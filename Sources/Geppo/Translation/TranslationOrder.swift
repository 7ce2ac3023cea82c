/// A document on its way to a translator: what every file of an export is written from.
struct TranslationOrder: Hashable, Sendable {
  /// `2018-12-0042`.
  var document: String
  /// The id of the source, `mee`: files are named by it.
  var source: String
  /// In Chinese, exactly as the page has it.
  var title: String
  var documentNumber: String
  var issuer: String
  var url: WebLink?
  var publishedOn: Day?
  /// Until when the translation is wanted.
  var due: Day?
  /// The day of the export: files carry no clock.
  var on: Day
  var revision: SourceRevision
  /// As the segments of the revision, in their order.
  var units: [TranslationUnit]
}

/// A segment with all that helps to translate it.
struct TranslationUnit: Hashable, Sendable {
  var segment: Segment
  var state: State
  /// Without the number of the clause; empty where there is none.
  var target: String
  /// The most alike first; at most three.
  var matches: [MemoryMatch] = []
  /// Terms of the segment, the longest first; at most eight.
  var hints: [TermHint] = []
  /// What the segment was when it was last translated, if it has changed since.
  var former: FormerText?

  /// How far a segment is, as files say it (`reference` of the formats: XLIFF 1.2 `state`, XLIFF 2.1 `state` and `subState`).
  enum State: String, Hashable, Sendable, CaseIterable {
    case untranslated, draft, translated, reviewed, approved
    /// The source has changed since it was translated.
    case stale
    /// It stays as it is.
    case locked
  }
}

/// An earlier translation of the same or a like text.
struct MemoryMatch: Hashable, Sendable {
  /// 75 to 100; 101 where the neighbours are the same, too.
  var percent: Int
  var source: String
  var target: String
  /// The document of which it is.
  var document: String
}

/// What the glossary says of a term in a segment.
struct TermHint: Hashable, Sendable {
  /// As it stands in the segment.
  var chinese: String
  var preferred: String
  var admitted: [String]
  /// NG.
  var deprecated: [String]
}

/// The source of a translation before it changed.
struct FormerText: Hashable, Sendable {
  var source: String
  var target: String
}

/// What a file of a translator holds, whatever its form.
struct IncomingTranslation: Hashable, Sendable {
  /// `2018-12-0042`; nil where the file does not say.
  var document: String?
  /// The beginning of the digest of the revision that was given out; nil where the file does not say.
  var revision: String?
  var units: [IncomingUnit]
  /// What was left out of the file, or is wrong with it.
  var findings: [Finding]
}

/// A segment as it came back.
struct IncomingUnit: Hashable, Sendable {
  /// Nil in a memory (TMX) of another program.
  var id: String?
  /// As the file has it, without the number of the clause; nil where the form has none.
  var source: String?
  /// The number of the clause in front of the source; nil where the form keeps it apart.
  var sourceClause: String?
  /// Without the number of the clause; empty for none.
  var target: String
  /// A hint only: tools set it by themselves.
  var state: TranslationUnit.State
  /// The number of the clause as the target has it; nil where the form keeps it apart.
  var clause: String?
  /// What the translator remarks, where the form has a place for it.
  var note = ""
  /// When the translator last changed it, `20181203T101500Z`; nil where the form does not say.
  var changedAt: String?
  /// Of the target that went out, as `TranslationColumn.mark` writes it; nil where the form does not keep it.
  var givenMark: String?
  /// In the file.
  var location: Location
}
