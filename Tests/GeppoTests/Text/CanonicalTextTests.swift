import Testing

@testable import Geppo

@Suite struct CanonicalTextTests {
  private struct Setting {
    var name = "a"
    var words: [String: [Int]] = [:]
    var codes: Set<String> = []
    var choice: Choice = .none
    var note: String?
  }

  private enum Choice { case none, some(Int), other }

  @Test func dictionariesAndSetsHaveOneOrder() {
    let names = (0..<40).map { "n\($0)" }
    let one = Setting(words: Dictionary(uniqueKeysWithValues: names.map { ($0, [1]) }), codes: Set(names))
    let other = Setting(
      words: Dictionary(uniqueKeysWithValues: names.reversed().map { ($0, [1]) }),
      codes: Set(names.reversed()))
    #expect(CanonicalText.of(one) == CanonicalText.of(other))
  }

  @Test func everyPropertyTells() {
    var texts: Set = [CanonicalText.of(Setting())]
    for change: (inout Setting) -> Void in [
      { $0.name = "b" }, { $0.words = ["a": [1]] }, { $0.words = ["a": [2]] }, { $0.codes = ["x"] },
      { $0.choice = .some(1) }, { $0.choice = .some(2) }, { $0.choice = .other }, { $0.note = "" },
      { $0.note = "b" }, { $0.words = ["a": [1, 1]] },
    ] {
      var setting = Setting()
      change(&setting)
      #expect(texts.insert(CanonicalText.of(setting)).inserted, "\(setting)")
    }
  }

  /// Lengths stand before texts, so no text can look like two.
  @Test func textsDoNotRunTogether() {
    #expect(CanonicalText.of(["a,b"]) != CanonicalText.of(["a", "b"]))
    #expect(CanonicalText.of(["a", "bc"]) != CanonicalText.of(["ab", "c"]))
  }
}
