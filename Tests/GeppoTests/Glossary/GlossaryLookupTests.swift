import Testing

@testable import Geppo

struct GlossaryLookupTests {
  private let glossary: Glossary

  init() throws { glossary = try CommittedGlossary.read() }

  @Test func wayUpEndsAtTheCountry() {
    #expect(glossary.ancestors(of: "320581").map(\.adcode) == ["320500", "320000", "CN"])
    #expect(glossary.ancestors(of: "CN").isEmpty)
    #expect(glossary.ancestors(of: "nowhere").isEmpty)
  }

  @Test func placeLiesInItselfAndInWhatIsAbove() {
    #expect(glossary.isWithin("210200", "210200"))
    #expect(glossary.isWithin("210200", "210000"))
    #expect(!glossary.isWithin("210000", "210200"))
  }

  @Test(arguments: [("2018-06-26", "csj_2013"), ("2018-06-27", "csj_2018"), ("2023-11-30", "csj_2023")])
  func deltaIsTheOneOfTheDay(_ day: String, _ id: String) {
    let groups = glossary.regionGroups(on: Day(iso: day)).filter { $0.id.hasPrefix("csj") }
    #expect(groups.map(\.id) == [id])
  }

  @Test(arguments: [
    ("120000", ["神戸市", "四日市市", "北九州市"]), ("210000", ["富山県", "川崎市", "北九州市"]),
    ("440400", ["兵庫県"]), ("CN", []),
  ])
  func municipalitiesOfAPlace(_ adcode: String, _ names: [String]) {
    #expect(Set(glossary.municipalities(partneredWith: adcode).map(\.ja)) == Set(names))
  }

  @Test func municipalityThatJoinedLaterHasNoEarlierPart() {
    let before = glossary.municipalities(partneredWith: "420100", on: Day(iso: "2015-12-31"))
    let after = glossary.municipalities(partneredWith: "420100", on: Day(iso: "2018-12-31"))
    #expect(before.map(\.ja) == ["北九州市"])
    #expect(after.map(\.ja).contains("大分市"))
  }

  @Test func bodyIsKnownByEitherName() {
    #expect(glossary.body(named: "环保部")?.ja == "環境保護部")
    #expect(glossary.body(named: "大连市环境保护局")?.ja == "大連市環境保護局")
    #expect(glossary.body(named: "无此机构") == nil)
  }
}
