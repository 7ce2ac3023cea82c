import Testing

@testable import Geppo

@Suite struct ClauseScanTests {
  @Test(arguments: [
    ("第一编 总则", ClauseNumber.Form.part, 1), ("第三章 附则", .chapter, 3), ("第十二节　监督", .section, 12),
    ("第三条 本办法适用于全市。", .article, 3), ("第一百零三条　本法自公布之日起施行。", .article, 103), ("第二十条", .article, 20),
    ("第一百一十条 违反规定的，责令改正。", .article, 110), ("第二百条 处罚", .article, 200), ("第8条 范围", .article, 8),
    ("一、总体要求", .counted, 1), ("十一、保障措施", .counted, 11), ("（二）基本原则", .bracketed, 2),
    ("(三)主要任务", .bracketed, 3),
    ("3.加强监测。", .digit, 3), ("１２．加强执法", .digit, 12), ("4、信息公开", .digit, 4), ("（5）其他", .bracketedDigit, 5),
    ("③ 其他", .circled, 3),
  ])
  func numbersOfClausesAreRead(text: String, form: ClauseNumber.Form, value: Int) {
    #expect(ClauseScan.number(of: text) == ClauseNumber(form: form, value: value))
  }

  @Test(arguments: [
    "第三条规定的企业", "第三条、第四条所列", "第十二届全国人大", "一是加强领导", "2018年", "3.5亿元", "（试行）", "（2018年修订）", "100、三百", "一", "",
    "第",
    "十二月三日",
  ])
  func otherTextHasNoNumber(text: String) { #expect(ClauseScan.number(of: text) == nil) }

  @Test(arguments: [
    ("第一条　为了防治污染，制定本办法。", "第一条", "为了防治污染，制定本办法。"), ("一、总体要求", "一、", "总体要求"),
    ("（二） 基本原则", "（二）", "基本原则"), ("１２．加强执法", "１２．", "加强执法"), ("③其他", "③", "其他"),
    ("第三条规定的企业", "", "第三条规定的企业"), ("2026年7月1日起施行", "", "2026年7月1日起施行"), ("（试行）", "", "（试行）"),
  ])
  func theNumberIsTakenOffTheFront(text: String, number: String, rest: String) {
    let front = ClauseScan.front(of: text)
    #expect(front.number == number)
    #expect(front.rest == rest)
  }
}
