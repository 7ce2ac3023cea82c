import Testing

@testable import Geppo

@Suite struct CooperationJoinsTests {
  private func document(_ id: String, _ day: String, places: [String], topics: [String]) throws
    -> SearchDocument
  {
    SearchDocument(
      id: id, month: try #require(Month("2018-10")), standing: .new,
      fields: [.headline: "大連市が計画を公布", .number: "大政发〔2018〕1号"], publishedOn: Day(iso: day), type: "plan",
      topics: topics, places: places, source: "dalian", file: "", url: "")
  }

  private func joins(_ documents: [SearchDocument]) throws -> YearJoins {
    CooperationJoins(
      ledger: try LedgerSample.ledger(), glossary: try LedgerSample.glossary(),
      year: try #require(FiscalYear(2018))
    ).joined(with: documents)
  }

  @Test func countsOfEventsThatHaveRowsAreNoCooperationOfTheirOwn() throws {
    let joins = CooperationJoins(
      ledger: try LedgerSample.ledger(), glossary: try LedgerSample.glossary(),
      year: try #require(FiscalYear(2016))
    ).joined(with: [])
    #expect(!joins.cooperation.flatMap(\.activities).contains { $0.kind.contains("回数のみ") })
  }

  @Test func aPolicyOfThePartnerOnTheTopicBelongsToTheActivity() throws {
    let policies = try joins([try document("a", "2018-10-12", places: ["210200"], topics: ["VOC"])]).policies
    #expect(!policies.isEmpty && policies.allSatisfy { $0.adcode == "210200" && $0.topics == ["VOC"] })
    let ledger = try LedgerSample.ledger()
    let rows = ledger.activities.filter { row in policies.contains { $0.activity == row.location } }
    #expect(Set(rows.map(\.id)) == ["2018-C-17", "2018-S-3"])
    let one = try #require(policies.first { $0.kind == "中国国内セミナー" })
    #expect(one.title == "VOC排出削減・回収技術に関する技術交流会" && one.beginsOn == Day(iso: "2018-12-20"))
    #expect(one.id == "2018-S-3" && one.code == "seminar_china")
    #expect(one.municipalities == ["北九州市"] && one.partners == ["大連市"] && one.fiscalYear == 2018)
  }

  @Test(arguments: [
    ("the province above the city", "2018-10-12", ["210000"], ["VOC"], true),
    ("a district of the city", "2018-10-12", ["210202"], ["VOC"], true),
    ("the year before", "2017-04-01", ["210200"], ["VOC"], true),
    ("two years before", "2017-03-31", ["210200"], ["VOC"], false),
    ("the country", "2018-10-12", ["CN"], ["VOC"], false),
    ("another topic", "2018-10-12", ["210200"], ["DUST"], false),
    ("another city of the province", "2018-10-12", ["210100"], ["VOC"], false),
  ])
  func aPolicyConcernsAnActivity(
    _ name: String, day: String, places: [String], topics: [String], isJoined: Bool
  )
    throws
  {
    let policies = try joins([try document("a", day, places: places, topics: topics)]).policies
    #expect(policies.isEmpty != isJoined, "\(name)")
  }

  @Test func aNumberThatSeveralCitiesShareIsARecordOfAll() throws {
    let year = try #require(FiscalYear(2016))
    let records = CooperationJoins(
      ledger: try LedgerSample.ledger(), glossary: try LedgerSample.glossary(), year: year
    ).joined(with: []).cooperation
    let shared = records.filter(\.isShared)
    #expect(shared.map(\.partners.count) == [7] && shared.map(\.adcodes.count) == [7])
    #expect(records.flatMap(\.activities).reduce(0) { $0 + $1.planned } == 6)
  }

  @Test func whoWorksWithWhomIsOneRecordAPair() throws {
    let records = try joins([]).cooperation
    #expect(Set(records.map { $0.municipalities + ["-"] + $0.partners }).count == records.count)
    let one = try #require(records.first { $0.municipalities == ["北九州市"] && $0.partners == ["大連市"] })
    #expect(one.topics == ["VOC"] && one.adcodes == ["210200"] && one.fiscalYear == 2018)
    #expect(one.activities.map(\.held) == [2, 1, 1])
    #expect(one.activities.map(\.code) == ["consultation", "seminar_china", "training"], "\(one.activities)")
    #expect(one.ids.count == one.rows.count && one.ids.contains("2018-C-17"))
    let shenyang = try #require(records.first { $0.municipalities == ["JESC"] && $0.partners == ["瀋陽市"] })
    #expect(shenyang.activities.map(\.planned).reduce(0, +) == 1)
    #expect(!records.contains { $0.municipalities.contains("地球環境戦略研究機関") }, "one body has one name")
  }
}
