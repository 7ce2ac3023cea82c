import Testing

@testable import Geppo

/// Each row of the table: a body under both names is one, of the same place only.
struct RenamedBodyTests {
  @Test(arguments: RenamedBody.all.indices)
  func aBodyIsKnownUnderBothNames(_ row: Int) {
    let row = RenamedBody.all[row]
    #expect(RenamedBody.names(of: row.before).contains(row.after))
    for (before, after) in [(row.before, row.after), ("\(row.before)办公厅", row.after)] {
      #expect(IssuerLikeness.mayBeOne(before, after))
      #expect(IssuerLikeness.mayBeOne(after, before))
    }
    guard !row.before.hasPrefix("国家"), !row.before.hasSuffix("部") else { return }
    #expect(IssuerLikeness.mayBeOne("邯郸市\(row.before)", "邯郸市\(row.after)"))
    #expect(IssuerLikeness.mayBeOne("市\(row.before)", "邯郸市\(row.after)"))
    #expect(!IssuerLikeness.mayBeOne("邯郸市\(row.before)", "唐山市\(row.after)"))
    #expect(!IssuerLikeness.mayBeOne("邯郸市\(row.before)", "邯郸市丛台区\(row.after)"))
  }

  /// The rows in our own words: a row that is lost or mistyped shows here.
  @Test(arguments: [
    ("环境保护部", "生态环境部"), ("河北省环境保护厅", "河北省生态环境厅"), ("邯郸市环境保护局", "邯郸市生态环境局"), ("环保部", "生态环境部"),
    ("省环保厅", "河北省生态环境厅"), ("市环保局", "邯郸市生态环境局"), ("国土资源部", "自然资源部"), ("河北省国土资源厅", "河北省自然资源厅"),
    ("邯郸市国土资源局", "邯郸市自然资源局"), ("农业部", "农业农村部"), ("河北省农业厅", "河北省农业农村厅"), ("邯郸市农业局", "邯郸市农业农村局"),
    ("国家林业局", "国家林业和草原局"), ("国家安全生产监督管理总局", "应急管理部"), ("邯郸市安全生产监督管理局", "邯郸市应急管理局"),
    ("国家质量监督检验检疫总局", "国家市场监督管理总局"), ("河北省卫生和计划生育委员会", "河北省卫生健康委员会"),
  ])
  func eachReformIsToldOf(_ before: String, _ after: String) {
    #expect(!RenamedBody.names(of: before).isEmpty)
    #expect(IssuerLikeness.mayBeOne(before, after))
    #expect(!IssuerLikeness.mayBeOne(before, "国家统计局"))
  }

  @Test func thereIsOneRowForANameBefore() {
    #expect(Set(RenamedBody.all.map(\.before)).count == RenamedBody.all.count)
    #expect(RenamedBody.all.count == 17)
  }
}
