import Testing

@testable import Geppo

/// What people call topics and places, in the committed tables.
struct ScopeNamesTests {
  private let names: ScopeNames

  init() throws { names = ScopeNames(try CommittedGlossary.read()) }

  @Test(arguments: [
    ("VOCs", "VOC"), ("オゾン", "OZONE"), ("揮発性有機化合物", "VOC"), ("粉じん", "DUST"), ("自動車", "VEHICLE"),
    ("粉じん（揚じん）", "DUST"), ("voc", "VOC"), ("臭氧", "OZONE"),
  ])
  func aTopicIsKnownByWhatPeopleCallIt(_ name: String, _ code: String) throws {
    #expect(try names.topics(name) == [code])
  }

  @Test(arguments: [
    ("上海市浦東新区", "310115"), ("上海浦东新区", "310115"), ("浦東新区", "310115"), ("遼寧省", "210000"), ("广东", "440000"),
    ("江蘇省南通市通州区", "320612"), ("北京市通州区", "110112"), ("浦東", "310115"), ("京津冀", "jjj"),
  ])
  func aPlaceIsKnownWithAndWithoutWhatLiesAbove(_ name: String, _ code: String) throws {
    #expect(try names.places(name) == [code])
  }

  @Test func whatMayMeanSeveralNamesThemAll() throws {
    let error = #expect(throws: GeppoError.self) { try names.places("通州") }
    #expect(
      error?.sentence.japanese
        == "「通州」に当たるものが2件あります。コードで指定してください：110112 北京市通州区、320612 江蘇省南通市通州区")
    // A full name of several places means all of them.
    #expect(try names.places("通州区") == ["110112", "320612"])
  }

  @Test(arguments: ["大阪", "火星", ""]) func whatIsNotThereIsNotGuessed(_ name: String) {
    #expect(throws: GeppoError.self) { try names.places(name) }
    #expect(throws: GeppoError.self) { try names.topics(name) }
  }
}
