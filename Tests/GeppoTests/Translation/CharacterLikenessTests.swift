import Testing

@testable import Geppo

@Suite struct CharacterLikenessTests {
  @Test(arguments: [
    ("加强污染治理", "加强污染治理", 100), ("加强污染治理", "加强 污染治理", 100), ("加强污染治理", "加强污染防治", 66),
    ("排放2.6万吨", "排放２.６万吨", 100),
    ("", "", 100),
  ])
  func likenessIsTheShareOfCharactersThatStay(left: String, right: String, value: Int) {
    #expect(CharacterLikeness(left).likeness(to: CharacterLikeness(right), from: 0) == value)
    #expect(CharacterLikeness(right).likeness(to: CharacterLikeness(left), from: 0) == value)
  }

  @Test func belowTheFloorThereIsNone() {
    #expect(CharacterLikeness("加强污染治理").likeness(to: CharacterLikeness("加强污染防治"), from: 75) == nil)
    #expect(CharacterLikeness("甲").likeness(to: CharacterLikeness("乙丙丁戊"), from: 1) == nil)
  }
}
