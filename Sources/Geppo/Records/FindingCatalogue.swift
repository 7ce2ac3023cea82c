/// The texts of all finding codes. A test holds that every code has exactly one row with both languages.
enum FindingCatalogue {
  static func text(of code: FindingCode) -> FindingText { byCode[code] ?? untold(code) }

  private static let byCode = Dictionary(grouping: all, by: \.code).compactMapValues(\.first)

  static let all =
    PageFindings.all + ContainerFindings.all + ReadingFindings.all + WorkspaceFindings.all
    + GlossaryFindings.all + LedgerFindings.all + LedgerCountFindings.all + LedgerEntryFindings.all
    + LedgerRowFindings.all
    + PrintingFindings.all + ArchiveFindings.all + ReviewFindings.all + TranslationFindings.all
    + ReceptionFindings.all

  private static func untold(_ code: FindingCode) -> FindingText {
    FindingText(
      code: code, severity: .error, message: Wording(english: code.rawValue, japanese: code.rawValue),
      explanation: Wording(english: code.rawValue, japanese: code.rawValue))
  }
}
