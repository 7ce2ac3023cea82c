import Testing

@testable import Geppo

/// A page of a ministry, made in a test.
enum CollectorFixture {
  static func link(_ text: String) -> WebLink? { WebLink(text) }

  static func page(
    _ file: String = "feeds/mee/2018-12/t1.html", url: String? = nil, savedOn: String? = nil,
    siblings: [String] = []
  ) throws -> SavedPage {
    let folder = try #require(Month(year: 2018, month: 12))
    let isDeclared = url != nil || savedOn != nil
    let capture = Capture(
      url: url.flatMap { WebLink($0) }, savedOn: savedOn.flatMap { Day(iso: $0) }, step: "captures.csv")
    return SavedPage(
      file: file, source: "mee", folder: folder, sha256: String(repeating: "0", count: 64),
      declaredCapture: isDeclared ? capture : nil, siblings: siblings)
  }

  static func source(recipes: [Source.Recipe] = []) -> Source {
    Source(
      id: "mee", zh: "生态环境部网站", ja: "生態環境部", body: "生态环境部", adcode: "CN", level: .ministry, rank: 2,
      site: WebLink("http://www.mee.gov.cn/"), columns: [], expectedMinimum: 0, recipes: recipes,
      location: .file("feeds/sources.yaml"))
  }

  /// What the collector reads of a page.
  static func read(
    _ html: String, file: String = "feeds/mee/2018-12/t1.html", url: String? = nil, savedOn: String? = nil,
    siblings: [String] = [], recipe: Source.Recipe? = nil
  ) throws -> PageReading {
    let page = try page(file, url: url, savedOn: savedOn, siblings: siblings)
    return Collector().read(
      page, bytes: Array(html.utf8), source: source(recipes: [recipe].compactMap { $0 }))
  }

  static func item(_ html: String, url: String? = nil, recipe: Source.Recipe? = nil) throws -> Item {
    let reading = try read(html, url: url, recipe: recipe)
    return try #require(reading.items.first, "disposition \(reading.outcome.disposition)")
  }
}
