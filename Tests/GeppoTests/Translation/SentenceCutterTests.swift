import Testing

@testable import Geppo

@Suite struct SentenceCutterTests {
  @Test(arguments: [
    (["各县区要加强巡查。", "发现问题及时上报。"]),
    (["会上提出：“蓝天是最普惠的福祉。要久久为功。”", "与会代表表示赞同。"]),
    (["（本条所称企业，是指年用油墨十吨以上的单位。）", "其他单位参照执行。"]),
    (["用量达到10吨（含稀释剂约2吨。）的，应当申报。"]),
    (["推进源头替代；加强过程管控；提升末端治理。"]),
    (["做到“该改的改……该关的关”……各镇要落实责任。"]),
    (["详见http://www.example.gov.cn/a.html?x=1。", "自2026年3月1日起施行！！", "请遵照执行。"]),
    (["某市人民政府关于印发《2027年前。行动方案》的通知（某政发〔2021〕3号）"]),
    (["这样行吗？", "不行。"]),
    (["“没有闭合的引号。", "也要断句。"]),
    (["他说（据了解。", "后面还有。"]),
  ])
  func aParagraphIsCutWhereASentenceEnds(sentences: [String]) {
    #expect(SentenceCutter.sentences(sentences.joined()) == sentences)
  }

  @Test func aLineBreakAlwaysEndsASentence() {
    #expect(SentenceCutter.sentences("第一行\n第二行。") == ["第一行", "第二行。"])
  }

  @Test func aVeryLongSentenceIsCutAtItsSemicolons() {
    let part = String(repeating: "治", count: 60)
    #expect(SentenceCutter.sentences("\(part)；\(part)；\(part)。") == ["\(part)；", "\(part)；", "\(part)。"])
    #expect(SentenceCutter.sentences("\(part)；治理。").count == 1)
  }

  /// No text of any kind loses a character but white space.
  @Test(arguments: 0..<200)
  func nothingIsLost(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let signs = Array("治理污染。！？；“”（）《》「」、，?! \n的等…a1〔〕")
    let text = String(
      (0..<Int.random(in: 0...80, using: &random)).map { _ in signs.randomElement(using: &random) ?? "。" })
    let cut = SentenceCutter.sentences(text).joined().filter { !$0.isWhitespace }
    #expect(cut == text.filter { !$0.isWhitespace })
  }
}
