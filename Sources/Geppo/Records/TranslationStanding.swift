/// How far the translation of a document is, for the queue, bulletins and the site.
struct TranslationStanding: Hashable, Sendable {
  var status: TranslationStatus
  /// In the order of `TranslationFlag`.
  var flags: [TranslationFlag] = []
  /// The municipalities that want it; none where the office itself does, nil where only the rules propose it.
  var requestedBy: [String]?
  var translator: String?
  var reviewer: String?
  /// Until when it is wanted.
  var due: Day?
  /// A person has named that day.
  var isDueNamed = false
  /// Segments to translate, and how many of them have a translation and are approved.
  var segments = 0
  var translated = 0
  var approved = 0
  /// What is left to translate; nothing where nobody has counted.
  var open = OpenEffort()
  /// The day on which the last of them was approved; nil until all are.
  var approvedOn: Day?

  /// `翻訳中（原文更新、期限超過）`.
  var japanese: String {
    status.japanese + (flags.isEmpty ? "" : "（\(flags.map(\.japanese).joined(separator: "、"))）")
  }
}
