import ArgumentParser
import Geppo

/// Words of the options of the queue as a person types them, in either language; a slip is told with what it may have meant.
enum QueueArguments {
  static func status(_ text: String) throws -> TranslationStatus {
    let all = TranslationStatus.allCases
    if let found = all.first(where: { $0.rawValue == text || $0.japanese == text }) { return found }
    throw Terminal.refusal(
      english: "the status is one of \(all.map(\.rawValue).joined(separator: ", "))",
      japanese: "状況は \(all.map(\.japanese).joined(separator: "、")) のいずれかです")
  }

  static func profile(_ text: String) throws -> ExportProfile {
    try ExportProfile(rawValue: text) ?? refuse(text, ExportProfile.allCases.map(\.rawValue))
  }

  static func numbers(_ text: String) throws -> NumberComparison {
    try NumberComparison(rawValue: text) ?? refuse(text, NumberComparison.allCases.map(\.rawValue))
  }

  /// What programs for translators call Chinese in simplified characters.
  static func languageTag(_ text: String) throws -> String {
    let tags = ["zh-Hans", "zh-CN", "zh"]
    return try tags.first { $0 == text } ?? refuse(text, tags)
  }

  private static func refuse<Value>(_ text: String, _ words: [String]) throws -> Value {
    let hint = NearestWord.hint(for: text, among: words)
    throw Terminal.refusal(
      english: "choose one of \(words.joined(separator: ", "))\(hint)",
      japanese: "\(words.joined(separator: "、")) のいずれかを指定してください\(hint)")
  }
}
