import Testing

@testable import Geppo

@Suite struct ConsistencyChecksTests {
  struct Document: Sendable, CustomTestStringConvertible {
    var check: String
    var pairs: [(String, String)]
    /// Which of the segments are told of.
    var wrong: [Int]

    var testDescription: String { "\(check) \(pairs[0].0)" }
  }

  private static let documents = [
    Document(
      check: "same-source-differs",
      pairs: [("加强监督检查。", "監督検査を強化する。"), ("按时完成任务。", "期限どおりに任務を完了する。"), ("加强监督检查。", "監督検査を厳しくする。")],
      wrong: [2]),
    Document(
      check: "same-source-differs", pairs: [("达标", "基準達成"), ("达标", "達成"), ("达标", "基準達成")], wrong: [1]),
    Document(
      check: "same-source-differs", pairs: [("主要目标", "主な目標"), ("主要目标：", "主要目標")], wrong: [1]),
    Document(
      check: "same-target-differs",
      pairs: [("加强监督检查。", "監督検査を強化する。"), ("推进清洁取暖。", "監督検査を強化する。")], wrong: [1]),
    Document(
      check: "same-target-differs",
      pairs: [("完成时限要求", "完了期限"), ("责任单位名称", "完了期限"), ("年度重点工作", "完了期限")], wrong: [1, 2]),
    Document(
      check: "same-target-differs", pairs: [("改善空气质量", "大気質の改善"), ("保护土壤环境", "大気質の改善")], wrong: [1]),
    Document(
      check: "quotation-style",
      pairs: [
        ("依据《环境法》。", "「環境法」による。"), ("依据《海洋法》。", "「海洋法」による。"), ("依据《水法》。", "『水法』による。"),
      ], wrong: [2]),
    Document(
      check: "quotation-style", pairs: [("《环境法》", "『環境法』"), ("《水法》", "「水法」")], wrong: [1]),
    Document(
      check: "quotation-style",
      pairs: [("《环境法》", "「環境法」"), ("《水法》", "『水法』"), ("《海洋法》", "『海洋法』")], wrong: [0]),
    Document(
      check: "mixed-style",
      pairs: [("改善空气质量。", "大気質を改善する。"), ("加强检查。", "検査を強化する。"), ("开展宣传。", "広報を行います。")], wrong: [2]),
    Document(
      check: "mixed-style", pairs: [("空气质量良好。", "大気質は良好です。"), ("开展宣传。", "広報を行う。")], wrong: [1]),
    Document(
      check: "mixed-style",
      pairs: [("开展宣传。", "広報を行いました。"), ("加强检查。", "検査を強化します。"), ("完成任务。", "任務を終えた。")], wrong: [2]),
  ]

  @Test(arguments: [
    (["一、", "二、", "三、"], ["一、", "2.", "三、"], [1]), (["（一）", "（二）"], ["(1)", "（二）"], [1]),
    (["一、", "（一）", "二、"], ["1.", "（1）", "2."], []), (["第九条", "第十一条"], ["第9条", "第11条"], []),
    (["第九条", "第十一条"], ["第九条", "第11条"], [1]),
  ])
  func numbersOfClausesAreWrittenInOneWay(source: [String], target: [String], wrong: [Int]) throws {
    let texts = ["改善空气质量。", "加强监督检查。", "开展宣传教育。"]
    let segments = zip([Segment].sample(zip(source, texts).map { $0 + $1 }), target).map {
      TranslatedSegment(segment: $0, target: "大気質を改善する。", clause: $1)
    }
    #expect(segments.map(\.segment.clause) == source)
    let found = TranslationCheck.findings(in: segments, CheckContext(try CommittedGlossary.read()))
      .filter { $0.check == "clause-style" }
    #expect(found.map(\.segment) == wrong.map { segments[$0].segment.id })
  }

  @Test(arguments: documents) func whatIsNotAlikeInADocumentIsFound(document: Document) throws {
    let segments = zip([Segment].sample(document.pairs.map(\.0)), document.pairs).map {
      TranslatedSegment(segment: $0, target: $1.1, clause: nil)
    }
    let found = TranslationCheck.findings(in: segments, CheckContext(try CommittedGlossary.read()))
      .filter { $0.check == document.check }
    #expect(found.map(\.segment) == document.wrong.map { segments[$0].segment.id })
  }

  @Test func twoSourcesThatHardlyDifferMayHaveOneTranslation() throws {
    let pairs = [("各区县人民政府要加强监督检查工作", "監督検査の強化"), ("各区、县人民政府要加强监督检查工作", "監督検査の強化")]
    let segments = zip([Segment].sample(pairs.map(\.0)), pairs).map {
      TranslatedSegment(segment: $0, target: $1.1, clause: nil)
    }
    let found = TranslationCheck.findings(in: segments, CheckContext(try CommittedGlossary.read()))
    #expect(!found.map(\.check).contains("same-target-differs"))
  }
}
