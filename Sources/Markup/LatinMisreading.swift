/// UTF-8 that was taken for windows-1252 or Latin 1: `å…³äºŽ` for 关于.
enum LatinMisreading {
  /// Stands where a byte was lost; no text has it.
  static let gap: UInt8 = 0xFF
  private static let question = UInt8(ascii: "?")

  /// The bytes that windows-1252 or Latin 1 shows as these characters; a gap for U+FFFD, and `?` as it is.
  static func bytes(_ characters: String.UnicodeScalarView) -> [UInt8]? {
    var bytes: [UInt8] = []
    for character in characters {
      if (0x80...0xFF).contains(character.value) || character == "?" {
        bytes.append(UInt8(character.value))
      } else if character == "\u{FFFD}" {
        bytes.append(gap)
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

  /// What is left of a text of which bytes were lost, dropped or made `?`; U+FFFD stands for each character that is not
  /// whole. Believed when a good half is whole characters and two are Chinese, which no text in Latin letters shows; on
  /// a page that was proven to be misread so, one is enough.
  static func lossyText(_ bytes: [UInt8], isProven: Bool) -> Repaired? {
    var text = Repaired(bytes: [])
    var (chinese, whole, position, isStray) = (0, 0, 0, false)
    bytes.withUnsafeBufferPointer { bytes in
      while position < bytes.count {
        let length = lengthOfUTF8(bytes, at: position)
        if length > 0 {
          text.bytes.append(contentsOf: bytes[position..<position + length])
          if length == 3, (0xE3...0xE9).contains(bytes[position]) { chinese += 1 }
          whole += length
          (position, isStray) = (position + length, false)
        } else {
          let broken = lengthOfBroken(bytes, at: position)
          if !isStray || bytes[position] >= 0xC2 && bytes[position] != gap { text.appendReplacement(for: 1) }
          (position, isStray) = (position + broken, true)
        }
      }
    }
    let isOneBroken = bytes.count > 1 && (0xE3...0xE9).contains(bytes[0]) && whole == 0
    if isProven { return chinese > 0 && whole * 3 >= bytes.count || isOneBroken ? text : nil }
    return chinese >= 2 && whole * 2 >= bytes.count ? text : nil
  }

  /// The first byte of a character with what is left of it.
  private static func lengthOfBroken(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let most: Int =
      switch bytes[position] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    var length = 1
    while length < most, position + length < bytes.count {
      let next = bytes[position + length]
      guard next & 0xC0 == 0x80 || next == gap || next == question else { break }
      length += 1
    }
    return length
  }

  /// Letters â to ï, each with a sign behind it that stands inside or at the end of hardly any word, or where a byte
  /// was lost behind it and a question mark: `å…`, `ç”`, `è?½`.
  static func signs(in text: String) -> Int {
    var (signs, isLead) = (0, false)
    for character in text.unicodeScalars {
      let isSign = (0x80...0xBF).contains(character.value) || windows1252.contains(character)
      if isLead, isSign { signs += 1 }
      isLead = (0xE2...0xEF).contains(character.value) || isLead && character == "?"
    }
    return signs
  }
}

/// A sign of a date of whose three bytes in UTF-8 the last was lost when they were taken for GBK: the digits on its sides
/// say which character it was.
struct HalfSign: Sendable {
  let name: String
  let reason: String
  /// What is left of it.
  let garbled: String
  let whole: String
  let digits: ClosedRange<Int>
  /// One of the two is enough: the sign before the digits that precede, after it was read; the one behind those that
  /// follow, as it stands. Neither where a digit that follows is enough.
  var before: String?
  var behind: String?

  static let all = [
    HalfSign(
      name: "year", reason: "between four digits and a digit nothing else stands", garbled: "骞", whole: "年",
      digits: 4...4),
    HalfSign(
      name: "month",
      reason: "behind a number that follows 年, or before one that 日 follows, nothing else stands",
      garbled: "鏈", whole: "月", digits: 1...2,
      before: "年", behind: "鏃"),
    HalfSign(
      name: "day", reason: "behind a number that follows 月 nothing else stands", garbled: "鏃", whole: "日",
      digits: 1...2, before: "月"),
  ]

  /// The sign that `run`, between `text` that was read and `rest` that was not, was half of.
  static func whole(_ run: [UInt8], after text: [UInt8], before rest: some Collection<UInt8>) -> [UInt8]? {
    let digits = text.reversed().prefix { isDigit($0) }.count
    let following = rest.prefix { isDigit($0) }.count
    return all.first { sign in
      let lost = run.dropFirst(sign.garbled.utf8.count)
      guard run.starts(with: sign.garbled.utf8),
        lost.isEmpty || lost.elementsEqual("\u{FFFD}".utf8) || lost == [0x3F],
        sign.digits.contains(digits)
      else { return false }
      guard sign.before != nil || sign.behind != nil else { return following > 0 }
      let isBefore = sign.before.map { text.dropLast(digits).suffix(3).elementsEqual($0.utf8) } ?? false
      let isBehind =
        sign.behind.map { following > 0 && rest.dropFirst(following).starts(with: $0.utf8) } ?? false
      return isBefore || isBehind
    }.map { Array($0.whole.utf8) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
