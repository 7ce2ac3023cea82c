import Testing

@testable import Geppo

/// Words that are places or topics in one text and not in another, with the committed glossary. Own sentences on the cases
/// that analysts collected, and others of their kind.
struct AmbiguityTests {
  private static let classifier = Result {
    let glossary = try CommittedGlossary.read()
    return Classifier(glossary: glossary, sources: [glossary.source(ofHost: "paper.example")])
  }

  private func tag(_ title: String, number: String? = nil, on day: String = "2018-12-03") throws -> TaggedItem
  {
    try Self.classifier.get().tag(.small(title, source: "paper.example", number: number, published: day)).0
  }

  /// The places of a text, without the country that stands in where none is named.
  private func places(_ title: String, number: String? = nil, on day: String = "2018-12-03") throws
    -> [String]
  {
    let tags = try tag(title, number: number, on: day).places.filter {
      $0.role != .mentioned && $0.code != "CN"
    }
    return Set(tags.map(\.code)).sorted()
  }

  @Test(arguments: [
    "本通报发布时间为北京时间十时", "某报道_北京时间", "上海大众召回部分车辆", "北京现代推出新车", "广州本田召回", "长城汽车新车", "武汉大学公布成果", "天津大学内燃机研究",
    "南京信息工程大学培训", "中山大学大气科学", "节能是朝阳产业", "大连接网络应用", "扩大连锁经营", "最大连续排放时间", "扩大连续监测", "推进平安建设", "大兴调查研究",
    "大兴机场建设", "大兴水利", "京广铁路货运", "与东京交流", "晋升处长", "苏里格气田", "前苏联经验", "辽河流域治理", "海河流域治理", "太湖治理", "唐山大地震纪念",
    "武汉长江大桥", "上海合作组织会议", "天津条约", "北京公约", "南京路步行街", "重庆路商圈", "沈阳路施工", "主城区道路", "中原区域协作", "合作市场建设", "杭州路施工",
  ])
  func textNamesNoPlace(_ title: String) throws { #expect(try places(title) == []) }

  @Test(arguments: [
    ("上海市南京路街区管理办法", ["310000"]), ("昆明市北京路扬尘整治", ["530100"]), ("长春市重庆路商圈油烟整治", ["220100"]),
    ("南昌市武汉路工地", ["360100"]), ("丹东市沈阳路施工", ["210600"]), ("青岛市中山路改造", ["370200"]), ("吉林市人民政府通告", ["220200"]),
    ("吉林省吉林市治理", ["220200"]), ("吉林秸秆综合利用", ["220000"]), ("海南藏族自治州生态环境局", ["632500"]), ("海南省通告", ["460000"]),
    ("乌海市海南区园区整治", ["150303"]), ("朝阳市应急预案", ["211300"]), ("长春市朝阳区烧烤", ["220104"]), ("北京市朝阳区工地", ["110105"]),
    ("上海海上搜救预案", ["310000"]), ("大连市中山区油烟", ["210202"]), ("西安市长安区治理", ["610116"]), ("石家庄市长安区治理", ["130102"]),
    ("南京市鼓楼区治理", ["320106"]), ("杭州市西湖区治理", ["330106"]), ("南昌市西湖区治理", ["360103"]), ("北京市通州区治理", ["110112"]),
    ("南通市通州区治理", ["320612"]), ("北京市大兴区治理", ["110115"]), ("大兴安岭地区治理", ["232700"]), ("大同市行动计划", ["140200"]),
    ("海东市平安区治理", ["630203"]), ("天津市和平区治理", ["120101"]), ("沈阳市和平区治理", ["210102"]), ("信阳市治理", ["411500"]),
    ("沈阳市治理", ["210100"]), ("锦州市治理", ["210700"]), ("大连市金州区治理", ["210213"]), ("钦州市治理", ["450700"]),
    ("杭州市治理", ["330100"]),
    ("滁州市治理", ["341100"]), ("徐州市治理", ["320300"]), ("泰州市（江苏省）治理", ["321200"]), ("台州市（浙江省）治理", ["331000"]),
    ("抚州市治理", ["361000"]), ("宿州市治理", ["341300"]), ("伊春市治理", ["230700"]), ("榆林市治理", ["610800"]),
    ("陕西省治理", ["610000"]),
    ("湖南省治理", ["430000"]), ("江津区治理", ["500116"]), ("天津市河北区扬尘", ["120105"]),
    ("天津与河北联合执法", ["120000", "130000"]),
    ("福廈汽車尾氣監測", ["350100", "350200"]), ("广佛河流整治", ["440100", "440600"]), ("沪宁沿线治理", ["310000", "320100"]),
    ("岳塘区治理", ["430304"]), ("北京市住建委停止土石方作业_北京时间", ["110000"]),
  ])
  func textNamesItsPlaces(_ title: String, _ expected: [String]) throws {
    #expect(try places(title).sorted() == expected)
  }

  @Test(arguments: [
    ("京环发〔2018〕1号", "110000"), ("津政办发〔2018〕1号", "120000"), ("沪环气〔2019〕66号", "310000"),
    ("苏环办〔2018〕1号", "320000"),
    ("粤府〔2018〕128号", "440000"), ("渝府办发〔2015〕49号", "500000"), ("晋政发〔2018〕30号", "140000"),
    ("辽政发〔2018〕1号", "210000"),
    ("武政规〔2017〕11号", "420100"), ("国办函〔2018〕1号", "CN"),
  ])
  func aPrefixSpeaksForAPlaceOnlyInANumber(_ number: String, _ place: String) throws {
    let tagged = try tag("关于大气污染防治的通知", number: number)
    #expect(tagged.places.filter { $0.role == .issuing }.map(\.code) == [place])
  }

  @Test func theNumberDecidesBetweenDistrictsOfOneName() throws {
    #expect(try places("市中区环境保护局处罚决定", number: "川环法内市区罚字〔2017〕03号") == ["511002"])
    #expect(try tag("市中区环境保护局处罚决定").places.count { $0.isDoubtful } > 2)
  }

  @Test(arguments: [
    ("2016-12-01", "jjj_zb_2013"), ("2017-06-01", "2p26"), ("2024-01-10", "2p36"),
  ])
  func aKeyRegionIsTheOneOfTheDay(_ day: String, _ group: String) throws {
    #expect(try places("京津冀及周边地区大气污染防治方案", on: day) == [group])
  }

  @Test func whatALocalBodyNamesElsewhereItOnlyMentions() throws {
    #expect(try places("广东省人民政府转发国务院关于在沈阳等城市开展试点的通知") == ["440000"])
    #expect(try places("广东省人民政府办公厅印发广东省关于香港机动车经珠海口岸出入管理办法的通知") == ["440000"])
  }

  @Test(arguments: [
    ("蒙特利尔议定书修正案", ["ODS"]), ("消耗臭氧层物质管理", ["ODS"]), ("臭氧消毒设备", []), ("医用臭氧治疗", []), ("臭气扰民整治", ["NOISE"]),
    ("入河排污口监督方案", ["WATER"]), ("排污权有偿使用和交易", ["ECON", "PERMIT"]), ("机动车驾驶人考试制度", []), ("机动车交通事故强制保险", []),
    ("非机动车安全管理条例", []), ("车用汽、柴油价格的通知", []), ("珠海西部生态新区建设", []), ("优化营商环境", []), ("投资环境与网络环境", []),
    ("气象灾害监测预警", []), ("国际收支监测", []), ("森林资源监测", []), ("中央空调与空气能热泵", []), ("气象灾害预警信号发布", []),
    ("小型客运船舶运输管理", []), ("烟花爆竹安全管理", []), ("禁止燃放烟花爆竹的通告", ["STRAW"]), ("煤炭行业化解过剩产能", ["COAL", "STRUCT"]),
    ("有色烟羽治理", ["FURNACE"]), ("信用修复办法", []), ("土壤修复治理", ["SOIL"]), ("标准化工地评选", []), ("农村低保标准", []),
    ("建筑施工许可", []),
    ("CO₂减排", ["CARBON"]), ("今日PM10时发布", []), ("O3污染防治", ["OZONE"]), ("2019-03治理", []), ("客户之声VOC", []),
    ("HJ 2537—2014", ["STANDARD"]), ("车牌HJ 2537", []), ("“两高”项目管理", ["STRUCT"]), ("双碳工作", ["CARBON"]),
    ("碳酸饮料", []),
    ("警务督察条例", []), ("中央生态环境保护督察", ["ENFORCE"]), ("环境卫生设施规划", ["WASTE"]), ("室内空气质量检测", []), ("大气探测设施", []),
    ("生态环境监测网络建设", ["MONITOR"]), ("天津市河北区扬尘治理", ["DUST"]), ("印染定型机油烟治理", ["FURNACE"]), ("餐饮油烟治理", ["STRAW"]),
  ])
  func wordsSpeakForTheirTopicsOnly(_ title: String, _ expected: [String]) throws {
    #expect(try tag(title).topics.map(\.code).sorted() == expected)
  }

  @Test(arguments: [
    ("www.shanxi.gov.cn", "140000"), ("www.shaanxi.gov.cn", "610000"), ("sthjj.ningbo.gov.cn", "330200"),
    ("www.gov.cn", "CN"),
    ("www.mee.gov.cn", "CN"), ("ssthjj.zhuhai.gov.cn", "440400"), ("www.example.com", "CN"),
  ])
  func aHostSpeaksForItsPlace(_ host: String, _ place: String) throws {
    #expect(try CommittedGlossary.read().source(ofHost: host).adcode == place)
  }
}
