import Glibc

/// An open file that is read piece by piece. A class, because whoever reads shares the place where it stands.
final class FilePieces {
  private static let size = 256 << 10

  private let file: Descriptor
  private var hash: SHA256? = SHA256()
  /// Why the file could not be read to its end.
  private(set) var problem: ReadingProblem?

  init(_ file: consuming Descriptor) { self.file = file }

  /// The next bytes; none at the end, and none once there is a problem.
  func next() -> [UInt8] {
    guard problem == nil else { return [] }
    do throws(SystemError) {
      let piece = try file.readPiece(FilePieces.size)
      hash?.update(piece)
      return piece
    } catch {
      problem = ReadingProblem(error)
      return []
    }
  }

  /// Reads what nobody has asked for, and gives the SHA-256 of the whole file; nil when there was a problem.
  func readToEnd() -> String? {
    while !next().isEmpty {}
    guard problem == nil else { return nil }
    return hash.take()?.hex()
  }
}
