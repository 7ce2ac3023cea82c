import Testing

@testable import Geppo

struct CharacterFScoreTests {
  /// Figures of sacrebleu 2.6.0, `CHRF().sentence_score`.
  private static let cases: [(text: String, references: [String], value: Double)] = [
    ("大気汚染防止条例の通知", ["大気汚染防止条例の通知"], 100),
    ("天津市クリーンエア行動方案", ["天津市清新空気行動方案", "天津市クリーンエア 行動計画"], 80.42411292411292),
    ("通知", ["大気汚染防止に関する通知"], 15.596330275229356), ("まったく別", ["大気汚染防止に関する通知"], 0),
    (
      "国VIB自動車用ガソリンの全面的な普及に関する通知",
      ["国VIB車用ガソリンの全面的な普及・使用に関する広東省人民政府の通知", "広東省人民政府による国VIB基準自動車用ガソリンの全面普及に関する通知"],
      50.63260455755311
    ),
    ("大気汚染防止法", ["法"], 45.454545454545446), ("", ["大気"], 0),
  ]

  @Test(arguments: cases.indices)
  func aTextScoresAsInSacrebleu(index: Int) {
    let (text, references, value) = Self.cases[index]
    #expect(abs(CharacterFScore.best(text, against: references).value - value) < 1e-9)
  }

  /// The same seven, `CHRF().corpus_score`.
  @Test func textsTogetherScoreAsInSacrebleu() {
    let scores = Self.cases.map { CharacterFScore.best($0.text, against: $0.references) }
    #expect(abs(CharacterFScore.corpus(scores) - 49.52344690890953) < 1e-9)
  }

  @Test func aTextWithoutReferenceScoresNothing() {
    #expect(CharacterFScore.best("大気", against: []).value == 0)
    #expect(CharacterFScore.corpus([]) == 0)
  }
}
