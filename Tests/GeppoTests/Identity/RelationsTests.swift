import Testing

@testable import Geppo

struct RelationsTests {
  private static let number = "武政令〔2018〕31号"

  private func item(
    _ name: String, _ title: String, on day: String, body: [String] = [], issuer: String = "武汉市人民政府",
    number: String? = nil
  ) -> Item {
    var item = Item.small(title, issuers: [issuer], number: number, body: body, published: day)
    item.page = PageReference(file: name, source: name, folder: Month("2018-12"), sha256: name)
    item.key = name
    return item
  }

  private var rule: Item {
    item("rule", "武汉市机动车检验管理办法", on: "2018-12-03", number: Self.number)
  }

  private func relations(_ items: Item...) -> [Relation] {
    let keys = items.map { item in
      var key = FoldKey(item, sourceRank: 1)
      key.issuedFor = item.issuers.compactMap { issuer in
        Self.regions.first { issuer.value.hasPrefix($0.zh) }?.adcode
      }
      return key
    }
    let entries = Fold.entries(of: keys)
    #expect(entries.count == items.count)
    #expect(
      Relations.among(entries.reversed(), keys: keys.reversed(), places: Self.places)
        == Relations.among(entries, keys: keys, places: Self.places))
    return Relations.among(entries, keys: keys, places: Self.places)
  }

  private static let regions: [Region] = [
    ("420100", .prefecture, "武汉市", "420000"), ("420200", .prefecture, "黄石市", "420000"),
    ("420000", .province, "湖北省", "CN"),
    ("130400", .prefecture, "邯郸市", "130000"), ("130200", .prefecture, "唐山市", "130000"),
    ("130000", .province, "河北省", "CN"),
    ("150100", .prefecture, "呼和浩特市", "150000"), ("150000", .province, "内蒙古自治区", "CN"),
    ("320100", .prefecture, "南京市", "320000"),
    ("321100", .prefecture, "镇江市", "320000"), ("320000", .province, "江苏省", "CN"), ("CN", .country, "国务院", ""),
  ].map { code, level, name, parent in
    Region(
      adcode: code, level: level, zh: name, zhShort: "", ja: name, kana: "", romaji: "", parent: parent,
      aliases: [],
      isDoubtful: false, location: .file("glossary/regions.csv"))
  }

  private static var places: PlaceIndex {
    var glossary = Glossary()
    glossary.regions = regions
    return PlaceIndex(glossary)
  }

  private func only(_ relations: [Relation]) -> String {
    relations.map { "\($0.subject) \($0.kind.rawValue) \($0.object): \($0.rule)" }.joined(separator: "; ")
  }

  @Test func aDraftBelongsToTheFirstFinalVersion() {
    let draft = item("draft", "关于公开征求《武汉市机动车检验管理办法（征求意见稿）》意见的公告", on: "2018-10-01")
    let later = item("later", "武汉市机动车检验管理办法", on: "2020-12-03", number: "武政令〔2020〕5号")
    #expect(only(relations(draft, rule, later)) == "draft draft rule: draft of the same title")
  }

  @Test func aBureauAsksForCommentsOnWhatItsGovernmentIssues() {
    let title = "关于公开征求《武汉市机动车检验管理办法》意见的公告"
    let draft = item("draft", title, on: "2018-10-01", issuer: "武汉市生态环境局")
    #expect(only(relations(draft, rule)) == "draft draft rule: draft of the same title")
    #expect(relations(item("draft", title, on: "2018-10-01", issuer: "黄石市生态环境局"), rule).isEmpty)
  }

  @Test func aDraftAfterTheDocumentIsOfAnotherOne() {
    #expect(relations(item("draft", "《武汉市机动车检验管理办法（征求意见稿）》", on: "2019-10-01"), rule).isEmpty)
  }

  @Test func explanationsAmendmentsAndCorrectionsNameTheirDocument() {
    let title = "《武汉市机动车检验管理办法》"
    #expect(
      only(relations(item("a", title + "解读", on: "2018-12-01"), rule))
        == "a explanation rule: explanation of the title")
    #expect(
      only(relations(item("a", "关于修改" + title + "的决定", on: "2019-12-01"), rule))
        == "a amendment rule: amendment of the title")
    #expect(
      only(relations(item("a", "关于" + title + "的更正", on: "2018-12-06"), rule))
        == "a correction rule: correction of the title")
  }

  @Test func aDecisionToRepealListsWhatItEnds() {
    let other = item("other", "武汉市施工扬尘污染防治办法", on: "2010-12-03")
    let repeal = item(
      "repeal", "武汉市人民政府关于废止部分规章的决定", on: "2019-12-01",
      body: ["《武汉市机动车检验管理办法》（\(Self.number)）", "《武汉市施工扬尘污染防治办法》"])
    #expect(
      only(relations(other, repeal, rule))
        == "repeal repeal rule: repeal by a decision; repeal repeal other: repeal by a decision")
  }

  @Test func aClauseAtTheEndRepealsOrReplaces() {
    let clause = ["本办法自2020年1月1日起施行，《武汉市机动车检验管理办法》（\(Self.number)）同时废止。"]
    let other = item("other", "武汉市机动车污染防治条例", on: "2019-12-01", body: clause)
    #expect(only(relations(other, rule)) == "other repeal rule: repeal by a clause")
    let new = item("new", "武汉市机动车检验管理办法", on: "2019-12-01", body: clause, number: "武政令〔2019〕9号")
    let found = relations(new, rule)
    #expect(only(found) == "new replacement rule: replacement by a clause")
    #expect(found.first?.evidence.hasSuffix("同时废止") == true)
  }

  @Test func anotherEditionReplacesTheOneBefore() {
    let new = item("new", "武汉市机动车检验管理办法（2019年修订）", on: "2019-12-01", number: "武政令〔2019〕9号")
    #expect(only(relations(new, rule)) == "new replacement rule: new edition of the title")
  }

  @Test func aForwardWithItsOwnNumberIsTiedToWhatItForwards() {
    let forward = item(
      "forward", "江岸区人民政府转发《武汉市机动车检验管理办法》", on: "2018-12-20", issuer: "江岸区人民政府", number: "岸政发〔2018〕7号")
    #expect(only(relations(forward, rule)) == "forward forward rule: forward with a number of its own")
  }

  @Test func aPlanThatCarriesOutAnotherNamesIt() {
    let plan = item(
      "plan", "江岸区机动车专项整治工作方案", on: "2018-12-20",
      body: ["为贯彻落实《武汉市机动车检验管理办法》（\(Self.number)），结合我区实际，制定本方案。"], issuer: "江岸区人民政府")
    let found = relations(plan, rule)
    #expect(only(found) == "plan derivation rule: made to carry out what it cites")
    #expect(found.first?.ownShare == nil)
  }

  @Test func aCitysCopyOfAProvincialPlanTellsItsOwnShare() throws {
    let text = Array(SketchSample.plan("某").dropFirst().dropLast())
    let province = item("province", "湖北省大气污染防治攻坚行动计划", on: "2018-09-01", body: text, issuer: "湖北省人民政府")
    let own = ["本市重点整治沿江码头和老旧船舶，推广岸电，对渣土运输车辆安装定位装置，主城区道路全部机械化清扫，建立网格员巡查制度。"]
    let city = item("city", "武汉市大气污染防治攻坚行动计划", on: "2018-10-01", body: text + own)
    let relation = try #require(relations(province, city).first)
    #expect(relation.kind == .derivation && relation.subject == "city" && relation.object == "province")
    #expect((15...55).contains(try #require(relation.ownShare)))
    let other = item("other", "黄石市大气污染防治攻坚行动计划", on: "2018-11-01", body: text, issuer: "黄石市人民政府")
    #expect(!relations(city, other).contains { $0.subject == "other" }, "two cities of one level")
  }

  /// Of plans with one text, the copy's own province is the model, whatever the names look like.
  @Test(arguments: [
    ("呼和浩特市", "内蒙古自治区", "copy derivation model: text in common"), ("内蒙古自治区", "呼和浩特市", ""), ("镇江市", "南京市", ""),
    ("邯郸市", "唐山市", ""), ("邯郸市", "湖北省", ""), ("邯郸市", "河北省", "copy derivation model: text in common"),
    ("邯郸市", "国务院", "copy derivation model: text in common"), ("某市", "河北省", ""),
  ])
  func theModelIsOfAPlaceThatHoldsTheCopys(_ copy: String, _ model: String, _ relation: String) {
    let text = Array(SketchSample.plan("某").dropFirst().dropLast())
    let above = item("model", model + "大气污染防治攻坚行动计划", on: "2018-09-01", body: text, issuer: model + "人民政府")
    let below = item(
      "copy", copy + "大气污染防治攻坚行动计划", on: "2018-10-01", body: text + ["本地重点整治沿江码头和老旧船舶，推广岸电，建立网格员巡查制度。"],
      issuer: copy + "人民政府")
    #expect(only(relations(above, below)) == relation)
  }

  @Test func everyRuleHasATestAbove() {
    #expect(RelationRule.all.count == 11)
    #expect(Set(RelationRule.all.map(\.name)).count == 11)
  }
}
