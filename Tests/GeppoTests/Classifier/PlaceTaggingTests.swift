import Testing

@testable import Geppo

struct PlaceTaggingTests {
  private func places(_ item: Item, _ role: PlaceTag.Role) -> [String] {
    Classifier.small.tag(item).0.places.filter { $0.role == role }.map(\.code)
  }

  private func subjects(_ title: String, source: String = "paper", published: String = "2018-12-03")
    -> [String]
  {
    Classifier.small.tag(.small(title, source: source, published: published)).0.places
      .filter {
        $0.role == .subject && $0.evidence.first?.rule != "place of the site that carries the report"
      }
      .map(\.code)
  }

  // MARK: Who issued it

  @Test func theIssuerThatThePageNamesComesFirst() {
    let item = Item.small("关于大气污染的通知", source: "dalian", issuers: ["上海市人民政府"], number: "粤府〔2018〕1号")
    #expect(places(item, .issuing) == ["310000"])
  }

  @Test func aBodyThatTheGlossaryDoesNotListIssuesForThePlaceInItsName() {
    #expect(places(.small("通知", source: "paper", issuers: ["辽宁省大连市人民政府办公室"]), .issuing) == ["210200"])
  }

  @Test func theHeadOfATitleNamesTheIssuer() {
    #expect(places(.small("上海市人民政府关于武汉路施工的通知", source: "paper"), .issuing) == ["310000"])
  }

  @Test func theLongestPrefixOfTheDocumentNumberNamesThePlace() {
    #expect(places(.small("通知", source: "paper", number: "沪府办发〔2018〕25号"), .issuing) == ["310000"])
  }

  @Test func aSourceStandsInForItsPlaceButAMediumDoesNot() {
    #expect(places(.small("市政府关于放假的通知", source: "dalian"), .issuing) == ["210200"])
    #expect(places(.small("市政府关于放假的通知", source: "paper"), .issuing).isEmpty)
  }

  @Test func aNationalLawIsIssuedByTheCountry() {
    #expect(places(.small("中华人民共和国大气污染防治法", source: "paper"), .issuing) == ["CN"])
    #expect(places(.small("中华人民共和国某某管理办法", source: "paper"), .issuing).isEmpty)
  }

  // MARK: What it is about

  @Test(arguments: [
    ("上海市南京路步行街区管理办法", ["310000"]), ("9月18日10时（北京时间）发布", []), ("扩大连续监测", []), ("武汉大学发布成果", []),
    ("大连港船舶", ["210200"]), ("南京西区建设", ["320100"]), ("河南区施工", []), ("河南区域协作", ["410000"]),
  ])
  func wordsThatOnlyLookLikePlacesAreNot(_ title: String, _ expected: [String]) {
    #expect(subjects(title) == expected)
  }

  @Test(arguments: [
    ("吉林市秸秆", ["220200"], "full name"), ("长春市朝阳区露天烧烤", ["220104"], "parent named before"),
    ("朝阳区与北京协作", ["110105"], "parent named nearby"), ("吉林秸秆利用", ["220000"], "province of that name"),
    ("大连市治理", ["210200"], "only place of that name"),
  ])
  func theTableDecidesBetweenPlacesOfOneName(_ title: String, _ expected: [String], _ rule: String) {
    #expect(subjects(title).contains(expected[0]))
    let tag = Classifier.small.tag(.small(title, source: "paper")).0.places.first { $0.code == expected[0] }
    if rule != "full name" { #expect(tag?.evidence.first?.rule == rule) }
  }

  @Test func theIssuersPlaceDecides() {
    let item = Item.small("朝阳区扬尘", source: "paper", issuers: ["长春市人民政府"])
    #expect(places(item, .subject) == ["220104"])
  }

  @Test func placesOfOneNameThatNothingDecidesAreAllFlagged() throws {
    let (tagged, findings) = Classifier.small.tag(.small("朝阳区扬尘治理", source: "paper"))
    #expect(tagged.places.map(\.code) == ["110105", "220104"])
    #expect(tagged.places.allSatisfy { $0.isDoubtful })
    let finding = try #require(findings.first)
    #expect(finding.code == .doubtfulPlace)
    #expect(finding.arguments == ["朝阳区", "110105, 220104"])
  }

  @Test func doubtInTheBodyIsFlaggedButNoFinding() {
    let (tagged, findings) = Classifier.small.tag(.small("扬尘治理", body: ["朝阳区已开工。"]))
    #expect(tagged.places.filter(\.isDoubtful).count == 2)
    #expect(findings.isEmpty)
  }

  @Test func aKeyRegionIsTheOneOfTheDay() {
    #expect(subjects("汾渭平原攻坚方案") == ["old"])
    #expect(subjects("汾渭平原攻坚方案", published: "2024-01-10") == ["new"])
    #expect(subjects("汾渭平原攻坚方案", published: "2015-01-10").isEmpty)
  }

  @Test func aSingleCharacterIsNoPlace() { #expect(subjects("京广铁路").isEmpty) }

  @Test func theCountryIsASubjectOnlyAtTheHeadOfATitle() {
    #expect(subjects("全国空气质量状况") == ["CN"])
    #expect(subjects("关于开展全国普查的通知", source: "dalian").isEmpty)
  }

  // MARK: What it mentions

  @Test func theBodyOnlyMentions() {
    let item = Item.small("关于大气污染的通知", source: "dalian", body: ["学习武汉市和大连市的经验。"])
    #expect(places(item, .mentioned) == ["420100"])
    #expect(places(item, .subject).isEmpty)
  }

  @Test func theLeadSpeaksWhereNeitherIssuerNorTitleNamesAPlace() {
    #expect(places(.small("空气变好了", source: "paper", body: ["武汉市发布。"]), .subject) == ["420100"])
  }

  @Test func namesOfPlaceRulesAreDistinctAndReasoned() {
    #expect(Set(PlaceRule.all.map(\.name)).count == PlaceRule.all.count)
    #expect(PlaceRule.all.allSatisfy { !$0.reason.isEmpty })
  }
}
