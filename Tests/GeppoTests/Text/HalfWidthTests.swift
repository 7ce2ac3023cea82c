import Testing

@testable import Geppo

struct HalfWidthTests {
  @Test(arguments: [("Ｈ３０年度", "H30年度"), ("（１，２００）", "(1,200)"), ("平成三十年　ア", "平成三十年　ア"), ("", "")])
  func onlyLettersDigitsAndMarksAreNarrowed(wide: String, narrow: String) {
    #expect(wide.halfWidth == narrow)
  }
}
