/// A rule that overrides the score. They are walked in order, and the first that holds decides: what is never
/// translated stands before what always is.
struct HardRule: Sendable {
  enum Verdict: Hashable, Sendable {
    case never
    /// In the queue whatever the score, at this priority or a higher one.
    case always(atLeast: Importance.Priority)
  }

  let name: String
  let verdict: Verdict
  let note: String
  let holds: @Sendable (ImportanceCase) -> Bool

  static let all: [HardRule] = never + always

  /// H3 and H4: titles of what is never translated.
  private static let never: [HardRule] = [
    never(
      "alert", "警報の発令・解除（件数のみ月報に記す）",
      TitlePattern(["启动", "解除", "发布", "终止"], ["预警", "应急响应"], without: ["预案", "办法", "规定", "方案"])),
    never(
      "air quality data", "大気質の状況・順位（数値は月報の表に載せる）", TitlePattern(["空气质量状况", "空气质量排名", "空气质量月报", "空气质量情况"])),
    never("penalty", "個別の行政処分", TitlePattern(["处罚决定书", "行政处罚决定", "责令改正"])),
    never("single EIA", "個別事業の環境影響評価", TitlePattern(["环境影响报告", "环评文件"], ["批复", "受理", "拟", "审批"])),
    never("commendation", "表彰", TitlePattern(["表彰", "表扬", "先进集体", "先进个人"])),
    never(
      "call for applications", "公募・申請の案内",
      TitlePattern(["申报"], ["组织", "开展", "项目", "通知"], without: ["办法", "许可", "条例"])),
    never("price", "価格の通知", TitlePattern(["价格"], ["汽油", "柴油", "成品油", "天然气"], without: ["方案", "意见"])),
    never("personnel", "人事", TitlePattern(["任免", "任职", "免职", "组成人员"])),
    never("tender", "入札・調達", TitlePattern(["招标", "中标", "采购公告", "采购项目", "竞争性磋商"])),
    never("recruitment", "採用", TitlePattern(["招聘", "公开遴选", "录用"])),
    never("party study", "党の学習会議", TitlePattern(["党组", "党支部", "主题教育", "理论学习"])),
    never("approval of a standard", "基準への同意（基準そのものを候補とする）", TitlePattern(["同意"], ["标准"], ["批复", "复函"])),
  ]

  /// H1 and H2: what is always translated.
  private static let always: [HardRule] = [
    HardRule(name: "State Council plan or law", verdict: .always(atLeast: .urgent), note: "国務院等の重要分野の計画・法令") {
      $0.issuer == .centre && !$0.coreTopics.isEmpty && $0.isFullPlanOrLaw
    },
    HardRule(
      name: "ministry sector plan", verdict: .always(atLeast: .summary), note: "VOC、オゾン、排出許可、超低濃度排出に関する国の計画"
    ) {
      $0.issuer == .ministry && !$0.coreTopics.isDisjoint(with: ["VOC", "OZONE", "PERMIT", "ULTRALOW"])
        && $0.isFullPlanOrLaw
    },
    HardRule(name: "national emission standard", verdict: .always(atLeast: .summary), note: "国の強制排出基準") {
      $0.isNational && !$0.coreTopics.isEmpty && $0.isLaw && emissionStandard.fits($0.title)
    },
    HardRule(name: "autumn-winter campaign", verdict: .always(atLeast: .summary), note: "協力相手を含む重点区域の秋冬季対策計画")
    {
      $0.isOfPartnersKeyRegion && $0.isPlan && campaign.fits($0.title)
    },
    HardRule(
      name: "partner's air plan or regulation", verdict: .always(atLeast: .summary), note: "協力相手の複数年の大気計画又は条例"
    ) {
      !$0.isNational && $0.standings.contains(.partner) && airTitle.fits($0.title)
        && ($0.isLongPlan || ($0.isLaw && $0.type.points >= 5))
    },
  ]

  private static let emissionStandard = TitlePattern(
    ["排放标准", "排放限值", "排放控制标准"], without: ["gb/t", "通知", "意见"])
  private static let campaign = TitlePattern(["秋冬季"], ["攻坚"])
  private static let airTitle = TitlePattern(["大气", "空气", "蓝天", "治霾", "挥发性有机物", "机动车", "扬尘"])

  private static func never(_ name: String, _ note: String, _ pattern: TitlePattern) -> HardRule {
    HardRule(name: name, verdict: .never, note: note) { pattern.fits($0.title) }
  }
}

extension ImportanceCase {
  /// A plan or law of weight; a notice of a few lines or a yearly list of tasks is not.
  fileprivate var isFullPlanOrLaw: Bool { (isPlan || isLaw) && type.points >= 3 && years != 1 }
  fileprivate var isLongPlan: Bool { isPlan && (years ?? 0) >= 2 }
}
