import Glibc

/// The lines of a file of the workspace, of any size, with the memory of one line.
struct FileLines {
  private let pieces: FilePieces
  private var buffer: [UInt8] = []
  private var start = 0

  /// Throws `GeppoError` when the file cannot be opened.
  init(_ path: RelativePath, of workspace: Workspace) throws {
    do throws(SystemError) {
      pieces = FilePieces(try workspace.open(path, O_RDONLY))
    } catch {
      throw error.isMissing ? GeppoError.noSuchFile("\(path)") : GeppoError(error)
    }
  }

  /// The next line without its line feed; nil at the end.
  mutating func next() -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return buffer[start..<end]
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      let piece = pieces.next()
      guard !piece.isEmpty else {
        defer { start = buffer.count }
        return buffer.isEmpty ? nil : buffer[...]
      }
      buffer += piece
    }
  }
}
