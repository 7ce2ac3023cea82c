@testable import Geppo

/// WARC files as crawlers write them, made in a test.
enum WARCSample {
  static let page = "<html><head><title>臭氧</title></head><body><p>text</p></body></html>"

  static func record(
    type: String = "response", url: String? = "http://www.mee.gov.cn/a.htm",
    date: String = "2018-12-05T03:04:05Z",
    media: String? = "application/http; msgtype=response", fields: [String] = [], _ block: [UInt8]
  ) -> [UInt8] {
    let lines =
      ["WARC/1.0", "WARC-Type: \(type)"] + (url.map { ["WARC-Target-URI: \($0)"] } ?? [])
      + ["WARC-Date: \(date)", "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>"]
      + (media.map { ["Content-Type: \($0)"] } ?? []) + fields + ["Content-Length: \(block.count)", "", ""]
    return Array(lines.joined(separator: "\r\n").utf8) + block + Array("\r\n\r\n".utf8)
  }

  static func response(
    status: String = "200 OK", media: String = "text/html", fields: [String] = [], _ body: [UInt8]
  ) -> [UInt8] {
    let lines = ["HTTP/1.1 \(status)", "Content-Type: \(media)"] + fields + ["", ""]
    return Array(lines.joined(separator: "\r\n").utf8) + body
  }

  static func response(
    status: String = "200 OK", media: String = "text/html", fields: [String] = [], _ body: String
  ) -> [UInt8] {
    response(status: status, media: media, fields: fields, Array(body.utf8))
  }

  static let info = record(
    type: "warcinfo", url: nil, media: "application/warc-fields", Array("software: test\r\n".utf8))

  /// The reader of a file that comes `step` bytes at a time.
  static func reader(
    _ file: [UInt8], limits: ContainerLimits = ContainerLimits(page: 1 << 20), step: Int = 7
  ) -> WARCReader {
    var rest = file[...]
    return WARCReader(file: "feeds/mee/2018-12/x.warc", limits: limits) {
      defer { rest = rest.dropFirst(step) }
      return Array(rest.prefix(step))
    }
  }

  /// One member of gzip that holds the bytes as they are: RFC 1951 §3.2.4.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var member: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(0xFFFF)
      let length = UInt16(block.count)
      member.append(rest.isEmpty ? 1 : 0)
      member += [length, ~length].flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + block
    } while !rest.isEmpty
    return member + littleEndian(checksum(bytes)) + littleEndian(UInt32(bytes.count))
  }

  private static func littleEndian(_ number: UInt32) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0 as UInt32) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}

extension WARCReader {
  mutating func all() -> [EnclosedPage] {
    var pages: [EnclosedPage] = []
    while let page = next() { pages.append(page) }
    return pages
  }
}
