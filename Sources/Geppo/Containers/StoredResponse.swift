import Packaging

/// An HTTP response as a crawler stored it: RFC 9112.
struct StoredResponse: Hashable, Sendable {
  let status: Int
  let fields: HeaderFields
  /// Where its body begins.
  let bodyStart: Int

  /// Nil when the bytes do not begin with a whole HTTP header.
  init?(_ bytes: [UInt8], limits: ContainerLimits) {
    var lines = HeaderLines(bytes[...], limits: limits)
    guard let first = lines.next(), let status = StoredResponse.status(first) else { return nil }
    var fields = HeaderFields()
    while let line = lines.next(), !line.isEmpty {
      // Servers write odd lines: each stands for itself.
      _ = fields.add(line)
    }
    guard lines.hasEnded else { return nil }
    self.status = status
    self.fields = fields
    bodyStart = lines.at
  }

  /// `HTTP/1.1 200 OK`
  private static func status(_ line: ArraySlice<UInt8>) -> Int? {
    let words = line.split(separator: 0x20, maxSplits: 2)
    guard words.count >= 2, words[0].starts(with: "HTTP/".utf8), words[1].count == 3 else { return nil }
    return Int(String(decoding: words[1], as: UTF8.self))
  }

  /// The body without the codings of its transport, or the problem with it. Many crawlers store a decoded body and
  /// keep the fields: a body that is not what a field says is taken as it is.
  func page(_ body: [UInt8], limit: Int) -> (bytes: [UInt8], isCut: Bool, problem: EnclosedPage.Problem?) {
    var (bytes, isCut) = (body, false)
    if fields.first("transfer-encoding")?.lowercased().hasSuffix("chunked") == true,
      let chunks = Chunks.join(body)
    {
      (bytes, isCut) = (chunks.bytes, !chunks.isWhole)
    }
    let coding = fields.first("content-encoding")?.lowercased() ?? "identity"
    guard let deflation = StoredResponse.deflation(coding, bytes) else {
      let isKnown = ["identity", "gzip", "x-gzip", "deflate", "utf-8"].contains(coding)
      if !isKnown, !MediaType(nil).isPage(bytes) { return ([], isCut, .unknownCoding(coding)) }
      return bytes.count > limit ? ([], isCut, .tooLarge(bytes.count)) : (bytes, isCut, nil)
    }
    let inflation = inflate(bytes, deflation, limit: limit)
    if inflation.problem == .tooLarge { return ([], isCut, .tooLarge(inflation.bytes.count)) }
    return (inflation.bytes, isCut || inflation.problem != nil, nil)
  }

  /// How the bytes are deflated; nil when they are not.
  private static func deflation(_ coding: String, _ bytes: [UInt8]) -> Deflation? {
    switch coding {
    case "gzip", "x-gzip": GzipMembers.isGzip(bytes) ? .gzip : nil
    case "deflate": MediaType(nil).isPage(bytes) ? nil : isZlib(bytes) ? .zlib : .raw
    default: nil
    }
  }

  /// RFC 1950 §2.2: method 8, and the first two bytes divide by 31.
  private static func isZlib(_ bytes: [UInt8]) -> Bool {
    bytes.count > 1 && bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
  }
}

/// The lines of a header that lies in memory, up to the empty one that ends it.
struct HeaderLines {
  private let bytes: ArraySlice<UInt8>
  private let limits: ContainerLimits
  private var count = 0
  /// Behind the last line given.
  private(set) var at: Int
  /// Whether the empty line has come.
  private(set) var hasEnded = false

  init(_ bytes: ArraySlice<UInt8>, limits: ContainerLimits) {
    self.bytes = bytes
    self.limits = limits
    at = bytes.startIndex
  }

  /// The next line without its end, the empty one too; nil when no line ends within the limits.
  mutating func next() -> ArraySlice<UInt8>? {
    guard !hasEnded, count < limits.headerLines else { return nil }
    guard let end = bytes[at...].prefix(limits.headerLine).firstIndex(of: 0x0A) else { return nil }
    var line = bytes[at..<end]
    if line.last == 0x0D { line.removeLast() }
    at = end + 1
    count += 1
    hasEnded = line.isEmpty
    return line
  }
}

/// A body in chunks: RFC 9112 §7.1.
enum Chunks {
  /// Nil when the body does not begin with a chunk.
  static func join(_ body: [UInt8]) -> (bytes: [UInt8], isWhole: Bool)? {
    var bytes: [UInt8] = []
    var rest = body[...]
    var isFirst = true
    while let size = takeSize(&rest) {
      if size == 0 { return (bytes, true) }
      isFirst = false
      bytes += rest.prefix(size)
      guard rest.count >= size else { return (bytes, false) }
      rest = rest.dropFirst(size)
      if rest.first == 0x0D { rest = rest.dropFirst() }
      if rest.first == 0x0A { rest = rest.dropFirst() }
    }
    return isFirst ? nil : (bytes, false)
  }

  /// `1A2B;name=value`
  private static func takeSize(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard let end = rest.prefix(256).firstIndex(of: 0x0A) else { return nil }
    let digits = rest[..<end].prefix { $0 != 0x3B && $0 > 0x20 }
    guard digits.count <= 12, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0
    else { return nil }
    rest = rest[(end + 1)...]
    return size
  }
}
