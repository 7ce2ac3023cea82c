import Testing

@testable import Geppo

@Suite struct StoredResponseTests {
  private let html = Array("<p>臭氧污染防治</p>".utf8)
  private let limits = ContainerLimits(page: 1000)

  private func page(_ fields: [String], _ body: [UInt8]) throws -> (
    bytes: [UInt8], isCut: Bool, problem: EnclosedPage.Problem?
  ) {
    let bytes = WARCSample.response(fields: fields, body)
    let response = try #require(StoredResponse(bytes, limits: limits))
    return response.page(Array(bytes[response.bodyStart...]), limit: limits.page)
  }

  @Test func chunksAreJoined() throws {
    let (one, other) = (html.prefix(5), html.dropFirst(5))
    let chunks =
      Array("5\r\n".utf8) + one + Array("\r\n\(String(other.count, radix: 16, uppercase: true));x=y\r\n".utf8)
      + other
    let end = Array("\r\n0\r\n\r\n".utf8)
    let fields = ["Transfer-Encoding: chunked"]
    let whole = try page(fields, chunks + end)
    #expect(whole == (html, false, nil))
    let cut = try page(fields, chunks)
    #expect(cut == (html, true, nil))
    let short = try page(fields, Array(chunks.dropLast(3)))
    #expect(short == (html.dropLast(3), true, nil))
    // Many crawlers store the body without its chunks and keep the field.
    let stored = try page(fields, html)
    #expect(stored == (html, false, nil))
  }

  @Test func compressedBodiesAreInflated() throws {
    let gzip = WARCSample.gzip(html)
    #expect(try page(["Content-Encoding: gzip"], gzip) == (html, false, nil))
    #expect(try page(["Content-Encoding: gzip"], html) == (html, false, nil))
    #expect(try page(["Content-Encoding: gzip"], gzip.dropLast(4)) == (html, true, nil))
    let chunked = Array("\(String(gzip.count, radix: 16))\r\n".utf8) + gzip + Array("\r\n0\r\n\r\n".utf8)
    #expect(
      try page(["Content-Encoding: x-gzip", "Transfer-Encoding: chunked"], chunked) == (html, false, nil))
    // What is behind the ten bytes of the header and before the eight of the end is the stream alone.
    let raw = Array(gzip.dropFirst(10).dropLast(8))
    #expect(try page(["Content-Encoding: deflate"], raw) == (html, false, nil))
  }

  @Test func anUnknownCodingIsAProblem() throws {
    #expect(try page(["Content-Encoding: br"], [0x8B, 2, 3]) == ([], false, .unknownCoding("br")))
    #expect(try page(["Content-Encoding: br"], html) == (html, false, nil))
  }

  @Test func aHeaderMustBeWhole() {
    let bytes = WARCSample.response(html)
    #expect(StoredResponse(bytes, limits: limits)?.status == 200)
    #expect(StoredResponse(Array(bytes.prefix(30)), limits: limits) == nil)
    #expect(StoredResponse(html, limits: limits) == nil)
    #expect(StoredResponse(Array("HTTP/1.1 abc\r\n\r\n".utf8), limits: limits) == nil)
    var few = limits
    few.headerLines = 1
    #expect(StoredResponse(bytes, limits: few) == nil)
  }
}
