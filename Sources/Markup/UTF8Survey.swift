/// How far bytes are UTF-8, and what among their characters tells of an earlier misreading.
struct UTF8Survey {
  /// Well-formed characters past ASCII.
  private(set) var characters = 0
  /// Bytes that belong to no well-formed character.
  private(set) var badBytes = 0
  private(set) var hasNUL = false
  /// Of the bad bytes those that begin a character which the end of the file cuts.
  private(set) var cutBytes = 0
  /// U+00C0 to U+00FF, letters with accents: what UTF-8 or GBK becomes when it is taken for Latin 1.
  private(set) var latin = 0
  /// U+9340 to U+9484 and U+9580 to U+95E7, characters of the radicals 金 and 門 that pages in simplified characters
  /// hardly have: what UTF-8 becomes when it is taken for GBK.
  private(set) var oldForms = 0
  /// U+FFFD, and 锟, which U+FFFD becomes when it is taken for GBK.
  private(set) var replacements = 0

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        position = endOfASCII(bytes, from: position)
        guard position < bytes.count else { break }
        if bytes[position] == 0 { hasNUL = true }
        let length = bytes[position] == 0 ? 1 : lengthOfUTF8(bytes, at: position)
        if length > 1 { note(bytes, position, length) } else if length == 0 { badBytes += 1 }
        position += max(1, length)
      }
      cutBytes = lengthOfCutUTF8(bytes)
    }
  }

  private mutating func note(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ length: Int) {
    characters += 1
    let second = bytes[position + 1]
    switch bytes[position] {
    case 0xC3: latin += 1
    case 0xE9:
      if UTF8Survey.isOldForm(second, bytes[position + 2]) { oldForms += 1 }
      if second == 0x94, bytes[position + 2] == 0x9F { replacements += 1 }
    case 0xEF where second == 0xBF && bytes[position + 2] == 0xBD: replacements += 1
    default: break
    }
  }

  /// The second and third byte of a character.
  private static func isOldForm(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x8D...0x91, 0x96: true
    case 0x92: third <= 0x84
    case 0x97: third <= 0xA7
    default: false
    }
  }

  var isASCII: Bool { characters == 0 && badBytes == 0 }
  var isClean: Bool { badBytes == 0 && !hasNUL }

  /// Signs that text was encoded twice. Only then is it worth while to try to read it back.
  var mayBeDoubleEncoded: Bool { latin >= 4 || oldForms >= 2 && oldForms * 100 >= characters }

  /// So many old forms are no ordinary text.
  var looksGarbled: Bool { characters >= 20 && oldForms * 12 >= characters }

  /// Chance makes one pair of bytes in eight of GBK look like UTF-8, so a page most of whose characters are
  /// well-formed is UTF-8.
  var isUTF8: Bool {
    let inside = badBytes - cutBytes
    return inside == 0 ? badBytes == 0 || characters > 0 : characters >= 8 && inside * 3 <= characters
  }
}

/// Replaces what is not UTF-8, and NUL, by U+FFFD.
func repairedUTF8(_ bytes: [UInt8]) -> Repaired {
  var repaired = Repaired(bytes: [])
  repaired.bytes.reserveCapacity(bytes.count + 16)
  bytes.withUnsafeBufferPointer { bytes in
    var position = 0
    while position < bytes.count {
      let length = lengthOfUTF8(bytes, at: position)
      if length > 0, bytes[position] != 0 {
        repaired.bytes.append(contentsOf: bytes[position..<position + length])
        position += length
      } else {
        repaired.appendReplacement(for: 1)
        position += 1
      }
    }
  }
  return repaired
}

/// The first byte from `position` on that is past ASCII or NUL. Eight bytes at a time: most of a page is ASCII.
func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let raw = UnsafeRawBufferPointer(bytes)
  var position = start
  while position + 8 <= raw.count {
    let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
    let hasZero = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    if word & 0x8080_8080_8080_8080 | hasZero != 0 { break }
    position += 8
  }
  while position < raw.count, raw[position] < 0x80, raw[position] != 0 { position += 1 }
  return position
}

/// Bytes of the well-formed character at `position` (Unicode 15, table 3-7); 0 when there is none.
func lengthOfUTF8(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
  guard let form = UTF8Form(lead: bytes[position]), position + form.length <= bytes.count else { return 0 }
  if form.length == 1 { return 1 }
  guard form.second.contains(bytes[position + 1]) else { return 0 }
  for next in bytes[(position + 2)..<(position + max(2, form.length))] where next & 0xC0 != 0x80 { return 0 }
  return form.length
}

/// Bytes at the end that begin a character and do not complete it.
func lengthOfCutUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  for length in 1...3 where length <= bytes.count {
    let start = bytes.count - length
    if bytes[start] & 0xC0 == 0x80 { continue }
    guard let form = UTF8Form(lead: bytes[start]), form.length > length else { return 0 }
    return length == 1 || form.second.contains(bytes[start + 1]) ? length : 0
  }
  return 0
}

/// What may follow a first byte.
private struct UTF8Form {
  let length: Int
  let second: ClosedRange<UInt8>

  init?(lead: UInt8) {
    switch lead {
    case 0x00...0x7F: (length, second) = (1, 0x00...0x00)
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
  }
}
