import Testing

@testable import Geppo

struct ChineseDateTests {
  @Test(arguments: [
    "2018年12月3日", "2018 年 12 月 3 日", "2018年12月03日", "２０１８年１２月３日", "2018-12-03", "2018-12-3", "2018/12/3",
    "2018.12.03",
    "2018.12.3", "[2018-12-03]", "2018-12-03 16:13", "2018-12-03 16:13:05", "2018——12——03 21:37",
    "2018—12—03", "2018年12月3号",
    "二〇一八年十二月三日", "二○一八年十二月三日", "二Ｏ一八年十二月三日", "二0一八年十二月三日", "二零一八年十二月三日", "二◯一八年十二月三日",
    "二O一八年十二月三日", "Mon, 03 Dec 2018 08:00:00 +0800", "3 December 2018", "December 3, 2018",
    "Posted on Dec 3, 2018 09:11", "Mon, 03 Dec 2018 08:00:00 GMT",
    "2018-12-03T10:00:00+08:00", "2018-12-03T10:00:00.000Z", "发布日期：2018年12月3日 来源：生态环境部", "时间：2018-12-03字号",
    "2018-12-03T10:00:00",
  ])
  func everyStyleIsRead(text: String) {
    #expect(ChineseDate.parse(text) == Day(year: 2018, month: 12, day: 3))
  }

  @Test(arguments: [
    ("二〇一八年十月二十三日", "2018-10-23"), ("二〇一八年二月廿三日", "2018-02-23"), ("二〇一九年元月三十一日", "2019-01-31"),
    ("二〇一八年十一月十日", "2018-11-10"), ("二〇一八年一二月二〇日", "2018-12-20"), ("一九九四年二月二十五日", "1994-02-25"),
  ])
  func chineseNumeralsAreRead(text: String, day: String) {
    #expect(ChineseDate.parse(text)?.description == day)
  }

  @Test(arguments: [
    ("Mon, 31 Dec 2018 16:30:00 GMT", "2019-01-01"), ("2018-12-31T16:00:00Z", "2019-01-01"),
    ("Tue Dec 11 00:30:00 CST 2018", "2018-12-11"), ("Mon Dec 31 16:30:00 UTC 2018", "2019-01-01"),
    ("Mon, 31 Dec 2018 23:30:00 +0800", "2018-12-31"), ("2018-12-31T15:59:00Z", "2018-12-31"),
    ("2019-01-01T00:30:00+09:00", "2018-12-31"),
    ("2018-12-03T23:30:00-0500", "2018-12-04"), ("2018-12-03 23:30:00", "2018-12-03"),
  ])
  func timeWithAZoneIsToldAsTheDayInChina(text: String, day: String) {
    #expect(ChineseDate.parse(text)?.description == day)
  }

  @Test(arguments: [
    "", "2018年12月", "12-03", "2018-13-03", "2018-02-30", "1948-12-03", "1937年7月7日", "12018-12-03",
    "2018-12-034",
    "2018-12.03", "2018.12.03.4", "/2018/12/03/c.html", "M2018.12 3.4", "t2018-12-03", "2018年第12号",
    "20181203", "近日",
    "GB 3095-2012-1", "december 2018", "some 3, 2018", "adec 3, 2018", "二〇一八年十三月三日", "99 Dec 2018",
  ])
  func otherTextsAreNoDates(text: String) {
    #expect(ChineseDate.parse(text) == nil)
  }

  @Test func allDaysAreFoundWithTheirPlaces() {
    let text = "自2018年12月3日起，至二〇一九年三月三十一日止（2019/4/1）。"
    let found = ChineseDate.all(in: text)
    #expect(found.map(\.day.description) == ["2018-12-03", "2019-03-31", "2019-04-01"])
    #expect(found.map { String(text[$0.range]) } == ["2018年12月3日", "二〇一九年三月三十一日", "2019/4/1"])
  }

  @Test func wrongDayDoesNotHideTheNext() {
    #expect(ChineseDate.parse("1937年7月7日；2018年12月3日") == Day(year: 2018, month: 12, day: 3))
  }
}
