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
    case .nearCopy: "転載（ほぼ同文）"
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
    "title, issuer and publication": "題名、発出機関及び公表日が一致",
    "same text": "本文が一致", "near text": "本文がほぼ一致",
  ]

  /// Why the page is taken for the same document.
  var japaneseRule: String { Self.rules[rule] ?? rule }
}

extension FactChange.Kind {
  var japanese: String {
    switch self {
    case .title: "題名"
    case .number: "文書番号"
    case .issuer: "発出機関"
    case .publication: DatedFact.Kind.publication.japanese
    case .signature: DatedFact.Kind.signature.japanese
    case .deadline: DatedFact.Kind.commentDeadline.japanese
    case .status: "効力"
    case .text: "本文"
    }
  }
}

extension Course.Stage {
  var japanese: String {
    switch self {
    case .basis: "根拠となる文書"
    case .draft: "意見募集"
    case .issued: "公表"
    case .inForce: "施行"
    case .explanation: "解説"
    case .forward: "転送"
    case .derivation: "これに基づく文書"
    case .amendment: "一部改正"
    case .correction: "訂正"
    case .replacement: "後継の文書"
    case .repeal: "廃止"
    case .expiry: "有効期限"
    }
  }
}

extension Relation {
  private static let rules = [
    "draft of the same title": "意見募集案と題名が一致", "explanation of the title": "題名に解説の対象がある",
    "amendment of the title": "題名に改正の対象がある", "correction of the title": "題名に訂正の対象がある",
    "repeal by a decision": "廃止の決定に挙げられている", "repeal by a clause": "文中に廃止の定めがある",
    "replacement by a clause": "同名の文書に廃止の定めがある", "new edition of the title": "題名に改訂版とある",
    "forward with a number of its own": "題名に転送の対象がある", "made to carry out what it cites": "文中に実施の根拠として引用",
    "text in common": "共通する本文の割合",
  ]

  /// A rule without a row keeps its name.
  static func japanese(rule: String) -> String { rules[rule] ?? rule }
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
