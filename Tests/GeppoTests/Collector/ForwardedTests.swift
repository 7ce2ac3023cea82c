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

  // MARK: Joint issues

  @Test(arguments: [
    "<p>某省生态环境厅</p><p>某省公安厅</p><p>中国人民银行某省分行</p>", "<p>某省生态环境厅　　某省公安厅</p><p>中国人民银行某省分行</p>",
    "<p>某省生态环境厅<br>某省公安厅<br>中国人民银行某省分行</p>",
  ])
  func thoseWhoSignBesideTheNamedIssuerIssueTheDocument(_ bodies: String) throws {
    let joint = ["某省生态环境厅", "某省公安厅", "中国人民银行某省分行"]
    let signed = "\(bodies)<p>2018年12月3日</p>"
    for title in ["某省生态环境厅等三部门关于做好锅炉检查的通知", "某省生态环境厅关于做好锅炉检查的通知", "关于做好锅炉检查的通知"] {
      #expect(try item(title, signed).issuers.map(\.value) == joint)
    }
    let labelled = try CollectorFixture.item(
      "<h1>关于做好锅炉检查的通知</h1><p>发布机构：省生态环境厅</p><div id=zoom><p>\(Self.letter)</p>\(signed)</div>")
    #expect(labelled.issuers.map(\.value) == ["省生态环境厅", "某省公安厅", "中国人民银行某省分行"])
    #expect(labelled.issuers.map(\.step) == ["label 发布机构", "signature", "signature"])
  }

  @Test func signersWithoutTheNamedIssuerAreOfAnotherDocument() throws {
    let signed = "<p>某省公安厅</p><p>某省财政厅</p><p>2018年12月3日</p>"
    #expect(try item("某省生态环境厅关于做好锅炉检查的通知", signed).issuers.map(\.value) == ["某省生态环境厅"])
  }
}
