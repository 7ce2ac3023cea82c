import Testing

@testable import Geppo

/// Titles in Japanese, by the committed glossary.
struct TitleTranslatorTests {
  private static let committed = Result {
    TitleTranslator(lexicon: TitleLexicon(try CommittedGlossary.read()))
  }

  let translator: TitleTranslator

  init() throws { translator = try Self.committed.get() }

  @Test(arguments: [
    ("国务院关于印发打赢蓝天保卫战三年行动计划的通知", "青空保護戦に勝利するための3年行動計画"),
    ("河南省人民政府关于印发河南省煤炭消费减量行动计划（2018—2020年）的通知", "河南省石炭消費削減行動計画（2018～2020年）"),
    ("广东省人民政府关于印发广东省“十四五”节能减排实施方案的通知", "広東省『第14次5カ年計画』省エネ・排出削減実施方案"),
    ("关于加强加油站油气回收管理的通知", "給油所ベーパー回収管理の強化に関する通知"),
    ("河南省人民政府办公厅关于做好重污染天气应急应对工作的通知", "重度汚染天気緊急対応の適切な実施に関する通知"),
    ("市环保局等关于轻型柴油货车实施第五阶段排放标准的通告", "小型ディーゼル貨物車への第5段階排出基準の適用に関する通告"),
    ("市政府关于加强对秸秆露天焚烧的管理的通告", "わらの野焼きに対する管理の強化に関する通告"),
    ("上海市人民政府关于同意《制药工业大气污染物排放标准》的批复", "製薬工業大気汚染物質排出基準の承認に関する回答"),
    ("武汉市改善空气质量2022年工作方案(征求意见稿)", "武漢市大気質改善2022年業務方案（意見募集稿）"),
    ("关于废止《四川省危险废物污染环境防治办法》的决定", "四川省有害廃棄物汚染環境防止弁法の廃止に関する決定"),
    ("天津市清新空氣行動方案", "天津市清新空気行動方案"), ("德州市扬尘污染防治条例", "徳州市揚じん汚染防止条例"),
    ("中华人民共和国环境影响评价法", "中華人民共和国環境影響評価法"),
    ("国务院办公厅关于印发优化运输结构行动方案（2018—2020年）的通知", "輸送構造最適化行動方案（2018～2020年）"),
    ("珠海市人民政府关于船舶使用低硫燃油和岸电的通告", "船舶による低硫黄燃料油及び陸上電力の使用に関する通告"),
    ("关于禁止使用高排放机械的通告", "高排出機械の使用の禁止に関する通告"),
    ("关于建设项目竣工环境保护验收的通知", "建設プロジェクト環境保護完成検収に関する通知"),
    ("关于做好本市排污许可证核发工作的通知", "市内の汚染物質排出許可証審査・発行の適切な実施に関する通知"),
    ("省政府关于支持民营企业参与生态环境治理的若干意见", "民間企業の生態環境対策への参加の支援に関する若干の意見"),
    ("关于公开重点排污单位自动监控数据有关问题的复函", "重点汚染物質排出事業者自動監視データの公開に関する返書"),
    ("某省人民政府印发关于加快光伏发电发展若干政策措施的通知", "太陽光発電発展の加速に関する措置"),
    ("关于船舶使用管理的通知", "船舶使用管理に関する通知"), ("北京市控制吸烟条例", "北京市喫煙規制条例"),
    ("关于加快重点行业超低排放改造的意见", "重点業種超低濃度排出改造の加速に関する意見"),
    ("关于10—11月秋冬季空气质量目标完成情况的通报", "10～11月秋冬季大気質目標達成状況に関する通達"),
  ])
  func titleBecomesTheNameOfADocument(zh: String, ja: String) {
    #expect(translator.document(zh) == ja)
  }

  @Test(arguments: [
    "煤改气什么时候开始", "国务院办公厅关于进一步加大节能减排力度加快钢铁工业结构调整的若干意见", "关于开展整治违法排污企业保障群众健康专项行动的通知",
    "珠海空气质量进一步提升", "冬季采暖煤改清洁能源是各地政府工作的重心", "", "粤东某家具厂逃避监管排放大气污染物案行政处罚信息",
    "全国碳市场运行框架基本建立（人民日报）", "全文下载|涉及6大重点行业，某方案印发",
  ])
  func sentenceIsLeftAlone(zh: String) {
    #expect(translator.document(zh) == nil)
  }

  @Test func quotedDocumentIsFound() {
    #expect(translator.quotation("一图读懂《上海市碳达峰实施方案》") == "上海市カーボンピークアウト実施方案")
    #expect(translator.quotation("《甲条例》和《乙条例》解读") == nil)
  }

  /// Nine words in a row are read, ten are not; a particle begins anew, and a name that no word covers is one word.
  @Test func aPileOfNounsIsNotReadable() {
    var pile = WordPile()
    for _ in 0..<WordPile.highest { pile.add("汚染", isKnown: true) }
    #expect(!pile.isUnreadable)
    pile.add("の", isKnown: true)
    for _ in 0..<20 { pile.add("某", isKnown: false) }
    #expect(!pile.isUnreadable)
    for _ in 0..<WordPile.highest { pile.add("汚染", isKnown: true) }
    #expect(pile.isUnreadable)
  }

  @Test func yearsOfAPlanStandInBrackets() {
    #expect(TitleText.years(in: "某实施方案（2018—2020年）") == "2018～2020年")
    #expect(TitleText.years(in: "某实施方案（试行）") == nil)
    #expect(TitleText.years(in: "2018—2020年采暖季通告") == nil)
  }

  @Test func everySimplifiedCharacterHasAJapaneseForm() {
    let left = JapaneseCharacterData.rows.map(\.0).joined().unicodeScalars.filter { scalar in
      SimplifiedCharacters.first(in: JapaneseCharacters.of(String(scalar))) != nil
    }
    #expect(String(left).isEmpty)
    #expect(JapaneseCharacters.of("环大气〔2018〕179号、沪府办发") == "環大気〔2018〕179号、滬府弁発")
    #expect(JapaneseCharacters.of("豫政办〔2018〕63号、粤府、厦府") == "豫政弁〔2018〕63号、粤府、厦府")
    #expect(JapaneseCharacterData.rows.allSatisfy { $0.unicodeScalars.count == $1.unicodeScalars.count })
  }
}
