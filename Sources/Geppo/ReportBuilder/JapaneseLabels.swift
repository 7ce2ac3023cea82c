/// Japanese words for the closed sets of the records, as the bulletin and the tables print them.
extension DatedFact.Kind {
  var japanese: String {
    switch self {
    case .publication: "公表日"
    case .adoption: "文書日付"
    case .inForce: "施行日"
    case .commentDeadline: "意見募集の締切"
    case .signature: "本文末尾の日付"
    case .expiry: "有効期限"
    }
  }
}

extension Entry.Member.Relation {
  var japanese: String {
    switch self {
    case .repost: "転載"
    case .revision: "改訂"
    case .sameBytes: "同一ファイル"
    }
  }
}

extension Entry.Member {
  /// The rules that join pages, by the names of the records; a rule without a row keeps its name.
  private static let rules = [
    "same bytes": "内容が完全に一致", "same address": "URLが一致", "document number and issuer": "文書番号と発出機関が一致",
    "title, issuer and signature": "題名、発出機関及び署名の日が一致",
    "forwarded document": "転送した文書の番号と題名が一致",
    "same text": "本文が一致", "review": "担当者が統合",
  ]

  /// Why the page is taken for the same document.
  var japaneseRule: String { Self.rules[rule] ?? rule }
}

extension PlaceTag.Role {
  var japanese: String {
    switch self {
    case .issuing: "発出"
    case .subject: "対象"
    case .mentioned: "言及"
    }
  }
}

extension Importance.Priority {
  var japanese: String {
    switch self {
    case .urgent: "Ａ 至急"
    case .normal: "Ｂ 通常"
    case .summary: "Ｃ 要約可"
    }
  }
}

extension Disposition {
  var japanese: String {
    switch self {
    case .item: "掲載対象"
    case .repost: "転載"
    case .revision: "改訂"
    case .index: "一覧ページ"
    case .feed: "フィード"
    case .attachment: "添付ファイル"
    case .partOfPage: "ページの部品"
    case .sameBytes: "同一ファイル"
    case .offTopic: "対象外の内容"
    case .outsideMonth: "対象月以外"
    case .undated: "日付なし"
    case .errorPage: "エラーページ"
    case .empty: "空のページ"
    case .tooLarge: "上限超過"
    case .unreadable: "読み取り不能"
    }
  }
}
