@testable import Geppo

/// A glossary made by hand, small enough to see why a test comes out as it does.
enum SmallGlossary {
  static let place = Location.file("glossary/test.csv")

  static var glossary: Glossary {
    var glossary = Glossary()
    glossary.topics = [
      topic("AIR"), topic("VOC"), topic("OZONE"), topic("VEHICLE"), topic("MONITOR"), topic("HEAVY"),
      topic("ENV", .adjacent), topic("WATER", .adjacent), topic("ODS", .adjacent),
    ]
    glossary.terms = terms
    glossary.regions = regions
    glossary.regionGroups = groups
    glossary.bodies = bodies
    glossary.documentTypes = types
    glossary.guards = ["北京时间", "非机动车", "大连接", "大连续"].map {
      GuardPhrase(words: $0, reason: "test", location: place)
    }
    glossary.municipalities = [
      Municipality(
        code: "401005", ja: "北九州市", kana: "", romaji: "kitakyushu-shi",
        partners: ["210200", "310000", "420100"],
        location: place)
    ]
    glossary.partnerships = [
      Partnership(
        fiscalYear: "2018", japanSide: "北九州市", adcode: "210200", topics: ["VOC"], content: "", location: place
      )
    ]
    // Points and weights are those of the repository.
    let committed = (try? CommittedGlossary.read()) ?? Glossary()
    glossary.fieldWeights = committed.fieldWeights
    glossary.importance = committed.importance
    glossary.wordSets = committed.wordSets
    glossary.continuations = committed.continuations
    return glossary
  }

  private static let terms = [
    term("T1", "大气污染", "AIR", ["大气污染防治"]), term("T2", "挥发性有机物", "VOC", ["VOCs", "VOC"]),
    term("T3", "臭氧", "OZONE"), term("T4", "消耗臭氧层物质", "ODS"), term("T5", "机动车", "VEHICLE"),
    term("T6", "环境监测", "MONITOR", weight: 10), term("T12", "监测", "MONITOR", weight: 6),
    term("T13", "测定", "MONITOR", weight: 6), term("T7", "生态环境", "ENV"), term("T8", "水污染", "WATER"),
    term("T9", "重污染天气", "HEAVY"), term("T10", "蓝天保卫战", "AIR"), term("T11", "标准", "AIR", weight: 3),
  ]

  private static let regions = [
    region("CN", .country, "中华人民共和国", "中国", parent: "", aliases: ["全国"]),
    region("110000", .province, "北京市", "北京", aliases: ["京"]),
    region("110105", .county, "朝阳区", "", parent: "110000", namesakes: ["220104"]),
    region("210000", .province, "辽宁省", "辽宁"), region("210200", .prefecture, "大连市", "大连", parent: "210000"),
    region("210202", .county, "中山区", "", parent: "210200"),
    region("211300", .prefecture, "朝阳市", "朝阳", parent: "210000"),
    region("220000", .province, "吉林省", "吉林"), region("220100", .prefecture, "长春市", "长春", parent: "220000"),
    region("220104", .county, "朝阳区", "", parent: "220100", namesakes: ["110105"]),
    region("220200", .prefecture, "吉林市", "吉林", parent: "220000"),
    region("310000", .province, "上海市", "上海"), region("320000", .province, "江苏省", "江苏"),
    region("320100", .prefecture, "南京市", "南京", parent: "320000"),
    region("410000", .province, "河南省", "河南"), region("410100", .prefecture, "郑州市", "郑州", parent: "410000"),
    region("420000", .province, "湖北省", "湖北"), region("420100", .prefecture, "武汉市", "武汉", parent: "420000"),
    region("440000", .province, "广东省", "广东"), region("530000", .province, "云南省", "云南"),
  ]

  private static let groups = [
    group("old", ["汾渭平原"], [], from: "2018-06-27", to: "2023-11-29", ["410100"]),
    group("new", ["汾渭平原"], [], from: "2023-11-30", to: nil, ["610100"]),
    group("delta", ["长三角地区"], ["长三角"], from: "2018-06-27", to: nil, ["310000", "320100"]),
  ]

  private static let bodies = [
    body("国务院", "CN", 1, ["国发"]), body("国务院办公厅", "CN", 1, ["国办发"]),
    body("生态环境部", "CN", 2, ["环大气"]), body("中国环境监测总站", "CN", 2, []),
    body("上海市人民政府", "310000", 3, ["沪府", "沪府办发"]), body("广东省人民政府", "440000", 3, ["粤府"]),
    body("大连市生态环境局", "210200", 6, ["大环"]),
  ]

  private static let types = [
    type("law", ["防治法", "法"], 5, "law"), type("regulation", ["条例"], 5, "law"),
    type("rule", ["办法", "管理办法"], 4, "law"),
    type("action-plan", ["行动计划", "行动方案"], 5, "plan"), type("work-plan", ["方案", "工作方案"], 3, "plan"),
    type("standard", ["标准", "排放标准"], 4, "law"), type("notice", ["通知"], 1, "plan"),
    type("guide", ["技术规范"], 2, "law"),
    type("opinion", ["意见"], 3, "plan"),
    type("announcement", ["公告"], 2, "law"), type("consultation", ["征求意见", "征求意见稿"], 4, "consultation"),
    type("reply", ["批复"], 0, "news", isForQueue: false),
    type("alert", ["启动重污染天气"], 0, "data", isForQueue: false),
    type("data", ["空气质量状况", "月报"], 0, "data", isForQueue: false),
    type("circular", ["通报"], 0, "enforcement", isForQueue: false),
    type("report", [], 0, "news", isForQueue: false),
    type("commentary", ["解读", "图解"], 0, "news", isForQueue: false),
    type("press", ["答记者问"], 0, "news", isForQueue: false),
    type("activity", ["召开", "举行"], 0, "news", isForQueue: false),
    type("other", [], 0, "news", isForQueue: false),
  ]

  private static func topic(_ code: String, _ tier: Topic.Tier = .core) -> Topic {
    Topic(
      code: code, zh: code, ja: code, en: code, tier: tier, threshold: 10, needsContext: code == "MONITOR",
      definition: "", location: place)
  }

  private static func term(
    _ id: String, _ zh: String, _ topic: String, _ variants: [String] = [], weight: Int = 10
  )
    -> Term
  {
    Term(
      id: id, zh: zh, ja: "", en: "", topic: topic, variants: variants, weight: weight, isDoubtful: false,
      note: "",
      location: place)
  }

  private static func region(
    _ code: String, _ level: Region.Level, _ zh: String, _ short: String, parent: String = "CN",
    aliases: [String] = [],
    namesakes: [String] = []
  ) -> Region {
    Region(
      adcode: code, level: level, zh: zh, zhShort: short, ja: zh, kana: "", romaji: "", parent: parent,
      aliases: aliases, namesakes: namesakes, isDoubtful: false, location: place)
  }

  private static func group(
    _ id: String, _ names: [String], _ aliases: [String], from: String, to: String?, _ members: [String]
  ) -> RegionGroup {
    RegionGroup(
      id: id, zh: names.joined() + "（\(id)）", ja: id, aliases: aliases, members: members,
      validFrom: Day(iso: from),
      validTo: to.flatMap { Day(iso: $0) }, isKeyRegion: true, isDoubtful: false, location: place)
  }

  private static func body(_ zh: String, _ adcode: String, _ rank: Int, _ prefixes: [String]) -> IssuingBody {
    IssuingBody(
      zh: zh, ja: zh, aliases: [], adcode: adcode, rank: rank, numberPrefixes: prefixes, location: place)
  }

  private static func type(
    _ code: String, _ words: [String], _ points: Int, _ section: String, isForQueue: Bool = true
  ) -> DocumentType {
    DocumentType(
      code: code, zh: code, ja: code, words: words, points: points, isForQueue: isForQueue, section: section,
      verb: "公布",
      location: place)
  }
}

extension Classifier {
  /// With the small glossary and three sources: the State Council, Dalian's bureau, a medium.
  static let small = Classifier(
    glossary: SmallGlossary.glossary,
    sources: [
      .small("gov", adcode: "CN", level: .national, body: "国务院"),
      .small("dalian", adcode: "210200", level: .city, body: "大连市生态环境局"),
      .small("paper", adcode: "CN", level: .media, body: "报纸"),
    ])
}
