import Testing

@testable import Geppo

@Suite struct NumberScanTests {
  @Test(arguments: [
    ["2.6万", "26,000", "2万6千", "26000", "２万６千", "２６，０００"], ["百分之二十", "20%", "20％", "20パーセント", "百分之20"],
    ["1/3", "三分之一", "3分の1", "三分の一"], ["1.2亿", "1億2000万", "120,000,000", "1.2億"],
    ["三百二十", "320", "３２０", "三百二十"],
    ["二〇二六", "2026"], ["千分之五", "5‰", "0.5%"], ["十二", "12"], ["一百零三", "103", "百三"],
  ])
  func spellingsOfOneValueAreEqual(_ spellings: [String]) throws {
    let values = spellings.map { first($0 + "。") }
    let value = try #require(values.first ?? nil)
    // 百三 is no number in Chinese, and Japanese policies do not write so.
    #expect(zip(spellings, values).allSatisfy { $0 == "百三" || $1 == value }, "\(values)")
  }

  @Test(arguments: [
    ("2.6万", "26万"), ("20%", "20"), ("35", "3.5"), ("1/3", "2/3"), ("三百二十", "三百零二"), ("5千瓦", "5000"),
  ])
  func otherValuesAreNot(_ one: String, _ other: String) {
    #expect(first(one) != first(other))
  }

  @Test(arguments: [
    ("PM2.5和O3", 0), ("CO2排放", 0), ("35家和3个", 2), ("十四五", 1), ("没有数字", 0), ("", 0), ("12,345,678", 1),
    ("2,3", 2),
  ])
  func numbersOfWordsAreNone(_ text: String, _ count: Int) { #expect(all(text).count == count) }

  @Test func theFirstOfARangeSharesWhatStandsBehindTheSecond() throws {
    let first = try #require(all("5—10%").first)
    #expect(first.values.contains(.percent(digits: 5, power: 0)))
    let tens = try #require(all("2～3万").first)
    #expect(tens.values.contains(WrittenNumber(20_000)))
  }

  @Test func longNumbersDoNotOverflow() {
    let long = String(repeating: "9", count: 400)
    #expect(all(long + "万亿" + long + "万").count >= 1)
    #expect(all(String(repeating: "万", count: 400)).allSatisfy { $0.values.count <= 1 })
    #expect(all(String(repeating: "9万", count: 400)).count >= 1)
  }

  private func all(_ text: String) -> [NumberOccurrence] {
    NumberScan.all(in: Array(text.halfWidth.unicodeScalars))
  }

  private func first(_ text: String) -> WrittenNumber? { all(text).first?.values.first }
}
