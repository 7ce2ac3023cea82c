import Testing

@testable import Geppo

/// Types of titles with the committed tables.
struct DocumentTypeCasesTests {
  private static let types = Result { DocumentTypeReading(try CommittedGlossary.read()) }

  private func tag(_ title: String) throws -> DocumentTypeTag {
    try Self.types.get().tag(TitleReading(FoldedText(title)), location: .file("a"))
  }

  @Test(arguments: [
    "青岛印发清洁空气行动计划", "山东省出台扬尘污染防治条例", "济南将执行新的机动车排放标准", "国务院印发清洁空气行动计划", "国务院常务会议通过《船舶排放管理条例》",
    "青岛市通过扬尘污染防治条例", "南昌将制定扬尘污染防治条例", "合肥市民热议扬尘污染防治条例", "苏州全面落实清洁空气行动计划", "省政府常务会议审议通过扬尘污染防治条例",
    "我市印发清洁空气三年行动计划", "全文下载！家具行业治理方案", "【重磅】家具行业治理方案", "7月1日起济南实施新的排放标准", "某市生态环境局发布《家具行业排放标准》",
    "全国人大常委会表决通过关于修改船舶排放条例的决定", "省生态环境厅近日正式印发清洁空气行动方案", "青岛發佈清潔空氣行動計劃",
  ])
  func aHeadlineIsNotTheDocument(_ title: String) throws {
    let tag = try tag(title)
    #expect(tag.code == "activity")
    #expect(tag.evidence?.rule == "headline")
  }

  @Test func whoExplainsADocumentIsNamedInTheHeadline() throws {
    #expect(try tag("生态环境部有关负责人解读《家具行业治理方案》").code == "commentary")
  }

  @Test(arguments: [
    ("青岛市落实清洁空气行动计划实施细则", "rule"), ("青岛市实施《船舶排放管理法》办法", "rule"), ("贯彻落实国务院清洁空气规划实施方案", "work-plan"),
    ("青岛市制定地方性法规条例", "regulation"), ("市政府印发青岛市环境保护“十二五”规划", "plan"), ("青岛市推进清洁空气三年行动计划", "action-plan"),
    ("中共中央办公厅 国务院办公厅印发《关于推进清洁空气的指导意见》", "opinion"), ("某省人民政府印发关于推进清洁空气若干措施的通知", "work-plan"),
    ("市政府办公厅转发市发展改革委制订的实施节能办法", "rule"), ("某市人民政府发布清洁空气行动方案通知", "action-plan"),
    ("关于发布《家具行业排放标准》的公告", "standard"), ("预警信号发布管理办法", "rule"),
  ])
  func aDocumentWithAVerbInItsNameIsOne(_ title: String, _ code: String) throws {
    #expect(try tag(title).code == code)
  }

  @Test(arguments: [
    "GB 19999.6-2016 轻型车辆污染物排放限值及测量方法（第六阶段）", "重型车辆污染物排放限值及测量方法（第六阶段）", "汽油车排放限值和测量方法（工况法）GB 19999-2018",
    "DB31/ 999-2015 大气污染物综合排放", "环境空气 总悬浮颗粒物 GB/T 19999-1995", "柴油机排气烟度（GB 19999—2005）",
  ])
  func limitsAndNumbersOfStandardsAreStandards(_ title: String) throws {
    #expect(try tag(title).code == "standard")
  }

  @Test(arguments: [
    ("环境空气 颗粒物的测定 重量法 GB/T 19999-1995", "method"), ("关于执行GB 19999-2018有关事项的通知", "notice"),
    ("关于沪GB 1999号车辆的说明", "other"),
  ])
  func aNumberDecidesOnlyWhereNothingElseDoes(_ title: String, _ code: String) throws {
    #expect(try tag(title).code == code)
  }

  @Test(arguments: [
    ("某部办公厅关于印发《减排措施制定技术指南》的函", "guide"), ("关于印发《清洁空气工作计划》的函", "work-plan"),
    ("关于印送《清洁空气实施方案》的函", "work-plan"),
    ("关于同意印发《清洁空气规划》的函", "reply"), ("关于清洁空气有关问题的函", "reply"), ("关于公布典型案例的函", "reply"),
    ("关于印发《清洁空气行动计划解读》的通知", "commentary"), ("关于印发《排放标准编制说明》的通知", "commentary"),
    ("关于印发《污染防治法问答》的通知", "commentary"),
    ("关于发布《管理条例释义（试行）》的公告", "commentary"), ("关于印发《管理条例问答工作方案》的通知", "work-plan"),
    ("国务院关于修订《清洁空气行动计划》的通知", "action-plan"), ("关于修订应急预案的通知", "notice"),
    ("某市人民代表大会常务委员会公告（某市扬尘防治条例）", "regulation"), ("某市人民代表大会公告（第八号）（某市扬尘防治条例）", "regulation"),
    ("某市人民代表大会常务委员会公告（第十五号）《某市扬尘防治条例》", "regulation"), ("某市人民政府令第42号（某市扬尘管理办法）", "rule"),
    ("某市人民政府公告（2018年第3号）", "announcement"), ("市政府关于加强工地管理的通告（市政府令第27号）", "public-notice"),
  ])
  func theCoverDoesNotHideWhatItCarries(_ title: String, _ code: String) throws {
    #expect(try tag(title).code == code)
  }

  @Test func everyExceptionOfHeadlinesHasItsReason() {
    #expect(Set(HeadlineReading.exceptions.map(\.name)).count == HeadlineReading.exceptions.count)
    #expect(HeadlineReading.exceptions.allSatisfy { !$0.reason.isEmpty })
  }
}
