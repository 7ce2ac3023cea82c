import Testing

@testable import Geppo

struct TitleReadingTests {
  private func carried(_ title: String) -> String? {
    let reading = TitleReading(FoldedText(title))
    return reading.carried.map { String(reading.text.original(of: $0)) }
  }

  @Test(arguments: [
    ("国务院关于印发甲计划的通知", "甲计划"), ("关于发布《乙标准》的公告", "乙标准"),
    ("关于印发《贯彻〈丙意见〉的方案》的通知", "贯彻〈丙意见〉的方案"), ("印发丁方案的通知", "丁方案"),
    ("国务院办公厅转发环保部关于戊工作意见的通知", "环保部关于戊工作意见"),
  ])
  func theCarriedDocumentIsFound(_ title: String, _ object: String) { #expect(carried(title) == object) }

  @Test(arguments: ["关于做好甲工作的通知", "乙条例", "", "《未闭合", "关于印发的通知"])
  func aTitleThatCarriesNothingHasNone(_ title: String) { #expect(carried(title) == nil) }

  @Test(arguments: [
    ("上海市人民政府关于某事的通知", 7), ("国务院办公厅转发某部意见", 6), ("关于某事的通知", 0), ("某条例发布", 0),
    ("大气污染联防联控工作推进会召开", 0), ("某市人大常委会召开会议", 7),
  ])
  func theIssuerEndsWhereTheActionBegins(_ title: String, _ end: Int) {
    #expect(TitleReading(FoldedText(title)).issuerEnd == end)
  }
}
