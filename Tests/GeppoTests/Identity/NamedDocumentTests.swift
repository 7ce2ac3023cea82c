import Testing

@testable import Geppo

/// Which document a report tells of.
@Suite struct NamedDocumentTests {
  private func named(_ title: String, _ lead: String = "") -> [NamedDocument] {
    var item = Item.blank
    item.title = Field(value: title, location: .file("a.html"), step: "test")
    item.blocks = lead.split(separator: "\n").map {
      Block(kind: .paragraph, text: String($0), line: 1)
    }
    let text = ReportText(
      item, verbs: ["印发", "发布", "通过", "公布"], headlines: HeadlineReading(SmallGlossary.glossary.headlineWords))
    return NamedDocument.all(in: text) { title in
      ["方案", "计划", "办法", "条例", "标准", "决定"].contains(where: title.contains)
    }
  }

  @Test func aTitleNamesItsDocumentInBrackets() {
    #expect(named("《甲市涂装治理方案》解读").map(\.title) == ["甲市涂装治理方案"])
    #expect(
      named("甲市生态环境局印发《涂装治理方案》和《油气回收办法》") == [
        NamedDocument(title: "涂装治理方案", issuers: ["甲市生态环境局"]),
        NamedDocument(title: "油气回收办法", issuers: ["甲市生态环境局"]),
      ])
  }

  @Test func aTitleWithoutBracketsNamesWhatWasIssued() {
    #expect(named("机动车淘汰实施方案近日正式印发").map(\.title) == ["机动车淘汰实施方案"])
    #expect(named("常委会会议表决通过关于修改扬尘管理条例的决定").map(\.title) == ["关于修改扬尘管理条例的决定"])
    #expect(named("图解：甲市涂装治理方案").map(\.title) == ["甲市涂装治理方案"])
    #expect(named("甲市召开大气污染防治工作会议").isEmpty)
  }

  @Test func theLeadNamesWhatStandsAtAVerbOfIssue() {
    let lead = "近日，生态环境部等部门联合印发《油品监管方案》（环大气〔2019〕7号），部署工作。"
    #expect(
      named("油品监管有了新要求", lead) == [
        NamedDocument(title: "油品监管方案", number: "环大气〔2019〕7号", issuers: ["生态环境部"])
      ])
    #expect(named("新规来了", "《油品监管办法》已于日前正式公布。").map(\.title) == ["油品监管办法"])
  }

  @Test func aHeadlineNamesWhatWasIssuedWhereTheTextDoesNot() {
    #expect(named("上海印发清洁空气行动计划").map(\.title) == ["上海市清洁空气行动计划"])
    #expect(named("上海市印发上海市清洁空气行动计划").map(\.title) == ["上海市清洁空气行动计划"])
    #expect(
      named("国务院印发清洁空气行动计划") == [NamedDocument(title: "清洁空气行动计划", issuers: ["国务院"])])
    #expect(named("上海将执行新的车辆排放标准").isEmpty, "nothing was issued yet")
    #expect(
      named("上海印发清洁空气行动计划", "近日，上海市政府印发《上海市清洁空气行动计划（2018—2022年）》。").map(\.title)
        == ["上海市清洁空气行动计划（2018—2022年）"])
  }

  @Test func titlesThatAreOnlyCitedAreNoNews() {
    #expect(named("我市开展检查", "根据《油品监管办法》，我市开展检查。").isEmpty)
    #expect(named("我市开展检查", "按照国家印发的《油品监管方案》，我市开展检查。").isEmpty)
    #expect(named("我市开展检查", "《油品监管办法》要求各地制定并公布清单。").isEmpty)
    #expect(named("报纸出版", "近日，《某某日报》发布。").isEmpty)
  }

  @Test func theLeadGivesNumberAndIssuerToATitle() {
    let lead = "甲省人民政府办公厅近日印发《臭氧攻坚方案》（甲政办〔2019〕12号）。"
    #expect(
      named("一图读懂《臭氧攻坚方案》", lead) == [
        NamedDocument(title: "臭氧攻坚方案", number: "甲政办〔2019〕12号", issuers: ["甲省人民政府办公厅"])
      ])
  }
}

/// Whether two pages speak of one document.
@Suite struct OriginalNameTests {
  @Test func reportsOfOneTitleAreOfOneDocumentUnlessNumbersOrIssuersDiffer() {
    let bare = OriginalName(title: "臭氧污染攻坚行动方案", number: nil, issuers: [])
    let numbered = OriginalName(title: "《臭氧污染攻坚行动方案》", number: "甲政办〔2019〕12号", issuers: ["甲省人民政府办公厅"])
    let other = OriginalName(title: "臭氧污染攻坚行动方案", number: "乙政办〔2019〕3号", issuers: ["乙市人民政府办公室"])
    #expect(bare.mayBe(numbered) && bare.mayBe(other))
    #expect(!numbered.mayBe(other))
    #expect(!bare.mayBe(OriginalName(title: "臭氧污染攻坚行动方案（征求意见稿）", number: nil, issuers: [])))
    #expect(numbered.mayBe(OriginalName(title: "攻坚方案", number: "甲政办〔2019〕12号", issuers: [])))
  }

  @Test func aSubjectOfTheJournalIsReadBack() {
    let name = OriginalName(title: "臭氧污染攻坚行动方案", number: "甲政办〔2019〕12号", issuers: ["甲省人民政府办公厅", "甲省公安厅"])
    #expect(OriginalName(subject: name.subject) == name)
    #expect(ReviewTask(of: name.subject) == .original && !Decision.isPage(name.subject))
    #expect(ReviewTask.shown(name.subject) == "原文を探す文書「臭氧污染攻坚行动方案」")
    #expect(OriginalName(subject: "2018-12-0001") == nil)
  }
}

extension Item {
  /// Without anything.
  fileprivate static var blank: Item {
    Item(
      key: "a", page: PageReference(file: "a.html", source: "mee", folder: nil, sha256: ""), url: nil,
      savedOn: nil, title: nil, issuers: [], documentNumber: nil, indexNumber: nil, subjectClass: nil,
      dates: [],
      status: nil, keywords: [], blocks: [], bodyStep: "", attachments: [], isPartial: false)
  }
}
