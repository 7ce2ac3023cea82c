import Foundation
import Testing

@testable import Geppo

@Suite struct ReviewFlowTests {
  @Test func theWorkbookHasItsSheetsAndIsTheSameWheneverItIsMade() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let edit = try ReviewEditing(one, "2018-10")
    #expect(edit.sheets.map(\.name) == ReviewSheet.allCases.map(\.rawValue))
    let ids = try one.reviewedIDs()
    #expect(try edit.subjects(.items) == [ids.plan, ids.ozone])
    #expect(try edit.subjects(.doubtful) == [ids.undated, "feeds/mee/2018-10/gone.html"])
    let before = try Data(contentsOf: one.url("reports/2018-10/review.xlsx"))
    try await one.run("2018-10")
    #expect(try Data(contentsOf: one.url("reports/2018-10/review.xlsx")) == before)
  }

  @Test func decisionsReachTheDraft() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    var edit = try ReviewEditing(one, "2018-10")
    for (column, text) in [
      (ReviewColumn.inclusion, "採用"), (.headlineText, "生態環境部が塗装VOCの方案を公布"), (.summaryText, "10％削減を目標に掲げた。"),
      (.titleCorrected, "工业涂装挥发性有机物治理方案"), (.issuersCorrected, "生态环境部、财政部"),
      (.documentNumberCorrected, "环大气[2018]99号"), (.publicationCorrected, "2018/10/11"),
      (.documentTypeCorrected, "通知"), (.topicsCorrected, "VOC（揮発性有機化合物）、オゾン（光化学オキシダント）"),
      (.placesCorrected, "中国全国（発出）、上海市"), (.priorityCorrected, "A"), (.importanceCorrected, "12"),
      (.why, "方案本文で確認"), (.by, "佐藤"),
    ] {
      try edit.write(text, column, of: ids.plan)
    }
    try edit.save()
    let summary = try one.review("2018-10")
    #expect(summary.findings.isEmpty)
    #expect(try one.decisions.count == 12)
    #expect(try one.decisions.allSatisfy { $0.by == "佐藤" && $0.why == "方案本文で確認" && $0.document == ids.plan })
    let title = try #require(try one.decisions.first { $0.field == .title })
    #expect(title.was == "关于印发《工业涂装挥发性有机物治理方案》的通知")
    try await one.run("2018-10")
    let page = try one.text("reports/2018-10/bulletin.html")
    for text in [
      "生態環境部が塗装VOCの方案を公布</h4>", "10％削減を目標に掲げた。</p>", "環大気〔2018〕99号", "2018年10月11日", "財政部", "優先度Ａ 至急",
      "オゾン",
    ] { #expect(page.contains(text), "\(text)") }
    // Headline and summary of the other item, and the lists that hold it.
    #expect(page.components(separatedBy: "【自動作成・未確認】</span>").count == 5)
    let row = try #require(try one.table("reports/2018-10/review.csv").rows.first { $0["ID"] == ids.plan })
    #expect(row["採否"] == "採用")
    #expect(row["原題"] == "关于印发《工业涂装挥发性有机物治理方案》的通知")
    #expect(row["原題（修正）"] == "工业涂装挥发性有机物治理方案")
    #expect(row["地域（修正）"] == "中国全国（発出）、上海市（対象）")
  }

  @Test func whatWasRecordedIsNotRecordedAgain() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    var edit = try ReviewEditing(one, "2018-10")
    try edit.write("採用", .inclusion, of: ids.plan)
    try edit.save()
    #expect(try one.review("2018-10", isDryRun: true).decisions.count == 1)
    #expect(try one.decisions.isEmpty)
    try one.review("2018-10")
    #expect(try one.review("2018-10").decisions.isEmpty)
    #expect(try one.review("2018-10", by: "佐藤").decisions.isEmpty)
    #expect(try one.decisions.count == 1)
  }

  @Test func aRunStopsBeforeItForgetsWhatSomebodyWrote() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    var edit = try ReviewEditing(one, "2018-10")
    try edit.write("採用", .inclusion, of: ids.plan)
    try edit.save()
    let files = try one.files(below: "reports")
    let error = await #expect(throws: GeppoError.self) { try await one.run("2018-10") }
    #expect(error?.code == .reviewPending)
    #expect(error?.path == "reports/2018-10/review.xlsx")
    #expect(error?.sentence.japanese.contains("「geppo review 2018-10 --by 名前」") == true)
    #expect(try one.files(below: "reports") == files)
    try one.review("2018-10")
    let summary = try await one.run("2018-10")
    #expect(summary.findings.allSatisfy { $0.code != .personsFileKept })
    #expect(try one.files(below: "reports").keys.allSatisfy { !$0.hasSuffix(".new") })
    #expect(try ReviewEditing(one, "2018-10").cell(ids.plan, .inclusion) == "採用")
  }

  @Test func aWorkbookThatWasOnlySavedAgainIsReplaced() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    var edit = try ReviewEditing(one, "2018-10")
    edit.turnAround()
    try edit.save()
    try one.writePage(
      "feeds/mee/2018-10/more.html", title: "挥发性有机物排放管理办法", date: "2018-10-30",
      body: "<p>规范挥发性有机物排放的管理，明确各级部门的职责和监督检查的要求。</p>")
    let summary = try await one.run("2018-10")
    #expect(summary.findings.allSatisfy { $0.code != .personsFileKept })
    #expect(try ReviewEditing(one, "2018-10").subjects(.items).count == 3)
  }

  @Test func aWorkbookWithMoreThanIsTakenBackStaysAPersons() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    var edit = try ReviewEditing(one, "2018-10")
    try edit.write("自分の題名", .title, of: ids.plan)
    try edit.save()
    let told = try one.review("2018-10")
    #expect(told.findings.map(\.code) == [.changedFact])
    #expect(told.findings.first?.location.description == "reports/2018-10/review.xlsx:2:案件!原題")
    #expect(told.findings.first?.message(.japanese).contains("「原題（修正）」の欄") == true)
    try one.writePage(
      "feeds/mee/2018-10/more.html", title: "挥发性有机物排放管理办法", date: "2018-10-30",
      body: "<p>规范挥发性有机物排放的管理，明确各级部门的职责和监督检查的要求。</p>")
    let summary = try await one.run("2018-10")
    #expect(summary.findings.contains { $0.code == .personsFileKept })
    #expect(try ReviewEditing(one, "2018-10").cell(ids.plan, .title) == "自分の題名")
  }

  @Test func aRejectedDocumentStaysOutWhenItIsReposted() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    func post(_ path: String, at address: String, foot: String = "") throws {
      try one.writePage(
        path, title: "关于印发《工业涂装挥发性有机物治理方案》的通知", date: "2018-10-12",
        body: """
          <p>到2020年，挥发性有机物排放量比2015年下降10%。汽车、家具、船舶和钢结构企业改用低挥发性涂料，喷漆房密闭收集废气，处理效率不低于百分之八十。</p>
          <p>各地每年核查一次台账，把核查结果报送省级主管部门。</p>\(foot)
          """, address: address)
    }
    try post("feeds/mee/2018-10/plan.html", at: "http://www.mee.gov.cn/yangli/1.html")
    try await one.run("2018-10")
    let ids = try one.reviewedIDs()
    var edit = try ReviewEditing(one, "2018-10")
    try edit.write("不採用", .inclusion, of: ids.plan)
    try edit.save()
    try one.review("2018-10")
    #expect(try await one.run("2018-10").new == 1)
    let pages = try one.table("reports/2018-10/pages.csv").rows
    #expect(pages.first { $0["ファイル"].hasSuffix("plan.html") }?["理由"] == "確認表で不採用とした文書")
    #expect(try ReviewEditing(one, "2018-10").cell(ids.plan, .state) == "不採用")
    try post(
      "feeds/shanghai/2018-11/copy.html", at: "https://www.shanghai.gov.cn/zhuanzai/9.html",
      foot: "<p>（转载）</p>")
    #expect(try await one.run("2018-10").new == 1)
    #expect(try !one.text("reports/2018-10/bulletin.html").contains("zhuanzai/9"))
    // Nothing but the site says who issued the copy: without the page that was rejected a person has to say what it is.
    try FileManager.default.removeItem(at: one.url("feeds/mee/2018-10/plan.html"))
    let alone = try await one.run("2018-10")
    let doubt = try #require(alone.findings.first { $0.code == .ambiguousIdentity })
    #expect(doubt.arguments.last == ids.plan)
  }

  @Test func documentsAreMergedAndSplitByHand() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    var edit = try ReviewEditing(one, "2018-10")
    try edit.write(ids.plan, .mergedInto, of: ids.ozone)
    try edit.write(ids.ozone, .mergedInto, of: ids.plan)
    try edit.save()
    let mutual = try one.review("2018-10", isDryRun: true)
    #expect(mutual.decisions.isEmpty)
    #expect(mutual.findings.map(\.code) == [.mergedInCircle, .mergedInCircle])
    try edit.write("", .mergedInto, of: ids.plan)
    try edit.save()
    try one.review("2018-10")
    let merged = try await one.run("2018-10")
    #expect(merged.new == 1)
    #expect(try one.text("reports/2018-10/bulletin.html").contains("shanghai.gov.cn/yangli/2.html"))
    edit = try ReviewEditing(one, "2018-10")
    #expect(try edit.cell(ids.ozone, .state) == "統合済み（\(ids.plan)）")
    #expect(try edit.cell(ids.plan, .members).contains("feeds/shanghai/2018-10/ozone.html"))
    try edit.write(ids.ozone, .mergedInto, of: ids.plan)
    try edit.save()
    #expect(try one.review("2018-10").findings.map(\.code) == [.mergedInCircle])
    try edit.write("", .mergedInto, of: ids.plan)
    try edit.write("", .mergedInto, of: ids.ozone)
    try edit.save()
    try one.review("2018-10")
    #expect(try await one.run("2018-10").new == 2)
  }

  @Test func aPageBecomesADocumentOfItsOwn() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    try one.writePage(
      "feeds/shanghai/2018-10/copy.html", title: "关于印发《工业涂装挥发性有机物治理方案》的通知", date: "2018-10-12",
      body: "<p>到2020年，挥发性有机物排放量比2015年下降10%。</p>", address: "http://www.mee.gov.cn/yangli/1.html")
    #expect(try await one.run("2018-10").new == 2)
    let ids = try one.reviewedIDs()
    var edit = try ReviewEditing(one, "2018-10")
    #expect(try edit.cell(ids.plan, .members).hasPrefix("feeds/shanghai/2018-10/copy.html（"))
    try edit.write("feeds/shanghai/2018-10/copi.html", .splitOut, of: ids.plan)
    try edit.save()
    let told = try one.review("2018-10")
    #expect(told.findings.first?.message(.japanese).contains("→ feeds/shanghai/2018-10/copy.html") == true)
    try edit.write("feeds/shanghai/2018-10/copy.html", .splitOut, of: ids.plan)
    try edit.save()
    #expect(try one.review("2018-10").findings.isEmpty)
    #expect(try await one.run("2018-10").new == 3)
    let first = try one.files(below: "reports/2018-10")
    #expect(try await one.run("2018-10").new == 3)
    #expect(try one.files(below: "reports/2018-10") == first)
    #expect(try ReviewEditing(one, "2018-10").subjects(.items).contains(ids.plan))
  }

  @Test func aDocumentIsAddedByHandAndFindsItsPageLater() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    var edit = try ReviewEditing(one, "2018-10")
    try edit.add([.titleCorrected: "上海市挥发性有机物排放管理规定", .publicationCorrected: "2018-10-25"])
    try edit.save()
    let told = try one.review("2018-10")
    #expect(told.findings.map(\.code) == [.missingKey])
    #expect(told.decisions.isEmpty)
    edit = try ReviewEditing(one, "2018-10")
    try edit.write("上海市人民政府", .issuersCorrected, of: "上海市挥发性有机物排放管理规定")
    try edit.write("http://www.shanghai.gov.cn/yangli/8.html", .urlCorrected, of: "上海市挥发性有机物排放管理规定")
    try edit.write("排出管理の要件を定めている。", .summaryText, of: "上海市挥发性有机物排放管理规定")
    try edit.save()
    #expect(try one.review("2018-10").decisions.count == 6)
    #expect(try one.review("2018-10").decisions.isEmpty)
    #expect(try await one.run("2018-10").new == 3)
    let page = try one.text("reports/2018-10/bulletin.html")
    #expect(page.contains("排出管理の要件を定めている。"))
    #expect(page.contains("http://www.shanghai.gov.cn/yangli/8.html"))
    let given = try #require(try one.decisions.first?.document)
    #expect(try ReviewEditing(one, "2018-10").cell(given, .state) == "掲載（手入力）")
    try one.writePage(
      "feeds/shanghai/2018-11/rule.html", title: "上海市挥发性有机物排放管理规定", date: "2018-10-25",
      body: "<p>规范挥发性有机物排放。</p>", address: "http://www.shanghai.gov.cn/yangli/8.html")
    #expect(try await one.run("2018-10").new == 3)
    let row = try #require(try one.table("reports/2018-10/review.csv").rows.first { $0["ID"] == given })
    #expect(row["ファイル"] == "feeds/shanghai/2018-11/rule.html")
    #expect(row["概要"] == "排出管理の要件を定めている。")
  }

  @Test func aDayMakesAnUndatedDocumentNewAndALookSettlesAPage() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    var edit = try ReviewEditing(one, "2018-10")
    try edit.write("2018-10-30", .publicationCorrected, of: ids.undated)
    try edit.write("採用", .inclusion, of: "feeds/mee/2018-10/gone.html")
    try edit.save()
    let told = try one.review("2018-10")
    #expect(told.findings.map(\.code) == [.pageWithoutDocument])
    try edit.write("×", .inclusion, of: "feeds/mee/2018-10/gone.html")
    try edit.save()
    try one.review("2018-10")
    #expect(try await one.run("2018-10").new == 3)
    edit = try ReviewEditing(one, "2018-10")
    #expect(try edit.cell("feeds/mee/2018-10/gone.html", .state) == "確認済み")
    try one.write(
      "feeds/mee/2018-10/gone.html",
      "<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>")
    try await one.run("2018-10")
    #expect(try ReviewEditing(one, "2018-10").cell("feeds/mee/2018-10/gone.html", .state) == "要確認")
  }

}
