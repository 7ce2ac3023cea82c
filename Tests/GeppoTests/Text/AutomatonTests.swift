import Testing

@testable import Geppo

struct AutomatonTests {
  /// A pattern found: its index among the patterns given, and the folded scalars it covers.
  struct Match: Hashable {
    var pattern: Int
    var range: Range<Int>
  }

  /// A small generator, so that a failure can be repeated (Numerical Recipes' constants).
  struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
    mutating func word(_ length: Int, of letters: [Character]) -> String {
      String((0..<length).map { _ in letters[roll(letters.count)] })
    }
  }

  private func automaton(_ words: [String]) -> Automaton {
    Automaton(patterns: words.map { FoldedText($0).scalars })
  }

  private func matches(_ automaton: Automaton, _ text: String) -> [Match] {
    var all: [Match] = []
    automaton.forEachMatch(in: FoldedText(text)) { all.append(.init(pattern: $0, range: $1)) }
    return all
  }

  /// Every place of every word, by end, longest first, then by index.
  private func naive(_ words: [String], _ text: String) -> [Match] {
    let scalars = FoldedText(text).scalars
    var all: [Match] = []
    for (index, word) in words.enumerated() where !word.isEmpty {
      let pattern = FoldedText(word).scalars
      for start in 0..<max(0, scalars.count - pattern.count + 1)
      where Array(scalars[start..<start + pattern.count]) == pattern {
        all.append(.init(pattern: index, range: start..<start + pattern.count))
      }
    }
    return all.sorted {
      ($0.range.upperBound, $0.range.lowerBound, $0.pattern) < (
        $1.range.upperBound, $1.range.lowerBound, $1.pattern
      )
    }
  }

  @Test(arguments: 0..<60) func findsWhatANaiveSearchFinds(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let letters = Array("ab大气".prefix(2 + dice.roll(3)))
    let words = (0..<(1 + dice.roll(30))).map { _ in dice.word(dice.roll(6), of: letters) }
    let text = dice.word(200, of: letters + ["x"])
    #expect(matches(automaton(words), text) == naive(words, text))
  }

  /// Scalars as they are, also beyond the basic plane; each pattern once more as a suffix of another and as a twin.
  @Test(arguments: 0..<60) func scalarsOfAllPlanesSuffixesAndTwinsAreFoundAsANaiveSearchFindsThem(seed: Int) {
    var dice = Dice(state: UInt64(1_000 + seed))
    let letters = Array(
      ["a", "大", "\u{20000}", "\u{2A6D6}", "\u{30000}", "气"].prefix(2 + dice.roll(5)).map(Character.init))
    var words = (0..<(1 + dice.roll(20))).map { _ in dice.word(dice.roll(7), of: letters) }
    words += words.map { String($0.dropFirst(dice.roll(3))) }
    let text = dice.word(200, of: letters + ["x"])
    #expect(matches(automaton(words), text) == naive(words, text))
  }

  @Test func familiesThatFindNoRoomStandBehindAllOthers() {
    var dice = Dice(state: 9)
    let letters = (0..<900).compactMap { Unicode.Scalar(0x4E00 + 7 * $0).map(Character.init) }
    let words = (0..<6_000).map { _ in dice.word(2 + dice.roll(4), of: letters) }
    let text = (0..<40).map { _ in words[dice.roll(words.count)] + dice.word(2, of: letters) }.joined()
    let found = matches(automaton(words), text)
    let numbered = Dictionary(grouping: words.indices) { words[$0] }
    let scalars = Array(text)
    var wanted: [Match] = []
    for end in 1...scalars.count {
      for start in max(0, end - 6)..<end {
        for index in numbered[String(scalars[start..<end])] ?? [] {
          wanted.append(.init(pattern: index, range: start..<end))
        }
      }
    }
    #expect(found == wanted)
  }

  @Test func matchesMapToTheOriginal() {
    let text = FoldedText("加強ＰＭ２．５和臭氧協同控制")
    var found: [String] = []
    automaton(["PM2.5", "臭氧", "协同控制"]).forEachMatch(in: text) { found.append(String(text.original(of: $1))) }
    #expect(found == ["ＰＭ２．５", "臭氧", "協同控制"])
  }

  @Test func emptyPatternsAndTextsAreNothing() {
    #expect(matches(automaton(["", "a"]), "").isEmpty)
    #expect(matches(automaton([]), "臭氧").isEmpty)
    #expect(matches(automaton(["", "氧"]), "臭氧") == [.init(pattern: 1, range: 1..<2)])
  }

  @Test func tenThousandPatternsAreBuiltAndFound() {
    var dice = Dice(state: 1)
    let letters = Array("大气污染防治行动计划排放标准监测机动车挥发性有机物重点区域空气质量改善方案通知省市县区")
    let words = (0..<10_000).map { _ in dice.word(2 + dice.roll(7), of: letters) }
    let searcher = automaton(words)
    for index in stride(from: 0, to: words.count, by: 977) {
      let found = matches(searcher, "关于" + words[index] + "的")
      #expect(found.contains { words[$0.pattern] == words[index] })
    }
  }
}
