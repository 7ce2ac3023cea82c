import Glibc

/// Reads lines from an open file descriptor, a bounded piece at a time.
package struct InputLines {
  /// In bytes. A record is one page at most; a longer line is not ours.
  static let longestLine = 256 << 20
  private static let pieceSize = 1 << 16

  private let descriptor: Int32
  private let longestLine: Int
  private var buffer: [UInt8] = []
  /// Where the next line begins in the buffer.
  private var start = 0
  private var isAtEnd = false

  /// The standard input of the program.
  package static var standardInput: InputLines { InputLines(descriptor: STDIN_FILENO) }

  init(descriptor: Int32, longestLine: Int = InputLines.longestLine) {
    self.descriptor = descriptor
    self.longestLine = longestLine
  }

  /// The next line without its line feed, or nil at the end. Throws `GeppoError`.
  mutating func next() throws -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return buffer[start..<end]
      }
      if isAtEnd { return rest() }
      searched = buffer.count - start
      try fill()
    }
  }

  private mutating func rest() -> ArraySlice<UInt8>? {
    defer { start = buffer.count }
    return start < buffer.count ? buffer[start...] : nil
  }

  /// Drops the lines that were given and reads the next piece behind what is left.
  private mutating func fill() throws {
    buffer.removeFirst(start)
    start = 0
    guard buffer.count <= longestLine else {
      throw GeppoError(
        .badInput, path: "standard input",
        english: "a line is longer than \(longestLine) bytes; give records of geppo",
        japanese: "\(longestLine)バイトを超える行があります。geppoの記録を渡してください")
    }
    let piece = try GeppoError.reporting { try readPiece() }
    isAtEnd = piece.isEmpty
    buffer += piece
  }

  private func readPiece() throws(SystemError) -> [UInt8] {
    var piece = [UInt8](repeating: 0, count: InputLines.pieceSize)
    let count = try SystemError.check("standard input") {
      piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    }
    return Array(piece[..<count])
  }
}
