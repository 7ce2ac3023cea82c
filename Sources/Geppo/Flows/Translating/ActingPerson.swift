/// Who says or does something, as the journal calls her: a space more is not another person.
enum ActingPerson {
  /// Throws `GeppoError` where nobody is named.
  static func name(_ text: String) throws -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let isLatin = words.allSatisfy { $0.allSatisfy(\.isASCII) }
    let name = words.joined(separator: isLatin ? " " : "")
    if name.isEmpty { throw GeppoError.lacksName() }
    return name
  }
}
