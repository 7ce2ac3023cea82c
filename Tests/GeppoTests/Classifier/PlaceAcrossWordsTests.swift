import Testing

@testable import Geppo

/// Names of places that the characters of two neighbouring words happen to spell, and the same characters where the place is
/// meant; with the committed glossary.
struct PlaceAcrossWordsTests {
  private static let classifier = Result {
    let glossary = try CommittedGlossary.read()
    return Classifier(glossary: glossary, sources: [glossary.source(ofHost: "paper.example")])
  }

  private func places(_ title: String) throws -> [String] {
    let tagged = try Self.classifier.get().tag(
      .small(title, source: "paper.example", published: "2018-12-03")
    ).0
    return tagged.places.filter { $0.role != .mentioned && $0.code != "CN" }.map(\.code).sorted()
  }

  @Test(arguments: [
    "确保定期监测到位", "环保定点帮扶", "医保定点机构", "普通化工企业整治", "交通化解拥堵", "复合肥料生产线治理", "混合肥料厂治理", "大理石加工扬尘整治", "重大理论问题研讨",
    "五大理念引领治污", "局长治理大气污染座谈", "市长春节走访环卫工人", "增长沙尘天数统计", "完成都市圈空气监测网", "形成都市农业布局", "加大同步监测力度", "人大同意修订条例",
    "十四平方公里工地整治", "次日照常限行", "近日照明节能改造", "其中山区散煤治理", "集中卫生整治", "三明确三到位", "第六安置区扬尘", "加固原有除尘设施", "加固原煤仓",
    "经营口岸柴油车", "运营口岸车队", "日常德育工作", "召开封闭会议", "开展开封闭管理", "巨大庆祝活动", "客运城市公交电动化", "货运城际车辆", "幸福建设年活动", "适宜春季施工",
    "经济南北协作", "推广安装净化器", "股东营收公告", "每天水洗道路", "资金华丽转身",
  ])
  func noPlaceLiesAcrossTwoCommonWords(_ title: String) throws { #expect(try places(title) == []) }

  @Test(arguments: [
    "黄河南岸扬尘治理", "黄河北部湿地", "渭河南侧工地", "太湖南岸湿地修复", "洞庭湖南部联防联控", "珠江西岸产业带", "长江西段治理", "泰山西麓矿山修复", "太行山东麓传输通道",
    "贺兰山西坡矿山", "某某河南岸绿化", "渤海南部海域", "黄海东南部海域", "沿海南部海域", "长江源区保护", "西南山区散煤治理",
  ])
  func partOfARiverLakeOrMountainIsNoProvince(_ title: String) throws { #expect(try places(title) == []) }

  @Test(arguments: [
    ("保定市大气污染防治", ["130600"]), ("保定限行通告", ["130600"]), ("确保保定空气质量改善", ["130600"]), ("参加大同蓝天行动", ["140200"]),
    ("大同治理散煤", ["140200"]), ("增加大连监测点位", ["210200"]), ("推广大理经验", ["532900"]), ("加强大庆臭氧管控", ["230600"]),
    ("长治治理焦化企业", ["140400"]), ("山西省长治市污染防治条例", ["140000", "140400"]), ("漳河长治段整治", ["140400"]),
    ("湖南省长沙市行动方案", ["430000", "430100"]),
    ("吉林省长春市秸秆禁烧", ["220100"]), ("市场监管局长春分局", ["220100"]), ("恢复合肥监测站", ["340100"]), ("合肥臭氧防控", ["340100"]),
    ("打造成都蓝天样板", ["510100"]), ("成都都市圈联防联控", ["510100"]), ("三明确定治理重点", ["350400"]), ("三明大气治理", ["350400"]),
    ("六安全面禁烧", ["341500"]), ("日照常务会议研究蓝天保卫战", ["371100"]), ("提高中山空气质量", ["442000"]), ("中卫散煤治理", ["640500"]),
    ("监测定西空气质量", ["621100"]), ("四平秸秆禁烧", ["220300"]), ("营口港口治理", ["210800"]), ("固原绿化", ["640400"]),
    ("增加固原监测点位", ["640400"]), ("四川省内江市臭氧防控", ["511000"]), ("通化燃煤锅炉", ["220500"]), ("黄河河南段治理", ["410000"]),
    ("长江湖南岸线整治", ["430000"]), ("长江江西段治理", ["360000"]), ("近日常德启动应急响应", ["430700"]), ("陕西安康扬尘治理", ["610900"]),
    ("运城市焦化企业", ["140800"]), ("青海海东市治理", ["630200"]), ("河南岸线整治", ["410000"]), ("湖南部分地区治理", ["430000"]),
    ("丽水市生态环境", ["331100"]), ("海南省臭氧防控", ["460000"]),
  ])
  func thePlaceIsFoundWhereItIsMeant(_ title: String, _ expected: [String]) throws {
    #expect(try places(title) == expected)
  }

  @Test func aRowOfAGuardWithABarSaysWhereBordersStand() throws {
    let (_, findings) = Glossary.read(
      try CommittedFiles.glossary().map { file in
        guard file.path == Glossary.Path.guards else { return file }
        return WorkspaceFile(path: file.path, bytes: file.bytes + Array("美丽|水,語の切れ目\n".utf8))
      })
    let lines = findings.filter { $0.severity == .error }.map { $0.line(.english) }
    #expect(lines.count == 1)
    #expect(lines.first?.contains("glossary/word_borders.csv") == true)
  }

  /// A row that no name of a place and no word of importance lies across, and that keeps none, is a slip.
  @Test func everyBorderIsAboutAPlaceOrAWordOfImportance() throws {
    let glossary = try CommittedGlossary.read()
    let places = glossary.regions.flatMap { [$0.zh, $0.zhShort] + $0.aliases }
    let words = Set(glossary.importance.flatMap(\.titleSets)).flatMap { glossary.words(ofSet: $0) }
    let names = (places + words).filter { $0.count > 1 }
    for border in glossary.wordBorders {
      let before = glossary.ruleWords(border.before)
      let behind = glossary.ruleWords(border.behind)
      let isOfUse = names.contains { name in
        let cuts = name.indices.dropFirst()
        return cuts.contains { cut in
          before.contains { $0.hasSuffix(name[..<cut]) } && behind.contains { $0.hasPrefix(name[cut...]) }
            || before.contains { $0.hasSuffix(name[..<cut]) }
              && behind.contains { name[cut...].hasPrefix($0) }
        } || before.contains { $0.hasSuffix(name) } || behind.contains { $0.hasPrefix(name) }
      }
      #expect(isOfUse, "\(border.before.joined(separator: "|"))")
    }
  }
}
