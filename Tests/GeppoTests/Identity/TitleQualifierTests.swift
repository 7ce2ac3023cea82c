import Testing

@testable import Geppo

/// Characters of a qualifier that are pieces of other words say nothing.
struct TitleQualifierTests {
  private func words(_ title: String) -> [String] {
    TitleQualifier.of(SketchSample.key("a", [], title: title))
  }

  @Test(arguments: [
    "财政部分批下达秸秆利用补助资金的通知", "财政部 生态环境部关于分批下达补助资金的通知", "生态环境部分区域召开帮扶座谈会", "延长县人民政府关于划定高污染燃料禁燃区的通告",
    "延长县扬尘治理行动方案", "关于延长石油炼化装置改造的批复", "关于明确内部分工的通知", "关于全部分解落实减排任务的通知", "关于做好蔓延长江岸线扬尘治理的通知",
    "关于顺延期间检查安排的通知", "关于领取消费券换购清洁炉具的通知", "关于收取消防费用的通知",
  ])
  func piecesOfOtherWordsAreNone(_ title: String) { #expect(words(title).isEmpty) }

  @Test(arguments: [
    ("关于部分企业错峰生产的通知", ["部分"]), ("某市部分时段货车限行通告", ["部分"]), ("财政部关于部分项目资金调整的通知", ["部分"]),
    ("延长县人民政府关于延长限行时间的通告", ["延长"]), ("关于延期实施柴油货车绕行的通告", ["延期"]), ("关于取消洗车补贴的通知", ["取消"]),
    ("某市暂停受理锅炉改造补贴申请", ["暂停"]), ("关于暂缓执行《某市货车绕行办法》的通知", ["暂缓"]),
  ])
  func wordsAreFound(_ title: String, _ expected: [String]) { #expect(words(title) == expected) }

  /// Each row of the table, with a sentence that it explains and a word that stands alone.
  @Test(arguments: SplitWord.all.indices)
  func everyRowTakesItsPiecesAndNoMore(_ row: Int) {
    let row = SplitWord.all[row]
    let (before, behind) = (row.before.isEmpty ? [""] : row.before, row.behind.isEmpty ? [""] : row.behind)
    for head in before {
      for tail in behind {
        #expect(words("某市\(head)\(row.word)\(tail)工作安排").isEmpty, "\(head)\(row.word)\(tail)")
      }
    }
    #expect(words("某市\(row.word)执行工作安排") == [row.word])
  }

  @Test func aBodyInFrontOfATitleMakesNoOtherDocument() {
    for (one, other) in [
      ("延长县人民政府关于划定高污染燃料禁燃区的通告", "关于划定高污染燃料禁燃区的通告"), ("财政部分批下达秸秆利用补助资金的通知", "分批下达秸秆利用补助资金的通知"),
    ] {
      let pages = (
        SketchSample.key("a", SketchSample.plan(), title: one),
        SketchSample.key("b", SketchSample.plan(), title: other)
      )
      #expect(Contradiction.between(pages.0, pages.1) == nil)
    }
  }
}
