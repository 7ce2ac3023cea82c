import Testing

@testable import Geppo

@Suite struct TranslationMemoryTests {
  private let early = Day(iso: "2026-01-10")
  private let late = Day(iso: "2026-02-10")

  private var memory: TranslationMemory {
    let old = DocumentTranslation.approved(
      "2026-01-0001",
      [
        ("总体要求", "全体的な要求"), ("推进产业结构优化调整工作。", "産業構造の最適化調整を進める。"), ("附件", "添付資料"),
        ("企业应当于2026年12月31日前完成改造。", "企業は2026年12月31日までに改造を完了しなければならない。"),
      ], on: early)
    let new = DocumentTranslation.approved(
      "2026-02-0001", [("主要目标", "主な目標"), ("推进产业结构优化调整工作。", "産業構造を最適化し、調整する。"), ("保障措施", "保障措置")],
      on: late)
    return TranslationMemory(TranslationBook(old + new))
  }

  @Test func theSameTextBetweenTheSameNeighboursComesFirstThenTheNewest() {
    let segments = [Segment].sample(["总体要求", "推进产业结构优化调整工作。", "附件"])
    let found = memory.matches(for: segments, of: "2026-03-0001")[segments[1].id] ?? []
    #expect(found.map(\.percent) == [101, 100])
    #expect(found.map(\.document) == ["2026-01-0001", "2026-02-0001"])
    let alone = memory.matches(for: [segments[1]], of: "2026-03-0001")[segments[1].id] ?? []
    #expect(alone.map(\.document) == ["2026-02-0001", "2026-01-0001"])
    #expect(alone.map(\.percent) == [100, 100])
  }

  @Test func likeTextsAreFoundFrom75() {
    let segments = [Segment].sample(["企业应当于2027年12月31日前完成改造。", "企业要完成。", "全然不同的新内容在这里。"])
    let found = memory.matches(for: segments, of: "2026-03-0001")
    #expect(found[segments[0].id]?.map(\.percent) == [95])
    #expect(found[segments[0].id]?.first?.source == "企业应当于2026年12月31日前完成改造。")
    #expect(found[segments[1].id] == nil)
    #expect(found[segments[2].id] == nil)
  }

  @Test func aSegmentIsNotOfferedToItself() {
    let segments = [Segment].sample(["总体要求", "附件", "附件"])
    let found = memory.matches(for: segments, of: "2026-01-0001")
    #expect(found[segments[0].id] == nil)
    #expect(found[segments[1].id] == nil)
    #expect(
      found[segments[2].id]?.map(\.target) == ["添付資料"], "the second of the same text may take the first")
  }

  @Test func anEarlierVersionOfTheDocumentCounts() {
    let segments = [Segment].sample(["企业应当于2026年11月30日前完成改造。"])
    let found = memory.matches(for: segments, of: "2026-01-0001")[segments[0].id] ?? []
    #expect(found.map(\.document) == ["2026-01-0001"])
    #expect(found[0].percent >= 85)
  }

  @Test func onlyWhatWasApprovedIsKnown() {
    let events = DocumentTranslation.approved("2026-01-0001", [("主要目标", "主な目標")], on: early)
    #expect(TranslationMemory(TranslationBook(events)).entries.map(\.target) == ["主な目標"])
    #expect(TranslationMemory(TranslationBook(Array(events.dropLast()))).entries.isEmpty)
  }

  @Test func atMostThreeAreTold() {
    let events = (1...6).flatMap { number in
      DocumentTranslation.approved(
        "2026-01-000\(number)", [("推进产业结构优化调整工作。", "訳\(number)。")], on: early)
    }
    let segments = [Segment].sample(["推进产业结构优化调整工作。"])
    let found = TranslationMemory(TranslationBook(events)).matches(for: segments, of: "x")
    #expect(found[segments[0].id]?.map(\.target) == ["訳1。", "訳2。", "訳3。"])
  }

  /// Nothing that comparing all with all would find is missed.
  @Test(arguments: 0..<20) func theIndexFindsWhatComparingAllWouldFind(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let words = ["企业", "应当", "治理", "改造", "污染", "排放", "加强", "监督", "完成", "目标", "大气", "标准", "2026年", "。"]
    let texts = (0..<120).map { _ in
      (0..<Int.random(in: 2...9, using: &random)).map { _ in
        words[Int.random(in: 0..<words.count, using: &random)]
      }
      .joined()
    }
    let day = try #require(early)
    let entries = texts.prefix(100).enumerated().map { index, text in
      TranslationMemory.Entry(
        source: text, target: "訳\(index)", document: "d\(index)", segment: "s", previous: "x", next: nil,
        by: "", on: day)
    }
    let memory = TranslationMemory(Array(entries))
    for text in texts.suffix(20) {
      let segments = [Segment].sample([text]).map { segment in
        var segment = segment
        (segment.text, segment.isLocked) = (text, false)
        return segment
      }
      let likely = CharacterLikeness(text)
      let expected = entries.compactMap { likely.likeness(to: CharacterLikeness($0.source), from: 75) }
        .sorted(by: >).prefix(3)
      let found = memory.matches(for: segments, of: "x")[segments[0].id] ?? []
      #expect(found.map(\.percent) == Array(expected))
    }
  }
}
