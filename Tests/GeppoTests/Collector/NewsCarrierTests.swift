import Testing

@testable import Geppo

/// A page that carries the report of a medium, and a document that a medium prints.
struct NewsCarrierTests {
  private static let sentence = "近日，有关部门就秋冬季大气污染防治工作作出安排，各地正在抓紧落实。"

  private func item(_ title: String, _ rest: String) throws -> Item {
    try CollectorFixture.item("<h1>\(title)</h1>\(rest)<p>\(Self.sentence)</p>")
  }

  @Test(arguments: ["新华社", "人民日报", "辽宁日报", "唐山劳动日报", "中国政府网综合", "河北新闻网", "中央广播电视总台央视新闻"])
  func aMediumIsKnownByItsName(_ name: String) { #expect(NewsCarrier.isMedium(name)) }

  @Test(arguments: ["生态环境部", "环境状况公报", "上海市政府网站", "生态环境部政府网", "产业司", "本网"])
  func otherNamesAreNoMedia(_ name: String) { #expect(!NewsCarrier.isMedium(name)) }

  @Test(arguments: [
    ("中国政府网综合", "中国政府网"), ("新华社讯", "新华社"), ("新华社电", "新华社"), ("河北日报消息", "河北日报"), ("新华社", "新华社"),
    ("邯郸日报综合报道", "邯郸日报"), ("中央人民广播电台", "中央人民广播电台"), ("生态环境部", nil),
  ])
  func howAReportWasMadeIsNoPartOfTheName(_ text: String, _ name: String?) {
    #expect(NewsCarrier.name(of: text) == name)
  }

  @Test func everyKindOfMediumHasAReason() { #expect(NewsCarrier.rules.allSatisfy { !$0.reason.isEmpty }) }

  @Test func aReportHasACarrierAndNoIssuer() throws {
    let item = try item("某法修改决定表决通过", "<div>2018-10-26 17:48<span>来源： 新华社</span><span>【字体：大】</span></div>")
    #expect(item.carrier?.value == "新华社")
    #expect(item.carrier?.step == "label 来源")
    #expect(item.issuers.isEmpty)
  }

  @Test func aDatelineNamesTheAgency() throws {
    let item = try item("某法修改决定表决通过", "<p>新华社北京10月26日电　今天下午，会议表决通过了修改决定，自公布之日起施行。</p>")
    #expect(item.carrier?.value == "新华社")
  }

  @Test(arguments: [
    ("国务院关于加强扬尘治理的通知", "<p>来源：新华社</p>"),
    ("某市清洁空气行动计划（全文）", "<p>来源：某市日报</p>"),
    ("关于秋冬季错峰生产的通告", "<p>来源：某市日报</p>"),
    ("两部门印发《清洁取暖意见》", "<p>来源：新华社</p><p>近日两部门印发了《清洁取暖意见》，全文如下，请结合实际贯彻落实。</p>"),
    ("清洁取暖意见印发", "<p>来源：新华社</p><p>文号：国发〔2018〕22号</p>"),
    ("清洁取暖意见印发", "<p>来源：新华社</p><p>发文机关：国务院</p>"),
  ])
  func aDocumentThatAMediumPrintsIsADocument(_ title: String, _ rest: String) throws {
    let item = try item(title, rest)
    #expect(item.carrier == nil)
    #expect(!item.issuers.isEmpty)
  }

  @Test func aDepartmentStandsForItsMinistry() throws {
    let item = try item("某司召开会议", "<p>来源：大气环境调节局</p>")
    #expect(item.issuers.map(\.value) == ["生态环境部"])
    #expect(item.issuers.first?.step == "label 来源, department")
  }

  @Test(arguments: ["国家能源局", "北京市环境保护局", "生态环境部办公厅", "中国环境监测总站"])
  func aBodyIsNoDepartment(_ name: String) { #expect(!BodyName.isDepartment(name)) }
}
