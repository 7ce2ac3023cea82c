import Testing

@testable import Geppo

/// Words of the committed glossary that pages of partners showed to be missing or to mean something else.
@Suite struct CommittedWordsTests {
  private func tag(_ title: String, body: [String] = [], issuer: String = "江苏省生态环境厅") throws -> TaggedItem {
    let classifier = Classifier(
      glossary: try CommittedGlossary.read(),
      sources: [.small("site", adcode: "320000", level: .province, body: issuer)])
    return classifier.tag(.small(title, source: "site", issuers: [issuer], body: body)).0
  }

  private func topics(_ title: String, body: [String] = []) throws -> Set<String> {
    Set(try tag(title, body: body).topics.map(\.code))
  }

  @Test func stentersOfDyeingAreFurnaces() throws {
    #expect(try topics("关于推进印染企业定型机废气治理的通知").contains("FURNACE"))
  }

  @Test func listOfKeyUnitsForTheAtmosphereIsAboutAir() throws {
    #expect(try topics("关于公布2019年大气环境重点排污单位名录的通知").contains("AIR"))
  }

  @Test func mentionOfAnEmissionStageIsNoStandard() throws {
    let body = ["自2018年12月1日起，国三及以下排放标准的柴油车、国一及以下排放标准的汽油车禁止通行。"]
    #expect(try topics("关于调整高排放车辆限行措施的通告", body: body) == ["VEHICLE"])
    #expect(try topics("关于发布锅炉大气污染物排放标准的公告").contains("STANDARD"))
  }

  @Test func trainingWithAPartnerInJapanIsCooperation() throws {
    let body = ["各市监测站参加培训。", "来自日本埼玉县的专家讲解了空白试验。"]
    #expect(try topics("某省举办大气监测技术人员培训班", body: body).contains("COOP"))
    #expect(try !topics("某省举办大气监测技术人员培训班", body: ["各市监测站参加培训。"]).contains("COOP"))
    #expect(try tag("某省举办大气监测技术人员培训班").documentType.code == "activity")
    #expect(try tag("关于举办大气监测技术培训班的通知").documentType.code != "activity")
  }

  @Test(arguments: ["埼玉县", "东京都", "富山县", "长野县", "兵库县", "福冈县", "川崎市", "四日市市", "神户市", "北九州市", "大分市"])
  func everyMunicipalityOfTheProgrammeIsAWordOfCooperation(name: String) throws {
    #expect(try topics("\(name)代表团来访交流大气治理经验").contains("COOP"))
  }

  @Test func penaltyOfOneFirmIsACase() throws {
    let tagged = try tag("某家具厂逃避监管排放大气污染物案行政处罚信息")
    #expect(tagged.documentType.code == "case")
    #expect(tagged.importance.priority == nil)
  }
}
