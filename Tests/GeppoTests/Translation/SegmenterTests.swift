import Testing

@testable import Geppo

@Suite struct SegmenterTests {
  @Test func aDocumentIsItsTitleItsBlocksAndItsAttachments() {
    let item = SampleItem.item(
      title: "关于印发《某市挥发性有机物治理方案》的通知",
      blocks: [
        Block(kind: .heading, text: "一、总体要求", line: 1),
        Block(kind: .paragraph, text: "第一条　推进源头替代。加强过程管控。", line: 2),
        Block(kind: .table, text: "指标\t数值\n排放量\t2.6", line: 3),
        Block(kind: .paragraph, text: "某环发〔2018〕12号", line: 4),
      ])
    let segments = Segmenter.revision(of: item).segments
    #expect(
      segments.map(\.text) == [
        "关于印发《某市挥发性有机物治理方案》的通知", "总体要求", "推进源头替代。", "加强过程管控。", "指标", "数值", "排放量", "2.6", "某环发〔2018〕12号",
      ])
    #expect(segments.map(\.clause) == ["", "一、", "第一条", "", "", "", "", "", ""])
    #expect(
      segments.map(\.kind) == [
        .title, .heading, .paragraph, .paragraph, .cell, .cell, .cell, .cell, .paragraph,
      ])
    #expect(segments.map(\.isLocked) == [false, false, false, false, false, false, false, true, true])
    #expect(segments[6].place == SegmentPlace(block: 2, row: 1, column: 0, sentence: 0))
  }

  @Test func theIdDependsOnTheTextAndItsHowManiethAlone() {
    func ids(_ texts: [String]) -> [String] {
      var names = SegmentName()
      return texts.map { names.next($0) }
    }
    #expect(ids(["附件", "正文", "附件"])[2] == ids(["附件", "附件"])[1])
    #expect(ids(["排放量２.６万吨"]) == ids(["排放量 2.6万吨"]))
    #expect(ids(["排放量2.6万吨"]) != ids(["排放量2.7万吨"]))
    #expect(ids(["附件"])[0].wholeMatch(of: /s-[0-9a-f]{12}-1/) != nil)
  }

  @Test(arguments: [
    ("国发〔2018〕22号", true), ("http://www.mee.gov.cn/a.html", true), ("12.5％", true), ("—", true),
    ("2018年12月7日", true), ("2018年12月", true), ("（2018—2020年）", false), ("2.6万吨", false), ("附件", false),
    ("年", false), ("每年10月", false),
    ("PM2.5", false),
  ])
  func whatStaysAsItIsIsLocked(text: String, isLocked: Bool) {
    #expect(LockedText.isLocked(text) == isLocked)
  }
}
