/// Pages of the month that a person must look at although no document of the issue came from them: what was cut,
/// garbled, empty or refused could have been one.
enum ReviewPages {
  struct Page: Hashable, Sendable {
    var outcome: PageOutcome
    var findings: [Finding]
  }

  /// In the order of the account. `shown` are the files that have a row already.
  static func among(
    _ outcomes: [PageOutcome], _ findings: [String: [Finding]], month: Month, shown: Set<String>
  ) -> [Page] {
    outcomes.compactMap { outcome in
      let file = outcome.page.file
      guard outcome.page.folder == month || outcome.page.folder == nil, !shown.contains(file) else {
        return nil
      }
      let telling = (findings[file] ?? []).filter { codes.contains($0.code) }
      return telling.isEmpty ? nil : Page(outcome: outcome, findings: telling.sorted())
    }
  }

  /// Problems for which text, entries or a whole document may be missing.
  private static let codes: Set<FindingCode> = [
    .notAFile, .unreadableFile, .linkOutside, .fileTooLarge, .emptyFile, .notAPage, .packedPages,
    .tooManyNodes, .badBytes,
    .lostCharacters, .garbledText, .cutPage, .brokenMarkup, .emptyPage, .errorPage, .cutContainer,
    .containerLimit,
    .unknownCoding, .noPages, .noEntries, .noText, .missingPart, .orphanFile,
  ]
}
