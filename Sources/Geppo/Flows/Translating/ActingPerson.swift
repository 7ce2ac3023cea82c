/// Who says or does something, as the journal calls her: a space more is not another person.
enum ActingPerson {
  /// Throws `GeppoError` where nobody is named.
  static func name(_ text: String) throws -> String {
    let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if name.isEmpty { throw GeppoError.lacksName() }
    return name
  }
}
