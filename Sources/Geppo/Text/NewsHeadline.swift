/// A title that tells of a document as a newspaper does: who, what they did with it, its name (上海印发清洁空气行动计划). Ranges
/// are folded scalars.
struct NewsHeadline: Hashable, Sendable {
  /// Without words of when and how.
  var who: Range<Int>
  var verb: Range<Int>
  /// The rest of the title.
  var object: Range<Int>
}

/// The words by which headlines are told from the names of documents; the lists are those of the glossary, folded.
struct HeadlineWords: Sendable {
  /// Places by all their names, with the full one (上海 → 上海市); empty for the country.
  var places: [[UInt32]: String] = [:]
  /// Ends of names of those who act and are no body: 我市, 常务会议, 负责人, 市民.
  var actors: [[UInt32]] = []
  /// Between them and the verb: 近日, 全面, 正式.
  var manners: [[UInt32]] = []
  var verbs: [[UInt32]] = []
  /// Of them, those that a document may have in its own name: 贯彻落实…实施方案.
  var carryingOut: [[UInt32]] = []
  /// Ends of such names.
  var carryingOutTexts: [[UInt32]] = []
  /// With which the line of an editor begins: 全文下载！
  var openings: [[UInt32]] = []
  /// What only documents have behind the verb: 制定地方性法规.
  var exceptions: [[UInt32]] = []
  /// Who publishes its documents under a headline: 中共中央办公厅 国务院办公厅印发《…》.
  var ownHeadlines: [[UInt32]] = []
}
