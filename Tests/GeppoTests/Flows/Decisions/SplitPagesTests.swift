import Foundation
import Testing

@testable import Geppo

/// The cell 分離 is the whole list of the pages that are documents of their own.
@Suite struct SplitPagesTests {
  private static let (first, second) = (
    "feeds/shanghai/2018-10/copy1.html", "feeds/shanghai/2018-10/copy2.html"
  )

  /// A plan with two copies; its id.
  private func workspace() async throws -> (one: TemporaryWorkspace, id: String) {
    let one = try TemporaryWorkspace()
    for path in ["feeds/mee/2018-10/plan.html", Self.first, Self.second] {
      try one.writePage(
        path, title: "第1批臭氧和挥发性有机物监测工作方案", date: "2018-10-21",
        body: "<p>加强臭氧和挥发性有机物监测，第1批。</p>", address: "http://www.mee.gov.cn/yangli/plan.html")
    }
    try await one.run("2018-10")
    return (one, try #require(try ReviewEditing(one, "2018-10").subjects(.items).first))
  }

  /// What `review` says when the cell is changed so.
  private func review(_ one: TemporaryWorkspace, _ id: String, _ cell: (String) -> String) throws
    -> ReviewSummary
  {
    var edit = try ReviewEditing(one, "2018-10")
    try edit.write(cell(try edit.cell(id, .splitOut)), .splitOut, of: id)
    try edit.save()
    return try one.review("2018-10")
  }

  @Test func aSecondPageIsAddedToTheFirstAndOneOfTwoIsTakenBack() async throws {
    let (one, id) = try await workspace()
    #expect(try review(one, id) { _ in "copy1.html" }.decisions.map(\.value) == [Self.first])
    try await one.run("2018-10")

    let both = try review(one, id) { $0 + "、copy2.html" }
    #expect(both.findings.isEmpty, "\(both.findings)")
    #expect(both.decisions.map(\.value) == ["\(Self.first)|\(Self.second)"])
    #expect(
      both.lines(.japanese).first?.contains("\(Self.first)、\(Self.second)（山田）［分離するページ：\(Self.second)］")
        == true)
    try await one.run("2018-10")
    #expect(try ReviewEditing(one, "2018-10").cell(id, .splitOut) == "\(Self.first)、\(Self.second)")

    let back = try review(one, id) { _ in "copy2.html" }
    #expect(back.findings.isEmpty, "\(back.findings)")
    #expect(back.decisions.map(\.value) == [Self.second])
    #expect(back.lines(.japanese).first?.contains("［分離をやめるページ：\(Self.first)］") == true)
    try await one.run("2018-10")
    #expect(try ReviewEditing(one, "2018-10").cell(id, .members).contains("copy1.html"))
  }

  /// The table does not show what was split off since it was written.
  @Test func aPageThatIsLostFromTheListIsTold() async throws {
    let (one, id) = try await workspace()
    _ = try review(one, id) { _ in "copy1.html" }
    let told = try review(one, id) { _ in "copy2.html" }
    #expect(
      told.lines(.english).first?.hasSuffix(
        "[split off: \(Self.second)] [no longer split off: \(Self.first)]") == true)
  }

  /// The later decision wins: the split undoes the merge, and taking the split back restores it.
  @Test func aPageThatAPersonMergedIsSplitOffAgain() async throws {
    let one = try await TemporaryWorkspace.reviewed()
    let ids = try one.reviewedIDs()
    func decide(_ cells: [(String, ReviewColumn, String)]) async throws -> [String] {
      var edit = try ReviewEditing(one, "2018-10")
      for (text, column, id) in cells { try edit.write(text, column, of: id) }
      try edit.save()
      let summary = try one.review("2018-10")
      #expect(summary.findings.isEmpty && summary.decisions.count == cells.count)
      try await one.run("2018-10")
      return try one.table("reports/2018-10/review.csv").rows
        .filter { $0["状態"] == "掲載" }.map { $0["ID"] }.sorted()
    }
    #expect(try await decide([(ids.plan, .mergedInto, ids.ozone)]) == [ids.plan])
    #expect(try await decide([("ozone.html", .splitOut, ids.plan)]) == [ids.plan, ids.ozone].sorted())
    #expect(try await decide([("", .splitOut, ids.plan)]) == [ids.plan])
    #expect(try await decide([("ozone.html", .splitOut, ids.plan)]) == [ids.plan, ids.ozone].sorted())
    // What is merged after it was split off stays merged, whatever else is split off then.
    _ = try await decide([("", .mergedInto, ids.ozone)])
    #expect(try await decide([(ids.plan, .mergedInto, ids.ozone)]) == [ids.plan])
    try one.writePage(
      "feeds/shanghai/2018-10/copy.html", title: "关于印发《工业涂装挥发性有机物治理方案》的通知", date: "2018-10-12",
      body: "<p>到2020年，挥发性有机物排放量比2015年下降10%。</p>", address: "http://www.mee.gov.cn/yangli/1.html")
    try await one.run("2018-10")
    let both = try await decide([("ozone.html、copy.html", .splitOut, ids.plan)])
    #expect(both.count == 2 && both.contains(ids.plan) && !both.contains(ids.ozone))
  }
}
