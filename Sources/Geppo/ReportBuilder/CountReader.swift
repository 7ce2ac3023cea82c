/// Reads what was counted, out of clauses that say nothing else: 发现涉气环境问题118个; 路检重型柴油货车642辆.
struct CountReader: Sendable {
  let titles: TitleTranslator

  private static let most = 3
  private static let paragraphs = 3

  /// `大気関係環境問題118件を確認`: of the first sentence that counts what was done, with its other counts.
  func counts(in texts: [String]) -> String? {
    for sentence in texts.prefix(Self.paragraphs).flatMap(Sentence.all) {
      let found = sentence.clauses.compactMap(count)
      guard found.contains(where: \.isDeed) else { continue }
      return found.prefix(Self.most).map(\.japanese).joined(separator: "、")
    }
    return nil
  }

  private func count(_ clause: String) -> (japanese: String, isDeed: Bool)? {
    guard let mark = clause.firstIndex(where: { ("0"..."9").contains($0) }),
      let number = CountedNumber(String(clause[mark...]))
    else { return nil }
    let text =
      Self.openings.first(where: clause.hasPrefix).map { clause[..<mark].dropFirst($0.count) }
      ?? clause[..<mark]
    let verb = CountVerb.all.first { text.hasPrefix($0.zh) && text.count > $0.zh.count + 1 }
    let noun = String(text.dropFirst(verb?.zh.count ?? 0))
    guard let name = ClauseReader(titles: titles).noun(noun), let counter = number.counter(of: noun) else {
      return nil
    }
    return (name + number.digits + counter + (verb.map { $0.ja } ?? ""), verb != nil)
  }

  private static let openings = ["共", "累计", "总共", "已", "今年以来"]
}

/// A verb of inspections, and its end of a Japanese sentence.
struct CountVerb: Sendable {
  let zh: String
  let ja: String

  static let all = [
    CountVerb(zh: "检查发现", ja: "を検査で確認"), CountVerb(zh: "发现", ja: "を確認"), CountVerb(zh: "立案查处", ja: "を立件"),
    CountVerb(zh: "查处", ja: "を処分"), CountVerb(zh: "抽查", ja: "を抜取り検査"), CountVerb(zh: "抽检", ja: "を抜取り検査"),
    CountVerb(zh: "路检", ja: "を路上で検査"), CountVerb(zh: "检查", ja: "を検査"), CountVerb(zh: "检测", ja: "を測定"),
    CountVerb(zh: "抽取", ja: "を採取"), CountVerb(zh: "出动", ja: "を派遣"), CountVerb(zh: "淘汰", ja: "を廃車・廃止"),
    CountVerb(zh: "发放", ja: "を交付"), CountVerb(zh: "核发", ja: "を交付"), CountVerb(zh: "完成验收", ja: "の検収を完了"),
  ]
}

/// A number with the classifier behind it, and nothing else: 118个, 186.4万辆次.
struct CountedNumber: Hashable, Sendable {
  let digits: String
  private let classifier: String

  init?(_ text: String) {
    let number = text.prefix { ("0"..."9").contains($0) || $0 == "." }
    guard number.last != "." else { return nil }
    let rest = text.dropFirst(number.count)
    let isTenThousands = rest.hasPrefix("万")
    digits = number + (isTenThousands ? "万" : "")
    classifier = String(rest.dropFirst(isTenThousands ? 1 : 0))
  }

  /// How Japanese counts it; nil where that is not certain.
  func counter(of noun: String) -> String? {
    if let counter = Self.counters[classifier] { return counter }
    return classifier == "个" ? Self.things.first { noun.hasSuffix($0.noun) }?.counter : nil
  }

  private static let counters = [
    "家": "社", "家次": "社", "辆": "台", "辆次": "台", "起": "件", "件": "件", "份": "件", "户": "戸", "人": "人", "人次": "人",
    "台": "台", "套": "式", "座": "基", "艘次": "隻", "批次": "件",
    "张": "件", "处": "か所", "次": "回", "场": "回",
  ]
  /// 个 counts anything: Japanese asks what.
  private static let things: [(noun: String, counter: String)] = [
    ("点位", "か所"), ("问题", "件"), ("样品", "検体"), ("企业", "社"), ("工地", "か所"), ("站点", "か所"), ("城市", "都市"),
    ("项目", "件"),
    ("案件", "件"), ("企业和工地", "か所"), ("县", "県"), ("区", "区"), ("园区", "か所"), ("街道", "街道"), ("线索", "件"),
  ]
}
