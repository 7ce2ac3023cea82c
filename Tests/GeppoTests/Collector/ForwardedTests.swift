import Testing

@testable import Geppo

/// A 转发 names who forwards, and whose document it is.
@Suite struct ForwardedTests {
  private static let letter = "现将有关文件转发给你们，请结合本地区实际，认真贯彻执行，并及时报告情况。"
  private static let text = "为做好今年秋冬季大气污染防治工作，现就有关事项通知如下，请遵照执行。"

  private func item(_ title: String, _ rest: String) throws -> Item {
    try CollectorFixture.item("<h1>\(title)</h1><div id=zoom><p>\(Self.letter)</p>\(rest)</div>")
  }

  private func signed(_ body: String, _ day: String) -> String { "<p>\(body)</p><p>\(day)</p>" }

  @Test func titleNamesBoth() throws {
    let item = try item("某省生态环境厅转发生态环境部关于做好锅炉检查的通知", signed("某省生态环境厅", "2018年12月3日"))
    #expect(item.issuers.map(\.value) == ["某省生态环境厅"])
    #expect(item.forwarded?.map(\.value) == ["生态环境部"])
  }

  @Test func signaturesNameBothWhereTheTitleDoesNot() throws {
    let letter = signed("某省生态环境厅", "2018年12月3日")
    let item = try item(
      "转发《关于做好锅炉检查的通知》", "\(letter)<p>关于做好锅炉检查的通知</p><p>\(Self.text)</p>\(signed("生态环境部", "2018年11月20日"))")
    #expect(item.issuers.map(\.value) == ["某省生态环境厅"])
    #expect(item.forwarded?.map(\.value) == ["生态环境部"])
    #expect(item.date(.signature) == Day(iso: "2018-12-03"))
  }

  @Test func onlySignatureUnderAForwardedTextIsOfItsAuthor() throws {
    let item = try CollectorFixture.item(
      """
      <h1>转发《关于岸电的通告》</h1><p>来源：珠海市人民政府办公室 时间：2018-12-03</p><div id=zoom><p>\(Self.text)</p>
      \(signed("交通运输部", "2018年12月1日"))</div>
      """)
    #expect(item.issuers.map(\.value) == ["珠海市人民政府办公室"])
    #expect(item.forwarded?.map(\.value) == ["交通运输部"])
  }

  @Test func otherDocumentsForwardNothing() throws {
    let signatures = signed("某省生态环境厅", "2018年12月3日") + "<p>\(Self.text)</p>" + signed("生态环境部", "2018年11月20日")
    #expect(try item("某省生态环境厅关于做好锅炉检查的通知", signatures).forwarded == nil)
    #expect(try item("转发《关于做好锅炉检查的通知》", signed("某省生态环境厅", "2018年12月3日")).forwarded?.isEmpty ?? true)
  }
}
