import Testing

@testable import Geppo

@Suite struct ProvisionalTranslationTests {
  private static let item = SampleItem.item(
    title: "某市方案",
    blocks: [
      Block(kind: .heading, text: "一、总体要求", line: 1),
      Block(kind: .paragraph, text: "推进源头替代。加强过程管控。", line: 2),
      Block(kind: .table, text: "指标\t数值\n排放量\t2.6", line: 3),
      Block(kind: .paragraph, text: "某环发〔2018〕12号", line: 4),
    ])

  /// The document with a translation of all segments, of which the first so many are approved.
  private func translation(approved count: Int) throws -> (DocumentTranslation, SourceRevision) {
    let source = Segmenter.revision(of: Self.item)
    let segments = source.segments.filter { !$0.isLocked }
    let taken = segments.map {
      SegmentTranslation(
        segment: $0.id, source: $0.text, target: "訳：\($0.text)。", origin: .person, isDraft: false)
    }
    let file = ReceivedFile(name: "a.xlf", sha256: "0", taken: taken, suggestions: [])
    var said = DocumentTranslation("2018-12-0001")
    let day = try #require(Day(iso: "2019-01-20"))
    let acts: [TranslationEvent.Act] = [.received(file), .approved(segments.prefix(count).map(\.id))]
    for act in acts {
      said.take(TranslationEvent(number: 1, document: "2018-12-0001", by: "山田", on: day, why: "", act: act))
    }
    return (said, source)
  }

  @Test func oneSentenceWithoutApprovalAndThereIsNone() throws {
    let (said, source) = try translation(approved: 7)
    #expect(said.provisional(of: source)?.approvedOn == Day(iso: "2019-01-20"))
    let (most, _) = try translation(approved: 6)
    #expect(most.provisional(of: source) == nil)
  }

  @Test func theTextIsPutTogetherAsThePageHasIt() throws {
    let (said, source) = try translation(approved: 7)
    let text = try #require(said.provisional(of: source))
    #expect(text.title == .init(original: "某市方案", japanese: "訳：某市方案。"))
    #expect(
      text.blocks.map(\.content) == [
        .text(.heading, .init(original: "一、 总体要求", japanese: "一、 訳：总体要求。")),
        .text(.paragraph, .init(original: "推进源头替代。加强过程管控。", japanese: "訳：推进源头替代。。訳：加强过程管控。。")),
        .table([
          [.init(original: "指标", japanese: "訳：指标。"), .init(original: "数值", japanese: "訳：数值。")],
          [.init(original: "排放量", japanese: "訳：排放量。"), .init(original: "2.6", japanese: "2.6")],
        ]),
        .text(.paragraph, .init(original: "某环发〔2018〕12号", japanese: nil)),
      ])
  }

  @Test func aPageThatHasChangedHasNoneUntilTheNewIsApproved() throws {
    let (said, _) = try translation(approved: 7)
    var item = Self.item
    item.blocks.append(Block(kind: .paragraph, text: "另行通知。", line: 5))
    #expect(said.provisional(of: Segmenter.revision(of: item)) == nil)
  }
}
