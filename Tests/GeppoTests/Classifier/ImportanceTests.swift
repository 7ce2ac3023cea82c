import Testing

@testable import Geppo

struct ImportanceTests {
  @Test func aCityThatNamesItsOwnDistrictsNamesNoPartner() {
    let plan = "大连市人民政府关于印发大连市大气污染防治工作方案的通知"
    let terms = { (body: String) in
      Classifier.small.tag(Item.small(plan, source: "dalian", body: [body])).0.importance.terms.map(\.rule)
    }
    #expect(!terms("大连市中山区淘汰锅炉。").contains("partners named"))
    #expect(terms("武汉市介绍了经验。").contains("partners named"))
  }

  private func importance(_ item: Item) -> Importance { Classifier.small.tag(item).0.importance }

  private func rules(_ item: Item) -> [String] { importance(item).terms.map(\.rule) }

  @Test func theTermsAddUp() {
    let body = ["到2020年，PM2.5浓度下降18%。应当安装设施，不得超过限值，严禁偷排。", "罚款与补贴并用。武汉市率先实施。"]
    let item = Item.small("大连市挥发性有机物工作方案（2018-2020年）", source: "dalian", body: body)
    let importance = importance(item)
    #expect(
      importance.terms.filter { $0.points != 0 }.map(\.rule) == [
        "form", "issuer partner bureau", "plan of several years", "targets", "duties", "levers",
        "partners named",
        "place's programme",
      ])
    #expect(importance.points == importance.terms.reduce(0) { $0 + $1.points })
    #expect(importance.points == 18)
    #expect(importance.priority == .urgent)
  }

  @Test func everyTermSaysWhyInJapanese() {
    let rows = SmallGlossary.glossary.importance
    #expect(!rows.isEmpty)
    for row in rows {
      let scalars = row.note.unicodeScalars
      #expect(scalars.contains { (0x3040...0x30FF).contains($0.value) || $0.properties.isIdeographic })
      #expect(SimplifiedCharacters.first(in: row.note) == nil, "\(row.note)")
      #expect(!scalars.contains { ("a"..."z").contains($0) }, "\(row.note)")
    }
    #expect(Set(rows.map(\.note)).count > rows.count * 9 / 10)
  }

  @Test(arguments: [
    ("国务院关于印发大气污染防治行动计划的通知", "issuer centre"), ("生态环境部关于大气污染的意见", "issuer ministry"),
    ("上海市人民政府关于大气污染的意见", "issuer partner government"), ("大连市生态环境局关于大气污染的意见", "issuer partner bureau"),
    ("河南省人民政府关于大气污染的意见", "issuer key-region province"), ("上海市2018年大气污染行动计划", "plan of one year"),
    ("关于疫情期间大气污染的通知", "temporary"), ("关于下放大气污染审批权限的通知", "procedure"), ("关于调整大气污染小组组成人员的通知", "members"),
    ("国务院关于挥发性有机物的意见", "programme"),
  ])
  func eachRuleHasATitleThatItHoldsFor(_ title: String, _ rule: String) {
    #expect(rules(.small(title, source: "paper")).contains(rule) || rules(.small(title)).contains(rule))
  }

  @Test(arguments: [
    ("昆明路施工通知", "in the bulletin"), ("大气污染行动计划解读", "the document itself"),
    ("大连市大气污染方案（征求意见稿）", "final text"), ("国务院关于印发水污染防治行动计划的通知", "core topic"),
    ("郑州市大气污染防治行动计划", "place"),
  ])
  func eachGateShutsOnItsTitle(_ title: String, _ gate: String) {
    let source =
      gate == "place" || gate == "in the bulletin" ? "paper" : gate == "final text" ? "dalian" : "gov"
    let importance = importance(.small(title, source: source))
    #expect(importance.priority == nil)
    #expect(importance.terms.last?.rule == gate)
    #expect(importance.terms.last?.points == 0)
  }

  @Test func documentThatIsNoLongerInForceIsNotTranslated() {
    var item = Item.small("国务院关于印发打赢蓝天保卫战三年行动计划的通知", source: "gov")
    item.status = Field(value: "有效", location: .file("a"), step: "label 有效性")
    #expect(importance(item).priority == .urgent)
    item.status?.value = "废止"
    #expect(importance(item).priority == nil)
    #expect(importance(item).terms.last?.rule == "in force")
  }

  @Test(arguments: [
    ("关于解除重污染天气橙色预警的通知", "alert"), ("大气污染与空气质量状况公告", "air quality data"),
    ("大气污染行政处罚决定书公告", "penalty"), ("关于大气污染工程环境影响报告书批复的公告", "single EIA"),
    ("关于表彰大气污染防治先进集体的通知", "commendation"), ("关于组织大气污染防治资金项目申报的通知", "call for applications"),
    ("关于治理大气污染调整柴油价格的通知", "price"), ("关于大气污染小组组成人员的通知", "personnel"),
    ("大气污染监测设备招标公告", "tender"), ("大气污染研究岗位招聘公告", "recruitment"), ("党组大气污染防治学习通知", "party study"),
  ])
  func whatIsNeverTranslatedIsNot(_ title: String, _ rule: String) {
    let importance = importance(.small(title))
    #expect(importance.priority == nil)
    #expect(importance.terms.last?.rule == rule)
  }

  @Test func theApprovalOfAStandardIsNotTheStandard() {
    #expect(rules(.small("上海市人民政府关于同意大气污染物排放标准的批复")).last == "the document itself")
    #expect(rules(.small("上海市大气污染物排放标准", source: "paper")).contains("duties"))
  }

  @Test(arguments: [
    ("国务院关于印发打赢蓝天保卫战三年行动计划的通知", "gov", "State Council plan or law"),
    ("生态环境部关于印发挥发性有机物治理方案的通知", "paper", "ministry sector plan"),
    ("生态环境部关于发布《挥发性有机物排放标准》的公告", "paper", "ministry sector rule"),
    ("生态环境部关于发布《机动车大气污染物排放标准》的公告", "paper", "national emission standard"),
    ("长三角地区2018-2019年秋冬季大气污染攻坚行动方案", "paper", "autumn-winter campaign"),
    ("大连市大气污染防治条例", "dalian", "partner's air regulation"),
  ])
  func whatIsAlwaysTranslatedIs(_ title: String, _ source: String, _ rule: String) throws {
    let importance = importance(.small(title, source: source))
    let row = try #require(SmallGlossary.glossary.importance.first { $0.name == rule })
    guard case .always(let least) = row.verdict else {
      Issue.record("\(rule) is no rule that always holds")
      return
    }
    #expect(try #require(importance.priority) <= least)
    #expect(importance.terms.last?.rule == rule)
  }

  @Test func thresholdsComeFromTheOffice() {
    var office = OfficeSettings()
    var facts = Self.facts()
    facts.isInPlacesProgramme = true
    #expect(scoring(office).importance(facts).points == 10)
    #expect(scoring(office).importance(facts).priority == .summary)
    office.urgentFrom = 10
    #expect(scoring(office).importance(facts).priority == .urgent)
    office = OfficeSettings()
    office.queueFrom = 12
    office.normalFrom = 12
    #expect(scoring(office).importance(facts).priority == nil)
  }

  private func scoring(_ office: OfficeSettings) -> ImportanceScoring {
    var glossary = SmallGlossary.glossary
    glossary.office = office
    return ImportanceScoring(glossary)
  }

  /// A partner government's opinion of 7 points: issuer 4, form 3.
  private static func facts() -> ImportanceCase {
    ImportanceCase(
      titleWords: [],
      type: DocumentType(
        code: "opinion", zh: "", ja: "", words: [], points: 3, isForQueue: true, section: "plan", verb: "",
        location: .file("a")),
      issuer: .government, standings: [.partner], isKeyRegionProvince: false, isOfPartnersKeyRegion: false,
      years: nil,
      coreTopics: ["AIR"], isMultiMedia: false, isRelevant: true, isOutOfForce: false, targets: 0, duties: 0,
      levers: 0,
      characters: 1000, paragraphs: 9,
      partnersNamed: 0,
      isInPlacesProgramme: false, isInProgramme: false)
  }
}
