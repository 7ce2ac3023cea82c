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
        while position < bytes.count, bytes[position] >= 0x80 { position += 1 }
        if run < position { append(Array(bytes[run..<position]), toGBK) }
      }
    }
    if parts == 0 { return nil }
  }

  private mutating func append(_ run: [UInt8], _ toGBK: borrowing Converter) {
    guard let original = DoubleEncoding.original(of: run, toGBK) else {
      text.bytes += run
      return
    }
    text.append(original)
    parts += 1
  }

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
    guard let bytes = gbkBytes(isCut ? Array(run.dropLast(3)) : run, toGBK) else { return nil }
    return utf8Text(bytes, isCut: isCut)
  }

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
