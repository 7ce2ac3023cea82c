/// A stretch of bytes between signs that are ASCII in every encoding: space, `<`, `>`, quotes, line ends …
///
/// No such sign is ever the second byte of a character in GB18030, Big5 or Shift_JIS, so that a page can be taken
/// apart there.
struct ByteRuns: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next run with a byte past ASCII.
  mutating func next() -> Range<Int>? {
    var high = position
    repeat {
      high = endOfASCII(bytes, from: high)
      guard high < bytes.count, bytes[high] == 0 else { break }
      high += 1
    } while true
    guard high < bytes.count else { return nil }
    var start = high
    while start > position, !ByteRuns.isSeparator(bytes[start - 1]) { start -= 1 }
    var end = high
    while end < bytes.count, !ByteRuns.isSeparator(bytes[end]) { end += 1 }
    position = end
    return start..<end
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { byte < 0x30 || (0x3A...0x3F).contains(byte) }
}

/// What a run of bytes certainly is.
enum RunNature {
  /// Well-formed UTF-8 of at least `least` Chinese characters.
  static func isUTF8(_ run: UnsafeBufferPointer<UInt8>, least: Int) -> Bool {
    var characters = 0
    var position = 0
    while position < run.count {
      let length = lengthOfUTF8(run, at: position)
      guard length > 0 else { return false }
      if length == 3, (0xE3...0xE9).contains(run[position]) { characters += 1 }
      position += length
    }
    return characters >= least
  }

  /// Pairs of GBK, at least `least` and nothing but pairs, and nearly all ordinary.
  static func isGBK(_ run: UnsafeBufferPointer<UInt8>, least: Int) -> Bool {
    let pairs = GBKPairs(run)
    return pairs.isSound && !pairs.isCut && pairs.count >= least && pairs.areOrdinary
  }
}

/// The bytes past ASCII as pairs of GBK.
struct GBKPairs {
  private(set) var count = 0
  private var ordinary = 0
  /// No byte stands outside of a pair.
  private(set) var isSound = true
  /// The last byte is half a pair.
  private(set) var isCut = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < bytes.count {
      let lead = bytes[position]
      guard lead >= 0x80 else {
        position += 1
        continue
      }
      guard position + 1 < bytes.count else {
        isCut = true
        return
      }
      let trail = bytes[position + 1]
      guard (0x81...0xFE).contains(lead), trail >= 0x40, trail != 0x7F, trail != 0xFF else {
        isSound = false
        return
      }
      count += 1
      let isCommon = lead == 0xA1 || lead == 0xA3 || (0xB0...0xD7).contains(lead)
      if isCommon, trail >= 0xA1 { ordinary += 1 }
      position += 2
    }
  }

  /// Nine in ten are of the 3,755 characters and the punctuation that ordinary text is made of (GB/T 2312 rows 1, 3 and
  /// 16 to 55). UTF-8, Big5 and Latin 1 read as GBK are mostly other characters.
  var areOrdinary: Bool { ordinary * 10 >= count * 9 }
}

/// Parts of a page in another encoding than the rest: a template in one, a text pasted or included in the other.
struct MixedEncodings {
  private(set) var text = Repaired(bytes: [])
  /// Runs that were read in the other encoding.
  private(set) var parts = 0

  /// A page of UTF-8 with runs of GBK; nil when it has none.
  init?(utf8 bytes: [UInt8]) {
    self.init(bytes, isForeign: { !RunNature.isUTF8($0, least: 0) && RunNature.isGBK($0, least: 2) }) {
      isForeign, piece in
      isForeign ? converted(piece, from: .gb18030) : repairedUTF8(piece)
    }
  }

  /// A page in a legacy encoding with runs of UTF-8; nil when it has none.
  init?(_ bytes: [UInt8], in encoding: TextEncoding) {
    guard encoding != .windows1252, encoding.unit == 1 else { return nil }
    let least = encoding == .gb18030 ? 2 : 4
    self.init(bytes, isForeign: { RunNature.isUTF8($0, least: least) && !RunNature.isGBK($0, least: 1) }) {
      isForeign, piece in
      isForeign ? Repaired(bytes: piece) : converted(piece, from: encoding)
    }
  }

  private init?(
    _ bytes: [UInt8], isForeign: (UnsafeBufferPointer<UInt8>) -> Bool,
    read: (_ isForeign: Bool, _ piece: [UInt8]) -> Repaired
  ) {
    let foreign = bytes.withUnsafeBufferPointer { bytes in
      ByteRuns(bytes).filter { isForeign(UnsafeBufferPointer(rebasing: bytes[$0])) }
    }
    guard !foreign.isEmpty else { return nil }
    parts = foreign.count
    var position = 0
    for run in foreign {
      text.append(read(false, Array(bytes[position..<run.lowerBound])))
      text.append(read(true, Array(bytes[run])))
      position = run.upperBound
    }
    text.append(read(false, Array(bytes[position...])))
  }
}

extension Repaired {
  mutating func append(_ other: Repaired) {
    bytes += other.bytes
    badBytes += other.badBytes
  }
}
