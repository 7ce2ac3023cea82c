/// A column of the review workbook. The raw value is its heading, by which it is found again wherever a person moved it.
enum ReviewColumn: String, Hashable, Sendable, CaseIterable {
  case inclusion = "採否"
  case id = "ID"
  case number = "項目番号"
  case state = "状態"
  case headline = "見出し（自動作成）"
  case headlineText = "日本語見出し"
  case summary = "概要（自動作成）"
  case summaryText = "概要"
  case confirmation = "文案の確認"
  case title = "原題"
  case titleCorrected = "原題（修正）"
  case issuers = "発出機関"
  case issuersCorrected = "発出機関（修正）"
  case documentNumber = "文書番号"
  case documentNumberCorrected = "文書番号（修正）"
  case publication = "公表日"
  case publicationCorrected = "公表日（修正）"
  case adoption = "文書日付"
  case adoptionCorrected = "文書日付（修正）"
  case inForce = "施行日"
  case inForceCorrected = "施行日（修正）"
  case commentDeadline = "意見募集の締切"
  case commentDeadlineCorrected = "意見募集の締切（修正）"
  case signature = "本文末尾の日付"
  case expiry = "有効期限"
  case expiryCorrected = "有効期限（修正）"
  case status = "効力"
  case documentType = "種類"
  case documentTypeCorrected = "種類（修正）"
  case topics = "分野"
  case topicsCorrected = "分野（修正）"
  case places = "地域"
  case placesCorrected = "地域（修正）"
  case priority = "翻訳優先度"
  case priorityCorrected = "翻訳優先度（修正）"
  case importance = "重要度"
  case importanceCorrected = "重要度（修正）"
  case importanceTerms = "重要度の内訳"
  case url = "URL"
  case urlCorrected = "URL（修正）"
  case mergedInto = "統合先"
  case splitOut = "分離"
  case conflicts = "食い違い"
  case choice = "食い違いの解決"
  case why = "理由"
  case by = "記入者"
  case characters = "文字数"
  case evidence = "根拠（why）"
  case findings = "指摘"
  case members = "同じ文書のページ"
  case file = "ファイル"
  case token = "照合"
  /// Of a task that is no document (`ReviewTask`).
  case unneeded = "不要"

  /// The columns of documents and pages.
  static let ofDocuments = allCases.filter { $0 != .unneeded }

  /// The columns behind the facts of a task. People cannot differ on one without having seen each other's word: there is
  /// only the one word, and taking it back.
  static let ofTasks: [ReviewColumn] = [.unneeded, .why, .by, .token]

  /// What a person decides by filling it in.
  var field: DecisionField? { Self.fields[self] }

  private static let fields: [ReviewColumn: DecisionField] = [
    .inclusion: .inclusion, .headlineText: .headline, .summaryText: .summary, .titleCorrected: .title,
    .issuersCorrected: .issuers, .documentNumberCorrected: .documentNumber,
    .publicationCorrected: .publication, .adoptionCorrected: .adoption, .inForceCorrected: .inForce,
    .commentDeadlineCorrected: .commentDeadline, .expiryCorrected: .expiry,
    .documentTypeCorrected: .documentType, .topicsCorrected: .topics, .placesCorrected: .places,
    .priorityCorrected: .priority, .importanceCorrected: .importance, .urlCorrected: .url,
    .mergedInto: .mergedInto, .splitOut: .splitOut, .unneeded: .inclusion,
  ]

  /// The column to be filled in for a field.
  static func of(_ field: DecisionField) -> ReviewColumn? { allCases.first { $0.field == field } }

  /// Whether people fill it in; all other columns are geppo's.
  var isToFill: Bool { field != nil || [.confirmation, .choice, .why, .by].contains(self) }

  /// What geppo read, where a person may correct it; the correction stands in the column behind it.
  var isCorrectable: Bool { correction != nil }

  /// The column for the correction of a fact.
  var correction: ReviewColumn? {
    switch self {
    case .headline: .headlineText
    case .summary: .summaryText
    default: ReviewColumn(rawValue: rawValue + "（修正）")
    }
  }

  /// The column of what geppo read, for that of a correction.
  var fact: ReviewColumn? { Self.allCases.first { $0.correction == self } }
}

/// The sheets of the review workbook by their names.
enum ReviewSheet: String, Sendable, CaseIterable {
  case items = "案件"
  case doubtful = "日付不明・要確認"
  case originals = "原文を探す文書"
  case unsaved = "未保存"
  case unknownTerms = "未知語"
  case guide = "使い方"
  case choices = "選択肢"

  /// Whether people decide in it.
  var isReadBack: Bool { self == .items || self == .doubtful || isOfTasks }

  /// Whether its rows are no documents, and people only say which of them nobody needs.
  var isOfTasks: Bool { !facts.isEmpty }

  /// The headings of what geppo found, in a sheet of tasks; those of its CSV, too.
  var facts: [String] {
    switch self {
    case .originals:
      [
        "状態", "文書名（原題）", "文書番号", "発出機関", "分野", "地域", "優先の目安", "報じた案件", "報じたページ", "リンク", "報じた日",
      ]
    case .unsaved: ["区分", "分野", "題名", "公表日", "情報源", "URL", "一覧ページ", "行"]
    case .unknownTerms: ["語", "種別", "文書数", "回数", "文書の例", "ファイル"]
    case .items, .doubtful, .guide, .choices: []
    }
  }
}
