import Testing

@testable import Geppo

/// The literals are those of `score_text.py`.
@Suite struct TextAgreementTests {
  @Test(arguments: [
    ("大气污染防治", "大气污染防治法", 0.75, 1.0),
    ("PM2.5 浓度为 35 微克", "PM2.5浓度为35微克。", 1, 1),
    ("監測データ の 公表", "監測データの公表 第2版", 0.625, 1),
    ("一二三", "一二三", 1, 1), ("一二三", "一二", 0, 0), ("甲乙丙丁甲乙丙丁", "甲乙丙丁", 1, 0.2),
    ("á ①２Ⅳ x_1 \u{20DD}字㈱二", "á ①２Ⅳ x_1 字㈱二", 1, 1), ("文", "", 0, 0), ("、。", "、。", 0, 0),
  ])
  func runsOfFourTokensAreCompared(gold: String, read: String, precision: Double, recall: Double) {
    let agreement = TextAgreement(read: read, gold: gold)
    #expect(agreement.precision == precision)
    #expect(agreement.recall == recall)
  }

  @Test func nothingReadScoresNothing() { #expect(TextAgreement(read: "", gold: "大气").f1 == 0) }

  @Test(arguments: [
    ("国发〔2018〕22号", "国发〔２０１８〕22 号", true), ("㈱ Ａ\u{3000}Ｂ", "(株)AB", true), ("か\u{3099}", "が", true),
    ("國務院", "国务院", false), ("PM2.5", "pm2.5", false), ("a\u{1C}b", "ab", true),
  ])
  func valuesAreComparedInFormKCWithoutSpace(left: String, right: String, areSame: Bool) {
    #expect(Normalised.areSame(left, right) == areSame)
  }
}
