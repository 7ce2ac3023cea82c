import Testing

@testable import Geppo

/// Whole titles in Japanese, by the committed glossary.
struct DraftTitleTests {
  private static let committed = Result {
    TitleTranslator(lexicon: TitleLexicon(Glossary.read(try CommittedFiles.glossary()).0))
  }

  let titles: TitleTranslator

  init() throws { titles = try Self.committed.get() }

  /// A title for each rule of covers.
  private static let covers: [(rule: String, zh: String, ja: String)] = [
    ("picture", "一图读懂《柴油货车污染治理攻坚战行动计划》", "図でわかる「ディーゼル貨物車汚染対策難関攻略戦行動計画」"),
    ("commentary", "《重点行业挥发性有机物综合治理方案》解读", "「重点業種揮発性有機化合物総合対策方案」の解説"),
    ("reading of", "解读《排污许可管理办法（试行）》", "「汚染物質排出許可管理弁法（試行）」の解説"),
    ("answers", "有关负责人就《环境空气质量标准》答记者问", "担当責任者による「環境大気質基準」に関する記者の質問への回答"),
    (
      "consultation", "关于公开征求《碳排放权交易管理暂行条例（征求意见稿）》意见的通知",
      "「炭素排出権取引管理暫定条例（意見募集稿）」に対する意見募集に関する通知"
    ),
    ("consent", "上海市人民政府关于同意实施《建筑施工颗粒物控制标准》的批复", "上海市人民政府による「建設工事粒子状物質規制基準」の実施を承認する回答"),
    (
      "forwarding", "国务院办公厅转发环境保护部等部门关于推进大气污染联防联控工作改善区域空气质量指导意见的通知",
      "環境保護部等による「大気汚染共同防止・共同抑制業務の推進及び地域大気質の改善に関する指導意見」の転送に関する国務院弁公庁の通知"
    ),
    ("carrying", "国务院关于印发2030年前碳达峰行动方案的通知", "国務院による「2030年までのカーボンピークアウト行動方案」の印刷・配布に関する通知"),
    ("about", "关于推进实施钢铁行业超低排放的意见", "鉄鋼業超低濃度排出の実施の推進に関する意見"),
    ("event", "生态环境部召开12月例行新闻发布会", "生態環境部が12月定例記者会見を開催"),
  ]

  @Test(arguments: [
    (
      "关于发布国家生态环境标准《锅炉大气污染物排放标准》等两项标准的公告",
      "国家生態環境基準「ボイラー大気汚染物質排出基準」等2件の基準の公布に関する公告"
    ),
    ("柴油机排放限值（第三、四阶段）", "ディーゼルエンジン排出限度値（第3、4段階）"),
    ("关于2023年7月全省空气质量状况的通报", "2023年7月の省全域の大気質状況に関する通達"),
  ])
  func countsAndPeriodsStandBeforeTheirNouns(zh: String, ja: String) { #expect(titles.draft(zh) == ja) }

  @Test(arguments: [
    ("HJ 1012-2018", "HJ 1012-2018"), ("GB 3095-2012", "GB 3095-2012"),
    ("DB31/ 1025-2016", "DB31/ 1025-2016"),
    ("2018-2020年", "2018～2020年"), ("2018—2020", "2018～2020"), ("11月12日-15日", "11月12日～15日"), ("1-3月", "1～3月"),
  ])
  func onlyPeriodsAreRanges(zh: String, tidy: String) { #expect(TitleText.tidy(zh) == tidy) }

  @Test(arguments: [
    ("关于不再实施柴油货车限行的通告", "ディーゼル貨物車通行規制の実施の取りやめに関する通告"), ("第三条", "第3条"), ("砉拟大气", "砉擬大気"),
  ])
  func meaningIsNotTurned(zh: String, ja: String) { #expect(titles.draft(zh) == ja) }

  @Test(arguments: covers.indices)
  func theFirstFittingRuleGivesTheTitle(index: Int) {
    let (rule, zh, ja) = Self.covers[index]
    let draft = DraftTitle(titles: titles)
    #expect(titles.draft(zh) == ja)
    #expect(CoverRule.all.first { $0.render(TitleText.tidy(zh), draft) != nil }?.name == rule)
  }

  @Test func everyRuleHasATitleHere() {
    #expect(CoverRule.all.map(\.name) == Self.covers.map(\.rule))
    #expect(CoverRule.all.allSatisfy { !$0.reason.isEmpty })
  }

  @Test(arguments: [
    ("市政府办公厅关于成立市大气污染防治工作领导小组的通知", "市大気汚染防止活動指導グループの設置に関する市政府弁公庁の通知"),
    ("关于进一步规范适用环境行政处罚自由裁量权的指导意见", "環境行政処罰自由裁量権の適用の一層の適正化に関する指導意見"),
    ("柳州市人民政府关于禁止销售燃放烟花爆竹的通告", "花火・爆竹の販売・使用の禁止に関する柳州市人民政府の通告"),
    ("关于加大节能减排力度加快钢铁工业结构调整的若干意见", "省エネ・排出削減の強化及び鉄鋼業構造調整の加速に関する若干の意見"),
    (
      "国务院办公厅关于深入开展整治违法排污企业保障群众健康环保专项行动的通知",
      "違法排出企業の取締り及び住民の健康の保障のための環境保護特別行動の徹底実施に関する国務院弁公庁の通知"
    ),
    ("环境保护主管部门实施按日连续处罚办法", "環境保護主管部門による日割連続処罰実施弁法"),
    ("上海市贯彻《关于优化生态环境保护执法方式的指导意见》的实施方案", "「生態環境保護法執行方式の最適化に関する指導意見」の貫徹のための上海市実施方案"),
    ("国务院关于同意将广州市列为国家低碳城市试点的批复", "国務院による広州市の国家低炭素都市試行への指定を承認する回答"),
    ("关于发布《挥发性有机物无组织排放控制标准》等三项国家污染物排放标准的公告", "「揮発性有機化合物無組織排出規制基準」等3件の国家汚染物質排出基準の公布に関する公告"),
    ("市环保局等关于轻型柴油货车实施第五阶段排放标准的通告", "小型ディーゼル貨物車への第5段階排出基準の実施に関する市環境保護局等の通告"),
    ("关于对京津冀及周边地区秋冬季大气污染防治工作进行督查的通知", "京津冀及び周辺地域秋冬季大気汚染防止業務に対する督査に関する通知"),
    ("关于二氧化硫排污收费扩大试点工作有关问题的批复", "二酸化硫黄汚染物質排出費徴収試行拡大業務に関する回答"),
    ("关于印发江苏省“两减六治三提升”专项行动实施方案的通知", "「江蘇省『両減六治三提升』特別行動実施方案」の印刷・配布に関する通知"),
    ("关于推广使用国ⅥB车用汽油的通知", "国VIB自動車用ガソリンの普及に関する通知"),
    ("企业环境信息依法披露管理办法", "企業環境情報の法に基づく公表管理弁法"), ("北京市实施《中华人民共和国气象法》办法", "北京市「中華人民共和国気象法」実施弁法"),
    ("河南省人民政府办公厅关于转发省环保厅等部门河南省重金属污染防治工作实施方案的通知", "省環境保護庁等による「河南省重金属汚染防止業務実施方案」の転送に関する河南省人民政府弁公庁の通知"),
    (
      "转发国务院办公厅转发安全监管总局等部门关于进一步加强烟花爆竹安全监督管理工作意见的通知",
      "安全監督管理総局等による「花火・爆竹安全監督管理業務の一層の強化に関する意見」の転送に関する通知"
    ),
    ("市政府办公厅转发市发展改革委制订的实施节能空调地方补贴办法", "市政府弁公庁が市発展改革委員会による「省エネエアコン地方補助金実施弁法」を転送"),
    ("关于修改《某条例》部分内容的决定", "「某条例」の一部内容の改正に関する決定"),
  ])
  func titleIsPutIntoJapanese(zh: String, ja: String) {
    #expect(titles.draft(zh) == ja)
  }

  /// Whatever a page says: no simplified character is left, and nothing is lost without a trace.
  @Test(arguments: ["", "《", "》《", "关于的通知", "转发转发转发", "某砉䂦事", "“”", "关于《《《《《《甲》》》》》》的通知", "(((", "。", "的的的"])
  func anyTitleHasADraft(zh: String) {
    let draft = titles.draft(zh)
    #expect(SimplifiedCharacters.first(in: draft) == nil)
    #expect(draft.isEmpty == zh.isEmpty || !zh.contains { TitleText.isChinese($0) })
  }

  @Test func aCoverIsCut() {
    let cover = TitleCover("上海市经济和信息化委员会等关于印发《某方案》的通知")
    #expect(cover?.issuers == "上海市经济和信息化委员会等")
    #expect(cover?.verb == "印发")
    #expect(cover?.object == "《某方案》")
    #expect(cover?.type == "通知")
    #expect(TitleCover("德州市扬尘污染防治条例") == nil)
  }

  @Test func anUnknownTitleGivesNoNameForAHeadline() {
    #expect(titles.documentDraft("关于砉䂦砉䂦砉䂦的通知") == nil)
    #expect(titles.documentDraft("砉䂦条例") == nil)
    #expect(titles.documentDraft("关于征求《某行业排放标准（征求意见稿）》意见的函") == nil)
    #expect(
      titles.documentDraft("国务院办公厅关于进一步加大节能减排力度加快钢铁工业结构调整的若干意见")
        == "省エネ・排出削減の一層の強化及び鉄鋼業構造調整の加速に関する若干の意見")
  }
}

struct TitleSegmenterTests {
  private static let committed = Result { TitleLexicon(Glossary.read(try CommittedFiles.glossary()).0) }

  let segmenter: TitleSegmenter

  init() throws { segmenter = TitleSegmenter(lexicon: try Self.committed.get()) }

  @Test func fewUnknownCharactersAreLeft() {
    #expect(segmenter.tokens("炼焦化学工业").map(\.zh) == ["炼焦化学工业"])
    #expect(segmenter.tokens("某砉䂦办法").map(\.zh) == ["某砉䂦", "办法"])
    #expect(segmenter.tokens("某砉䂦办法").map(\.kind) == [.unknown, .word])
    #expect(segmenter.tokens("2018～2020年").map(\.kind) == [.sign, .word])
    #expect(segmenter.tokens("").isEmpty)
  }

  @Test(arguments: [
    ("第十二批", "第12期"), ("三年", "3年"), ("两个", "2つの"), ("十二个", "12件の"), ("第三季度", "第3四半期"), ("九项", "9件の"),
  ])
  func countedWordsGetFigures(zh: String, ja: String) {
    #expect(CountedWord.first(in: Array(zh)[...]) == CountedWord(zh: zh, ja: ja))
  }

  @Test func numbersThatCountNothingAreNoCountedWords() {
    #expect(CountedWord.first(in: Array("一大")[...]) == nil)
    #expect(CountedWord.first(in: Array("十方案")[...]) == nil)
    #expect(CountedWord.first(in: Array("年")[...]) == nil)
  }
}
