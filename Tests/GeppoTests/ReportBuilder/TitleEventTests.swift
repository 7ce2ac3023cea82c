import Testing

@testable import Geppo

/// What titles tell that somebody did, by the committed glossary.
struct TitleEventTests {
  private static let committed = Result {
    EventReader(
      titles: TitleTranslator(lexicon: TitleLexicon(try CommittedGlossary.read())))
  }

  let reader: EventReader

  init() throws { reader = try Self.committed.get() }

  @Test(arguments: [
    ("市政府召开秋冬季大气污染防治动员会", "秋冬季大気汚染防止動員会議を開催"), ("我市召开大气污染防治专题调度会 提出12月目标", "大気汚染防止専門調整会議を開催"),
    ("全省秸秆禁烧现场会在沈阳召开", "瀋陽で省全域のわらの野焼き禁止現地会議を開催"), ("日本环境技术交流座谈会在汉举行", "武漢で日本環境技術交流座談会を開催"),
    ("柴油货车污染治理攻坚战行动计划印发", "「ディーゼル貨物車汚染対策難関攻略戦行動計画」を公布"),
    ("市环保局对石化园区开展挥发性有机物走航监测", "石油化学工業団地を対象に揮発性有機化合物移動観測を実施"),
    ("生态环境部联合有关部门开展柴油货车专项检查", "関係部門と合同でディーゼル貨物車特別検査を実施"),
    ("郑州市将于12月1日起实施机动车单双号限行", "12月1日から自動車ナンバー奇数偶数規制を実施"),
    ("《大气污染防治条例》将于2019年1月1日起施行", "2019年1月1日から「大気汚染防止条例」を施行"),
    ("唐山市：启动新一轮区域应急联动", "新たな地域緊急対応連携を開始"), ("生态环境部部长黄润秋主持召开部务会议 审议《某规划》", "部務会議を開催"),
    ("京津冀及周边地区启动新一轮区域应急联动", "新たな地域緊急対応連携を開始"), ("我市划定秋季秸秆禁烧区 五级网格员上岗", "秋季わらの野焼き禁止区域を指定"),
  ])
  func reportSaysWhatWasDone(zh: String, ja: String) {
    #expect(reader.event(zh)?.predicate == ja)
  }

  @Test(arguments: [
    ("全国人大常委会会议表决通过关于修改大气污染防治法的决定", "全国人民代表大会常務委員会による「大気汚染防止法の改正に関する決定」の可決を報道"),
    ("湖北省召开冬季大气污染防治视频调度会", "湖北省による冬季大気汚染防止テレビ調整会議の開催を報道"),
    ("全省秸秆禁烧现场会在沈阳召开", "瀋陽での省全域のわらの野焼き禁止現地会議の開催を報道"),
    ("市环保局对石化园区开展挥发性有机物走航监测", "石油化学工業団地を対象とする揮発性有機化合物移動観測の実施を報道"),
  ])
  func othersTellOfIt(zh: String, ja: String) {
    #expect(reader.event(zh)?.told("報道") == ja)
  }

  @Test func thePersonStandsBehindTheBody() {
    #expect(reader.event("生态环境部部长黄润秋主持召开部务会议")?.doer == "生態環境部の黄潤秋部長")
    #expect(reader.event("《大气污染防治条例》将于2019年1月1日起施行")?.told("公表") == "2019年1月1日からの「大気汚染防止条例」の施行を公表")
  }

  @Test(arguments: [
    "关于10—11月空气质量目标完成情况的通报", "某省人民政府印发某方案的通知", "天津市推进大气污染防治工作方案", "武汉市实施方案", "天津市大气污染防治改革推进",
  ])
  func namesOfDocumentsTellOfNothing(zh: String) {
    #expect(reader.event(zh) == nil)
  }
}
