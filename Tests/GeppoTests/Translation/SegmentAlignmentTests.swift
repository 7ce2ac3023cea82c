import Testing

@testable import Geppo

@Suite struct SegmentAlignmentTests {
  @Test func aChangedSentenceIsTiedToTheOneThatItWas() throws {
    let old = segments("治理方案", "为改善空气质量，制定本方案。", "企业应当于2026年12月31日前完成改造。", "附件", "本办法自2026年7月1日起施行。")
    let new = segments(
      "治理方案", "（2026年修改）", "为持续改善空气质量，制定本方案。", "企业应当于2026年12月31日前完成改造。", "主管部门负责监督。", "本办法自2026年8月1日起施行。",
      "附件")
    let aligned = SegmentAlignment(old: old, new: new)
    #expect(aligned.changes.map(\.old) == [old[1].id, old[4].id])
    #expect(aligned.changes.map(\.new) == [new[2].id, new[5].id])
    #expect(aligned.changes.allSatisfy { (85...99).contains($0.likeness) })
    #expect(aligned.added == [new[1].id, new[4].id])
    #expect(aligned.gone.isEmpty)
    #expect(aligned.former(of: new[2].id)?.old == old[1].id)
    #expect(aligned.successor(of: old[4].id)?.new == new[5].id)
  }

  @Test func whatIsInOneTextOnlyIsNamed() {
    let aligned = SegmentAlignment(old: segments("甲乙丙丁", "保留的句子。"), new: segments("保留的句子。", "全然不同的新内容。"))
    #expect(aligned.changes.isEmpty)
    #expect(aligned.gone.count == 1)
    #expect(aligned.added.count == 1)
  }

  /// Insertions, removals, moves and changes: every segment of either text is unchanged, tied, gone or added, and none twice.
  @Test(arguments: 0..<100)
  func everySegmentIsAccountedForOnce(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var texts = (0..<20).map { "第\($0)项任务是推进治理工作并按期完成整改要求。" }
    let old = segments(texts)
    for _ in 0..<8 {
      let index = Int.random(in: 0..<texts.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: texts.insert("新增内容\(Int.random(in: 0..<99, using: &random))。", at: index)
      case 1 where texts.count > 1: texts.remove(at: index)
      case 2: texts.swapAt(index, Int.random(in: 0..<texts.count, using: &random))
      default: texts[index] += "并上报。"
      }
    }
    let new = segments(texts)
    let aligned = SegmentAlignment(old: old, new: new)
    let shared = Set(old.map(\.id)).intersection(new.map(\.id))
    #expect((Array(shared) + aligned.changes.map(\.old) + aligned.gone).sorted() == old.map(\.id).sorted())
    #expect((Array(shared) + aligned.changes.map(\.new) + aligned.added).sorted() == new.map(\.id).sorted())
  }

  private func segments(_ texts: String...) -> [Segment] { segments(texts) }

  private func segments(_ texts: [String]) -> [Segment] {
    var names = SegmentName()
    return texts.enumerated().map { index, text in
      Segment(
        id: names.next(text), kind: .paragraph, text: text, clause: "",
        place: SegmentPlace(block: index, sentence: 0), isLocked: false)
    }
  }
}
