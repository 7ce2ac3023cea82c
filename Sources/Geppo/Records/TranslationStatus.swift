/// How far the translation of a document is.
package enum TranslationStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// The rules propose it; nobody has adopted the document yet.
  case proposed
  /// Nobody has begun; somebody has; all segments came back.
  case waiting, claimed, delivered
  case inReview = "in-review"
  case approved, dropped

  /// As tables print it: 翻訳中.
  package var japanese: String {
    switch self {
    case .proposed: "候補"
    case .waiting: "未着手"
    case .claimed: "翻訳中"
    case .delivered: "納品済"
    case .inReview: "校閲中"
    case .approved: "完了"
    case .dropped: "見送り"
    }
  }

  /// Whether it waits for nobody.
  var isDone: Bool { self == .approved || self == .dropped }
}

/// What stands beside the status of a translation.
enum TranslationFlag: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// The page says something else than what was given to the translator.
  case stale
  /// It cannot be translated as it is: no text, or a part is missing.
  case blocked
  case overdue

  var japanese: String {
    switch self {
    case .stale: "原文更新"
    case .blocked: "保留"
    case .overdue: "期限超過"
    }
  }

  static func < (left: TranslationFlag, right: TranslationFlag) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
