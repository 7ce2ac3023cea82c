/// Topics whose words are common in all administration (执法, 标准, 监测; `needs_context` in `glossary/topics.csv`) count
/// only where something else shows that the text is about the environment, or where one word decides alone (环境监测).
enum TopicContext {
  /// Points of another topic that are enough: a mention in the title or lead, or several in the text.
  static let enough = 3

  static func isFromEnvironmentalOffice(_ reading: Reading, _ words: Lexicon) -> Bool {
    let names = reading.pieces.filter { $0.zone == .issuer }.map { $0.text.scalars[...] }
    let head = reading.title.text.scalars[..<reading.title.issuerEnd]
    let offices = words.scalars(.environmentOffice)
    return reading.hasNumberOfEnvironmentalOffice
      || (names + [head]).contains { name in offices.contains { name.firstRange(of: $0) != nil } }
  }
}

extension Reading {
  private static let office = UInt32(0x73AF)

  /// 京环发〔2018〕5号, 川环法内市区罚字: in numbers of local offices 环 stands behind the character of the place.
  fileprivate var hasNumberOfEnvironmentalOffice: Bool {
    pieces.contains { $0.zone == .documentNumber && $0.text.scalars.dropFirst().first == Self.office }
  }
}
