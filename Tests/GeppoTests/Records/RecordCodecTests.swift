import Testing

@testable import Geppo

@Suite struct RecordCodecTests {
  private let finding = Record.finding(
    Finding(.badBytes, .line(file: "feeds/mee/2018-12/a.html", line: 3), "2", "GB18030"))

  private func text(_ record: Record) throws -> String {
    String(decoding: try RecordCodec().line(record), as: UTF8.self)
  }

  private func read(_ text: String) throws -> Record { try RecordCodec().record(Array(text.utf8)) }

  @Test func aRecordIsOneLineWithSortedKeys() throws {
    #expect(
      try text(finding)
        == #"{"finding":{"arguments":["2","GB18030"],"code":"bad-bytes","location":{"line":{"file":"feeds/mee/2018-12/a.html","line":3}}}}"#
        + "\n")
  }

  @Test func everyRecordComesBack() throws {
    let day = try #require(Day(iso: "2018-12-03"))
    let page = foldKey("feeds/mee/2018-12/a.html").page
    let records: [Record] = [
      finding,
      .run(RunHeader(version: 1, stage: .collected, month: day.monthOfYear, asOf: day, glossary: "abc")),
      .end(StreamEnd(records: 7)),
      .source(SourceAccount(source: "mee", pages: 3, readable: 2, expectedMinimum: 1)),
      .page(
        PageOutcome(
          page: page, disposition: .partOfPage, reason: .pageResource, detail: "", title: "“a”\u{2028}")),
      .listed(
        ListedLink(
          title: "关于…的通知", url: WebLink("http://a.cn/b/c"), date: day, source: "mee",
          location: .file("a"), topics: ["VOC"])),
      .entry(
        Entry(
          representative: "a",
          members: [.init(key: "b", relation: .sameBytes, rule: "same bytes", evidence: "x")],
          firstFolder: day.monthOfYear)),
    ]
    for record in records {
      let line = try RecordCodec().line(record)
      #expect(line.last == UInt8(ascii: "\n") && line.dropLast().allSatisfy { $0 != UInt8(ascii: "\n") })
      #expect(try RecordCodec().record(line.dropLast()) == record)
    }
  }

  @Test(
    arguments: [
      #"{"source":{"expectedMinimum":1,"pages":3,"readable":2,"source":"mee","surprise":1}}"#,
      #"{"source":{"expectedMinimum":1,"pages":3,"readable":2}}"#,
      #"{"other":{}}"#, "[]", "", "{",
      #"{"listed":{"location":{"file":{"_0":"a"}},"source":"m","title":"t","topics":[],"url":"javascript:alert(1)"}}"#,
    ])
  func whatIsNotARecordIsRefused(line: String) {
    #expect(throws: RecordProblem.self) { try read(line) }
  }
}
