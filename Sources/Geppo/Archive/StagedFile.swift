/// A piece of a staged file, in bytes.
struct Extent: Hashable, Sendable {
  var offset: Int
  var length: Int
}

/// A report file while a run writes it, piece by piece and with little memory. What was written can be
/// read back, so that a body is stored once.
struct StagedFile: ~Copyable {
  /// Bytes gathered before one write.
  private static let bufferSize = 1 << 18

  /// Where it will be published, relative to the workspace.
  let path: String
  private let file: Descriptor
  private var hash = SHA256()
  private var buffer: [UInt8] = []
  private var written = 0

  init(_ file: consuming Descriptor, path: String) {
    self.file = file
    self.path = path
  }

  /// Adds bytes at the end and says where they lie.
  @discardableResult
  mutating func append(_ bytes: [UInt8]) throws -> Extent {
    let extent = Extent(offset: written + buffer.count, length: bytes.count)
    hash.update(bytes)
    buffer += bytes
    if buffer.count >= StagedFile.bufferSize { try flush() }
    return extent
  }

  /// Bytes that were appended before.
  mutating func read(_ extent: Extent) throws -> [UInt8] {
    if extent.offset + extent.length > written { try flush() }
    return try GeppoError.reporting { try file.read(at: extent.offset, length: extent.length) }
  }

  /// Returns when the disk has the bytes.
  consuming func close() throws -> OutputFile {
    try flush()
    do {
      try file.synchronise()
    } catch {
      throw GeppoError(error)
    }
    return OutputFile(path: path, sha256: hash.hex())
  }

  private mutating func flush() throws {
    try GeppoError.reporting { try file.write(buffer) }
    written += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}
