import CIconv

/// Converts to UTF-8. A byte that means nothing becomes U+FFFD, and reading goes on with the next one, so that the
/// `<` after half a character is still a tag.
func converted(_ bytes: [UInt8], from encoding: TextEncoding) -> Repaired {
  guard let converter = Converter(from: encoding.iconvName, to: TextEncoding.utf8.iconvName) else {
    return repairedUTF8(bytes)
  }
  var repaired = Repaired(bytes: [])
  repaired.bytes.reserveCapacity(bytes.count + bytes.count / 2)
  bytes.withUnsafeBytes { bytes in
    var position = 0
    while position < bytes.count {
      position += converter.convert(
        UnsafeRawBufferPointer(rebasing: bytes[position...]), into: &repaired.bytes)
      guard position < bytes.count else { break }
      replace(bytes, at: position, encoding, in: &repaired)
      position += encoding.unit
    }
    converter.flush(into: &repaired.bytes)
  }
  return repaired.bytes.contains(0) ? withoutNUL(repaired) : repaired
}

private func replace(
  _ bytes: UnsafeRawBufferPointer, at position: Int, _ encoding: TextEncoding, in repaired: inout Repaired
) {
  if encoding == .gb18030, bytes[position] == 0x80 {
    // The euro sign of Windows' GBK, which the standard reads too.
    repaired.bytes += [0xE2, 0x82, 0xAC]
  } else {
    repaired.appendReplacement(for: min(encoding.unit, bytes.count - position))
  }
}

private func withoutNUL(_ text: Repaired) -> Repaired {
  let clean = repairedUTF8(text.bytes)
  return Repaired(bytes: clean.bytes, badBytes: text.badBytes + clean.badBytes)
}

/// One open converter of iconv.
struct Converter: ~Copyable {
  private let handle: iconv_t
  private static let blockSize = 1 << 16

  /// `nil` when the system has no such table. The names are those of iconv.
  init?(from source: String, to target: String) {
    guard let handle = iconv_open(target, source), handle != iconv_t(bitPattern: -1) else {
      return nil
    }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// Converts up to the first bytes that mean nothing; answers how many were converted.
  func convert(_ bytes: UnsafeRawBufferPointer, into text: inout [UInt8]) -> Int {
    var input = UnsafeMutablePointer(mutating: bytes.assumingMemoryBound(to: CChar.self).baseAddress)
    var left = bytes.count
    var isFull = true
    while isFull, left > 0 {
      isFull = false
      appendBlock(to: &text) { output, room in
        isFull = iconv(handle, &input, &left, &output, &room) == -1 && geppo_isOutputFull() != 0
      }
    }
    return bytes.count - left
  }

  /// Writes what a table with combined characters has held back.
  func flush(into text: inout [UInt8]) {
    appendBlock(to: &text) { output, room in _ = iconv(handle, nil, nil, &output, &room) }
  }

  private func appendBlock(
    to text: inout [UInt8], _ write: (inout UnsafeMutablePointer<CChar>?, inout Int) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Converter.blockSize) { block in
      var output = block.baseAddress
      var room = block.count
      write(&output, &room)
      text.append(
        contentsOf: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(block)[..<(block.count - room)]))
    }
  }
}
