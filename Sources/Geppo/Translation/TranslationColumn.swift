/// The columns of a translation as a table, in their order.
enum TranslationColumn: String, CaseIterable, Hashable, Sendable {
  case id
  case place = "箇所"
  case source = "原文"
  case target = "訳文"
  case state = "状態"
  case terms = "用語・注意"
  /// What the memory knows: per cent, document and text.
  case matches = "過去の類似訳"
  case note = "備考"
  case document = "文書"
  /// Digests of what was given out: they tell what was changed.
  case sourceMark = "原文の控え"
  case targetMark = "訳文の控え"

  /// Names that are read, too: of tables that others set up.
  var foreignNames: [String] {
    switch self {
    case .id: ["ID", "Id"]
    case .place: ["place", "clause"]
    case .source: ["source", "中文", "中国語"]
    case .target: ["target", "日本語", "和訳", "翻訳"]
    case .state: ["state"]
    case .terms: ["terms", "glossary"]
    case .matches: ["matches"]
    case .note: ["note"]
    case .document: ["document"]
    case .sourceMark: ["source-hash"]
    case .targetMark: ["target-hash"]
    }
  }

  /// The column that a heading names.
  init?(heading: String) {
    let found = Self.allCases.first { $0.rawValue == heading || $0.foreignNames.contains(heading) }
    guard let found else { return nil }
    self = found
  }

  static func mark(_ text: String) -> String {
    text.isEmpty ? "" : String(SHA256.hex(of: SegmentName.plain(text).utf8).prefix(12))
  }
}

extension TranslationUnit.State {
  /// As tables say it.
  var japanese: String {
    switch self {
    case .untranslated: "未訳"
    case .draft: "下訳"
    case .translated: "訳了"
    case .reviewed: "校閲済"
    case .approved: "承認"
    case .stale: "原文更新"
    case .locked: "変更不要"
    }
  }

  init?(japanese: String) {
    guard let state = Self.allCases.first(where: { $0.japanese == japanese || $0.rawValue == japanese })
    else { return nil }
    self = state
  }
}
