import Testing

@testable import Geppo

struct IssueFiguresTests {
  private let grid = ShadedGrid(
    title: "件数", corner: "地域", columns: ["VOC", "工業炉"],
    rows: [.init(name: "天津市", values: [0, 1]), .init(name: "大連市", values: [8, 3])])

  @Test func onlyNothingIsWhiteAndTheMostIsDarkest() {
    #expect(grid.rows.map(grid.shades) == [[0, 1], [4, 2]])
    #expect(grid.shades(of: .init(name: "全体", values: [8, 0], isSum: true)) == [0, 0])
  }

  @Test func whatItShowsIsToldInWords() {
    #expect(grid.inWords == "天津市：工業炉 1件。大連市：VOC 8件、工業炉 3件。")
  }

  @Test func partnersAreCountedByTheTopicsOfTheirItems() throws {
    let issue = try SampleMaterial().issue()
    let edition = try #require(issue.editions.first { $0.municipality.ja == "四日市市" })
    let partners = try #require(edition.bulletin.figures.partners)
    #expect(partners.rows.map(\.name) == ["天津市"])
    let column = try #require(partners.columns.firstIndex(of: "VOC"))
    #expect(partners.rows[0].values[column] == 1)
  }

  @Test func trendsCountTwelveMonthsUntilThatOfTheIssue() throws {
    var sample = try SampleMaterial()
    let tags = { (month: String, places: [String]) in
      DatedTags(month: Month(month)!, topics: ["VOC"], places: places)
    }
    sample.material.tags = [
      tags("2018-01", ["120000"]), tags("2018-12", ["120000", "CN"]), tags("2018-12", ["CN"]),
    ]
    let trends = sample.issue().whole.figures.trends
    #expect(trends.map(\.columns.count) == [12, 12])
    #expect(trends[0].title.hasSuffix("（2018年1月～12月）") && trends[0].columns.first == "1月")
    #expect(trends[0].rows.map(\.name) == ["全体", "VOC"])
    #expect(trends[0].rows[0].values == [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2])
    #expect(trends[1].rows.map { [$0.values[0], $0.values[11]] } == [[0, 2], [1, 1]])
  }

  @Test func deadlinesAreLaidOutByDaysFromTheIssue() throws {
    let from = try #require(Day(iso: "2018-12-28"))
    let deadline = { (iso: String, standing: Deadline.Standing) in
      Deadline(
        day: Day(iso: iso)!, number: ItemNumber(parts: [1, 3, 1]), headline: .japanese("意見募集"),
        standing: standing)
    }
    let line = try #require(
      DeadlineLine(
        [deadline("2018-12-28", .lastDay), deadline("2019-03-01", .open), deadline("2018-12-01", .over)],
        from: from))
    #expect(line.marks.map(\.days) == [0, 63])
    #expect(line.length == 63)
    #expect(line.inWords.hasPrefix("2018年12月28日（あと0日）：１－３－１。"))
    #expect(DeadlineLine([deadline("2018-12-01", .over)], from: from) == nil)
  }
}
