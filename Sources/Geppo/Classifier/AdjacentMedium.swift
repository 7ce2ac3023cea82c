/// A medium beside the air. Where the title speaks of it and of nothing of the air, the common words of
/// administration (标准, 监测, 执法) belong to it: they are tagged, but do not carry the document into a bulletin.
struct AdjacentMedium: Sendable {
  let name: String
  /// Code of `glossary/topics.csv`.
  let topic: String
  let reason: String

  static let all: [AdjacentMedium] = [
    AdjacentMedium(
      name: "water", topic: "WATER",
      reason: "饮用水水源地…技术规范 sets rules for water; environmental offices issue it, too"),
    AdjacentMedium(name: "soil", topic: "SOIL", reason: "土壤…监测 tells of the soil"),
    AdjacentMedium(name: "noise and radiation", topic: "NOISE", reason: "噪声…标准 limits noise"),
    AdjacentMedium(
      name: "waste", topic: "WASTE", reason: "危险废物…执法 is about waste, whatever is said of burning"),
    AdjacentMedium(name: "ozone layer", topic: "ODS", reason: "消耗臭氧层物质…监督 is about trade in chemicals"),
  ]

  /// The tags that may carry a document. `isCore` tells whether a topic is one of air policy.
  static func carrying(_ tags: [TopicTag], topic: (String) -> Topic?) -> [TopicTag] {
    func needsContext(_ code: String) -> Bool { topic(code)?.needsContext ?? false }
    let inTitle = tags.filter { $0.evidence.contains { $0.field == .title } }.map(\.code)
    let isOfMedium = all.contains { inTitle.contains($0.topic) }
    let isOfAir = inTitle.contains { topic($0)?.tier == .core && !needsContext($0) }
    return isOfMedium && !isOfAir ? tags.filter { !needsContext($0.code) } : tags
  }
}
