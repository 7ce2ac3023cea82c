/// Looking for markup in bytes.
extension UnsafeBufferPointer<UInt8> {
  func position(of byte: UInt8, from start: Int) -> Int? {
    var position = start
    while position < count {
      if self[position] == byte { return position }
      position += 1
    }
    return nil
  }

  func has(_ text: StaticString, at position: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard position >= 0, position + length <= count else { return false }
    return (0..<length).allSatisfy { self[position + $0] == text.utf8Start[$0] }
  }

  /// Does the name of a tag stand here, in any case? `name` is lower-case ASCII.
  func hasName(_ name: String, at position: Int) -> Bool {
    let end = position + name.utf8.count
    guard end <= count else { return false }
    var next = position
    for byte in name.utf8 {
      if self[next] | 0x20 != byte { return false }
      next += 1
    }
    return end == count || isSpace(self[end]) || self[end] == 0x3E || self[end] == 0x2F
  }

  func lines(before position: Int) -> Int {
    prefix(position).count { $0 == 0x0A } + 1
  }
}
