/// What must hold before a document can be translated in full. The first gate that is shut says why it is not.
struct QueueGate: Sendable {
  let name: String
  /// Why the document is not for the queue.
  let note: String
  let isOpen: @Sendable (ImportanceCase) -> Bool

  static let all: [QueueGate] = [
    QueueGate(name: "in the bulletin", note: "月報に載せない文書は翻訳候補としない") { $0.isRelevant },
    QueueGate(name: "the document itself", note: "報道、解説、個別案件などで、文書そのものではない") { $0.type.isForQueue },
    QueueGate(name: "core topic", note: "重要分野ではなく、大気の目標を含む国の環境計画でもない") { facts in
      !facts.coreTopics.isEmpty || (facts.isNational && facts.isPlan && facts.isMultiMedia)
    },
    QueueGate(name: "place", note: "国、重点区域、協力相手の省・市のいずれでもない") { facts in
      facts.standings.contains { $0 != .inKeyRegion } || facts.isKeyRegionProvince
    },
    QueueGate(name: "final text", note: "意見募集稿は、国の重要分野のものだけを候補とする") { facts in
      !facts.isDraft || (facts.isNational && !facts.coreTopics.isEmpty)
    },
  ]
}
