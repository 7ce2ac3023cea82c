import Testing

@testable import Geppo
@testable import Packaging

@Suite struct WARCReaderTests {
  private let file = "feeds/mee/2018-12/x.warc"
  private let page = WARCSample.record(WARCSample.response(WARCSample.page))

  private func record(_ index: Int) -> Location { .record(container: file, index: index) }

  @Test(arguments: [1, 10, 1 << 20]) func aPageComesWithItsAddressAndDay(step: Int) throws {
    var reader = WARCSample.reader(WARCSample.info + page, step: step)
    let next = reader.next()
    let found = try #require(next)
    #expect(found.index == 2)
    #expect(String(decoding: found.bytes, as: UTF8.self) == WARCSample.page)
    #expect(found.facts.url?.text == "http://www.mee.gov.cn/a.htm")
    #expect(found.facts.savedOn == Day(iso: "2018-12-05"))
    #expect(found.facts.status == 200)
    #expect(!found.facts.isCut)
    #expect(reader.next() == nil)
    #expect(reader.allFindings.isEmpty)
  }

  @Test func onlyContentIsRead() {
    let html = Array(WARCSample.page.utf8)
    let file =
      ["request", "metadata", "revisit", "continuation"].flatMap {
        WARCSample.record(type: $0, media: "text/html", html)
      }
      + WARCSample.record(type: "resource", media: "text/html; charset=gbk", html)
      + WARCSample.record(type: "conversion", media: "application/xhtml+xml", html)
      + WARCSample.record(type: "conversion", media: "text/plain", Array("text".utf8))
    var reader = WARCSample.reader(file)
    let pages = reader.all()
    #expect(pages.map(\.index) == [5, 6])
    #expect(pages.map(\.facts.charset) == ["gbk", nil])
    #expect(pages.allSatisfy { $0.bytes == html && $0.facts.status == nil })
    #expect(reader.allFindings == [Finding(.otherRecords, .file(self.file), "1", "2")])
  }

  @Test func picturesAndRedirectsAreCounted() {
    let file =
      WARCSample.record(WARCSample.response(media: "image/png", "\u{89}PNG"))
      + WARCSample.record(WARCSample.response(status: "301 Moved Permanently", "<p>moved</p>"))
      + WARCSample.record(url: "dns:www.mee.gov.cn", media: "text/dns", Array("www".utf8))
      + WARCSample.record(WARCSample.response(media: "application/rss+xml; charset=utf-8", "<rss></rss>"))
    var reader = WARCSample.reader(file)
    #expect(reader.all().map(\.index) == [4])
    #expect(reader.others == 3)
  }

  @Test func aServersErrorKeepsItsStatus() {
    var reader = WARCSample.reader(
      WARCSample.record(WARCSample.response(status: "404 Not Found", "<p>404</p>")))
    #expect(reader.all().map(\.facts.status) == [404])
  }

  @Test(arguments: [1, 64, 1 << 20]) func membersOfGzipAreRecords(step: Int) {
    let file = [WARCSample.info, page, page].flatMap(WARCSample.gzip)
    var reader = WARCSample.reader(file, step: step)
    #expect(reader.all().map(\.index) == [2, 3])
    #expect(reader.allFindings.isEmpty)
    var whole = WARCSample.reader(WARCSample.gzip(WARCSample.info + page + page), step: step)
    #expect(whole.all().map(\.index) == [2, 3])
  }

  @Test func aFileThatIsCutGivesWhatIsThere() throws {
    var reader = WARCSample.reader(page + page.dropLast(30))
    let pages = reader.all()
    #expect(pages.map(\.facts.isCut) == [false, true])
    #expect(WARCSample.page.utf8.starts(with: pages[1].bytes) && pages[1].bytes.count > 20)
    #expect(reader.allFindings == [Finding(.cutContainer, record(2), "in the middle of a record")])
  }

  @Test(arguments: [7, 1 << 20]) func aLengthThatRunsIntoTheNextRecordDoesNotSwallowIt(step: Int) {
    let text = String(decoding: page, as: UTF8.self)
    let length = WARCSample.response(WARCSample.page).count
    for extra in [20, page.count - 10, page.count + 500] {
      let spoilt = Array(
        text.replacing("Content-Length: \(length)", with: "Content-Length: \(length + extra)").utf8)
      var reader = WARCSample.reader(spoilt + page, step: step)
      let pages = reader.all()
      #expect(pages.map(\.index) == [1, 2], "\(extra)")
      #expect(pages.map(\.facts.isCut) == [true, false])
      #expect(pages.allSatisfy { String(decoding: $0.bytes, as: UTF8.self).hasPrefix(WARCSample.page) })
      #expect(reader.allFindings == [Finding(.cutContainer, record(1), "in the middle of a record")])
    }
  }

  @Test func aPageThatQuotesARecordIsReadWhole() {
    let html = "<pre>\r\n\r\nWARC/1.0\r\nWARC-Type: response</pre>"
    var reader = WARCSample.reader(WARCSample.record(WARCSample.response(html)) + page)
    #expect(reader.all().map { String(decoding: $0.bytes, as: UTF8.self) } == [html, WARCSample.page])
    #expect(reader.allFindings.isEmpty)
  }

  @Test func noLimitOfAPageIsTooLarge() {
    var reader = WARCSample.reader(page, limits: ContainerLimits(page: .max))
    #expect(reader.all().count == 1)
  }

  @Test func behindDamageTheNextRecordIsRead() {
    let text = String(decoding: page, as: UTF8.self)
    let spoilt = [
      (text.replacing("Content-Length: ", with: "Content-Length: 9"), "in the middle of a record"),
      (text.replacing("Content-Length: 1", with: "Content-Length: "), "between two records"),
      (text.replacing("Content-Length", with: "Content-Longth"), "in the header of a record"),
      (text.replacing("WARC-Date", with: "WARC Date"), "in the header of a record"),
      ("lost text\r\n" + text, "between two records"),
    ]
    for (text, place) in spoilt.dropFirst() {
      var reader = WARCSample.reader(page + Array(text.utf8) + page)
      let pages = reader.all()
      #expect(
        pages.last?.index == 3 && pages.last.map { $0.bytes.count } == WARCSample.page.utf8.count, "\(place)")
      #expect(reader.findings == [Finding(.cutContainer, reader.findings[0].location, place)])
    }
    var swallowing = WARCSample.reader(page + Array(spoilt[0].0.utf8))
    #expect(swallowing.all().map(\.facts.isCut) == [false, true])
    #expect(swallowing.allFindings == [Finding(.cutContainer, record(2), spoilt[0].1)])
  }

  @Test func behindDamagedGzipTheNextMemberIsRead() {
    var damaged = WARCSample.gzip(page)
    damaged[damaged.count - 6] ^= 1
    var reader = WARCSample.reader(damaged + WARCSample.gzip(page), step: 1000)
    #expect(reader.all().map(\.index) == [1, 2])
    #expect(reader.allFindings == [Finding(.cutContainer, record(1), "in damaged compressed data")])
    var cut = WARCSample.reader(WARCSample.gzip(page) + WARCSample.gzip(page).dropLast(40))
    #expect(cut.all().map(\.facts.isCut) == [false, true])
    #expect(cut.allFindings == [Finding(.cutContainer, record(2), "in the middle of a record")])
  }

  @Test func anEmptyFileOfRecordsHasNoPages() {
    for file in [WARCSample.info, Array("<html>no WARC</html>".utf8)] {
      var reader = WARCSample.reader(file)
      #expect(reader.next() == nil)
      #expect(reader.allFindings.contains(Finding(.noPages, .file(self.file))))
    }
  }

  @Test func recordsOfVersion11AndOlderAddressesAreRead() {
    let text = String(decoding: page, as: UTF8.self).replacing("WARC/1.0", with: "WARC/1.1")
      .replacing("http://www.mee.gov.cn/a.htm", with: "<http://www.mee.gov.cn/a.htm>")
      .replacing("2018-12-05T03:04:05Z", with: "2018-12-05T03:04:05.123456Z")
    var reader = WARCSample.reader(Array(text.replacing("WARC-Type", with: "warc-type").utf8))
    let pages = reader.all()
    #expect(pages.map(\.facts.url?.text) == ["http://www.mee.gov.cn/a.htm"])
    #expect(pages.map(\.facts.savedOn) == [Day(iso: "2018-12-05")])
  }

  @Test func aTruncatedRecordIsTold() {
    var reader = WARCSample.reader(
      WARCSample.record(fields: ["WARC-Truncated: length"], WARCSample.response(WARCSample.page)))
    #expect(reader.all().map(\.facts.isCut) == [true])
    #expect(reader.allFindings.map(\.code) == [.cutContainer])
  }

  // MARK: Limits

  @Test func aPageBeyondTheLimitIsPassedOver() {
    var limits = ContainerLimits(page: 50)
    limits.headerLine = 100
    let long = String(repeating: "a", count: 1000)
    var reader = WARCSample.reader(
      WARCSample.record(WARCSample.response("<p>\(long)")) + WARCSample.record(WARCSample.response("<p>b")),
      limits: limits)
    #expect(reader.all().map(\.problem) == [.tooLarge(1003), nil])
    var compressed = WARCSample.reader(
      WARCSample.record(
        WARCSample.response(fields: ["Content-Encoding: gzip"], WARCSample.gzip(Array(long.utf8)))),
      limits: ContainerLimits(page: 500))
    #expect(compressed.all().map(\.problem) == [.tooLarge(500)])
  }

  @Test func theNumberOfRecordsHasALimit() {
    var limits = ContainerLimits(page: 1000)
    limits.records = 2
    var reader = WARCSample.reader(page + page + page, limits: limits)
    #expect(reader.all().map(\.index) == [1, 2])
    #expect(reader.allFindings == [Finding(.containerLimit, .file(file), "records", "2")])
    #expect(reader.next() == nil)
  }

  @Test func headersHaveLimits() {
    var limits = ContainerLimits(page: 1000)
    limits.headerLine = 80
    let long = WARCSample.record(
      fields: ["X: " + String(repeating: "x", count: 100)], WARCSample.response(WARCSample.page))
    var reader = WARCSample.reader(long + page, limits: limits)
    #expect(reader.all().map(\.index) == [2])
    limits.headerLines = 3
    var few = WARCSample.reader(page, limits: limits)
    #expect(few.all().isEmpty)
    #expect(few.allFindings.map(\.code) == [.cutContainer, .noPages])
  }

  @Test func whatInflatesBeyondMeasureEndsTheReading() {
    var limits = ContainerLimits(page: 1000)
    limits.inflation = InflationLimit(ratio: 1, allowance: 0)
    let file = WARCSample.gzip(page) + Self.zeros
    var reader = WARCSample.reader(file, limits: limits, step: 1000)
    #expect(reader.all().map(\.index) == [1])
    #expect(
      reader.allFindings == [
        Finding(.containerLimit, .file(self.file), "inflated bytes for each byte", "1")
      ])
  }

  /// 1,000 zeros, made with `gzip.compress(bytes(1000), mtime=0)` of Python.
  private static let zeros: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x63, 0x60, 0x18, 0x05, 0xA3, 0x60, 0x14,
    0x0C, 0x77, 0x00, 0x00, 0x80, 0x17, 0x0B, 0x06, 0xE8, 0x03, 0x00, 0x00,
  ]
}
