import Testing

@testable import Geppo

@Suite struct UntouchedTextTests {
  @Test(arguments: [
    ("推进源头替代。", "推进源头替代。", true), ("推进源头替代。 ", "推进源头替代。", true), ("附則", "附则", false),
    ("発生源での代替を進める。", "推进源头替代。", false), ("6　附則", "6　附则", false),
  ])
  func aTargetIsACopyWhereNothingWasWritten(target: String, source: String, isCopy: Bool) {
    #expect(UntouchedText.isCopy(target, of: source) == isCopy)
  }

  @Test(arguments: [
    ("目的", true), ("人民政府", true), ("附则", false), ("目的。", false), ("", false), ("推行清洁生产审核工作", false),
  ])
  func fewWordsAreWrittenAlike(source: String, isAlike: Bool) {
    #expect(UntouchedText.isAlike(source) == isAlike)
  }
}
