import Glibc

/// Reads lines from an open file descriptor, a bounded piece at a time.
struct LineReader {
  /// A record is one page at most; a longer line is not ours.
  static let longestLine = 256 << 20

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its line feed, or nil at the end.
  mutating func next() throws -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return buffer[start..<end]
      }
      searched = buffer.count
      if isAtEnd { return try rest() }
      searched -= start
      try fill()
    }
  }

  private mutating func rest() throws -> ArraySlice<UInt8>? {
    defer { start = buffer.count }
    return start < buffer.count ? buffer[start...] : nil
  }

  private mutating func fill() throws {
    buffer.removeFirst(start)
    start = 0
    guard buffer.count <= LineReader.longestLine else { throw POSIXProblem(code: EFBIG) }
    let size = 1 << 16
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: size))
    var count = -1
    repeat {
      count = buffer.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { read(descriptor, $0 + old, size) } ?? -1
      }
    } while count < 0 && errno == EINTR
    guard count >= 0 else { throw POSIXProblem(code: errno) }
    buffer.removeLast(size - count)
    isAtEnd = count == 0
  }
}
