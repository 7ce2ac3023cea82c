import Foundation
import GRDB
import Testing

@testable import Geppo

/// What earlier runs have read changes how long a run takes, and nothing else.
@Suite struct CachedRunTests {
  @Test func aSecondRunOpensNoPageAndSaysTheSame() async throws {
    let sample = try TemporaryWorkspace(sample: true)
    let cold = try await sample.run("2018-12")
    let files = try sample.files(below: "reports")
    let warm = try await sample.run("2018-12")
    #expect(try sample.files(below: "reports") == files)
    #expect(warm.findings == cold.findings)
    #expect(cold.known == 0)
    // Files that belong to another are told of without being opened, and of an empty one nothing can be kept.
    #expect(warm.known >= cold.account.total - 6)
    #expect(warm.lines(.japanese).contains { $0.contains("\(warm.known)件は前回から変更なし") })
  }

  @Test func otherMonthsUseWhatOneMonthHasRead() async throws {
    let one = try TemporaryWorkspace(sample: true)
    for month in ["2018-12", "2018-10", "2018-11"] { try await one.run(month) }
    let other = try TemporaryWorkspace(sample: true)
    for month in ["2018-10", "2018-11", "2018-12"] { try await other.run(month, caching: .off) }
    #expect(try one.files(below: "reports") == other.files(below: "reports"))
    #expect(!FileManager.default.fileExists(atPath: other.url("archive/cache.sqlite").path))
  }

  /// A change on the disk, and whether pages have to be read again for it.
  struct Change: CustomTestStringConvertible, Sendable {
    let name: String
    let isReadAgain: Bool
    let make: @Sendable (TemporaryWorkspace) throws -> Void
    var testDescription: String { name }
  }

  static let changes = [
    Change(name: "the text of a page", isReadAgain: true) {
      try $0.replace("feeds/mee/2018-12/t1.html", "第一条", "第二条")
    },
    Change(name: "a further page of an article", isReadAgain: true) {
      try $0.replace("feeds/mee/2018-12/t2_1.html", "后续措施", "补充措施")
    },
    Change(name: "an attachment", isReadAgain: true) {
      try $0.write("feeds/mee/2018-12/plan.docx", Self.document("另一份"))
    },
    Change(name: "the link to an attachment", isReadAgain: true) {
      try $0.replace("feeds/mee/2018-12/t1.html", "plan.docx", "other.docx")
    },
    Change(name: "a further page in a WARC file", isReadAgain: true) {
      try $0.write("feeds/mee/2018-12/article.warc", Self.article("另一段"))
    },
    Change(name: "captures.csv", isReadAgain: true) {
      try $0.write(
        "feeds/mee/2018-12/captures.csv",
        "file,url,saved_on\nt1.html,http://www.mee.gov.cn/b.html,2018-12-09\n")
    },
    Change(name: "a page beside the others", isReadAgain: true) {
      try $0.writePage("feeds/mee/2018-12/t3.html", title: "关于大气污染防治的通知", body: Self.text("第三"))
    },
    Change(name: "the recipe of the source", isReadAgain: true) {
      try $0.replace(
        "feeds/sources.yaml", "site: http://www.mee.gov.cn/",
        "site: http://www.mee.gov.cn/\n    recipe:\n      title: //title")
    },
    Change(name: "a term of the glossary", isReadAgain: false) {
      try $0.append("glossary/terms.csv", "T9999,挥发性有机物治理,VOC処理,,VOC,,,9,,,\n")
    },
    Change(name: "a page of a WARC file", isReadAgain: true) {
      try $0.write("feeds/mee/2018-12/x.warc", Self.warc(["第五", "第六"]))
    },
    Change(name: "nothing but the time of a file", isReadAgain: false) {
      try $0.replace("feeds/mee/2018-12/t1.html", "", "")
    },
  ]

  @Test(arguments: changes) func aChangeIsSeen(_ change: Change) async throws {
    let office = try Self.workspace()
    try await office.run("2018-12")
    let before = try await office.run("2018-12")
    try change.make(office)
    let after = try await office.run("2018-12")
    #expect((after.known < before.known) == change.isReadAgain)
    let warm = try office.files(below: "reports")
    let cold = try await office.run("2018-12", caching: .off)
    #expect(try office.files(below: "reports") == warm)
    #expect(cold.findings == after.findings)
  }

  @Test func whatIsToldOnceOrAtTheEndIsToldOfKnownPagesToo() async throws {
    let office = try Self.workspace()
    for name in ["a.pdf", "b.pdf"] { try office.write("feeds/mee/2018-11/\(name)", Data("%PDF-1.4".utf8)) }
    let cold = try await office.run("2018-12", pdf: nil)
    let files = try office.files(below: "reports")
    let warm = try await office.run("2018-12", pdf: nil)
    #expect(warm.known > cold.known)
    #expect(warm.findings == cold.findings)
    #expect(try office.files(below: "reports") == files)
    let told = { (code: FindingCode) in warm.findings.filter { $0.code == code }.map(\.location.file) }
    #expect(told(.noPDFReader) == ["feeds/mee/2018-11/a.pdf"])
    #expect(told(.orphanFile) == ["a.pdf", "b.pdf"].map { "feeds/mee/2018-11/\($0)" })
    let rows = try office.table("reports/2018-12/pages.csv").rows
    #expect(rows.first { $0["ファイル"].hasSuffix("article.warc#2") }?["処理区分"] == "ページの部品")
  }

  @Test func aChangeThatLeavesEveryTimeIsSeenByVerification() async throws {
    let office = try Self.workspace()
    try await office.run("2018-12")
    // As if a program had set the clock back: the cache believes the times.
    let page = "feeds/mee/2018-12/t1.html"
    let hash = SHA256.hex(of: try office.text(page).utf8)
    try office.replace(page, "第一条", "第二条")
    try Self.pretend(page, stillHas: hash, in: office)
    let fast = try await office.run("2018-12")
    #expect(fast.known > 0)
    #expect(try !office.text("reports/2018-12/items.jsonl").contains("第二条"))
    try await office.run("2018-12", caching: .byHash)
    #expect(try office.text("reports/2018-12/items.jsonl").contains("第二条"))
  }

  @Test(arguments: [0, 1, 2, 3, 5, 9]) func aDamagedCacheIsThrownAwayAndChangesNothing(_ seed: Int)
    async throws
  {
    let office = try Self.workspace()
    let clean = try await office.run("2018-12")
    let files = try office.files(below: "reports")
    try Self.damage(office, seed)
    let after = try await office.run("2018-12")
    #expect(try office.files(below: "reports") == files)
    #expect(after.findings.filter { $0.code != .cacheDiscarded } == clean.findings)
    let again = try await office.run("2018-12")
    #expect(try office.files(below: "reports") == files)
    #expect(again.known > 0)
    #expect(!again.findings.contains { $0.code == .cacheDiscarded })
  }

  @Test func aCacheThatIsNoDatabaseIsTold() async throws {
    let office = try Self.workspace()
    try await office.run("2018-12")
    try office.write("archive/cache.sqlite", String(repeating: "no database ", count: 1_000))
    let summary = try await office.run("2018-12")
    #expect(summary.known == 0)
    #expect(summary.findings.contains { $0.code == .cacheDiscarded && $0.severity == .note })
    #expect(try !office.text("reports/2018-12/findings.csv").contains("cache-discarded"))
  }

  @Test func whatNobodyAsksForIsRemoved() async throws {
    let office = try Self.workspace()
    try await office.run("2018-12")
    let page = office.url("feeds/mee/2018-12/t1.html")
    try FileManager.default.removeItem(at: page)
    for _ in 0...(PageCache.runsKept + 1) { try await office.run("2018-12") }
    let files = try Self.files(office)
    #expect(!files.contains("feeds/mee/2018-12/t1.html"))
    #expect(files.contains("feeds/mee/2018-12/t2_1.html"))
  }

  // MARK: Office

  private static func workspace() throws -> TemporaryWorkspace {
    let office = try TemporaryWorkspace()
    try office.writePage(
      "feeds/mee/2018-12/t1.html", title: "关于加强挥发性有机物治理的通知",
      body: text("第一条") + "<p><a href=\"plan.docx\">附件：工作方案</a></p>")
    try office.writePage(
      "feeds/mee/2018-12/t2.html", title: "关于重污染天气应急的公告", date: "2018-12-06",
      body: text("第二") + "<p><a href=\"t2_1.html\">下一页</a></p>")
    try office.writePage(
      "feeds/mee/2018-12/t2_1.html", title: "关于重污染天气应急的公告", date: "2018-12-06",
      body: text("后续措施"))
    try office.write("feeds/mee/2018-12/plan.docx", document("工作方案"))
    try office.write("feeds/mee/2018-12/x.warc", warc(["第四", "第五"]))
    try office.write("feeds/mee/2018-12/article.warc", article("后一段"))
    try office.writePage(
      "feeds/shanghai/2018-12/a.html", title: "上海市大气污染防治工作方案", date: "2018-12-07", body: text("甲"))
    return office
  }

  private static func text(_ words: String) -> String {
    (1...4).map { "<p>\(words)，本市推进大气污染防治工作，第\($0)项任务由各有关部门按照职责分工落实，并按时报送进展情况。</p>" }.joined()
  }

  private static func document(_ words: String) -> Data {
    Data(ZipSample.word("<w:p><w:r><w:t>\(words)：挥发性有机物综合治理的主要任务与时间安排。</w:t></w:r></w:p>"))
  }

  private static func warc(_ words: [String]) -> Data {
    warc(
      words.enumerated().map { index, word in
        ("w\(index).html", "关于臭氧防治的通知\(index)", "2018-12-0\(index + 1)", text(word))
      })
  }

  /// One article on two pages.
  private static func article(_ words: String) -> Data {
    let title = "关于移动源污染防治的通知"
    return warc([
      ("n.html", title, "2018-12-08", text("前一段") + "<p><a href=n_2.html>下一页</a></p>"),
      ("n_2.html", title, "2018-12-08", text(words)),
    ])
  }

  private static func warc(_ pages: [(name: String, title: String, day: String, body: String)]) -> Data {
    Data(
      pages.flatMap { name, title, day, body in
        WARCSample.record(
          url: "http://www.mee.gov.cn/\(name)", date: "2018-12-20T00:00:00Z",
          WARCSample.response(
            media: "text/html; charset=utf-8",
            "<html><head><title>\(title)</title><meta name=PubDate content=\(day)></head><body><div class=TRS_Editor>\(body)</div></body></html>"
          ))
      })
  }

  private static func damage(_ office: TemporaryWorkspace, _ seed: Int) throws {
    let url = office.url("archive/cache.sqlite")
    var bytes = [UInt8](try Data(contentsOf: url))
    switch seed {
    case 0: bytes = []
    case 1: bytes.removeLast(bytes.count / 2)
    case 2: bytes = Array(bytes.prefix(100))
    case 3: bytes.replaceSubrange(4_096..<8_192, with: [UInt8](repeating: 0xFF, count: 4_096))
    default:
      var state = UInt64(seed)
      for _ in 0..<(seed * 20) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] ^= UInt8(truncatingIfNeeded: state >> 20) | 1
      }
    }
    try Data(bytes).write(to: url)
  }

  /// Files that the cache knows something of.
  private static func files(_ office: TemporaryWorkspace) throws -> [String] {
    try CacheStore(office.workspace).queue.read { database in
      try String.fetchAll(database, sql: "SELECT CAST(path AS TEXT) FROM read")
    }
  }

  /// Gives the file's present stamp to what the cache knows of it.
  private static func pretend(
    _ path: String, stillHas hash: String, in office: TemporaryWorkspace
  ) throws {
    let listing = office.workspace.listing(upTo: .last)
    guard let file = listing.pages.first(where: { $0.path == path }), let stamp = file.stamp else {
      throw CocoaError(.fileNoSuchFile)
    }
    try CacheStore(office.workspace).note(hash, of: file.address, stamp)
  }
}

extension TemporaryWorkspace {
  fileprivate func replace(_ path: String, _ old: String, _ new: String) throws {
    try write(path, old.isEmpty ? try text(path) : try text(path).replacingOccurrences(of: old, with: new))
  }

  fileprivate func append(_ path: String, _ line: String) throws { try write(path, try text(path) + line) }
}
