import Testing

@testable import Geppo

/// Decisions on a month whose issue has gone out.
@Suite struct SentReviewTests {
  private static let document = "2018-10-0001"

  /// One document of October, sent.
  private func sentWorkspace() async throws -> TemporaryWorkspace {
    let one = try TemporaryWorkspace()
    try one.writePage(
      "feeds/mee/2018-10/a.html", title: "工业涂装挥发性有机物治理方案", date: "2018-10-12",
      body: "<p>到2020年，挥发性有机物排放量比2015年下降10%。自2018年11月1日起施行。</p>",
      address: "http://www.mee.gov.cn/yangli/1.html")
    try await one.run("2018-10")
    try await send(one, "2018-10", on: "2018-11-30")
    return one
  }

  private func send(
    _ one: TemporaryWorkspace, _ month: String, on day: String, today: String? = nil
  ) async throws {
    _ = try await SendFlow(
      workspace: one.workspace, month: try #require(Month(month)), on: try #require(Day(iso: day)),
      today: today.flatMap { Day(iso: $0) }, draftsAllowed: "試行のため",
      reading: ReadingRequest(jobs: 1, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in })
  }

  @discardableResult
  private func decide(
    _ one: TemporaryWorkspace, _ cells: [(ReviewColumn, String)]
  ) throws -> ReviewSummary {
    var edit = try ReviewEditing(one, "2018-10")
    for (column, text) in cells { try edit.write(text, column, of: Self.document) }
    try edit.save()
    return try one.review("2018-10")
  }

  /// The line of 訂正・更新 as it is read.
  private func correction(_ one: TemporaryWorkspace, _ month: String) async throws -> String {
    let summary = try await one.run(month)
    #expect(summary.findings.allSatisfy { $0.severity != .error }, "\(summary.findings)")
    let page = try one.text("reports/\(month)/bulletin.html")
    let line = page.split(separator: "\n").first { $0.contains("掲載内容を次のとおり訂正する。") } ?? ""
    var text = ""
    var isTag = false
    for character in line {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" { isTag = false }
    }
    return text
  }

  @Test(arguments: [
    (ReviewColumn.headlineText, "生態環境部がVOC方案を公表", "（新）生態環境部がVOC方案を公表。"),
    (.summaryText, "2020年までに10.5％削減する。", "概要を次のとおり訂正する。「2020年までに10.5％削減する。」"),
    (.adoptionCorrected, "2018-10-09", "文書日付　（旧）記載なし　（新）2018年10月9日。"),
    (.inForceCorrected, "2018-12-01", "（新）2018年12月1日。"),
    (.expiryCorrected, "2020-12-31", "有効期限　（旧）記載なし　（新）2020年12月31日。"),
    (.topicsCorrected, "オゾン（光化学オキシダント）", "（新）オゾン（光化学オキシダント）。"),
    (.placesCorrected, "上海市（対象）", "（新）上海市（対象）。"),
    (.urlCorrected, "http://www.mee.gov.cn/yangli/2.html", "（新）http://www.mee.gov.cn/yangli/2.html。"),
    (.documentTypeCorrected, "通知", "（新）通知。"),
    (.issuersCorrected, "国务院", "発出機関　（旧）生態環境部　（新）国務院。"),
  ])
  func everyCorrectionOfWhatWasSaidIsTold(column: ReviewColumn, cell: String, told: String) async throws {
    let one = try await sentWorkspace()
    #expect(try decide(one, [(column, cell)]).decisions.count == 1)
    let line = try await correction(one, "2018-11")
    #expect(line.contains(told) && !line.contains("。」。"), "\(line)")
    try await send(one, "2018-11", on: "2018-12-31")
    #expect(try await correction(one, "2018-12").isEmpty)
  }

  @Test func aCorrectionThatIsTakenBackIsToldToo() async throws {
    let one = try await sentWorkspace()
    try decide(one, [(.documentNumberCorrected, "环大气〔2018〕99号")])
    #expect(try await correction(one, "2018-11").contains("（新）環大気〔2018〕99号"))
    try await send(one, "2018-11", on: "2018-12-31")
    try decide(one, [(.documentNumberCorrected, "なし")])
    #expect(try await correction(one, "2018-12").contains("（旧）環大気〔2018〕99号　（新）記載なし"))
  }

  /// Who was told of it for its place holds what is wrong.
  @Test func aCorrectionOfThePlaceReachesThoseWhoWereToldOfIt() async throws {
    let one = try TemporaryWorkspace()
    try one.writePage(
      "feeds/shanghai/2018-10/a.html", title: "上海市臭氧污染防治工作方案", date: "2018-10-20",
      body: "<p>加强臭氧和挥发性有机物监测。</p>", address: "https://www.shanghai.gov.cn/yangli/2.html")
    try await one.run("2018-10")
    try await send(one, "2018-10", on: "2018-11-30")
    try decide(one, [(.placesCorrected, "広東省（発出）")])
    try await one.run("2018-11")
    let editions = try one.files(below: "reports/2018-11/editions").keys.filter {
      $0.hasSuffix(".html")
    }.sorted()
    let told = try editions.filter {
      try one.text("reports/2018-11/editions/\($0)").contains("掲載内容を次のとおり訂正する。")
    }
    #expect(told.contains { $0.contains("401005-kitakyushu-shi") }, "\(told)")
  }

  @Test func aCorrectionIsToldAlsoWhereThePageWasWrittenOver() async throws {
    let one = try await sentWorkspace()
    try decide(one, [(.expiryCorrected, "2020-12-31")])
    try one.writePage(
      "feeds/mee/2018-10/a.html", title: "工业涂装挥发性有机物治理方案", date: "2018-10-12",
      body: "<p>到2020年，挥发性有机物排放量比2015年下降12%。自2018年11月1日起施行。</p>",
      address: "http://www.mee.gov.cn/yangli/1.html")
    #expect(try await correction(one, "2018-11").contains("有効期限　（旧）記載なし　（新）2020年12月31日。"))
  }

  @Test func reviewOfASentMonthNamesTheIssueThatTellsOfIt() async throws {
    let one = try await sentWorkspace()
    let summary = try decide(one, [(.inForceCorrected, "2018-12-01"), (.priorityCorrected, "A")])
    let lines = summary.lines(.japanese)
    #expect(
      lines.last
        == "2018年10月分は送付済みです。「geppo run 2018-11」を実行すると、2018年11月分の「訂正・更新」（新たに載せる文書は「追補」）に反映します")
    let untold = lines.filter { $0.hasSuffix("［送付済みのため「訂正・更新」には載りません］") }
    #expect(untold.count == 1 && untold.first?.contains("翻訳優先度（修正）") == true)
    #expect(summary.lines(.english).last?.contains("'geppo run 2018-11'") == true)
  }

  @Test func whereNothingIsToldNoRunIsAskedFor() async throws {
    let one = try await sentWorkspace()
    let summary = try decide(one, [(.priorityCorrected, "A"), (.importanceCorrected, "9")])
    #expect(summary.decisions.count == 2)
    #expect(summary.lines(.japanese).last == "2018年10月分は送付済みです。決定は記録しましたが、「訂正・更新」に載る内容はありません")
    #expect(summary.lines(.english).last?.contains("geppo run") == false)
  }

  @Test func aDayFarAheadIsNoDayOfSending() async throws {
    let one = try await sentWorkspace()
    try await one.run("2018-11")
    let error = await #expect(throws: GeppoError.self) {
      try await send(one, "2018-11", on: "2099-01-01", today: "2018-12-20")
    }
    #expect(error?.code == .badInput)
    #expect(error?.sentence.japanese.contains("28日より先") == true)
    try await send(one, "2018-11", on: "2019-01-17", today: "2018-12-20")
  }

  /// Readers know the document by its id, also where the office has joined it with another.
  @Test func aCorrectionBesideAMergeIsTold() async throws {
    let one = try TemporaryWorkspace()
    for (file, title, day) in [
      ("a", "工业涂装挥发性有机物治理方案", "2018-10-12"), ("b", "臭氧和挥发性有机物监测方案", "2018-10-15"),
    ] {
      try one.writePage(
        "feeds/mee/2018-10/\(file).html", title: title, date: day, body: "<p>推进挥发性有机物治理。</p>",
        address: "http://www.mee.gov.cn/yangli/\(file).html")
    }
    try await one.run("2018-10")
    try await send(one, "2018-10", on: "2018-11-30")
    let told = try decide(
      one, [(.documentNumberCorrected, "环大气〔2018〕99号"), (.mergedInto, "2018-10-0002")])
    #expect(told.lines(.japanese).count { $0.hasSuffix("［送付済みのため「訂正・更新」には載りません］") } == 1)
    #expect(try await correction(one, "2018-11").contains("整理番号2018-10-0001）：掲載内容を次のとおり訂正する。文書番号"))
    #expect(try ReviewEditing(one, "2018-11").cell(Self.document, .state) == "前号まで（訂正）")
  }
}
