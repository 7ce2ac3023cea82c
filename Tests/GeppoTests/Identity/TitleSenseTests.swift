import Testing

@testable import Geppo

struct TitleSenseTests {
  @Test(arguments: [
    ("关于印发《武汉市机动车检验办法》的通知", TitleRole.document), ("武汉市机动车检验办法", .document),
    ("关于公开征求《武汉市机动车检验办法（征求意见稿）》意见的公告", .draft), ("武汉市机动车检验办法（草案）", .draft),
    ("武汉市大气污染防治条例草案", .draft), ("武汉市大气污染防治条例修订草案", .draft), ("武汉市大气污染防治条例（草案二次审议稿）", .draft),
    ("关于《条例草案》的说明", .explanation),
    ("《武汉市机动车检验办法（征求意见稿）》意见采纳情况", .feedback), ("《武汉市机动车检验办法》解读", .explanation),
    ("市生态环境局负责人就《武汉市机动车检验办法》答记者问", .explanation), ("关于修改《武汉市机动车检验办法》的决定", .amendment),
    ("关于废止《武汉市机动车检验办法》的决定", .repeal), ("关于《武汉市机动车检验办法》的更正", .correction),
    ("转发《武汉市机动车检验办法》", .forward), ("某区人民政府转发市政府关于印发武汉市机动车检验办法的通知", .forward),
    ("打击烟草案件专项行动方案", .document), ("关于印发《〈条例〉解读》的通知", .document),
  ])
  func aTitleTellsTheRole(_ title: String, _ role: TitleRole) {
    #expect(TitleSense(title).role == role)
  }

  @Test(arguments: [
    "关于印发《武汉市机动车检验办法》的通知", "武汉市机动车检验办法", "关于公开征求《武汉市机动车检验办法（征求意见稿）》意见的公告", "《武汉市机动车检验办法》解读",
    "关于修改《武汉市机动车检验办法》的决定", "转发《关于印发〈武汉市机动车检验办法〉的通知》".replacing("〈", with: "《").replacing("〉", with: "》"),
    "转发市生态环境局关于印发武汉市机动车检验办法的通知", "武汉市机动车检验办法（2019年修订）", "武漢市機動車檢驗辦法", "武汉市机动车检验办法草案", "武汉市机动车检验办法（修订草案）",
    "武汉市机动车检验办法（2019年版）",
  ])
  func titlesAboutOneDocumentHaveOneCore(_ title: String) {
    #expect(TitleSense(title).core == "武汉市机动车检验办法")
  }

  @Test func figuresOfTitlesContradictUnlessOneHasThemAll() {
    let (one, other) = (TitleSense("2018年第三批名单"), TitleSense("2018年第四批名单"))
    #expect(one.figures == ["2018", "3"])
    #expect(one.contradictsFigures(of: other))
    #expect(!one.contradictsFigures(of: TitleSense("2018年名单")))
  }

  @Test(arguments: [
    ("重点企业名单（第二批）", ["2批"]), ("关于第二次公开征求意见的公告", ["2次"]), ("办法（二次征求意见稿）", ["2次"]), ("工作简报（第3期）", ["3期"]),
    ("关于开展第三轮督查的通知", ["3轮"]), ("供热管网一期工程批复", ["1期"]), ("市政府第十次常务会议纪要", []), ("十三五期间工作方案", []),
    ("一次性补助办法", []),
    ("2018年工作方案", []),
  ])
  func aTitleTellsWhichOneOfSeveralItIs(_ title: String, _ counts: [String]) {
    #expect(TitleSense(title).counts == counts)
  }

  @Test(arguments: [
    ("应急预案（2018年版）", true), ("关于印发《应急预案（第二版）》的通知", true), ("检验办法（2019年修订）", true), ("应急预案（新版）", true),
    ("应急预案（图文版）", false),
    ("条例（修订草案）", false), ("应急预案", false),
  ])
  func aRemarkTellsANewEdition(_ title: String, _ isNew: Bool) {
    #expect(TitleSense(title).isNewEdition == isNew)
  }

  @Test func twoStagesOfADraftAreOpposites() {
    #expect(TitleSense("条例（征求意见稿）").opposes(TitleSense("条例（修改稿）")))
    #expect(!TitleSense("关于公开征求《条例（草案征求意见稿）》意见的公告").opposes(TitleSense("条例（征求意见稿）")))
  }

  @Test func anAlertBegunIsNotOneEnded() {
    let begun = TitleSense("关于启动重污染天气黄色预警的通知")
    #expect(begun.opposes(TitleSense("关于解除重污染天气黄色预警的通知")))
    #expect(!begun.opposes(TitleSense("重污染天气黄色预警")))
    #expect(begun.isRecurring)
    #expect(!TitleSense("2018年10月环境空气质量状况").isRecurring, "it names its month")
  }
}
