import Testing

@testable import Packaging

@Suite struct InflationTests {
  private static let text = Array(String(repeating: "<p>PM2.5</p>", count: 3).utf8)

  @Test(arguments: [
    (Deflation.gzip, Sample.gzip), (.zlib, "789cb329b00bf035d233b5d12fb0b3c1c10600b3a609a0"),
    (.raw, "b329b00bf035d233b5d12fb0b3c1c10600"),
  ])
  func everyWrappingIsTakenOff(deflation: Deflation, hex: String) {
    let result = inflate(Sample.bytes(hex), deflation, limit: 36)
    #expect(result == Inflation(bytes: Self.text, problem: nil))
  }

  @Test func moreThanTheLimitIsNeverMade() {
    let result = inflate(Sample.bytes(Sample.gzip), .gzip, limit: 35)
    #expect(result == Inflation(bytes: Array(Self.text.dropLast()), problem: .tooLarge))
    let bomb = inflate(inflate(Sample.bytes(Sample.bomb), .gzip, limit: 2000).bytes, .gzip, limit: 70_000)
    #expect(bomb == Inflation(bytes: [UInt8](repeating: 0, count: 70_000), problem: .tooLarge))
  }

  @Test func aStreamThatIsCutGivesWhatIsThere() {
    let result = inflate(Sample.bytes(Sample.gzip).dropLast(9), .gzip, limit: 100)
    #expect(result.problem == .cut)
    #expect(Self.text.starts(with: result.bytes) && result.bytes.count > 5)
    #expect(inflate([], .gzip, limit: 100) == Inflation(bytes: [], problem: .cut))
  }

  @Test func damageIsTold() {
    var bytes = Sample.bytes(Sample.gzip)
    bytes[bytes.count - 6] ^= 1
    let result = inflate(bytes, .gzip, limit: 100)
    #expect(result == Inflation(bytes: Self.text, problem: .damaged))
    #expect(inflate(Array("no gzip".utf8), .gzip, limit: 100).problem == .damaged)
  }
}

/// Made with `gzip.compress(…, mtime=0)` of Python.
enum Sample {
  /// `<p>PM2.5</p>` three times.
  static let gzip = "1f8b0800000000000203b329b00bf035d233b5d12fb0b3c1c10600a3bc775424000000"
  static let one = "1f8b0800000000000203cbcf4b0500f1866c7a03000000"
  static let two = "1f8b08000000000002032b29cf0700668aca1103000000"
  /// A mebibyte of zeros, compressed twice.
  static let bomb =
    "1f8b080000000000020393efe660000126e6b7070d19818c430bbefae772c42f601805a360148c3860c72cf3ca6239038300030023f0b4901b040000"

  static func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex)
    return stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0..<($0 + 2)]), radix: 16)
    }
  }
}

private func inflate(_ bytes: ArraySlice<UInt8>, _ deflation: Deflation, limit: Int) -> Inflation {
  inflate(Array(bytes), deflation, limit: limit)
}
