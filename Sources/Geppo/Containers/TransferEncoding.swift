/// How MIME carries bytes through mail: RFC 2045 §6.
enum TransferEncoding: Hashable, Sendable {
  case none, base64, quotedPrintable

  init(_ field: String?) {
    switch field?.lowercased() {
    case "base64": self = .base64
    case "quoted-printable": self = .quotedPrintable
    default: self = .none
    }
  }

  /// What is not in the alphabet of the encoding is passed over (base64) or stands for itself (quoted-printable).
  func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .none: Array(bytes)
    case .base64: Base64.decode(bytes)
    case .quotedPrintable: QuotedPrintable.decode(bytes)
    }
  }
}

enum Base64 {
  static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      let value = values[Int(byte)]
      if value == none { continue }
      bits = bits << 6 | UInt32(value)
      count += 1
      guard count == 4 else { continue }
      decoded.append(UInt8(truncatingIfNeeded: bits >> 16))
      decoded.append(UInt8(truncatingIfNeeded: bits >> 8))
      decoded.append(UInt8(truncatingIfNeeded: bits))
      (bits, count) = (0, 0)
    }
    // Two characters hold one byte, three hold two; one alone holds none.
    if count >= 2 { decoded.append(UInt8(truncatingIfNeeded: bits >> (count == 2 ? 4 : 10))) }
    if count == 3 { decoded.append(UInt8(truncatingIfNeeded: bits >> 2)) }
    return decoded
  }

  private static let none: UInt8 = 0xFF

  private static let values: [UInt8] = {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    var values = [UInt8](repeating: none, count: 256)
    for (value, character) in alphabet.utf8.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()
}

enum QuotedPrintable {
  static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] != 0x3D {
        decoded.append(bytes[at])
        at += 1
      } else if let next = afterSoftBreak(bytes, at + 1) {
        at = next
      } else if at + 2 < bytes.endIndex, let high = hexDigit(bytes[at + 1]), let low = hexDigit(bytes[at + 2])
      {
        decoded.append(high << 4 | low)
        at += 3
      } else {
        decoded.append(bytes[at])
        at += 1
      }
    }
    return decoded
  }

  /// Where the text goes on behind `=`, white space and a line end; nil where no line ends. Lines of mail are short,
  /// so that more white space than one line holds is none of it.
  private static func afterSoftBreak(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
    var at = start
    let end = min(bytes.endIndex, start + 80)
    while at < end, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    if at == bytes.endIndex { return at }
    if bytes[at] == 0x0D, at + 1 < bytes.endIndex, bytes[at + 1] == 0x0A { return at + 2 }
    return bytes[at] == 0x0A ? at + 1 : nil
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
