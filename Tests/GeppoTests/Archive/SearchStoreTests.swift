import Testing

@testable import Geppo

@Suite struct SearchStoreTests {
  private static let words = [
    "大气", "污染", "防治", "臭氧", "治理", "上海", "方案", "通知", "排放", "标准", "煤炭", "锅炉", "柴油", "货车", "重点", "行业", "监测",
    "应急",
    "预案", "清洁", "能源", "扬尘", "港口", "船舶", "水泥", "钢铁", "VOCs", "PM2.5", "2018年", "〔2018〕", "、", "（试行）", "的", "与",
  ]

  /// Documents of words in a fixed disorder.
  private static func documents(_ count: Int, month: Month) -> [SearchDocument] {
    var state: UInt64 = 7
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    func text(_ length: Int) -> String { (0..<length).map { _ in words[next(words.count)] }.joined() }
    return (1...count).map { number in
      SearchDocument(
        id: "\(month)-\(String(repeating: "0", count: 4 - String(number).count))\(number)", month: month,
        standing: .new,
        fields: [.title: text(6), .issuer: text(2), .lead: text(12), .terms: text(2)],
        publishedOn: Day(year: month.year, month: month.month, day: 1 + next(28)),
        type: ["plan", "notice"][next(2)], topics: [["VOC"], ["AIR"], ["VOC", "AIR"], []][next(4)],
        places: [["310000"], ["310115"], ["csj_2018"], ["CN"]][next(4)], source: "mee", file: "f\(number)",
        url: "")
    }
  }

  private static func month(_ text: String) throws -> Month { try #require(Month(text)) }

  private func store(_ documents: [SearchDocument], in folder: TemporaryWorkspace, _ month: Month) throws
    -> SearchStore
  {
    let store = try SearchStore(folder.workspace)
    try store.replace(documents, of: month, run: 1)
    return store
  }

  /// Every word of two characters that stands in a document finds it, and nothing else is found.
  @Test func everyWordOfTwoCharactersIsFound() throws {
    let folder = try TemporaryWorkspace()
    let month = try Self.month("2018-12")
    let documents = Self.documents(300, month: month)
    let store = try store(documents, in: folder, month)
    let texts = documents.map { document in
      (document.id, SearchDocument.Field.allCases.map { Folding.fold(document[$0]) })
    }
    var asked = 0
    for word in Set(documents.flatMap { Self.pairs(in: $0[.lead] + $0[.title]) }).sorted() {
      let found = try store.documents(SearchQuery(word), SearchFilter(), limit: 1_000).map(\.id)
      let expected = texts.filter { $0.1.contains { $0.contains(word) } }.map(\.0)
      #expect(Set(found) == Set(expected), "\(word)")
      #expect(found.count == expected.count)
      asked += 1
    }
    #expect(asked > 300)
  }

  /// Two Chinese characters side by side.
  private static func pairs(in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return zip(scalars, scalars.dropFirst()).filter { isHan($0) && isHan($1) }.map { "\($0)\($1)" }
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }

  @Test func wordsAreJoinedByAndAndExclusionsLeaveOut() throws {
    let folder = try TemporaryWorkspace()
    let month = try Self.month("2018-12")
    let documents = Self.documents(200, month: month)
    let store = try store(documents, in: folder, month)
    for question in ["臭氧 治理", "\"臭氧治理\"", "臭氧 -治理", "-治理", "VOC 上海 -水泥", "PM2.5", "气"] {
      let query = SearchQuery(question)
      let found = try store.documents(query, SearchFilter(), limit: 1_000)
      let expected = documents.filter { Self.holds($0, query) }
      #expect(Set(found.map(\.id)) == Set(expected.map(\.id)), "\(question)")
      #expect(try store.count(query, SearchFilter()) == expected.count)
    }
  }

  private static func holds(_ document: SearchDocument, _ query: SearchQuery) -> Bool {
    func has(_ phrase: SearchPhrase) -> Bool {
      SearchDocument.Field.allCases.contains { !SearchGrams(document[$0]).ranges(of: phrase).isEmpty }
    }
    return query.wanted.allSatisfy { has($0.phrase) } && !query.unwanted.contains { has($0.phrase) }
  }

  @Test func titlesComeFirstThenTheNewest() throws {
    let folder = try TemporaryWorkspace()
    let month = try Self.month("2018-12")
    let documents = Self.documents(200, month: month)
    let store = try store(documents, in: folder, month)
    let found = try store.documents(SearchQuery("臭氧"), SearchFilter(), limit: 1_000)
    let keys = found.map { ($0[.title].contains("臭氧") ? 0 : 1, $0.publishedOn?.description ?? "", $0.id) }
    let sorted = keys.sorted { left, right in
      left.0 != right.0 ? left.0 < right.0 : (left.1, left.2) > (right.1, right.2)
    }
    #expect(keys.map(\.2) == sorted.map(\.2))
    #expect(Set(keys.map(\.0)) == [0, 1])
  }

  @Test func filtersLeaveOnlyWhatIsAskedFor() throws {
    let folder = try TemporaryWorkspace()
    let month = try Self.month("2018-12")
    let documents = Self.documents(200, month: month)
    let store = try store(documents, in: folder, month)
    let filters: [(SearchFilter, (SearchDocument) -> Bool)] = [
      (SearchFilter(topics: ["VOC"]), { $0.topics.contains("VOC") }),
      (SearchFilter(places: ["310000", "310115"]), { ["310000", "310115"].contains($0.places[0]) }),
      (SearchFilter(topics: ["AIR"], types: ["plan"]), { $0.topics.contains("AIR") && $0.type == "plan" }),
      (SearchFilter(sources: ["shanghai"]), { _ in false }),
      (SearchFilter(from: try Self.month("2018-12"), to: try Self.month("2018-12")), { _ in true }),
      (SearchFilter(from: try Self.month("2019-01")), { _ in false }),
      (SearchFilter(to: try Self.month("2018-11")), { _ in false }),
    ]
    for (filter, isWanted) in filters {
      for question in ["", "大气"] {
        let query = SearchQuery(question)
        let found = try store.documents(query, filter, limit: 1_000)
        let expected = documents.filter { isWanted($0) && Self.holds($0, query) }
        #expect(Set(found.map(\.id)) == Set(expected.map(\.id)), "\(filter) \(question)")
        #expect(try store.count(query, filter) == expected.count)
      }
    }
  }

  @Test func aMonthThatIsIndexedAgainLeavesNothingBehind() throws {
    let folder = try TemporaryWorkspace()
    let month = try Self.month("2018-12")
    let other = try Self.month("2018-11")
    let store = try store(Self.documents(100, month: month), in: folder, month)
    try store.replace(Self.documents(50, month: other), of: other, run: 2)
    let few = Array(Self.documents(100, month: month).prefix(3))
    try store.replace(few, of: month, run: 3)
    #expect(try store.count() == 53)
    #expect(try store.runs() == [month: 3, other: 2])
    let all = few + Self.documents(50, month: other)
    for word in ["大气", "治理", "方案"] {
      let found = try store.documents(SearchQuery(word), SearchFilter(), limit: 1_000).map(\.id)
      #expect(Set(found) == Set(all.filter { Self.holds($0, SearchQuery(word)) }.map(\.id)))
    }
    try store.replace([], of: month, run: 4)
    try store.replace([], of: other, run: 5)
    #expect(try store.count(SearchQuery("气"), SearchFilter()) == 0)
  }

  @Test func nothingThatIsTypedBreaksTheQuestion() throws {
    let folder = try TemporaryWorkspace()
    let month = try Self.month("2018-12")
    let store = try store(Self.documents(20, month: month), in: folder, month)
    let signs = Array(
      "\"'()*^:-+{}[]\\AND OR NOT NEAR(大气 上 v 1 、〔〕%_;\u{0}\u{7F}\u{301}\u{1F600}".unicodeScalars)
    var state: UInt64 = 3
    for _ in 0..<1_500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(signs[Int(state >> 33) % signs.count])
      }
      let query = SearchQuery(String(text))
      _ = try store.documents(query, SearchFilter(topics: [String(text)]), limit: 5)
      _ = try store.count(query, SearchFilter())
    }
  }
}
