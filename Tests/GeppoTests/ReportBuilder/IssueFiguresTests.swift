import Testing

@testable import Geppo

struct IssueFiguresTests {
  private let grid = ShadedGrid(
    title: "件数", corner: "地域", columns: ["VOC", "工業炉"],
    rows: [.init(name: "天津市", values: [0, 1]), .init(name: "大連市", values: [8, 3])])

  @Test func onlyNothingIsWhiteAndAFigureHasTheSameShadeInEveryTable() {
    #expect(grid.rows.map(grid.shades) == [[0, 1], [3, 2]])
    #expect(grid.shades(of: .init(name: "上海市", values: [9, 10, 200])) == [3, 4, 4])
    var alone = grid
    alone.rows.removeLast()
    #expect(alone.shades(of: alone.rows[0]) == grid.shades(of: grid.rows[0]))
    #expect(ShadedGrid.legend == "1件、2～3件、4～9件、10件以上")
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

  /// Nobody may take what was not looked at for nothing.
  @Test func placesThatWereNotCheckedHoldNoZero() throws {
    let unread = ShadedGrid.Row(name: "瀋陽市", values: [0, 2], isUnchecked: true)
    #expect(grid.texts(of: unread) == ["―", "2"] && grid.texts(of: grid.rows[0]) == ["", "1"])
    var shown = grid
    shown.rows = [unread]
    #expect(shown.inWords == "瀋陽市：工業炉 2件（未確認あり）。")
    var sample = try SampleMaterial()
    sample.material.entries.removeAll { $0.id == "2018-12-0003" }
    sample.material.sources.removeAll { $0.source == "tianjin_eb" }
    let rows = try #require(sample.issue().whole.figures.partners?.rows)
    #expect(rows.first { $0.name == "天津市" }?.isUnchecked == true)
    #expect(rows.first { $0.name == "大連市" }?.isUnchecked == false)
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
    #expect(trends[0].title.hasSuffix("（2018年1月～12月、単位：件）") && trends[0].columns.first == "1月")
    #expect(trends[0].rows.map(\.name) == ["全体（全国）", "VOC"])
    #expect(trends[0].rows[0].values == [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2])
    #expect(trends[1].rows.map { [$0.values[0], $0.values[11]] } == [[0, 2], [1, 1]])
  }

  @Test func monthsWithoutPagesAreNoZeros() throws {
    var sample = try SampleMaterial()
    let tags = { (month: String) in DatedTags(month: Month(month)!, topics: ["VOC"], places: ["CN"]) }
    sample.material.tags = [tags("2018-01"), tags("2018-12")]
    let trend = try #require(sample.issue().whole.figures.trends.first)
    #expect(trend.unknown == Array(1...10))
    let zeros = trend.texts(of: .init(name: "", values: trend.columns.map { _ in 0 }))
    #expect(zeros[1] == "―" && zeros[0] == "0")
    #expect(trend.inWords.hasSuffix("資料なし：2月、3月、4月、5月、6月、7月、8月、9月、10月、11月。"))
  }

  @Test func aMonthWithPagesAndWithoutDocumentsIsAZero() throws {
    var sample = try SampleMaterial()
    sample.material.tags = [DatedTags(month: Month("2018-12")!, topics: ["VOC"], places: ["CN"])]
    sample.material.savedMonths = [Month("2018-11")!, Month("2018-12")!]
    let trend = try #require(sample.issue().whole.figures.trends.first)
    #expect(trend.unknown == Array(0...9))
    let zeros = trend.texts(of: .init(name: "", values: trend.columns.map { _ in 0 }))
    #expect(zeros[9] == "―" && zeros[10] == "0")
  }

  @Test func surplusTopicsAreCountedTogetherAndNoPlaceIsDropped() throws {
    var sample = try SampleMaterial()
    let topics = sample.glossary.topics.map(\.code).filter { $0 != "NONE" }
    let places = sample.glossary.office.places
    sample.material.tags = places.flatMap { place in
      topics.map { DatedTags(month: Month("2018-12")!, topics: [$0], places: [place]) }
    }
    let (trends, names) = (sample.issue().whole.figures.trends, Names(glossary: sample.glossary, sources: []))
    try #require(topics.count > 10 && places.count > 16)
    #expect(trends[0].rows.count == 11)
    #expect(trends[0].rows.last?.name == "その他")
    #expect(trends[0].rows.last?.values.last == (topics.count - 9) * places.count)
    #expect(trends[1].rows.map(\.name) == places.map(names.place))
    let item = try #require(sample.issue().whole.items.first { $0.scope.issuing == ["120000"] })
    var wide = item
    wide.scope.topics = topics
    let grid = try #require(
      IssueFigures.partners(
        places, topics: [], items: [wide], names: names, wording: sample.glossary.wording))
    #expect(grid.rows.count == places.count && grid.columns.count == 10)
    #expect(grid.columns.last == "その他" && grid.rows.flatMap(\.values).filter { $0 > 0 }.count == 10)
    #expect(grid.inWords.contains("その他 1件"))
  }

  @Test func aPictureIsNeverDrawnLargerThanItIs() throws {
    let view = ShadedGridView(grid, id: "a")
    #expect(view.width < 300)
    let style = String(decoding: PackageResources.bulletin_css, as: UTF8.self)
    #expect(style.contains(".picture svg { display: block; max-width: 100%;"))
    #expect(!style.contains(".picture svg { display: block; width"))
  }

  @Test func partnersWithoutItemsAreToldOfInWords() throws {
    var sample = try SampleMaterial()
    sample.material.entries.removeAll { $0.id == "2018-12-0003" }
    let pages = try BulletinPages(issue: sample.issue(), folder: "x")
    let page = try #require(pages.all.first { $0.path.contains("yokkaichi") })
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.contains("協力対象地域に関する項目のうち、分野別に数えるものはない。") && !text.contains("partners-t"))
  }

  @Test func headsOfColumnsBreakBetweenWordsAndCharacters() {
    #expect(ColumnHead.lines(of: "PM2.5・粒子状物質") == ["PM2.5・", "粒子状物", "質"])
    #expect(ColumnHead.lines(of: "VOC") == ["VOC"])
    #expect(ColumnHead.lines(of: "超低濃度排出・発生源モニタリング") == ["超低濃度", "排出・発", "生源モ…"])
  }
}
