import Testing

@testable import Geppo

@Suite struct TextDifferenceTests {
  @Test(arguments: [
    ("本办法自2026年7月1日起施行。", "本办法自2026年8月1日起施行。", "本办法自2026年〔－7－〕〔＋8＋〕月1日起施行。"),
    ("为改善空气质量，制定本方案。", "为持续改善空气质量，制定本方案。", "为〔＋持续＋〕改善空气质量，制定本方案。"),
    ("积极推进治理工作。", "推进治理工作。", "〔－积极－〕推进治理工作。"), ("相同", "相同", "相同"), ("", "新增", "〔＋新增＋〕"), ("删去", "", "〔－删去－〕"),
    ("责令停产整治", "责令限产整改", "责令〔－停产整治－〕〔＋限产整改＋〕"),
  ])
  func theChangeIsShownByCharacters(_ old: String, _ new: String, _ shown: String) {
    #expect(TextDifference(old, new).plain == shown)
  }

  @Test(arguments: 0..<50) func bothTextsCanBeReadFromIt(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let characters = Array("推进治理改造企业标准。，2026")
    let texts = (0..<2).map { _ in
      String(
        (0..<Int.random(in: 0...30, using: &random)).map { _ in
          characters[Int.random(in: 0..<characters.count, using: &random)]
        })
    }
    let runs = TextDifference(texts[0], texts[1]).runs
    #expect(runs.filter { $0.kind != .added }.map(\.text).joined() == texts[0])
    #expect(runs.filter { $0.kind != .removed }.map(\.text).joined() == texts[1])
    #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.kind != $1.kind })
    #expect(!runs.contains { $0.text.isEmpty })
  }

  @Test func veryLongTextsAreComparedByTheirEnds() {
    let old = "甲" + String(repeating: "乙丙", count: 2000) + "丁"
    let new = "甲" + String(repeating: "丙戊", count: 2000) + "丁"
    #expect(TextDifference(old, new).runs.map(\.kind) == [.kept, .removed, .added, .kept])
  }
}
