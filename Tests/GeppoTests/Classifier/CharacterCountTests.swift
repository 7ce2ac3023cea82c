import Testing

@testable import Geppo

struct CharacterCountTests {
  @Test(arguments: [
    ("大气污染", 4), ("治理VOCs污染", 5), ("PM2.5 and O3", 3), ("2018年12月3日", 3), ("，。《》 123", 0), ("", 0), ("臺灣", 2),
  ])
  func chineseCharactersAndLatinWordsCount(_ text: String, _ count: Int) {
    #expect(CharacterCount.count(in: text) == count)
  }

  @Test func titleAndBodyCount() {
    #expect(Classifier.small.tag(.small("大气", body: ["污染", "VOCs"])).0.characters == 5)
  }
}
