import Testing

@testable import Geppo

/// Titles on which analysts agreed whether they are worth a full translation, with the committed tables.
struct WorkedImportanceTests {
  private static let classifier = Result {
    let glossary = try CommittedGlossary.read()
    return Classifier(glossary: glossary, sources: [glossary.source(ofHost: "paper.example")])
  }

  private func importance(
    _ title: String, number: String = "", on day: String = "2018-12-03", body: [String] = []
  )
    throws -> Importance
  {
    let item = Item.small(
      title, source: "paper.example", number: number.isEmpty ? nil : number, body: body, published: day)
    return try Self.classifier.get().tag(item).0.importance
  }

  /// What the body of a plan says: a target, duties, means.
  private static let plan = [
    "到2020年，细颗粒物年均浓度下降18%，优良天数比例达到80%。", "钢铁企业应当安装在线设备，必须达到特别排放限值，严禁新增产能，限期完成改造。",
    "加大专项资金支持，依法处罚违法企业。",
  ]

  @Test(arguments: [
    ("国务院关于印发打赢蓝天保卫战三年行动计划的通知", "国发〔2018〕22号", Importance.Priority.urgent),
    ("国务院关于印发大气污染防治行动计划的通知", "国发〔2013〕37号", .urgent),
    ("国务院办公厅关于印发控制污染物排放许可制实施方案的通知", "国办发〔2016〕81号", .urgent), ("排污许可管理条例", "", .urgent),
    ("关于印发《“十三五”挥发性有机物污染防治工作方案》的通知", "环大气〔2017〕121号", .urgent),
    ("重点行业挥发性有机物综合治理方案", "环大气〔2019〕53号", .urgent),
    ("国务院办公厅关于印发大气污染防治行动计划实施情况考核办法（试行）的通知", "国办发〔2014〕21号", .normal),
    ("国务院办公厅关于成立京津冀及周边地区大气污染防治领导小组的通知", "国办发〔2018〕54号", .summary),
    ("长三角地区2020-2021年秋冬季大气污染综合治理攻坚行动方案", "", .urgent),
    ("上海市人民政府关于本市轻型汽车实施第六阶段国家机动车大气污染物排放标准的通告", "沪府规〔2019〕20号", .normal),
    ("上海市生态环境局关于发布《汽车维修行业大气污染物排放标准》的公告", "", .normal),
    ("上海市交通委员会等关于调整本市国三标准柴油货运机动车限制通行政策的通告", "", .normal),
    ("广东省人民政府关于印发广东省重污染天气应急预案的通知", "粤府函〔2020〕383号", .summary),
    ("重庆市人民政府办公厅关于印发2015年大气污染防治重点工作目标任务分解的通知", "渝府办发〔2015〕49号", .summary),
    ("关于征求《挥发性有机物无组织排放控制标准》等国家环境保护标准意见的函", "", .normal),
    ("河南省人民政府关于印发河南省污染防治攻坚战三年行动计划（2018—2020年）的通知", "豫政〔2018〕30号", .summary),
    ("国务院关于印发2030年前碳达峰行动方案的通知", "国发〔2021〕23号", .summary),
    ("柴油货车污染治理攻坚战行动计划", "环大气〔2018〕179号", .normal),
  ])
  func isInTheQueueAt(_ title: String, _ number: String, _ priority: Importance.Priority) throws {
    let importance = try importance(title, number: number)
    #expect(importance.priority == priority, "\(importance.terms)")
  }

  @Test(arguments: [
    "上海市清洁空气行动计划（2018-2022年）", "广东省打赢蓝天保卫战实施方案（2018—2020年）", "西安市“铁腕治霾·保卫蓝天”三年行动方案（2018—2020年）（修订版）",
  ])
  func aPartnersPlanOfSeveralYearsIsUrgent(_ title: String) throws {
    #expect(try importance(title, body: Self.plan).priority == .urgent)
    #expect(try #require(try importance(title).priority) <= .normal)
  }

  @Test func aNewPartnersPlanIsInTheQueue() throws {
    #expect(try #require(try importance("柳州市大气污染防治攻坚三年作战方案").priority) <= .normal)
  }

  @Test(arguments: [
    "全文下载|涉及6大重点行业,《重点行业挥发性有机物综合治理方案》印发", "国务院办公厅关于调整国务院第二次全国污染源普查领导小组组成人员的通知",
    "上海市人民政府关于同意《制药工业大气污染物排放标准》的批复", "上海市发展和改革委员会关于车用汽、柴油价格的通知",
    "上海市加强入河入海排污口监督管理工作方案", "潮州市打赢蓝天保卫战实施方案", "关于解除重污染天气Ⅱ级应急响应的通知",
    "武汉市改善空气质量2022年工作方案（征求意见稿）", "关于征求《固定污染源废气 油烟和油雾的测定 红外分光光度法》意见的函",
    "国务院关于印发水污染防治行动计划的通知", "河南省2018年大气污染防治攻坚战实施方案", "上海市碳达峰实施方案",
    "生态环境部通报8月和1—8月全国环境空气质量状况", "李干杰回答记者提问", "高平市某铸业技术改造建设项目环境影响报告表的批复",
    "国务院办公厅转发公安部交通运输部关于推进机动车驾驶人培训考试制度改革意见的通知",
  ])
  func isNotInTheQueue(_ title: String) throws {
    let importance = try importance(title)
    #expect(importance.priority == nil, "\(importance.terms)")
  }

  @Test func theLimitsOfAPartnersBoilersAreInTheQueue() throws {
    let title = "广东省生态环境厅关于批准发布地方标准《生物质成型燃料锅炉大气污染物排放标准》的公告"
    #expect(try #require(try importance(title).priority) <= .normal)
  }

  @Test(arguments: [
    ("全国人大常委会关于修改《中华人民共和国大气污染防治法》的决定", "全国人民代表大会常务委员会"),
    ("国务院关于修改《排污许可管理条例》的决定", "国务院"),
  ])
  func theRevisionOfALawIsAsUrgentAsTheLaw(_ title: String, _ issuer: String) throws {
    let item = Item.small(title, source: "paper.example", issuers: [issuer])
    let importance = try Self.classifier.get().tag(item).0.importance
    #expect(importance.priority == .urgent, "\(importance.terms)")
    #expect(importance.terms.last?.rule == "State Council plan or law")
  }

  @Test(arguments: [
    "关于印发水泥等行业建设项目环境影响报告书审批原则的通知", "关于发布《建设项目环境影响报告书（表）编制监督管理办法》配套文件的公告",
  ])
  func aRuleOnAssessmentIsNoSingleCase(_ title: String) throws {
    let item = Item.small(title, source: "paper.example", issuers: ["生态环境部"])
    let rows = try Self.classifier.get().trace(item).importance
    #expect(!rows.contains { $0.row.name == "single EIA" && $0.holds })
    #expect(try importance("关于某建材厂项目环境影响报告表审批意见的公告").priority == nil)
  }

  /// Documents under a hard rule are translated in full.
  @Test func noHardRuleIsBelowB() throws {
    for row in try CommittedGlossary.read().importance {
      if case .always(let least) = row.verdict { #expect(least <= .normal, "\(row.name)") }
    }
  }

  @Test(arguments: [("工业企业挥发性有机物泄漏检测与修复技术指南", "duties"), ("重点行业挥发性有机物治理技术指南", "sector guide")])
  func aGuideOfTheMinistryOnVOCIsWorthASummary(_ title: String, _ rule: String) throws {
    let item = Item.small(title, source: "paper.example", issuers: ["生态环境部"])
    let importance = try Self.classifier.get().tag(item).0.importance
    #expect(importance.priority == .summary, "\(importance.terms)")
    #expect(importance.terms.contains { $0.rule == rule })
  }

  @Test func everyFactOfTheTableIsKnown() throws {
    for row in try CommittedGlossary.read().importance {
      for fact in row.all + row.any + row.none { #expect(ImportanceFact.isWellFormed(fact), "\(fact)") }
    }
  }
}
