/// What a headline is made of.
struct HeadlineFacts: Sendable {
  var title: String
  /// The title, folded as patterns expect it.
  var folded: String
  /// The document's Japanese name, or nil where the title cannot be put into Japanese.
  var document: String?
  /// The Japanese name of the one document that the title quotes.
  var quoted: String?
  /// With 「」: the standard that an announcement issues, its kind before it.
  var standard: String?
  /// What the title tells that somebody did: Xを開催.
  var event: TitleEvent?
  /// The body of the headline did it.
  var isOwnDeed = false
  var type: DocumentType?
  /// Japanese names of the topics, best first, without what they explain in brackets.
  var topics: [String]
  var isMedium: Bool
  /// `河北省の` where the title begins with a place that the body of the headline does not stand for.
  var foreignPlace: String

  var verb: String { type?.verb ?? "公表" }
}

/// A way to say who did what. The first that answers is what follows the actor.
struct HeadlineRule: Sendable {
  let name: String
  let reason: String
  let predicate: @Sendable (HeadlineFacts) -> String?

  static let all = [
    HeadlineRule(name: "medium", reason: "報道は、機関の公布や公表ではない") { facts in
      guard facts.isMedium else { return nil }
      return facts.event?.told("報道") ?? facts.quoted.map { quote($0) + "に関する記事を掲載" }
        ?? facts.document.map { quote($0) + "を掲載" } ?? facts.subject.map { "\($0)記事を掲載" } ?? "記事を掲載"
    },
    HeadlineRule(name: "alert", reason: "警報は、文書名ではなく色と発令・解除の別を伝える") { facts in
      guard facts.isAlert else { return nil }
      let isOver = ["解除", "终止", "取消"].contains(where: facts.folded.contains)
      let colour = colours.first { facts.folded.contains($0.0) }?.1 ?? ""
      let isAlert = facts.folded.contains("预警")
      return "重度汚染天気\(colour)" + (isAlert ? "警報を" : "\(level(facts.title))緊急対応を")
        + (isOver ? "解除" : isAlert ? "発令" : "開始")
    },
    HeadlineRule(name: "figures", reason: "毎月の数値は、月と大気質で足りる") { facts in
      guard facts.folded.contains("空气质量"),
        ["状况", "排名", "月报", "形势", "情况", "监测结果"].contains(where: facts.folded.contains),
        !["目标", "考核", "问责"].contains(where: facts.folded.contains),
        let period = FigurePeriod.named(in: facts.folded)
      else { return nil }
      let isRanking = facts.folded.contains("排名") && !facts.folded.contains("状况")
      let isForecast = facts.folded.contains("预报") || facts.folded.contains("会商")
      return "\(facts.foreignPlace)\(period)の大気質\(isForecast ? "予報" : isRanking ? "ランキング" : "状況")を公表"
    },
    HeadlineRule(name: "consultation", reason: "意見募集は、何の案についてかを伝える") { facts in
      guard facts.type?.section == "consultation" else { return nil }
      return facts.about.map { quote($0) + "に関する\(facts.verb)" }
    },
    HeadlineRule(name: "about a document", reason: "解説と回答は、何についてかを伝える") { facts in
      guard facts.verb.contains("を") else { return nil }
      return facts.about.map { quote($0) + "に関する\(facts.verb)" }
    },
    HeadlineRule(name: "event", reason: "会議や検査の報告は、したことを伝える。他の機関がしたことは、その公表である") { facts in
      facts.event.map { facts.isOwnDeed ? $0.predicate : $0.told("公表") }
    },
    HeadlineRule(name: "standard", reason: "基準の公告は、公告ではなく基準を公布する") { facts in
      facts.standard.map { $0 + "を公布" }
    },
    HeadlineRule(name: "document", reason: "機関が「文書名」を公布") { facts in
      facts.document.map { quote($0) + "を\(facts.plainVerb)" }
    },
    HeadlineRule(name: "quotation", reason: "題名の残りを日本語にできなくても、公布された文書の名は伝える") { facts in
      let isCarried = TitleWords.carryingVerbs.contains(where: facts.title.contains)
      return isCarried ? facts.quoted.map { quote($0) + "を\(facts.plainVerb)" } : nil
    },
    HeadlineRule(name: "subject", reason: "文書名を日本語にできないときは、分野と種類だけを伝える") { facts in
      let object = (facts.subject ?? "") + facts.kind
      return facts.verb.contains("を") ? (facts.subject ?? "") + facts.verb : "\(object)を\(facts.plainVerb)"
    },
  ]

  /// Quotation marks within stand in 『』.
  fileprivate static func quote(_ name: String) -> String {
    "「" + name.replacing("「", with: "『").replacing("」", with: "』") + "」"
  }

  private static func level(_ title: String) -> String {
    levels.first { title.contains($0.0) }?.1 ?? ""
  }

  private static let levels = [
    ("Ⅰ级", "Ⅰ級"), ("Ⅱ级", "Ⅱ級"), ("Ⅲ级", "Ⅲ級"), ("III级", "Ⅲ級"), ("II级", "Ⅱ級"), ("I级", "Ⅰ級"), ("一级", "Ⅰ級"),
    ("二级", "Ⅱ級"),
    ("三级", "Ⅲ級"),
  ]

  private static let colours = [("红色", "赤色"), ("橙色", "オレンジ"), ("黄色", "黄色"), ("蓝色", "青色")]
}

extension HeadlineFacts {
  /// The document that a commentary or a call for comments is about.
  fileprivate var about: String? { quoted ?? document }

  /// VOCに関する.
  fileprivate var subject: String? {
    quoted.map { HeadlineRule.quote($0) + "に関する" }
      ?? (topics.isEmpty ? nil : aboutTopics + "に関する")
  }

  /// Names of topics hold ・ themselves.
  private var aboutTopics: String {
    topics.prefix(2).joined(separator: "及び")
  }

  /// 通知, 解説 …: the first of the words that the type's name offers.
  fileprivate var kind: String {
    let names = ["other": "文書", "report": "記事"]
    let name = type.map { names[$0.code] ?? $0.ja } ?? "文書"
    return String(name.prefix { !"・（".contains($0) })
  }

  /// A plan for such days, or a report on several, is none.
  fileprivate var isAlert: Bool {
    let holds = { (words: [String]) in words.contains(where: folded.contains) }
    return folded.contains("重污染") && holds(["预警", "应急响应"])
      && holds(["启动", "发布", "解除", "终止", "取消"])
      && !holds(["方案", "预案", "办法", "规定", "清单", "系统", "平台", "情况", "解读"])
  }

  fileprivate var plainVerb: String { verb.contains("を") ? "公表" : verb }
}
