import Foundation
import Testing

@testable import Geppo

@Suite struct SearchFlowTests {
  private static func office() throws -> TemporaryWorkspace {
    let office = try TemporaryWorkspace()
    let text = (1...9).map { "<p>本市推进大气污染防治，第\($0)项任务由有关部门落实，深入开展蓝天保卫战。</p>" }.joined()
    try office.writePage(
      "feeds/mee/2018-12/t1.html", title: "关于印发《重点行业挥发性有机物综合治理方案》的通知", body: text)
    try office.writePage(
      "feeds/shanghai/2018-12/a.html", title: "上海市清洁空气行动计划", date: "2018-12-07",
      body: text + "<p>浦东新区率先完成锅炉提标改造。</p>")
    try office.writePage(
      "feeds/shanghai/2018-12/b.html", title: "上海市浦东新区扬尘污染防治管理办法", date: "2018-12-09", body: text)
    try office.writePage(
      "feeds/shanghai/2018-11/c.html", title: "长三角地区秋冬季大气污染综合治理攻坚行动方案", date: "2018-11-09",
      body: text)
    return office
  }

  private static func found(_ office: TemporaryWorkspace, _ request: SearchRequest) throws -> [String] {
    try SearchFlow(workspace: office.workspace).run(request).hits.map { $0.document[.title] }
  }

  @Test func aRunIndexesWhatItTells() async throws {
    let office = try Self.office()
    try await office.run("2018-12")
    #expect(try Self.found(office, SearchRequest(words: "清洁 上海")) == ["上海市清洁空气行动计划"])
    #expect(try Self.found(office, SearchRequest(words: "清潔空氣")) == ["上海市清洁空气行动计划"])
    // The Japanese headline, and the number of the document in the archive.
    #expect(try !Self.found(office, SearchRequest(words: "上海市 公布")).isEmpty)
    #expect(try Self.found(office, SearchRequest(words: "2018-12-0001")).count == 1)
    // The issue of November has not been made.
    #expect(try Self.found(office, SearchRequest(words: "攻坚行动")).isEmpty)
    try await office.run("2018-11")
    #expect(try Self.found(office, SearchRequest(words: "攻坚行动")).count == 1)
  }

  @Test func fullTextIsFoundAfterIndexingAndStays() async throws {
    let office = try Self.office()
    try await office.run("2018-12")
    let request = SearchRequest(words: "提标改造 率先完成")
    #expect(try Self.found(office, request).isEmpty)
    _ = try await ArchiveFlow(workspace: office.workspace)
      .index(reading: ReadingRequest(jobs: 2, maxPageSize: Workspace.pageLimit), progress: { _ in })
    let hits = try SearchFlow(workspace: office.workspace).run(request).hits
    #expect(hits.map(\.matches.first?.field) == [.text])
    #expect(hits[0].matches[0].pieces.filter(\.isMatch).map(\.text) == ["率先完成", "提标改造"])
    try await office.run("2018-12")
    #expect(try Self.found(office, request).count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: office.url("archive/staging").path).isEmpty)
  }

  /// What is found does not depend on the order of runs, nor on whether the index was made by them or anew.
  @Test func theIndexIsAFunctionOfTheIssues() async throws {
    let one = try TemporaryWorkspace(sample: true)
    let other = try TemporaryWorkspace(sample: true)
    for month in ["2018-11", "2018-12"] { try await one.run(month) }
    for month in ["2018-12", "2018-11"] { try await other.run(month) }
    try Self.expectTheSame(one, other, ["大气", "VOC", "治理 -上海", "2018", "的"])
    for office in [one, other] {
      _ = try await ArchiveFlow(workspace: office.workspace)
        .index(reading: ReadingRequest(jobs: 2, maxPageSize: Workspace.pageLimit), progress: { _ in })
    }
    try await other.run("2018-11")
    try Self.expectTheSame(one, other, ["大气", "企业", "的"])
  }

  private static func expectTheSame(
    _ one: TemporaryWorkspace, _ other: TemporaryWorkspace, _ questions: [String]
  ) throws {
    for words in questions {
      let request = SearchRequest(words: words, limit: 1_000)
      let json = try SearchFlow(workspace: one.workspace).run(request).json()
      #expect(try SearchFlow(workspace: other.workspace).run(request).json() == json, "\(words)")
      #expect(json.count > 500)
    }
  }

  @Test func aRegionHoldsItsDistrictsAndItsGroups() async throws {
    let office = try Self.office()
    for month in ["2018-11", "2018-12"] { try await office.run(month) }
    let ofShanghai = [
      "上海市浦东新区扬尘污染防治管理办法", "上海市清洁空气行动计划", "长三角地区秋冬季大气污染综合治理攻坚行动方案",
    ]
    for name in ["310000", "上海", "上海市", "shanghai"] {
      #expect(try Self.found(office, SearchRequest(words: "", regions: [name])) == ofShanghai, "\(name)")
    }
    #expect(try Self.found(office, SearchRequest(words: "", regions: ["310115"])).first == ofShanghai[0])
    #expect(try Self.found(office, SearchRequest(words: "", regions: ["长三角"])) == ofShanghai)
    // The group names the cities of 江苏省, not the province.
    #expect(try Self.found(office, SearchRequest(words: "", regions: ["江苏"])) == [ofShanghai[2]])
    #expect(try Self.found(office, SearchRequest(words: "", regions: ["120000"])).isEmpty)
    #expect(try Self.found(office, SearchRequest(words: "", regions: ["CN"])).count == 1)
  }

  @Test func numbersAndWordsAreFoundAsTheBulletinPrintsThem() async throws {
    let office = try Self.office()
    try office.writePage(
      "feeds/mee/2018-12/numbered.html", title: "关于进一步规范大气污染源监测的通知", date: "2018-12-21",
      body: "<p>环大气〔2018〕179号</p><p>各省、自治区、直辖市生态环境厅：为推进大气污染防治，现将有关要求通知如下。</p>")
    try await office.run("2018-12")
    let found = ["关于进一步规范大气污染源监测的通知"]
    for number in ["環大気〔2018〕179号", "环大气[2018]179号", "環大気（2018）179号", "環大気 2018 179", "環大気〔2018〕１７９号"] {
      #expect(try Self.found(office, SearchRequest(words: number)) == found, "\(number)")
    }
    #expect(try Self.found(office, SearchRequest(words: "環大気〔2018〕178号")).isEmpty)
    let result = try SearchFlow(workspace: office.workspace).run(SearchRequest(words: "揮発性有機化合物"))
    #expect(result.hits.map { $0.document[.title] }.contains("关于印发《重点行业挥发性有机物综合治理方案》的通知"))
    #expect(
      result.lines(.japanese).first?.plain
        == "「揮発性有機化合物」は、用語表・機関表の中国語「挥发性有机物」でも探しました")
    let marked = try #require(result.hits.flatMap(\.matches).first { $0.field == .title })
    #expect(marked.pieces.filter(\.isMatch).map(\.text) == ["挥发性有机物"])
  }

  @Test func anotherPlaceOfTwoCharactersIsNoSlip() async throws {
    let office = try Self.office()
    try await office.run("2018-12")
    let error = #expect(throws: GeppoError.self) {
      try SearchFlow(workspace: office.workspace).run(SearchRequest(words: "", regions: ["东京"]))
    }
    #expect(error?.sentence[.japanese].contains("のことですか") == false)
  }

  @Test func unknownNamesAreAnsweredWithTheNearest() async throws {
    let office = try Self.office()
    try await office.run("2018-12")
    for (request, near) in [
      (SearchRequest(words: "", topics: ["VOCX"]), "VOC"),
      (SearchRequest(words: "", regions: ["上海巿"]), "上海市"),
      (SearchRequest(words: "", sources: ["shangai"]), "shanghai"),
      (SearchRequest(words: "", types: ["plam"]), "plan"),
    ] {
      let error = #expect(throws: GeppoError.self) {
        try SearchFlow(workspace: office.workspace).run(request)
      }
      #expect(error?.sentence[.japanese].contains("「\(near)」") == true, "\(near)")
    }
    #expect(throws: GeppoError.self) {
      try SearchFlow(workspace: office.workspace).run(SearchRequest(words: " - "))
    }
  }

  @Test func nothingFoundSaysHowToWiden() async throws {
    let office = try Self.office()
    try await office.run("2018-12")
    let result = try SearchFlow(workspace: office.workspace).run(
      SearchRequest(
        words: "清洁空气", topics: ["SHIP"].filter { _ in false }, regions: ["天津"], from: Month("2018-01")))
    let lines = result.lines(.japanese).map(\.plain)
    #expect(lines[0] == "該当する文書はありません：清洁空气 --region 天津 --from 2018-01")
    #expect(lines.contains("  「--region」を外すと 1件"))
    #expect(lines.contains { $0.contains("geppo archive index") })
  }

  @Test func theStateSaysWhetherItWasSent() async throws {
    let office = try Self.office()
    try await office.run("2018-12")
    let draft = try SearchFlow(workspace: office.workspace).run(SearchRequest(words: "清洁空气"))
    #expect(draft.hits.map { $0.state(.japanese) } == ["掲載（案）"])
    _ = try await SendFlow(
      workspace: office.workspace, month: try #require(Month("2018-12")),
      on: try #require(Day(iso: "2019-01-31")),
      draftsAllowed: "試験", reading: ReadingRequest(jobs: 2, maxPageSize: Workspace.pageLimit)
    ).run(progress: { _ in })
    let sent = try SearchFlow(workspace: office.workspace).run(SearchRequest(words: "清洁空气"))
    #expect(sent.hits.map { $0.state(.japanese) } == ["掲載・送付済み（2019-01-31）"])
    #expect(sent.findings.isEmpty)
  }

  @Test func aMissingOrDamagedIndexIsTold() async throws {
    let office = try Self.office()
    try await office.run("2018-12")
    for damage in [Data(), Data("no database, but long enough to be looked at twice".utf8)] {
      try office.write("archive/search.sqlite", damage)
      let result = try SearchFlow(workspace: office.workspace).run(SearchRequest(words: "清洁"))
      #expect(result.hits.isEmpty)
      #expect(result.findings.map(\.code) == [.searchIndexBehind])
    }
    try await office.run("2018-12")
    #expect(try Self.found(office, SearchRequest(words: "清洁")).count == 1)
  }

  @Test func csvAndJSONTellTheSame() async throws {
    let office = try Self.office()
    try await office.run("2018-12")
    let result = try SearchFlow(workspace: office.workspace).run(SearchRequest(words: "污染"))
    let table = CSVTable.read(result.csv(), file: "a.csv").0
    let json = try JSONDecoder().decode(FoundDocuments.self, from: Data(try result.json()))
    #expect(table.rows.map { $0["整理番号"] } == json.documents.map(\.id))
    #expect(json.documents.count == json.total && json.total > 0)
  }

  /// What readers received is found, before and after the index is made anew.
  @Test(arguments: [ReviewColumn.inclusion, .mergedInto])
  func whatWasTakenOutAfterTheSendingIsStillFound(_ column: ReviewColumn) async throws {
    let office = try Self.office()
    let reading = ReadingRequest(jobs: 2, maxPageSize: Workspace.pageLimit)
    func index() async throws -> [UInt8] {
      _ = try await ArchiveFlow(workspace: office.workspace).index(reading: reading, progress: { _ in })
      return try SearchFlow(workspace: office.workspace).run(SearchRequest(words: "清洁空气")).json()
    }
    try await office.run("2018-12")
    _ = try await SendFlow(
      workspace: office.workspace, month: try #require(Month("2018-12")),
      on: try #require(Day(iso: "2019-01-31")), draftsAllowed: "試験", reading: reading
    ).run(progress: { _ in })
    let sent = try await index()
    let id = try #require(
      try SearchFlow(workspace: office.workspace).run(SearchRequest(words: "清洁空气")).hits.first?.document.id)
    var edit = try ReviewEditing(office, "2018-12")
    let other = try #require(try edit.subjects(.items).first { $0 != id })
    try edit.write(column == .inclusion ? "不採用" : other, column, of: id)
    try edit.save()
    try office.review("2018-12")
    let result = try SearchFlow(workspace: office.workspace).run(SearchRequest(words: "清洁空气"))
    let state = "掲載・送付済み（2019-01-31）" + (column == .inclusion ? "・取下げ" : "")
    #expect(result.hits.map { $0.state(.japanese) } == [state])
    #expect(try result.json() != sent || column == .mergedInto)
    #expect(try await index() == result.json())
  }
}
