/// An open file that is read piece by piece. A class, because whoever reads shares the place where it stands.
final class FilePieces {
  private static let size = 256 << 10

  private let file: Descriptor
  /// Why the file could not be read to its end.
  private(set) var problem: ReadingProblem?

  init(_ file: consuming Descriptor) { self.file = file }

  /// The next bytes; none at the end, and none once there is a problem.
  func next() -> [UInt8] {
    guard problem == nil else { return [] }
    do throws(SystemError) {
      return try file.readPiece(FilePieces.size)
    } catch {
      problem = ReadingProblem(error)
      return []
    }
  }
}
