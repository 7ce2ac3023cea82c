import Testing

@testable import Geppo

@Suite struct PersonNameRuleTests {
  private static let bodies: Set<String> = ["武漢", "武漢市", "大連", "江蘇省", "金華", "金華市", "石家荘", "高明区", "王子環境研究所"]

  @Test(arguments: [
    ("王小明氏を受入れ", "王小明"), ("大連市環境保護局王小明氏との協議", "王小明"), ("スミス氏の講演", "スミス"), ("木村氏の講演", "木村"),
    ("大連王氏の訪問", "大連王"),
    ("李芳女士ほか2名の受入れ", "李芳"), ("山田太郎先生による講義", "山田太郎"), ("王先生との協議", "王"), ("田中さんの講演", "田中"),
    ("林教授による講義", "林"), ("生態環境局王小明処長との協議", "王小明"), ("講師：王小明", "王小明"), ("研修員の李芳が参加", "李芳"),
    ("王小明、張偉強の受入れ", "王小明"), ("佐藤花子が随行", "佐藤花子"), ("山田 太郎先生", "山田太郎"), ("Mr. Wang の受入れ", "Wang"),
    ("協議（欧陽志文）", "欧陽志文"), ("李克強総理の訪日", "李克強"), ("生態環境部の陳吉寧部長との協議", "陳吉寧"), ("王処長との協議", "王"),
    ("李副局長が参加", "李"), ("張偉市長の表敬", "張偉"), ("王副市長の訪問", "王"), ("林副教授の講義", "林"), ("鈴木部長が随行", "鈴木"),
    ("趙主任が案内", "趙"), ("Li Ganjie部長との会談", "Li Ganjie"), ("Smith教授の講演", "Smith"), ("担当：佐藤", "佐藤"),
    ("通訳：王、記録あり", "王"), ("大連市環境保護局高英傑副局長", "高英傑"),
  ])
  func aPersonIsFound(text: String, name: String) {
    #expect(PersonNameRule.person(in: text, bodies: Self.bodies) == name)
  }

  @Test(arguments: [
    "環境保護局等との部局長級協議", "武漢市処長級協議", "武漢市局長との協議", "林業局長との協議", "安全部長会議", "石油課長", "氏名は記載しない", "気温は摂氏20度",
    "学校の先生を対象とした研修", "生物多様性に関する協議", "多様な対策", "同様の協議", "仕様書の作成", "江蘇省生態環境庁との協議", "金華市の研修", "高明区の事業",
    "王子環境研究所の見学", "高炉の超低排出改造", "黄海沿岸の大気観測", "石英ろ紙による測定", "石川県の協力", "福島県環境創造センター", "農業経済教授法", "担当：環境課",
    "講師：大学の研究者", "代表団の受入れ", "大学教授による講義", "高級研究員の派遣", "金属の分析", "皆様への案内", "宮崎市の視察", "研修生10名", "広東省環境監測中心",
    "環境局長級協議", "部長級", "局長会議", "市長会", "主任研究員2名", "常務副市長との協議", "福島市長の訪問", "金融局長", "千葉県知事", "市長の表敬",
    "部局長級の協議", "石家荘市長", "JICA部長", "IGES研究員の派遣", "山口大学教授の講演", "高新区主任", "担当：北九州市", "代表：江蘇省", "環境副局長",
    "李鵬", "Dry cleaning のVOC対策",
  ])
  func aBodyOrWordIsNoPerson(text: String) {
    let found = PersonNameRule.person(in: text, bodies: Self.bodies)
    #expect(found == nil, "\(found ?? "")")
  }

  @Test func everyRuleHasItsReasonAndItsSigns() {
    #expect(PersonNameRule.all.allSatisfy { !$0.reason.isEmpty && !$0.signs.isEmpty })
    #expect(Set(PersonNameRule.all.map(\.name)).count == PersonNameRule.all.count)
  }

  @Test(arguments: [
    (",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000,,王小明氏との協議,,,,,,coordination", "title", "王小明"),
    (",consultation,held,,2019-02-12,,,CN,北九州市,上海市,310000,,山田太郎先生の講演,,,,,,coordination", "title", "山田太郎"),
  ])
  func aRowThatNamesSomebodyIsAnErrorOfItsOwn(row: String, column: String, name: String) throws {
    let findings = try LedgerSample.findings(row)
    #expect(findings.map(\.code) == [.personNamed], "\(findings.map { $0.line(.english) })")
    #expect(
      findings[0].line(.japanese).hasPrefix("feeds/activities/z_extra.csv:2:\(column): エラー: [person-named]"))
    #expect(findings[0].message(.japanese).contains("「\(name)」") && findings[0].severity == .error)
  }

  @Test func plansAndNeedsNameNobodyEither() throws {
    let told = try PlanTests.ledger(
      plans: ",2018,北九州市,上海市,310000,consultation,,王小明氏との協議,1",
      needs: ",2018-06-21,大連市,210200,VOC,staff,remark,李芳女士の要望"
    ).1
    #expect(told.map(\.code) == [.personNamed, .personNamed])
  }
}
