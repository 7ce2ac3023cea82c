/// Text that was decoded wrongly and stored again as UTF-8: `å…³äºŽ` and `鍏充簬` for 关于, `¹ØÓÚ` likewise.
/// The bytes that it once had are found again, run by run, and kept only where they make Chinese text beyond doubt. A way
/// that long runs of the page have proven is believed of its short ones, too: the 年 between two numbers.
struct DoubleEncoding {
  /// What was taken for what.
  private enum Way: Hashable { case utf8AsLatin, gbkAsLatin, utf8AsGBK }

  private(set) var text = Repaired(bytes: [])
  /// Runs that were read back.
  private(set) var parts = 0
  private var found: Set<Way> = []
  private let proven: Set<Way>

  /// Nil when no run can be read back.
  init?(_ utf8: [UInt8]) {
    guard let toGBK = Converter(from: TextEncoding.utf8.iconvName, to: TextEncoding.gb18030.iconvName) else {
      return nil
    }
    let first = DoubleEncoding(utf8, proven: [], toGBK)
    if first.parts == 0 { return nil }
    self.init(utf8, proven: first.found, toGBK)
  }

  private init(_ utf8: [UInt8], proven: Set<Way>, _ toGBK: borrowing Converter) {
    self.proven = proven
    text.bytes.reserveCapacity(utf8.count)
    utf8.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        let start = position
        while position < bytes.count, bytes[position] < 0x80 { position += 1 }
        text.bytes.append(contentsOf: bytes[start..<position])
        let run = position
        // A question mark after a character may stand for a byte that was lost.
        while position < bytes.count,
          bytes[position] >= 0x80 || position > run && bytes[position] == Self.question
        {
          position += 1
        }
        if run < position { append(bytes[run..<position], before: bytes[position...], toGBK) }
      }
    }
  }

  private mutating func append(
    _ run: Slice<UnsafeBufferPointer<UInt8>>, before rest: Slice<UnsafeBufferPointer<UInt8>>,
    _ toGBK: borrowing Converter
  ) {
    let marks = run.reversed().prefix { $0 == Self.question }.count
    let plain = max(0, marks - Self.mostLost)
    let run = Array(run.dropLast(plain))
    if proven.contains(.utf8AsGBK), let sign = HalfSign.whole(run, after: text.bytes, before: rest) {
      text.bytes += sign
      parts += 1
    } else {
      append(run, toGBK)
    }
    text.bytes.append(contentsOf: repeatElement(Self.question, count: plain))
  }

  /// Bytes of a character behind its first that may be lost; more marks in a row were written so.
  private static let mostLost = 2

  private mutating func append(_ run: [UInt8], _ toGBK: borrowing Converter) {
    if let (original, way) = original(of: run, toGBK) {
      text.append(original)
      found.insert(way)
      parts += 1
      return
    }
    let pieces = run.split(separator: Self.question, omittingEmptySubsequences: false)
    guard pieces.count > 1 else {
      text.bytes += run
      return
    }
    if run.last == Self.question {
      append(Array(run.dropLast()), toGBK)
      text.bytes.append(Self.question)
      return
    }
    for (index, piece) in pieces.enumerated() {
      if index > 0 { text.bytes.append(Self.question) }
      if !piece.isEmpty { append(Array(piece), toGBK) }
    }
  }

  private static let question = UInt8(ascii: "?")

  /// The text that the run was, by the first way that gives one.
  private func original(of run: [UInt8], _ toGBK: borrowing Converter) -> (Repaired, Way)? {
    guard let characters = String(validating: run, as: UTF8.self)?.unicodeScalars else { return nil }
    if let bytes = LatinMisreading.bytes(characters) { return latinText(bytes) }
    // Nothing tells whether the mark at the end stands for a byte of GBK.
    if run.last == Self.question { return nil }
    let least = proven.contains(.utf8AsGBK) ? 1 : 2
    // Half a character at the end of the run was lost when it was read as GBK.
    let isCut = characters.last == "\u{FFFD}"
    if let bytes = Self.gbkBytes(isCut ? Array(run.dropLast(3)) : run, toGBK),
      let text = Self.utf8Text(bytes, isCut: isCut, least: least)
    {
      return (text, .utf8AsGBK)
    }
    return Self.lossyText(run, toGBK).map { ($0, .utf8AsGBK) }
  }

  private func latinText(_ bytes: [UInt8]) -> (Repaired, Way)? {
    let isProven = proven.contains(.utf8AsLatin)
    return bytes.withUnsafeBufferPointer { raw in
      if RunNature.isUTF8(raw, least: isProven ? 0 : 2) { return (Repaired(bytes: bytes), .utf8AsLatin) }
      if RunNature.isGBK(raw, least: proven.contains(.gbkAsLatin) ? 1 : 4) {
        return (converted(bytes, from: .gb18030), .gbkAsLatin)
      }
      return LatinMisreading.lossyText(bytes, isProven: isProven).map { ($0, .utf8AsLatin) }
    }
  }

  /// A run in which bytes were lost on the way: what is left of the text, with U+FFFD at each gap. Believed when most of
  /// its bytes are Chinese characters, which the bytes of other text hardly ever are.
  private static func lossyText(_ run: [UInt8], _ toGBK: borrowing Converter) -> Repaired? {
    guard let bytes = bytesWithGaps(run, toGBK) else { return nil }
    var text = Repaired(bytes: [])
    var (chinese, position, isInGap) = (0, 0, false)
    bytes.withUnsafeBufferPointer { bytes in
      while position < bytes.count {
        let length = lengthOfUTF8(bytes, at: position)
        if length > 1 {
          text.bytes.append(contentsOf: bytes[position..<position + length])
          if length == 3, (0xE3...0xE9).contains(bytes[position]) { chinese += 1 }
        } else if !isInGap {
          text.appendReplacement(for: 1)
        }
        isInGap = length <= 1
        position += max(length, 1)
      }
    }
    return chinese >= 2 && chinese * 3 * 10 >= bytes.count * 6 ? text : nil
  }

  /// Whether a good half of the text is UTF-8 that was taken for GBK, too much of it lost to be read back.
  static func isMisread(_ utf8: [UInt8]) -> Bool {
    guard let toGBK = Converter(from: TextEncoding.utf8.iconvName, to: TextEncoding.gb18030.iconvName),
      let bytes = bytesWithGaps(utf8, toGBK)
    else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var (whole, all, position) = (0, 0, 0)
      while position < bytes.count {
        let length = lengthOfUTF8(bytes, at: position)
        if length == 3 { whole += 3 }
        if bytes[position] >= 0x80 { all += max(length, 1) }
        position += max(length, 1)
      }
      return whole * 2 >= all
    }
  }

  /// The bytes that GBK shows as these characters; one that no text has stands where some were lost.
  private static func bytesWithGaps(_ run: [UInt8], _ toGBK: borrowing Converter) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = run[...]
    while !rest.isEmpty {
      let gap = rest.indices.first { rest[$0...].starts(with: replacement) } ?? rest.endIndex
      guard let piece = gbkBytes(Array(rest[..<gap]), toGBK) else { return nil }
      bytes += piece
      if gap < rest.endIndex { bytes.append(0xFF) }
      rest = rest[gap...].dropFirst(replacement.count)
    }
    return bytes
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// `bytes` as UTF-8; a cut last character stands as U+FFFD.
  private static func utf8Text(_ bytes: [UInt8], isCut: Bool, least: Int) -> Repaired? {
    let cut = isCut ? bytes.withUnsafeBufferPointer(lengthOfCutUTF8) : 0
    let whole = Array(bytes.dropLast(cut))
    guard whole.withUnsafeBufferPointer({ RunNature.isUTF8($0, least: least) }) else { return nil }
    var text = Repaired(bytes: whole)
    if isCut { text.appendReplacement(for: 1) }
    return text
  }

  /// The bytes that GBK shows as these characters; nil when one is none of GBK. Windows shows 0x80 as the euro sign.
  private static func gbkBytes(_ utf8: [UInt8], _ toGBK: borrowing Converter) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while !rest.isEmpty {
      let euro = rest.indices.first { isEuro(rest[$0...]) } ?? rest.endIndex
      let piece = Array(rest[..<euro])
      let length = piece.withUnsafeBytes { toGBK.convert($0, into: &bytes) }
      guard length == piece.count else { return nil }
      if euro < rest.endIndex { bytes.append(0x80) }
      rest = rest[euro...].dropFirst(3)
    }
    return bytes
  }

  private static func isEuro(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first == 0xE2 && bytes.starts(with: [0xE2, 0x82, 0xAC])
  }
}
