import Testing

@testable import Geppo

@Suite struct SegmentPrefillTests {
  @Test func whatIsKnownWordForWordBecomesADraft() {
    let events = DocumentTranslation.approved(
      "2026-01-0001", [("主要目标", "主な目標"), ("推进产业结构调整。", "産業構造の調整を進める。")], on: Day(iso: "2026-01-10"))
    let book = TranslationBook(events)
    let memory = TranslationMemory(book)
    let segments = [Segment].sample(["主要目标", "推进产业结构大调整。", "国发〔2018〕22号"])
    let drafts = SegmentPrefill.drafts(for: segments, of: DocumentTranslation("2026-02-0001"), from: memory)
    #expect(
      drafts == [
        SegmentTranslation(
          segment: segments[0].id, source: "主要目标", target: "主な目標", origin: .memory("2026-01-0001"),
          isDraft: true)
      ])
    #expect(
      SegmentPrefill.drafts(for: segments, of: book["2026-01-0001"], from: memory).isEmpty,
      "it has a translation")
  }
}
