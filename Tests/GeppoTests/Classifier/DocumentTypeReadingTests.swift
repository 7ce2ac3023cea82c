import Testing

@testable import Geppo

struct DocumentTypeReadingTests {
  private let types = DocumentTypeReading(SmallGlossary.glossary)

  private func tag(_ title: String) -> DocumentTypeTag {
    types.tag(TitleReading(FoldedText(title)), location: .file("a"))
  }

  @Test(arguments: [
    ("国务院关于印发打赢蓝天保卫战三年行动计划的通知", "action-plan", "carried document"),
    ("关于印发《某市工作方案》的通知", "work-plan", "carried document"),
    ("关于发布《家具制造业大气污染物排放标准》等2项标准的公告", "standard", "carried document"),
    ("关于颁布某某行动计划的通知", "action-plan", "carried document"),
    ("关于下达2018年某某工作方案的通知", "work-plan", "carried document"),
    ("关于印送《某某行动计划》的通知", "action-plan", "carried document"),
    ("关于印发某某工作方案的补充通知", "work-plan", "carried document"),
    ("关于印发某某行动方案通知", "action-plan", "carried document"), ("关于印发通知", "notice", "end of title"),
    ("关于印发《某某行动计划》解读材料的通知", "commentary", "behind the name"),
    ("关于印发《某某行动计划》实施情况考核办法的通知", "rule", "behind the name"),
    ("关于印发《某某行动计划》（2018—2020年）的通知", "action-plan", "carried document"),
    ("关于印发《某某行动计划》和分工表的通知", "action-plan", "carried document"),
    ("某常委会关于修改《某某防治法》的决定", "law", "amended text"), ("国务院关于修改《某某管理条例》的决定", "regulation", "amended text"),
    ("关于修订某某管理办法的决定", "rule", "amended text"), ("关于修改工作方式的意见", "opinion", "end of title"),
    ("许可证核发技术规范 钢铁工业", "guide", "part of a series"), ("许可证核发技术规范 总则（试行）", "guide", "part of a series"),
    ("关于做好某某工作的通知", "notice", "end of title"), ("关于推进超低排放的意见", "opinion", "end of title"),
    ("上海市清洁空气行动计划（2018-2022年）", "action-plan", "end of title"),
    ("排污许可管理办法（试行）2018.01.10", "rule", "end of title"), ("中华人民共和国大气污染防治法", "law", "end of title"),
    ("《上海市某某管理办法》（沪府令61号）", "rule", "end of title"),
    ("工作方案（征求意见稿）", "consultation", "draft"), ("关于征求《某某标准》意见的通知", "consultation", "asks for comments"),
    ("关于公开征求意见的通知", "consultation", "draft"), ("图解：三年行动计划", "commentary", "begins as commentary"),
    ("《三年行动计划》解读", "commentary", "ends as case or news"),
    ("生态环境部负责人就行动计划答记者问", "press", "ends as case or news"),
    ("上海市人民政府关于同意《某某标准》的批复", "reply", "ends as case or news"),
    ("某市指挥部办公室关于启动重污染天气橙色预警的通知", "alert", "what a notice tells"),
    ("关于启动重污染天气二级响应有关事项的通知", "alert", "what a notice tells"),
    ("关于11月空气质量状况的通报", "data", "what a notice tells"),
    ("关于发布重污染天气应急工作方案的通知", "work-plan", "carried document"),
    ("关于报送月报工作方案的通知", "notice", "end of title"),
    ("某部通报强化督查发现的问题", "circular", "verb of the title"),
    ("我市召开大气污染防治会议", "activity", "tells of an event"), ("技术交流座谈会在汉举行", "activity", "tells of an event"),
    ("关于召开会议的通知", "notice", "end of title"), ("某市环保局发布遥感检测三季度情况", "activity", "an office acts"),
    ("某市环境保护局关于遥感检测的情况", "other", nil),
  ])
  func aTitleShowsItsType(_ title: String, _ code: String, _ step: String?) {
    #expect(tag(title).code == code)
    #expect(tag(title).evidence?.rule == step)
  }

  @Test func aTitleWithoutAWordOfTypeIsOther() {
    #expect(tag("大气污染防治知识").code == "other")
    #expect(tag("大气污染防治知识").evidence == nil)
    #expect(tag("").code == "other")
  }

  @Test(arguments: [
    ("关于修改某法的决定表决通过", "report"), ("某行动计划印发", "report"), ("某省召开大气污染防治会议", "report"),
    ("某部负责人就行动计划答记者问", "press"),
  ])
  func whatAMediumTellsIsAReport(_ title: String, _ code: String) {
    let tag = types.tag(
      TitleReading(FoldedText(title)), location: .file("a"), carrier: .small("新华社"))
    #expect(tag.code == code)
  }

  @Test func theEvidenceQuotesTheTitle() { #expect(tag("关于印发某某行動計劃的通知").evidence?.words == "行動計劃") }

  @Test func everyStepOfTheTableDecidesSomething() {
    let decided = Set(DocumentTypeReading.steps.map(\.name))
    #expect(decided.count == DocumentTypeReading.steps.count)
    #expect(DocumentTypeReading.steps.allSatisfy { !$0.reason.isEmpty })
  }
}
