import Foundation
import Testing

@testable import Geppo

/// A document goes out to a translator and comes back, as people do it with `geppo queue`.
@Suite struct QueueFlowTests {
  private static let plan = "2018-12-0001"
  private static let later = "2018-12-0002"
  private static let shared = "推进低挥发性有机物含量涂料的源头替代。"

  private let reading = ReadingRequest(jobs: 2, maxPageSize: Workspace.pageLimit, pdf: nil)

  /// Two plans of Shanghai that share a sentence; drafted.
  private func workspace() async throws -> TemporaryWorkspace {
    let one = try TemporaryWorkspace()
    for (name, title, day) in [
      ("a", "上海市挥发性有机物综合治理行动方案（2019—2021年）", "2018-12-05"),
      ("b", "上海市清洁空气行动计划（2019—2023年）", "2018-12-06"),
    ] {
      try one.writePage(
        "feeds/shanghai/2018-12/\(name).html", title: title, date: day,
        body: "<p>到2021年，挥发性有机物排放总量下降15%（\(name)）。</p><p>\(Self.shared)</p>",
        address: "https://www.shanghai.gov.cn/yangli/\(name).html")
    }
    try await one.run("2018-12")
    return one
  }

  private func day(_ number: Int) throws -> Day { try #require(Day(year: 2019, month: 1, day: number)) }

  @discardableResult
  private func act(
    _ act: QueueAct, by name: String, on number: Int = 10, why: String = "", _ item: String = plan,
    in one: TemporaryWorkspace
  ) async throws -> QueueLine {
    try await QueueActFlow(
      workspace: one.workspace, reading: reading, by: name, on: try day(number), why: why
    ).run(act, item: item, progress: { _ in })
  }

  private func refused(_ work: () async throws -> Void) async -> GeppoError.Code? {
    await #expect(throws: GeppoError.self) { try await work() }?.code
  }

  /// The table of an export, filled in and given back.
  private func returned(
    _ item: String, by name: String, in one: TemporaryWorkspace, isDryRun: Bool = false,
    _ target: (_ source: String, _ target: String) -> String
  ) async throws -> QueueImport {
    let folder = try #require(
      try await QueueExportFlow(workspace: one.workspace, reading: reading, by: "事務局", on: try day(10)).run(
        [item], as: .sheet, to: one.url("out").path, languageTag: "zh-Hans", progress: { _ in }
      ).first)
    let file = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasSuffix(".csv") })
    let (table, _) = CSVTable.read(
      Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file)"))), file: file)
    let rows = table.rows.map { row in
      table.columns.map { CSVCell.text($0 == "訳文" ? target(row["原文"], row["訳文"]) : row[$0]) }
    }
    try one.write("back.csv", Data(CSVWriter.bytes(header: table.columns, rows: rows)))
    return try await QueueImportFlow(
      workspace: one.workspace, reading: reading, by: name, on: try day(15), asReviewer: false,
      replacingApproved: false
    ).run([one.url("back.csv").path], isDryRun: isDryRun, progress: { _ in })
  }

  private func japanese(_ source: String) -> String {
    if source.contains("行动方案") { return "上海市揮発性有機化合物総合整備行動方案（2019～2021年）" }
    return source == Self.shared ? "揮発性有機化合物含有量の低い塗料による発生源での代替を進める。" : "2021年までに、揮発性有機化合物の総排出量を15％削減する（a）。"
  }

  private func status(of id: String, in one: TemporaryWorkspace) async throws -> TranslationStatus? {
    try await QueueLookFlow(workspace: one.workspace, reading: reading, today: try day(16)).list(
      month: nil, status: nil, isWhole: true, progress: { _ in }
    ).first { $0.id == id }?.standing.status
  }

  @Test func aDocumentGoesThroughAllHands() async throws {
    let one = try await workspace()
    #expect(try await status(of: Self.plan, in: one) == .proposed)
    try await act(.add(requestedBy: "北九州市"), by: "鈴木", in: one)
    #expect(try await status(of: Self.plan, in: one) == .waiting)
    try await act(.claim, by: "山田", in: one)
    #expect(await refused { try await act(.claim, by: "佐藤", in: one) } == .queueRefused)
    #expect(await refused { try await act(.approve([]), by: "佐藤", in: one) } == .queueRefused)
    let tried = try await returned(Self.plan, by: "山田", in: one, isDryRun: true) { source, _ in
      japanese(source)
    }
    #expect(tried.findings.isEmpty)
    #expect(try await status(of: Self.plan, in: one) == .claimed, "only tried")
    _ = try await returned(Self.plan, by: "山田", in: one) { source, _ in japanese(source) }
    #expect(try await status(of: Self.plan, in: one) == .delivered)
    #expect(await refused { try await act(.review, by: "山田", in: one) } == .queueRefused, "two pairs of eyes")
    try await act(.review, by: "佐藤", in: one)
    #expect(try await status(of: Self.plan, in: one) == .inReview)
    for check in try await QueueLookFlow(workspace: one.workspace, reading: reading, today: nil).check(
      [Self.plan], numbers: .value, progress: { _ in })
    {
      for finding in check.findings where finding.level == .error {
        try await act(.waive(check: finding.check, segment: finding.segment), by: "佐藤", why: "見本", in: one)
      }
    }
    try await act(.approve([]), by: "佐藤", on: 16, in: one)
    #expect(try await status(of: Self.plan, in: one) == .approved)
    try one.forgetIndex()
    #expect(try await status(of: Self.plan, in: one) == .approved, "the journal is the truth")
    try await one.run("2018-12")
    let row = try #require(
      try one.table("reports/2018-12/queue/queue.csv").rows.first { $0["ID"] == Self.plan })
    #expect(row["状態"] == "完了" && row["希望した自治体"] == "北九州市" && row["訳者"] == "山田")
  }

  /// The document translated and approved as a whole.
  private func approve(_ item: String, on number: Int, in one: TemporaryWorkspace) async throws {
    _ = try await returned(item, by: "山田", in: one) { source, proposed in
      // What the memory proposes is a draft until somebody has touched it.
      proposed.isEmpty ? japanese(source) : proposed.replacing("進める", with: "推進する")
    }
    let look = QueueLookFlow(workspace: one.workspace, reading: reading, today: nil)
    for check in try await look.check([item], numbers: .value, progress: { _ in }) {
      for finding in check.findings where finding.level == .error {
        try await act(
          .waive(check: finding.check, segment: finding.segment), by: "佐藤", why: "見本", item, in: one)
      }
    }
    try await act(.approve([]), by: "佐藤", on: number, item, in: one)
  }

  private func translations(_ month: String, in one: TemporaryWorkspace) throws -> [String] {
    try one.files(below: "reports/\(month)/translations").keys.filter {
      $0.hasSuffix("0001.html") || $0.hasSuffix("0002.html")
    }
    .sorted()
  }

  @Test func aTranslationGoesOutWithOneIssueAndNotAgain() async throws {
    let one = try await workspace()
    try await approve(Self.plan, on: 16, in: one)
    try await one.run("2018-12")
    #expect(try translations("2018-12", in: one) == ["2018-12-0001.html"])
    #expect(try one.text("reports/2018-12/bulletin.html").contains("href=\"translations/2018-12-0001.html\""))
    _ = try await SendFlow(
      workspace: one.workspace, month: try one.request("2018-12").month, on: try day(31), draftsAllowed: "見本",
      reading: reading
    ).run(progress: { _ in })
    try await approve(Self.later, on: 20, in: one)
    try await one.run("2019-01")
    #expect(
      try translations("2019-01", in: one) == ["2018-12-0002.html"],
      "approved after the issue went out, whatever day was noted")
    let bulletin = try one.text("reports/2019-01/bulletin.html")
    #expect(bulletin.contains("2018-12-0002") && !bulletin.contains("translations/2018-12-0001"))
  }

  /// A program that answers every question with its id, and says something else first.
  private func drafting(_ script: String, in one: TemporaryWorkspace) throws -> [String] {
    try one.write("draft.sh", script)
    return ["/bin/sh", one.url("draft.sh").path]
  }

  private static let answering = """
    echo 'Loading …'
    sed -E 's/.*"id":"([^"]+)".*/{"id":"\\1","text":"\\1の下訳です。"}/'
    """

  @Test func aProgramDraftsWhatNobodyHasTranslated() async throws {
    let one = try await workspace()
    let title = try await shown(Self.plan, in: one).document.source.segments[0].id
    _ = try await returned(Self.plan, by: "山田", in: one) { source, _ in
      source.contains("行动方案") ? japanese(source) : ""
    }
    let drafted = try await QueueDraftFlow(
      workspace: one.workspace, reading: reading, by: "鈴木", on: try day(11),
      program: try drafting(Self.answering, in: one)
    ).run([Self.plan], isDryRun: false, progress: { _ in })
    #expect(drafted.findings.map(\.code) == [.unreadableDraft])
    let document = try await shown(Self.plan, in: one).document
    #expect(
      document.translation.standing[title]?.translation.target == japanese("行动方案"), "a person's work stays")
    let others = document.source.segments.dropFirst().map {
      document.translation.standing[$0.id]?.translation
    }
    #expect(
      others.count == 2 && others.allSatisfy { $0?.isDraft == true && $0?.origin == .machine("sh") })
    #expect(document.standing.translated == 1 && document.standing.translator == "山田")
    #expect(await refused { try await act(.approve([]), by: "佐藤", in: one) } == .queueRefused)
  }

  @Test func aProgramThatFailsLeavesNothing() async throws {
    let one = try await workspace()
    let before = try one.text("archive/journal.jsonl")
    let program = try drafting("head -1 >/dev/null; exit 3", in: one)
    let error = await #expect(throws: GeppoError.self) {
      _ = try await QueueDraftFlow(
        workspace: one.workspace, reading: reading, by: "鈴木", on: try day(11), program: program
      ).run([Self.plan], isDryRun: false, progress: { _ in })
    }
    #expect(error?.sentence.english.contains("exit status 3") == true)
    #expect(try one.text("archive/journal.jsonl") == before)
  }

  private func shown(_ item: String, in one: TemporaryWorkspace) async throws -> QueueCard {
    try await QueueLookFlow(workspace: one.workspace, reading: reading, today: nil).show(
      item, progress: { _ in })
  }

  @Test func aDocumentThatAMunicipalityAskedForCanBeSent() async throws {
    let one = try await workspace()
    try one.writePage(
      "feeds/shanghai/2018-12/c.html", title: "上海市召开空气质量工作会议", date: "2018-12-07",
      body: "<p>会议要求各区加强扬尘治理。</p>", address: "https://www.shanghai.gov.cn/yangli/c.html")
    try await one.run("2018-12")
    let queue = try one.table("reports/2018-12/queue/queue.csv").rows.map { $0["ID"] }
    let id = try #require(["2018-12-0001", "2018-12-0002", "2018-12-0003"].first { !queue.contains($0) })
    for (act, word) in [(QueueAct.add(requestedBy: "北九州市"), "対象（希望による）"), (.drop, "対象外")] {
      try await self.act(act, by: "鈴木", why: "見本", id, in: one)
      let summary = try await one.run("2018-12")
      #expect(!summary.findings.contains { $0.severity == .error })
      #expect(try one.text("reports/2018-12/bulletin.html").contains(word))
    }
  }

  @Test func aSlipInAWordIsRefusedAndASpaceIsNoOtherPerson() async throws {
    let one = try await workspace()
    _ = try await returned(Self.plan, by: "山田", in: one) { source, _ in japanese(source) }
    let id = try await shown(Self.plan, in: one).document.source.segments[0].id
    #expect(
      await refused {
        try await act(.waive(check: "number-chnaged", segment: id), by: "佐藤", why: "見本", in: one)
      } == .badInput)
    #expect(await refused { try await act(.review, by: " 山田　", in: one) } == .queueRefused)
    #expect(await refused { try await act(.claim, by: " ", in: one) } == .badInput)
    try await act(.waive(check: "number-changed", segment: id), by: "佐藤", why: "見本", in: one)
    #expect(try await shown(Self.plan, in: one).document.translation.waivers.count == 1)
    try await act(.unwaive(check: "number-changed", segment: id), by: "佐藤", in: one)
    #expect(try await shown(Self.plan, in: one).document.translation.waivers.isEmpty)
    #expect(
      await refused { try await act(.reject([]), by: "佐藤", Self.later, in: one) } == .queueRefused,
      "nothing to send back")
  }

  @Test func allFilesAreTakenOrNone() async throws {
    let one = try await workspace()
    _ = try await returned(Self.plan, by: "山田", in: one, isDryRun: true) { source, _ in japanese(source) }
    try one.write("torn.xlf", "<xliff><file>")
    let journal = try one.text("archive/journal.jsonl")
    let taken = try await QueueImportFlow(
      workspace: one.workspace, reading: reading, by: "山田", on: try day(15), asReviewer: false,
      replacingApproved: false
    ).run([one.url("back.csv").path, one.url("torn.xlf").path], isDryRun: false, progress: { _ in })
    #expect(taken.findings.contains { $0.code == .unreadableTranslation })
    #expect(taken.lines(.japanese).first?.contains("何も記録していません") == true)
    #expect(try one.text("archive/journal.jsonl") == journal)
  }

  @Test func whatCameAndDoesNotStandIsShownAndOfferedAgain() async throws {
    let one = try await workspace()
    _ = try await returned(Self.plan, by: "山田", in: one) { source, _ in japanese(source) }
    _ = try await returned(Self.plan, by: "木村", in: one) { source, _ in source == Self.shared ? "木村の訳です。" : ""
    }
    let card = try await shown(Self.plan, in: one)
    #expect(card.lines(.japanese).contains("    候補：木村の訳です。"))
    let queue = try await QueuedDocuments.read(one.workspace, reading, today: nil, progress: { _ in })
    let order = TranslationOrders(queue).order(of: try queue.document(Self.plan), on: try day(20))
    let unit = try #require(order.units.first { $0.segment.text == Self.shared })
    #expect(unit.matches.map(\.target) == ["木村の訳です。"] && unit.target == japanese(Self.shared))
  }

  @Test func whatWasApprovedIsProposedForTheSameSentenceElsewhere() async throws {
    let one = try await workspace()
    _ = try await returned(Self.plan, by: "山田", in: one) { source, _ in japanese(source) }
    let segments = try await QueueLookFlow(workspace: one.workspace, reading: reading, today: nil).show(
      Self.plan, progress: { _ in }
    ).document.source.segments
    let id = try #require(segments.first { $0.text == Self.shared }?.id)
    let errors = try await QueueLookFlow(workspace: one.workspace, reading: reading, today: nil).check(
      [Self.plan], numbers: .value, progress: { _ in }
    ).flatMap(\.findings).filter { $0.level == .error }
    for error in errors {
      try await act(.waive(check: error.check, segment: error.segment), by: "佐藤", why: "見本", in: one)
    }
    try await act(.approve([id]), by: "佐藤", on: 16, in: one)
    var proposed: [String] = []
    _ = try await returned(Self.later, by: "山田", in: one, isDryRun: true) { source, target in
      if source == Self.shared { proposed.append(target) }
      return target
    }
    #expect(proposed == [japanese(Self.shared)])
  }

  @Test func aMemoryOfAnotherProgramIsProposedAndOursGoesOut() async throws {
    let one = try await workspace()
    let pair = MemoryPair(
      segment: nil, clause: "", source: Self.shared, target: "低VOC塗料による代替を推進する。", document: "x",
      state: .approved)
    try one.write("glossary/memory/old.TMX", Data(TMXWriter().bytes([pair])))
    try one.write("glossary/memory/torn.tmx", "<tmx><body><tu>")
    let findings = CheckFlow(workspace: one.workspace).run().findings
    #expect(
      findings.filter { $0.location.file.hasPrefix("glossary/memory/") }.map(\.code) == [
        .unreadableTranslation
      ])
    var proposed: [String] = []
    _ = try await returned(Self.plan, by: "山田", in: one) { source, target in
      if source == Self.shared { proposed.append(target) }
      return source == Self.shared ? "低VOC塗料による代替を進める。" : japanese(source)
    }
    #expect(proposed == [pair.target])
    try await approve(Self.plan, on: 16, in: one)
    let path = one.url("all.tmx").path
    #expect(try QueueMemoryFlow(workspace: one.workspace).write(to: path, languageTag: "zh-Hans") == 3)
    let units = IncomingTranslation.read(Array(try Data(contentsOf: one.url("all.tmx"))), name: "all.tmx")
      .flatMap(\.units)
    #expect(units.count == 3 && units.contains { $0.source == Self.shared && $0.target.contains("低VOC塗料") })
  }

  @Test func nothingThatIsThereIsWrittenOver() async throws {
    let one = try await workspace()
    let export = QueueExportFlow(workspace: one.workspace, reading: reading, by: "事務局", on: try day(10))
    var folders: [String] = []
    for _ in 0..<2 {
      folders += try await export.run(
        [Self.plan], as: .xliff12, to: nil, languageTag: "zh-Hans", progress: { _ in })
    }
    #expect(folders.map { $0.split(separator: "/").last } == ["xliff12", "xliff12-2"])
  }
}
