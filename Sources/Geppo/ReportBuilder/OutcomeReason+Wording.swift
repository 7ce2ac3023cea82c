extension OutcomeReason {
  /// Why a page has its disposition, as one sentence. `detail` is what the reason is about: a file, a month, a size.
  func wording(detail: String) -> Wording {
    let about =
      detail.isEmpty
      ? Wording(english: "", japanese: "") : Wording(english: ": \(detail)", japanese: "：\(detail)")
    let sentence = sentence
    return Wording(english: sentence.english + about.english, japanese: sentence.japanese + about.japanese)
  }

  private var sentence: Wording {
    switch self {
    case .newInMonth: Wording(english: "published in the month", japanese: "対象月に公表された文書")
    case .lateFind:
      Wording(english: "published earlier and not reported before", japanese: "前月以前に公表され、未掲載だった文書（追補）")
    case .copyOfDocument:
      Wording(english: "carries a document that another page represents", japanese: "別のページを代表とする同じ文書の転載")
    case .newerCapture: Wording(english: "another state of a page already read", japanese: "同じページの別の時点の保存")
    case .listPage: Wording(english: "a list of links", japanese: "記事へのリンクの一覧")
    case .feedPage: Wording(english: "an RSS or Atom feed", japanese: "RSS・Atomフィード")
    case .sitemap: Wording(english: "a sitemap", japanese: "サイトマップ")
    case .attachmentFile: Wording(english: "a file attached to a page", japanese: "ページの添付ファイル")
    case .pageResource:
      Wording(english: "a picture, style, script or frame of a page", japanese: "ページの画像・書式・フレームなどの部品")
    case .furtherPage:
      Wording(english: "a further page or frame, read with its page", japanese: "続きのページ・フレーム（元のページと合わせて読んだ）")
    case .sameBytesAs: Wording(english: "the same bytes as another file", japanese: "別のファイルと内容が完全に同じ")
    case .noTopic: Wording(english: "no topic of air policy was found", japanese: "大気環境政策の分野に当たらない")
    case .garbled:
      Wording(
        english: "the text is garbled, so that its topic cannot be told; to be decided in the review",
        japanese: "文字化けのため分野を判断できない（確認表で判断）")
    case .onlyAdjacentTopic: Wording(english: "only topics beside air policy", japanese: "周辺分野のみで、中心分野に当たらない")
    case .placeNotMonitored:
      Wording(english: "about a place that is not monitored", japanese: "月報の対象でない地域の文書")
    case .rejectedInReview:
      Wording(english: "left out by a decision of the review", japanese: "確認表で不採用とした文書")
    case .publishedInOtherMonth: Wording(english: "belongs to another month", japanese: "別の月の月報で扱う")
    case .savedLater:
      Wording(english: "saved after the day of issue, for a later issue", japanese: "発行日より後に保存（以後の月報で扱う）")
    case .noDate:
      Wording(
        english: "no publication date was found; to be decided in the review", japanese: "公表日が見つからない（確認表で判断）")
    case .errorNotice: Wording(english: "an error notice of the site", japanese: "サイトのエラー表示")
    case .noText: Wording(english: "no text", japanese: "本文がない")
    case .overLimit: Wording(english: "larger than the limit", japanese: "大きさなどの上限を超えたため読んでいない")
    case .notAPage: Wording(english: "not a web page", japanese: "ウェブページではない")
    case .packedPages:
      Wording(english: "an archive that holds pages", japanese: "ページを収めた圧縮ファイル（展開していない）")
    case .cannotRead: Wording(english: "the file cannot be read", japanese: "ファイルを読み取れない")
    case .undeclaredSource:
      Wording(english: "of a source that is not declared", japanese: "情報源が宣言されていない")
    }
  }
}
