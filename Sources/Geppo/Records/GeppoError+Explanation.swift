/// What geppo says of one code of errors.
struct GeppoErrorText: Sendable {
  let code: GeppoError.Code
  /// What the code means and what to do: the text of `geppo explain`.
  let explanation: Wording
}

extension GeppoError.Code {
  /// The texts of all codes. A test holds that every code has exactly one.
  static let texts =
    WorkspaceErrors.all + DiskErrors.all + ReviewErrors.all + SendingErrors.all
    + TranslationErrors.all

  private static let explanations = Dictionary(grouping: texts, by: \.code).compactMapValues(\.first)

  var explanation: Wording {
    Self.explanations[self]?.explanation ?? Wording(english: rawValue, japanese: rawValue)
  }
}
