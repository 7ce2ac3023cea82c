import Testing

@testable import Geppo

/// Numbers of running text.
struct ChineseNumeralTests {
  @Test(arguments: [
    ("三十七", 37), ("一千万", 10_000_000), ("二〇二〇", 2020), ("两", 2), ("一百零三", 103), ("一亿五千万", 150_000_000),
    ("十", 10),
  ])
  func charactersAreANumber(text: String, value: Int) { #expect(ChineseNumeral.value(text[...]) == value) }

  @Test(arguments: ["", "一二十", "某", "十o", "25"])
  func otherCharactersAreNone(text: String) { #expect(ChineseNumeral.value(text[...]) == nil) }

  @Test func amountsAreTheirValueAndTheFiguresThatAreWritten() {
    let amounts = ChineseNumeral.amounts(in: "补助1亿5000万元、1.5亿元和1.23亿分")
    #expect(amounts.map(\.value) == [150_000_000, 150_000_000, 123_000_000])
    #expect(amounts.first?.figures == ["1", "5000"])
  }
}
