/// A numeric character reference, `&#20013;` or `&#x4E2D;`.
///
/// In the value of an attribute libxml2 writes a zero byte for one that names no character (`&#0;`, `&#xD800;`), and
/// the value ends there.
struct CharacterReference {
  /// Behind the reference and its `;`.
  let end: Int
  private let number: UInt32

  /// Nil when there is no numeric reference at the `&`.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at sign: Int, end limit: Int) {
    guard sign + 2 < limit, bytes[sign + 1] == 0x23 else { return nil }
    let isHexadecimal = bytes[sign + 2] | 0x20 == 0x78
    let first = isHexadecimal ? sign + 3 : sign + 2
    var at = first
    var number: UInt32 = 0
    while at < limit, let digit = Self.digit(bytes[at], isHexadecimal) {
      number = min(number * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      at += 1
    }
    guard at > first else { return nil }
    self.number = number
    end = at < limit && bytes[at] == 0x3B ? at + 1 : at
  }

  /// As XML has it: no controls but tab and line ends, no surrogates, nothing beyond Unicode.
  var isCharacter: Bool {
    switch number {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal, 0x61...0x66 where isHexadecimal: UInt32(byte | 0x20) - 0x57
    default: nil
    }
  }
}
