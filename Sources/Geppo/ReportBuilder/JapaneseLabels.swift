/// Japanese words for the closed sets of the records, as the bulletin and the tables print them.
extension DatedFact.Kind {
  var japanese: String {
    switch self {
    case .publication: "公表日"
    case .adoption: "文書日付"
    case .inForce: "施行日"
    case .commentDeadline: "意見募集の締切"
    case .signature: "文書日付（本文末尾の記載）"
    case .expiry: "有効期限"
    }
  }
}

extension Force {
  var japanese: String {
    switch self {
    case .inForce: "有効"
    case .notYet: "未施行"
    case .amended: "改正済み"
    case .partlyLapsed: "一部失効"
    case .lapsed: "失効"
    case .repealed: "廃止"
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
    case .headline: "見出し"
    case .summary: "概要"
    case .adoption: DatedFact.Kind.adoption.japanese
    case .inForce: DatedFact.Kind.inForce.japanese
    case .expiry: DatedFact.Kind.expiry.japanese
    case .type: "種類"
    case .topics: "分野"
    case .places: "地域"
    case .url: "URL"
    }
  }
}

extension Course.Stage {
  var japanese: String {
    switch self {
    case .basis: "根拠となる文書"
    case .replaced: "従前の文書"
    case .repealed: "廃止した文書"
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
