/// Topics whose words are common in all administration (执法, 标准, 监测; `needs_context` in `glossary/topics.csv`) count
/// only where something else shows that the text is about the environment, or where one word decides alone (环境监测).
enum TopicContext {
  /// In the name of who issued it, what shows the environment: 生态环境局, 环保局.
  private static let offices = ["环境", "环保"].map { FoldedText($0).scalars }

  /// Points of another topic that are enough: a mention in the title or lead, or several in the text.
  static let enough = 3

  static func isFromEnvironmentalOffice(_ reading: Reading) -> Bool {
    let names = reading.pieces.filter { $0.zone == .issuer }.map { $0.text.scalars[...] }
    let head = reading.title.text.scalars[..<reading.title.issuerEnd]
    return (names + [head]).contains { name in offices.contains { name.firstRange(of: $0) != nil } }
  }
}
