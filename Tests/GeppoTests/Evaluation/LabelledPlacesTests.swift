import Testing

@testable import Geppo

@Suite struct LabelledPlacesTests {
  @Test(arguments: [
    // A branch of the city writes for the city; a province that writes of a district does not.
    ("珠海市生态环境局关于斗门区扬尘治理的通知", "ssthjj.zhuhai.gov.cn", ["440400"]),
    ("广东省珠海市斗门区大气污染防治规划", "www.gd.gov.cn", ["440403"]),
    ("湖南省岳阳市平江县大气污染防治实施方案", "www.hunan.gov.cn", ["430626"]),
    ("上海市人民政府关于长宁区扬尘污染防治的批复", "www.shanghai.gov.cn", ["310000"]),
    ("雄安新区大气污染防治方案", "www.gov.cn", ["X-XIONGAN"]),
    // A city for itself, without the province or the country that writes of it.
    ("国务院关于西安市大气污染防治规划的批复", "www.gov.cn", ["610100"]),
  ])
  func aPlaceStandsByTheHabitOfTheLabels(title: String, site: String, codes: [String]) throws {
    let glossary = try CommittedGlossary.read()
    let classifier = Classifier(glossary: glossary, sources: [glossary.source(ofHost: site)])
    let tagged = classifier.tag(.small(title, source: site, number: nil, published: "2018-12-03")).0
    #expect(LabelledPlaces.codes(of: tagged) == codes)
  }
}
