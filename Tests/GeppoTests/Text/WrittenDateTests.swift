import Testing

@testable import Geppo

@Suite struct WrittenDateTests {
  @Test(arguments: [
    ("自2026年7月1日起", [WrittenDate(year: 2026, month: 7, day: 1)]),
    ("二〇二六年七月十五日", [WrittenDate(year: 2026, month: 7, day: 15)]),
    ("2026-07-01", [WrittenDate(year: 2026, month: 7, day: 1)]),
    ("令和8年7月", [WrittenDate(year: 2026, month: 7)]),
    ("令和元年5月1日", [WrittenDate(year: 2019, month: 5, day: 1)]), ("7月底前", [WrittenDate(month: 7)]),
    ("3个月、3カ月", []), ("2026年", []), ("13月", []),
    ("11月15日至3月", [WrittenDate(month: 11, day: 15), WrittenDate(month: 3)]),
    ("2026 年 7 月 1 日", [WrittenDate(year: 2026, month: 7, day: 1)]), ("7月32日", [WrittenDate(month: 7)]),
  ])
  func datesAreRead(_ text: String, _ dates: [WrittenDate]) {
    #expect(WrittenDateScan.all(in: Array(text.unicodeScalars)).map(\.date) == dates)
  }

  @Test func yearsOfErasAreWesternYears() {
    #expect(JapaneseEra.westernYears(in: "令和8年度、平成30年、昭和元年") == [2026, 2018, 1926])
  }
}
