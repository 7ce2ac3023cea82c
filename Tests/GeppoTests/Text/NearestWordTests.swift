import Testing

@testable import Geppo

struct NearestWordTests {
  private let known = ["id", "name_zh", "name_ja", "expected_minimum", "recipe", "core", "adjacent"]

  @Test(arguments: [
    ("nmae_ja", "name_ja"), ("name_jp", "name_ja"), ("expectedMinimum", "expected_minimum"),
    ("Expected-Minimum", "expected_minimum"), ("receipe", "recipe"), ("cor", "core"),
    ("adjecent", "adjacent"),
  ])
  func slipFindsTheWord(typo: String, word: String) {
    #expect(NearestWord.of(typo, among: known) == word)
  }

  @Test(arguments: ["", "x", "remark", "zh", "完全に別の語"]) func otherWordsAreNotGuessed(word: String) {
    #expect(NearestWord.of(word, among: known) == nil)
    #expect(NearestWord.hint(for: word, among: known) == "")
  }

  @Test func aCodeOfAnotherProvinceIsNoSlip() {
    let codes = ["210200", "500000", "652929"]
    #expect(NearestWord.of("659999", among: codes) == nil && NearestWord.of("000000", among: codes) == nil)
    #expect(NearestWord.of("210299", among: codes) == "210200")
  }

  @Test func firstOfEquallyNearWordsIsNamed() {
    #expect(NearestWord.of("name_xx", among: ["name_zh", "name_ja"]) == "name_zh")
  }

  @Test func swapOfNeighboursIsOneSlip() {
    #expect(NearestWord.distance(Array("ab"), Array("ba")) == 1)
    #expect(NearestWord.distance(Array(""), Array("abc")) == 3)
    #expect(NearestWord.distance(Array("kitten"), Array("sitting")) == 3)
  }
}
