/// What the 公開版 has otherwise than the 全体版.
struct PublicRule: Sendable {
  let name: String
  let reason: String
  let apply: @Sendable (inout PublicVersion) -> Void

  static let all = [
    PublicRule(name: "reasons", reason: "掲載の理由と関係は、月報の読者である自治体に宛てたもの") { version in
      version.changeItems { ($0.why, $0.relation) = ("", "") }
    },
    PublicRule(name: "points", reason: "重要度と優先度は、翻訳の順を決める内部の目安") { version in
      version.changeItems { ($0.scope.points, $0.scope.priority) = (0, nil) }
    },
    PublicRule(name: "facts", reason: "公開すると決めた欄だけを載せる。翻訳の希望と作業の状況は関係者の間のこと") { version in
      version.changeItems { $0.facts.removeAll { !isPublic($0) } }
    },
    PublicRule(name: "excerpts of media", reason: "報道機関の記事の著作権") { version in
      version.changeItems { if $0.isOfMedium { withdrawExcerpt(&$0) } }
    },
    PublicRule(name: "translations of media", reason: "報道機関の記事の著作権は、その翻訳にも及ぶ") { version in
      version.changeItems {
        if $0.isOfMedium { $0.facts.removeAll { $0.label == ItemFacts.Label.translation } }
      }
      version.bulletin.translated.removeAll(where: \.isOfMedium)
    },
    PublicRule(name: "candidates", reason: "翻訳の候補、送付の予定は関係者の間のこと") { $0.bulletin.translations = [] },
    PublicRule(name: "activities", reason: "台帳で内部とした行") { version in
      version.bulletin.cooperation.removeAll(where: \.event.isInternal)
    },
    PublicRule(name: "contact", reason: "連絡先は、読者である自治体に宛てたもの") { $0.masthead.contact = $0.contact },
    PublicRule(name: "phrases", reason: "取扱いなど、自治体に宛てた文は公開用の文に換える") {
      $0.wording = $0.wording.ofPublicVersion
    },
  ]

  /// The labels that everybody may see. A label that is not here is not public.
  static let facts: Set<String> = Set(
    DatedFact.Kind.allCases.map(\.japanese) + [
      "発出機関", "転送された文書の発出機関", "文書番号", "効力", "種類", "分野", "対象地域", "関係自治体", ItemFacts.Label.translation,
      "整理番号", "経緯", "原文", "主な用語", "原題", "添付", "他の掲載先", "出典",
    ])

  /// The columns of the list for spreadsheets that everybody may see. A column that is not here is not public.
  static let columns: Set<String> = [
    "番号", "公表日", "項", "分野（すべて）", "見出し", "見出しの確認", "概要", "概要の確認", "原題", "発出機関", "対象月", "整理番号", "区分",
    "文書番号", "施行日", "意見募集の締切", "種類コード", "種類", "分野コード１", "分野１", "分野コード２", "分野２", "分野コード３", "分野３",
    "発出地域コード", "発出地域", "発出地域（すべて）", "対象地域コード１", "対象地域１", "対象地域コード２", "対象地域２", "対象地域（すべて）", "URL",
  ]

  /// Of a translation only that it is there.
  private static func isPublic(_ fact: Fact) -> Bool {
    facts.contains(fact.label)
      && (fact.label != ItemFacts.Label.translation || fact.value.plain == ItemFacts.translated)
  }

  /// With the remark on where it was taken from.
  private static func withdrawExcerpt(_ item: inout IssueItem) {
    item.excerpt = ""
    for index in item.facts.indices {
      let value = item.facts[index].value.replacing(ItemFacts.quotedMark, with: "")
      item.facts[index].value = MixedText(value.runs.filter { !$0.text.isEmpty })
    }
  }
}
