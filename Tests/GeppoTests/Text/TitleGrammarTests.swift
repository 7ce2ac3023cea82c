import Testing

@testable import Geppo

struct TitleGrammarTests {
  struct Example: Sendable {
    var title: String
    var expected: PolicyTitle
  }

  private static func example(
    _ title: String, issuers: [String] = [], authors: [String] = [], verb: String? = nil, object: String,
    type: String? = nil, carried: String? = nil
  ) -> Example {
    Example(
      title: title,
      expected: PolicyTitle(
        issuers: issuers, authors: authors, verb: verb, object: object, type: type, carried: carried))
  }

  static let examples = [
    example(
      "生态环境部、国家发展改革委等10部门联合印发《清洁取暖方案》", issuers: ["生态环境部", "国家发展改革委"], verb: "印发", object: "清洁取暖方案",
      carried: "清洁取暖方案"),
    example(
      "国务院关于印发打赢蓝天保卫战三年行动计划的通知", issuers: ["国务院"], verb: "印发", object: "打赢蓝天保卫战三年行动计划", type: "通知",
      carried: "打赢蓝天保卫战三年行动计划"),
    example(
      "关于印发《柴油货车污染治理攻坚战行动计划》的通知（环大气〔2018〕179号）", verb: "印发", object: "柴油货车污染治理攻坚战行动计划", type: "通知",
      carried: "柴油货车污染治理攻坚战行动计划"),
    example(
      "西安市人民政府办公厅\n关于印发重污染天气应急预案\n的通知", issuers: ["西安市人民政府办公厅"], verb: "印发", object: "重污染天气应急预案",
      type: "通知", carried: "重污染天气应急预案"),
    example(
      "国务院办公厅转发环境保护部等部门关于推进大气污染联防联控工作改善区域空气质量指导意见的通知", issuers: ["国务院办公厅"], authors: ["环境保护部"],
      verb: "转发", object: "环境保护部等部门关于推进大气污染联防联控工作改善区域空气质量指导意见", type: "通知",
      carried: "推进大气污染联防联控工作改善区域空气质量指导意见"),
    example(
      "某省人民政府办公厅关于转发省环保厅等部门污染防治工作实施方案的通知", issuers: ["某省人民政府办公厅"], authors: ["省环保厅"], verb: "转发",
      object: "省环保厅等部门污染防治工作实施方案", type: "通知", carried: "污染防治工作实施方案"),
    example(
      "市政府办公厅关于转发市发展改革委等四部门制订的《建成区污染源治理实施方案》的通知", issuers: ["市政府办公厅"], authors: ["市发展改革委"], verb: "转发",
      object: "市发展改革委等四部门制订的《建成区污染源治理实施方案》", type: "通知", carried: "建成区污染源治理实施方案"),
    example(
      "某市人民政府转发省人民政府转发国务院关于开展土壤普查的通知", issuers: ["某市人民政府"], authors: ["省人民政府", "国务院"], verb: "转发",
      object: "省人民政府转发国务院关于开展土壤普查", type: "通知", carried: "开展土壤普查"),
    example("国务院关于加强质量工作的指导意见", issuers: ["国务院"], verb: "加强", object: "质量工作", type: "指导意见"),
    example(
      "中共中央 国务院关于全面加强生态环境保护坚决打好污染防治攻坚战的意见", issuers: ["中共中央", "国务院"],
      object: "全面加强生态环境保护坚决打好污染防治攻坚战", type: "意见"),
    example(
      "国务院办公厅、中央军委办公厅关于做好某项工作的通知", issuers: ["国务院办公厅", "中央军委办公厅"], verb: "做好", object: "某项工作",
      type: "通知"),
    example("市环保局等关于轻型柴油货车排放标准的通告", issuers: ["市环保局"], object: "轻型柴油货车排放标准", type: "通告"),
    example(
      "中共中央办公厅 国务院办公厅印发《关于深化环境监测改革的意见》", issuers: ["中共中央办公厅", "国务院办公厅"], verb: "印发",
      object: "关于深化环境监测改革的意见", carried: "关于深化环境监测改革的意见"),
    example("印发某省气象灾害应急预案的通知", verb: "印发", object: "某省气象灾害应急预案", type: "通知", carried: "某省气象灾害应急预案"),
    example(
      "关于公开征求《锅炉大气污染物排放标准（征求意见稿）》意见的函", verb: "公开征求", object: "《锅炉大气污染物排放标准（征求意见稿）》意见", type: "函"),
    example("排污许可管理办法（试行）", object: "排污许可管理办法（试行）", type: "管理办法"),
    example("关于某批复的公示（第二批）", object: "某批复", type: "公示"),
    example("国务院办公厅对第7264号建议的答复", issuers: ["国务院办公厅"], object: "第7264号建议", type: "答复"),
    example("对话大气专家", object: "对话大气专家"),
    example("发布会实录", object: "发布会实录"),
    example("一图读懂：关于印发行动计划的通知", object: "一图读懂：关于印发行动计划的通知", type: "通知"),
    example("煤改气什么时候开始", object: "煤改气什么时候开始"),
    example("", object: ""),
  ]

  @Test(arguments: examples) func titlesAreTakenApart(example: Example) {
    #expect(TitleGrammar.parse(example.title) == example.expected)
  }

  @Test(
    arguments: [
      ("国家发展改革委 财政部、生态环境部", ["国家发展改革委", "财政部", "生态环境部"]), ("生态环境部等十三部委", ["生态环境部"]), ("", []),
      ("解读", nil), ("关于", nil), ("《国务院", nil),
    ] as [(String, [String]?)])
  func bodiesAreToldApart(text: String, names: [String]?) {
    #expect(TitleGrammar.bodies(text) == names)
  }
}

struct PageTitleTests {
  @Test(arguments: [
    ("空气重污染黄色预警即停止土石方作业_某某资讯", "空气重污染黄色预警即停止土石方作业"), ("关于某标准的公告-生态环境部", "关于某标准的公告"),
    ("关于某方案的通知_政府信息公开_中国政府网", "关于某方案的通知"), ("关于某方案的通知 - 上海市人民政府", "关于某方案的通知"),
    ("关于某方案的通知--某市环境保护局", "关于某方案的通知"), ("关于某方案的通知 | XYZ", "关于某方案的通知"),
    ("清洁空气行动计划（2018-2022年）", "清洁空气行动计划（2018-2022年）"), ("某规划（2018—2035年）的批复_中国政府网", "某规划（2018—2035年）的批复"),
    ("PM2.5-O3协同控制研究", "PM2.5-O3协同控制研究"), ("天津市生态环境局", "天津市生态环境局"), ("公告_部", "公告_部"),
    ("关于某标准的公告 _ ", "关于某标准的公告"),
  ])
  func siteIsCut(title: String, bare: String) {
    #expect(PageTitle.withoutSite(title, siteNames: ["中国政府网", "XYZ"]) == bare)
  }

  @Test(arguments: [
    ("\u{200B}关于印发\r\n  某方案\n的通知 ", "关于印发某方案的通知"), ("国家发展改革委\u{3000}商务部令", "国家发展改革委 商务部令"),
    ("VOCs\nLDAR 指南", "VOCs LDAR 指南"), ("a\u{200B}b", "ab"),
  ])
  func titleIsOneLine(title: String, line: String) {
    #expect(PageTitle.tidy(title) == line)
  }
}
