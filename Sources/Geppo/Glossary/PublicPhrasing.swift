extension Phrasing {
  /// As the 公開版 says it. What it has no use for is empty, so that no form of it says anything that is for others.
  var ofPublicVersion: Phrasing {
    var phrasing = self
    for (key, other) in Self.publicTexts { phrasing[key] = self[other] }
    for key in Self.unsaidInPublic { phrasing[key] = "" }
    return phrasing
  }

  /// What is said otherwise, and the row that says it.
  static let publicTexts: [Key: Key] = [
    .handling: .publicHandling, .translations: .publicTranslations, .noTranslations: .publicNoTranslations,
    .provisional: .publicProvisional, .provisionalNote: .publicProvisionalNote,
    .cooperationNote: .publicCooperationNote, .noCooperation: .publicNoCooperation,
  ]

  /// Cover letters, reasons, the list of candidates, and what only editions say.
  static let unsaidInPublic: Set<Key> =
    Set(Key.allCases.filter { $0.rawValue.hasPrefix("letter") })
    .union([
      .why, .relation, .columnPriority, .columnCharacters, .columnSending, .translationsNote, .dateOpen,
      .translationAttached, .omittedAll, .omittedSome, .noRegions, .noPlaces, .foreignRegions,
    ])
}
