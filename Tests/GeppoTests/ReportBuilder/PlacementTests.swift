import Testing

@testable import Geppo

struct PlacementTests {
  struct Row: Sendable {
    var rule: String
    var facts: PlacementFacts
    var home: Home
  }

  static let rows = [
    Row(rule: "key region in title", facts: facts(issuing: ["CN"], groups: ["2p26"]), home: .group("2p26")),
    Row(
      rule: "body of a key region", facts: facts(issuing: ["CN"], body: "2p26"), home: .group("2p26")),
    Row(rule: "national issuer", facts: facts(issuing: ["CN"], subjects: ["120000"]), home: .central("plan")),
    Row(rule: "issued by a place", facts: facts(issuing: ["120116"]), home: .place("120000")),
    Row(
      rule: "about a place", facts: facts(issuing: ["410000"], subjects: ["310000"]), home: .place("310000")),
    Row(rule: "in a key region", facts: facts(issuing: ["410000"]), home: .group("2p26")),
    Row(rule: "place of the source", facts: facts(source: "CN"), home: .central("plan")),
    Row(rule: "place of the source", facts: facts(source: "210200"), home: .place("210200")),
  ]

  private static func facts(
    issuing: [String] = [], subjects: [String] = [], groups: [String] = [], body: String? = nil,
    source: String = ""
  ) -> PlacementFacts {
    PlacementFacts(
      issuing: issuing, subjects: subjects, titledGroups: groups, bodyOfGroup: body, sourcePlace: source,
      section: "plan")
  }

  private func atlas() throws -> Atlas {
    let sample = try SampleMaterial()
    let names = Names(glossary: sample.glossary, sources: sample.sources)
    return Atlas(glossary: sample.glossary, names: names, month: sample.material.month)
  }

  @Test(arguments: rows) func ruleDecides(row: Row) throws {
    let atlas = try atlas()
    let deciding = PlacementRule.all.first { $0.home(row.facts, atlas) != nil }
    #expect(deciding?.name == row.rule)
    #expect(PlacementRule.home(of: row.facts, in: atlas) == row.home)
  }

  @Test func everyRuleHasARow() {
    #expect(Set(Self.rows.map(\.rule)) == Set(PlacementRule.all.map(\.name)))
  }

  @Test(arguments: [
    ("全国人大常委会会议表决通过关于修改大气污染防治法的决定", "report", "law"),
    ("《天津市大气污染防治条例》修改后公布", "activity", "law"), ("解读《天津市大气污染防治条例》", "commentary", "news"),
    ("我市贯彻大气污染防治法", "report", "news"), ("柴油货车污染治理攻坚战行动计划印发", "report", "news"),
  ])
  func reportOnALawStandsWithTheLaws(title: String, type: String, section: String) throws {
    let sample = try SampleMaterial()
    let names = Names(glossary: sample.glossary, sources: sample.sources)
    var entry = SampleEntry.plan
    (entry.title, entry.type) = (title, type)
    let facts = PlacementFacts(try entry.entry(sample.glossary), names: names, atlas: try atlas())
    #expect(facts.section == section)
  }

  @Test func placeOutsideAllRegionsIsNotLost() throws {
    #expect(PlacementRule.home(of: Self.facts(issuing: ["540000"]), in: try atlas()) == .elsewhere)
  }

  @Test(arguments: [
    ("京津冀及周边地区大气污染防治领导小组办公室", "2p26"), ("汾渭平原大气污染防治协作小组", "fw_2018"), ("生态环境部", nil),
  ])
  func theNameOfABodyTellsItsKeyRegion(_ body: String, _ group: String?) throws {
    #expect(try atlas().group(ofBody: body) == group)
  }

  @Test func keyRegionsFollowTheirPeriods() throws {
    let sample = try SampleMaterial()
    let names = Names(glossary: sample.glossary, sources: sample.sources)
    let groups = { (month: String) throws -> [String] in
      Atlas(glossary: sample.glossary, names: names, month: try #require(Month(month))).groups.map(\.id)
    }
    #expect(try groups("2018-05").contains("prd_key_2013"))
    #expect(try !groups("2018-12").contains("prd_key_2013"))
    #expect(try groups("2018-12").contains("fw_2018"))
  }
}
