/// Topics whose words are common in all administration (执法, 标准, 监测): they count only where something else shows
/// that the text is about the environment.
struct TopicContext: Sendable {
  let topic: String
  let reason: String

  static let all: [TopicContext] = [
    TopicContext(topic: "ENFORCE", reason: "执法 and 双随机 are of all offices, from markets to traffic"),
    TopicContext(topic: "STANDARD", reason: "标准 and 技术规范 are of all trades"),
    TopicContext(topic: "MONITOR", reason: "监测 is also of forests, food and payments"),
    TopicContext(topic: "FORECAST", reason: "预警 is also of storms and prices"),
    TopicContext(topic: "COOP", reason: "培训 and 试点 are everywhere"),
    TopicContext(topic: "ECON", reason: "补贴 and 专项资金 are everywhere"),
  ]

  /// In the name of who issued it, what shows the environment: 生态环境局, 环保局.
  private static let offices = ["环境", "环保"].map { FoldedText($0).scalars }

  static func needsContext(_ topic: String) -> Bool { all.contains { $0.topic == topic } }

  /// Points of another topic that are enough: a mention in the title or lead, or several in the text.
  static let enough = 3

  /// Whether one of the topics stands for itself, or an environmental office issued the text.
  static func isGiven(_ topics: some Sequence<String>, _ reading: Reading) -> Bool {
    topics.contains { !needsContext($0) } || isFromEnvironmentalOffice(reading)
  }

  private static func isFromEnvironmentalOffice(_ reading: Reading) -> Bool {
    let names = reading.pieces.filter { $0.zone == .issuer }.map { $0.text.scalars[...] }
    let head = reading.title.text.scalars[..<reading.title.issuerEnd]
    return (names + [head]).contains { name in offices.contains { name.firstRange(of: $0) != nil } }
  }
}
