import Testing

@testable import Geppo

struct CooperationLineTests {
  private func event(_ japan: String, _ china: String, _ adcode: String) throws -> CooperationEvent {
    CooperationEvent(
      kind: "訪日研修等（招聘）", title: "訪日研修", isPlanned: false, period: "2018年12月10日～14日",
      first: try #require(Day(iso: "2018-12-10")), last: try #require(Day(iso: "2018-12-14")),
      japanSide: [japan], chinaSide: [china], place: "", adcodes: [adcode], topics: ["VOC"], heads: "8名",
      row: .line(file: "feeds/activities/fy2018.csv", line: 9))
  }

  private func issue() throws -> Geppo.Issue {
    var sample = try SampleMaterial()
    sample.material.activities = [
      try event("兵庫県", "広東省", "440000"), try event("地球環境戦略研究機関", "大連市", "210200"),
    ]
    return sample.issue()
  }

  @Test func theWholeBulletinHasAllActivitiesOfTheMonth() throws {
    #expect(try issue().whole.cooperation.map(\.japanSide) == ["兵庫県", "地球環境戦略研究機関"])
  }

  @Test func anEditionHasItsOwnAndThoseWithItsPartners() throws {
    let issue = try issue()
    let told = { (name: String) in
      issue.editions.first { $0.municipality.ja == name }?.bulletin.cooperation.map(\.chinaSide)
    }
    #expect(told("兵庫県") == ["広東省"])
    #expect(told("北九州市") == ["大連市"])
    #expect(told("東京都") == [])
  }

  @Test func everyItemOfAnEditionSaysWhatOfTheCooperationItIsAbout() throws {
    let issue = try issue()
    for item in issue.editions.flatMap(\.bulletin.items) { #expect(!item.relation.isEmpty) }
    let yokkaichi = try #require(issue.editions.first { $0.municipality.ja == "四日市市" })
    let tianjin = try #require(yokkaichi.bulletin.items.first { $0.id == "2018-12-0003" })
    #expect(tianjin.relation == "天津市との協力、VOC")
  }
}
