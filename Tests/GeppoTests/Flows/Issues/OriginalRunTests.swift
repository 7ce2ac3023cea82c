import Foundation
import Testing

@testable import Geppo

/// Reports of documents in the issues of several months.
@Suite struct OriginalRunTests {
  static let title = "工业涂装挥发性有机物治理行动方案（2019—2021年）"
  private static let text = "为加强挥发性有机物治理，保护公众健康，规定涂装企业应当使用低挥发性原料，安装治理设施并保持运行。"

  /// A report and an explanation of one document that nobody has saved.
  static func workspace() throws -> TemporaryWorkspace {
    let one = try TemporaryWorkspace()
    try one.writePage(
      "feeds/shanghai/2018-12/news.html", title: "涂装行业治理有了路线图", date: "2018-12-05",
      body: """
        <p>来源：新华社</p><p>新华社上海12月5日电　生态环境部近日印发《\(title)》（环大气〔2018〕901号），治理涂装行业的挥发性有机物。</p>
        <p>相关链接：<a href="/b/plan.html">\(title)</a></p>
        """, address: "https://www.shanghai.gov.cn/a/news.html")
    try one.writePage(
      "feeds/mee/2018-12/why.html", title: "《\(title)》解读", date: "2018-12-07",
      body: "<p>方案针对挥发性有机物排放突出的问题，明确了企业的责任和管理要求。</p>",
      address: "http://www.mee.gov.cn/a/why.html")
    return one
  }

  /// The document itself.
  static func save(_ one: TemporaryWorkspace, month: String = "2018-11") throws {
    try one.writePage(
      "feeds/mee/\(month)/plan.html", title: "关于印发《\(title)》的通知", date: "2018-11-30",
      body: "<p>环大气〔2018〕901号</p><p>现将方案印发给你们，请遵照执行。\(text)</p>",
      address: "http://www.mee.gov.cn/a/plan.html")
  }

  private func rows(_ one: TemporaryWorkspace, _ month: String = "2018-12") throws -> [CSVRow] {
    try one.table("reports/\(month)/originals.csv").rows
  }

  @Test func severalReportsOfADocumentThatNobodySavedGiveOneTask() async throws {
    let one = try Self.workspace()
    let summary = try await one.run("2018-12")
    let rows = try rows(one)
    #expect(rows.count == 1)
    let row = try #require(rows.first)
    #expect(row["状態"] == "未入手")
    #expect(row["文書名（原題）"] == Self.title)
    #expect(row["文書番号"] == "环大气〔2018〕901号")
    #expect(row["発出機関"] == "生态环境部")
    #expect(row["分野"].hasPrefix("VOC"))
    #expect(row["地域"] == "中国全国")
    #expect(row["優先の目安"] == "A")
    #expect(row["報じた案件"] == "2018-12-0001\n2018-12-0002")
    #expect(
      row["報じたページ"] == "https://www.shanghai.gov.cn/a/news.html\nhttp://www.mee.gov.cn/a/why.html")
    #expect(row["リンク"] == "https://www.shanghai.gov.cn/b/plan.html")
    #expect(row["報じた日"] == "2018-12-05")
    #expect(row["処理"].isEmpty)
    #expect(summary.lines(.japanese).contains("原文　　　報道・解説があって保存のない文書1件"))
    let status = try StatusFlow(workspace: one.workspace).run(today: nil)
    #expect(status.lines(.japanese).contains { $0.hasSuffix("原文を探す文書1件") })
    #expect(try one.table("reports/2018-12/queue/queue.csv").rows.isEmpty, "reports are never translated")
  }

  @Test func headlinesOnAGovernmentsSiteOpenTasksAndStayOutOfTheQueue() async throws {
    let one = try TemporaryWorkspace()
    for (name, title) in [("a", "上海印发清洁空气行动计划"), ("b", "天津市出台大气污染防治条例"), ("c", "上海将执行新的机动车排放标准")] {
      try one.writePage(
        "feeds/shanghai/2018-12/\(name).html", title: title, date: "2018-12-05",
        body: "<p>记者获悉，有关工作将改善大气环境质量，减少机动车排放，企业应当安装治理设施。</p>",
        address: "https://www.shanghai.gov.cn/a/\(name).html")
    }
    try await one.run("2018-12")
    #expect(try one.table("reports/2018-12/queue/queue.csv").rows.isEmpty)
    #expect(try rows(one).map { $0["文書名（原題）"] }.sorted() == ["上海市清洁空气行动计划", "天津市大气污染防治条例"])
  }

  @Test(arguments: ["2018-11", "2018-12", "2019-01"])
  func theTaskEndsWhenTheDocumentIsSavedInAnyMonth(month: String) async throws {
    let one = try Self.workspace()
    try await one.run("2018-12")
    try Self.save(one, month: month)
    try await one.run("2018-12")
    #expect(try rows(one).isEmpty)
  }

  @Test func aReportNamesTheOriginalThatIsHeld() async throws {
    let one = try Self.workspace()
    try Self.save(one)
    try await one.run("2018-11")
    try await one.run("2018-12")
    let page = try one.text("reports/2018-12/bulletin.html")
    let lines = page.split(separator: "\n").filter { $0.contains("【原文】") }
    #expect(lines.count == 1, "the explanation has its course")
    #expect(
      lines.allSatisfy { $0.contains("整理番号2018-11-0001") && $0.contains("http://www.mee.gov.cn/a/plan.html") }
    )
    #expect(page.contains("公表（2018年11月30日、整理番号2018-11-0001）→解説（本件）"))
  }

  @Test func monthsInAnyOrderAndTwiceGiveTheSameTables() async throws {
    let (one, other) = (try Self.workspace(), try Self.workspace())
    for workspace in [one, other] {
      try workspace.writePage(
        "feeds/mee/2018-11/report.html", title: "常委会会议表决通过关于修改扬尘污染防治条例的决定", date: "2018-11-20",
        body: "<p>来源：新华社</p><p>新华社北京11月20日电　会议表决通过了关于修改扬尘污染防治条例的决定。</p>",
        address: "http://www.mee.gov.cn/a/report.html")
    }
    for month in ["2018-11", "2018-12"] { try await one.run(month) }
    for month in ["2018-12", "2018-11", "2018-12"] { try await other.run(month) }
    #expect(try rows(one, "2018-11").map { $0["文書名（原題）"] } == ["关于修改扬尘污染防治条例的决定"])
    #expect(try one.files(below: "reports") == other.files(below: "reports"))
  }

  @Test func aListThatShowsTheDocumentGivesItsAddress() async throws {
    let one = try Self.workspace()
    let entries = (1...6).map {
      "<li><a href=\"/c/\($0).html\">关于第\($0)次大气监测技术培训安排的通知</a><span>2018-12-0\($0)</span></li>"
    }
    try one.write(
      "feeds/mee/2018-12/index.html",
      """
      <!DOCTYPE html><!-- saved from url=(0000)http://www.mee.gov.cn/c/index.html -->
      <html><head><meta charset="utf-8"><title>通知公告</title></head><body><ul>
      <li><a href="/c/plan.html">关于印发《\(Self.title)》的通知</a><span>2018-12-03</span></li>
      <li><a href="/c/talk.html">生态环境部印发《\(Self.title)》</a><span>2018-12-04</span></li>
      \(entries.joined(separator: "\n"))</ul></body></html>
      """)
    try await one.run("2018-12")
    let row = try #require(try rows(one).first)
    #expect(row["状態"] == "未入手（一覧に掲載あり）")
    #expect(row["リンク"].split(separator: "\n").map(String.init).contains("http://www.mee.gov.cn/c/plan.html"))
    #expect(!row["リンク"].contains("talk.html"), "another report is not the document")
  }

  @Test func aLetterWithoutTheDocumentThatItHandsOnIsATask() async throws {
    let one = try TemporaryWorkspace()
    try one.writePage(
      "feeds/mee/2018-12/letter.html", title: "关于印发《\(Self.title)》的通知", date: "2018-12-03",
      body: "<p>环大气〔2018〕901号</p><p>现将方案印发给你们，请遵照执行。</p><p>附件：<a href=\"W01.pdf\">方案</a></p>",
      address: "http://www.mee.gov.cn/a/letter.html")
    try await one.run("2018-12")
    let row = try #require(try rows(one).first)
    #expect(row["状態"] == "未入手（添付ファイルの保存なし）")
    #expect(row["文書名（原題）"] == Self.title)
    #expect(row["リンク"] == "http://www.mee.gov.cn/a/W01.pdf")
    try Self.save(one)
    try await one.run("2018-12")
    #expect(try rows(one).isEmpty, "another page has the text")
  }

  @Test func aCitysLetterNamesTheNationalDocumentThatItPassesOn() async throws {
    let one = try TemporaryWorkspace()
    let letter = { (name: String, number: Int, title: String) in
      try one.writePage(
        "feeds/shanghai/2018-12/\(name).html", title: "上海市生态环境局转发生态环境部关于印发《\(title)》的通知",
        date: "2018-12-10", body: "<p>沪环气〔2018〕\(number)号</p><p>现将通知转发给你们，请认真贯彻执行。</p>",
        address: "https://www.shanghai.gov.cn/a/\(name).html")
    }
    try letter("held", 77, Self.title)
    try letter("missing", 78, "挥发性有机物无组织排放控制行动方案（2019年）")
    try Self.save(one)
    try await one.run("2018-11")
    try await one.run("2018-12")
    let rows = try rows(one)
    #expect(rows.map { $0["文書名（原題）"] } == ["挥发性有机物无组织排放控制行动方案（2019年）"])
    #expect(rows.map { $0["発出機関"] } == ["生态环境部"])
    let page = try one.text("reports/2018-12/bulletin.html")
    #expect(page.contains("【原文】</dt><dd>整理番号2018-11-0001"))
  }

  @Test func aStandardIsHeldUnderTheTitleThatPutsItsKindInFront() async throws {
    let one = try TemporaryWorkspace()
    let name = "工业涂装挥发性有机物自动监测技术规范"
    try one.writePage(
      "feeds/mee/2018-12/why.html", title: "解读《\(name)》", date: "2018-12-07",
      body: "<p>规范针对挥发性有机物监测的问题，明确了要求。</p>", address: "http://www.mee.gov.cn/a/why.html")
    try one.writePage(
      "feeds/mee/2018-12/norm.html", title: "关于发布国家环境保护标准《\(name)》的公告", date: "2018-12-05",
      body: "<p>\(Self.text)</p>", address: "http://www.mee.gov.cn/a/norm.html")
    try await one.run("2018-12")
    #expect(try rows(one).isEmpty)
    #expect(try one.text("reports/2018-12/bulletin.html").contains("【原文】</dt><dd>項目１－２－１"))
  }
}
