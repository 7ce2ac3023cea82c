import ArgumentParser
import Geppo

/// A status of the queue as a person types it, in either language.
enum QueueStatusArgument {
  static func status(_ text: String) throws -> TranslationStatus {
    let all = TranslationStatus.allCases
    if let found = all.first(where: { $0.rawValue == text || $0.japanese == text }) { return found }
    throw Terminal.refusal(
      english: "the status is one of \(all.map(\.rawValue).joined(separator: ", "))",
      japanese: "状況は \(all.map(\.japanese).joined(separator: "、")) のいずれかです")
  }
}
