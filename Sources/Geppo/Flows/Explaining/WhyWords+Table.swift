extension WhyWords {
  private static func say(_ english: String, _ japanese: String) -> Wording {
    Wording(english: english, japanese: japanese)
  }

  static let table: [Word: Wording] = headings.merging(answers) { first, _ in first }

  private static let headings: [Word: Wording] = [
    .identity: say("1. What it is", "１　どう読んだか"),
    .topics: say("2. Topics given", "２　付けた分野"),
    .near: say("3. Topics not given", "３　付けなかった分野"),
    .places: say("4. Places", "４　地域"),
    .relevance: say("5. Whether it belongs in the bulletin", "５　月報の対象か"),
    .importance: say("6. Importance and the queue of translations", "６　重要度と翻訳候補"),
    .readers: say("7. Who gets it", "７　どこに載り、どこへ届くか"),
    .decisions: say("8. What people decided", "８　担当者の判断"),
    .documentType: say("type", "種類"), .noTypeWord: say("no word of the title shows one", "題名に種類を示す語がない"),
    .issuerKind: say("issuer's rank", "機関の格"), .stage: say("stage", "段階"), .force: say("force", "効力"),
    .pages: say("further pages", "ほかのページ"), .weights: say("weight", "重み"),
    .tiers: say("topics", "分野の区分"), .monitored: say("place monitored", "対象地域の文書"),
    .national: say("national body", "国の機関"), .wanted: say("would need", "足りないもの"),
    .gateShut: say("gate shut", "候補の条件を満たさない"), .gateOpen: say("gate open", "候補の条件を満たす"),
    .hardRule: say("hard rule", "点数によらない規則"), .total: say("total", "合計"), .missing: say("missing", "不足"),
    .thresholds: say("priorities", "優先度の基準"), .whole: say("whole bulletin", "全体版"),
  ]

  private static let answers: [Word: Wording] = [
    .given: say("given", "付けた"), .notGiven: say("not given", "付けない"),
    .wouldGive: say(
      "words that would give it in a title (add others to glossary/terms.csv or glossary/topic_rules.csv)",
      "題名にあれば付く語の例（足すときは glossary/terms.csv か glossary/topic_rules.csv）"),
    .onlyRuleBegins: say(
      "only the first word of a rule stands, without its partners (--topic CODE tells more)",
      "規則の最初の語だけがあり、組み合わせる語がない分野（--topic で詳しく表示）"),
    .none: say("none", "なし"),
    .dropped: say("names that gave no tag, or a lesser one", "地域を付けなかった、又は役割を下げた地名"),
    .isRelevant: say("belongs in the bulletin", "月報の対象"), .notRelevant: say("not for the bulletin", "月報の対象外"),
    .queued: say("in the queue of translations, priority", "翻訳候補。優先度"),
    .notQueued: say("not in the queue of translations", "翻訳候補にしない"),
    .told: say("told of in the issue of", "掲載する月報"),
    .nowhere: say("no issue tells of it", "どの月報にも載せない"),
    .undated: say("no date was found: only in the review workbook", "公表日がない（確認表だけに載せる）"),
    .rejected: say("rejected by a person", "担当者が不採用とした"), .nobody: say("no edition", "自治体版には載らない"),
    .conditions: say("because of", "該当した条件"),
    .others: say("words that did not count (--topic CODE tells them)", "数えなかった語（--topic で表示）"),
    .ifHighest: say(
      "of national documents only the highest of the month go to every municipality",
      "国の文書が全自治体に届くのは、その月の重要度の上位に入る場合に限る"),
    .late: say("late find (追補)", "追補"),
    .nothingDecided: say("nothing was decided", "判断の記録はない"), .asRead: say("as read", "読み取り"),
    .decided: say("decided", "判断"), .noDocument: say("the page gave no document", "このページからは文書を取らなかった"),
  ]
}
