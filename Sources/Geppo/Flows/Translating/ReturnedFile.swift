/// A file or folder that a translator gave back.
struct ReturnedFile {
  /// Without folders.
  let name: String
  let sha256: String
  let translations: [IncomingTranslation]

  private static let limit = 256 << 20

  /// Throws `GeppoError` where nothing can be read.
  init(_ path: String) throws {
    let bytes = try NamedFolder.isFolder(path) ? Self.packed(path) : Self.bytes(path)
    name = path.split(separator: "/").last.map(String.init) ?? path
    sha256 = SHA256.hex(of: bytes)
    translations = IncomingTranslation.read(bytes, name: path)
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    switch NamedFile.read(path, limit: limit) {
    case .success(let bytes): return bytes
    case .failure(.missing): throw GeppoError.noSuchFile(path)
    case .failure(let problem): throw GeppoError(.badInput, problem.finding(ofData: path))
    }
  }

  /// The folder of a project, as if somebody had packed it.
  private static func packed(_ path: String) throws -> [UInt8] {
    let files = try NamedFolder.read(path, endings: ReturnedParts.endings + ReturnedParts.unread)
    guard !files.isEmpty else { throw GeppoError.nothingReturned(path) }
    return ReturnedArchive.packed(files)
  }
}
