/// Figures of the queue.
package struct QueueStats: Sendable {
  private let byStatus: [(status: TranslationStatus, documents: Int, characters: Int)]
  private let byTranslator: [(name: String, segments: Int, approved: Int)]
  private let memory: Int
  private let effort: OpenEffort
  private let overdue: Int
  private let stale: Int

  init(_ queue: QueuedDocuments) {
    byStatus = TranslationStatus.allCases.map { status in
      let chosen = queue.documents.filter { $0.standing.status == status }
      return (status, chosen.count, chosen.reduce(0) { $0 + $1.entry.tagged.characters })
    }
    let standing = queue.documents.flatMap { $0.translation.standing.values }.filter {
      !$0.translation.isDraft
    }
    let people = Dictionary(grouping: standing, by: \.by)
    byTranslator = people.keys.sorted().map { name in
      let own = people[name] ?? []
      return (name, own.count, own.count { $0.approved != nil })
    }
    memory = TranslationMemory(queue.book).entries.count
    overdue = queue.documents.count { $0.standing.flags.contains(.overdue) }
    stale = queue.documents.count { $0.standing.flags.contains(.stale) }
    effort = queue.documents.map(\.standing.open).reduce(OpenEffort(), +)
  }

  /// For the screen.
  package func lines(_ language: Language) -> [String] {
    let isJapanese = language == .japanese
    return byStatus.map { row in
      isJapanese
        ? "\(row.status.japanese)　\(row.documents)件　\(row.characters)字"
        : "\(row.status.rawValue): \(row.documents) documents, \(row.characters) characters"
    }
      + [
        isJapanese ? "期限超過　\(overdue)件、原文更新　\(stale)件" : "\(overdue) overdue, \(stale) with a changed source"
      ]
      + [(isJapanese ? "残りの分量　" : "left to translate: ") + effort.text(language)]
      + byTranslator.map { row in
        isJapanese
          ? "\(row.name)　\(row.segments)分節（承認\(row.approved)）"
          : "\(row.name): \(row.segments) segments (\(row.approved) approved)"
      } + [isJapanese ? "翻訳メモリ　\(memory)文" : "memory: \(memory) segments"]
  }
}
