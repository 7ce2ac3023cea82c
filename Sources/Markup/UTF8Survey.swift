/// How far bytes are UTF-8.
struct UTF8Survey {
  /// Well-formed characters past ASCII.
  private(set) var characters = 0
  /// Bytes that belong to no well-formed character.
  private(set) var badBytes = 0
  private(set) var hasNUL = false
  /// Of the bad bytes those that begin a character which the end of the file cuts.
  private var cutBytes = 0

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        if bytes[position] < 0x80 {
          if bytes[position] == 0 { hasNUL = true }
          position += 1
          continue
        }
        let length = lengthOfUTF8(bytes, at: position)
        if length > 0 {
          characters += 1
          position += length
        } else {
          badBytes += 1
          position += 1
        }
      }
      cutBytes = lengthOfCutUTF8(bytes)
    }
  }

  var isASCII: Bool { characters == 0 && badBytes == 0 }
  var isClean: Bool { badBytes == 0 && !hasNUL }

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

/// Bytes of the well-formed character at `position` (Unicode 15, table 3-7); 0 when there is none.
private func lengthOfUTF8(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
  guard let form = UTF8Form(lead: bytes[position]), position + form.length <= bytes.count else { return 0 }
  if form.length == 1 { return 1 }
  guard form.second.contains(bytes[position + 1]) else { return 0 }
  for next in bytes[(position + 2)..<(position + max(2, form.length))] where next & 0xC0 != 0x80 { return 0 }
  return form.length
}

/// Bytes at the end that begin a character and do not complete it.
private func lengthOfCutUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
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
