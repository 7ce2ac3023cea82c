/// Text that was decoded wrongly and stored again as UTF-8: `å…³äºŽ` and `鍏充簬` for 关于, `¹ØÓÚ` likewise.
/// The bytes that it once had are found again, run by run, and kept only where they make Chinese text beyond doubt.
struct DoubleEncoding {
  private(set) var text = Repaired(bytes: [])
  /// Runs that were read back.
  private(set) var parts = 0

  /// Nil when no run can be read back.
  init?(_ utf8: [UInt8]) {
    guard let toGBK = Converter(from: TextEncoding.utf8.iconvName, to: TextEncoding.gb18030.iconvName) else {
      return nil
    }
    text.bytes.reserveCapacity(utf8.count)
    utf8.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        let start = position
        while position < bytes.count, bytes[position] < 0x80 { position += 1 }
        text.bytes.append(contentsOf: bytes[start..<position])
        let run = position
        while position < bytes.count, bytes[position] >= 0x80 || DoubleEncoding.isLost(bytes, position, run) {
          position += 1
        }
        if run < position { append(Array(bytes[run..<position]), toGBK) }
      }
    }
    if parts == 0 { return nil }
  }

  /// A question mark between characters may stand for a byte that was lost.
  private static func isLost(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ run: Int) -> Bool {
    bytes[position] == question && position > run && position + 1 < bytes.count && bytes[position + 1] >= 0x80
  }

  private mutating func append(_ run: [UInt8], _ toGBK: borrowing Converter) {
    guard let original = DoubleEncoding.original(of: run, toGBK) else {
      let pieces = run.split(separator: DoubleEncoding.question)
      guard pieces.count > 1 else {
        text.bytes += run
        return
      }
      for piece in pieces {
        if piece.startIndex > 0 { text.bytes.append(DoubleEncoding.question) }
        append(Array(piece), toGBK)
      }
      return
    }
    text.append(original)
    parts += 1
  }

  private static let question = UInt8(ascii: "?")

  /// The text that the run was, by the first way that gives one.
  private static func original(of run: [UInt8], _ toGBK: borrowing Converter) -> Repaired? {
    guard let characters = String(validating: run, as: UTF8.self)?.unicodeScalars else { return nil }
    if let bytes = latinBytes(characters) {
      return bytes.withUnsafeBufferPointer { raw in
        if RunNature.isUTF8(raw, least: 2) { return Repaired(bytes: bytes) }
        return RunNature.isGBK(raw, least: 4) ? converted(bytes, from: .gb18030) : nil
      }
    }
    // Half a character at the end of the run was lost when it was read as GBK.
    let isCut = characters.last == "\u{FFFD}"
    if let bytes = gbkBytes(isCut ? Array(run.dropLast(3)) : run, toGBK),
      let text = utf8Text(bytes, isCut: isCut)
    {
      return text
    }
    return lossyText(run, toGBK)
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
  private static func utf8Text(_ bytes: [UInt8], isCut: Bool) -> Repaired? {
    let cut = isCut ? bytes.withUnsafeBufferPointer(lengthOfCutUTF8) : 0
    let whole = Array(bytes.dropLast(cut))
    guard whole.withUnsafeBufferPointer({ RunNature.isUTF8($0, least: 2) }) else { return nil }
    var text = Repaired(bytes: whole)
    if isCut { text.appendReplacement(for: 1) }
    return text
  }

  /// The bytes that windows-1252 or Latin 1 shows as these characters.
  private static func latinBytes(_ characters: String.UnicodeScalarView) -> [UInt8]? {
    var bytes: [UInt8] = []
    for character in characters {
      if (0x80...0xFF).contains(character.value) {
        bytes.append(UInt8(character.value))
      } else if let place = windows1252.firstIndex(of: character) {
        bytes.append(0x80 + UInt8(place))
      } else {
        return nil
      }
    }
    return bytes
  }

  /// 0x80 to 0x9F of windows-1252; the five places without a character are controls there too.
  private static let windows1252 = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

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
