/// A file as it lies in a ZIP archive.
package struct PackedFile: Sendable {
  /// Relative, with `/` between folders.
  package let name: String
  fileprivate let crc: UInt32
  fileprivate let size: Int
  fileprivate let isDeflated: Bool
  fileprivate let packed: [UInt8]

  /// Nil for a file beyond 4 GiB, or whose name a ZIP archive cannot have.
  package init?(name: String, bytes: [UInt8]) {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual("..".utf8) } && !name.contains("\\")
    guard isPlain, name.utf8.count <= Int(UInt16.max), bytes.count <= Int(UInt32.max) else { return nil }
    self.name = name
    crc = Deflater.crc32(bytes)
    size = bytes.count
    let deflated = Deflater.deflate(bytes)
    isDeflated = deflated.map { $0.count < bytes.count } ?? false
    packed = isDeflated ? deflated ?? bytes : bytes
  }

  /// Bytes that the file adds to an archive.
  package var room: Int { ZipWriter.localSize + ZipWriter.listedSize + 2 * name.utf8.count + packed.count }
}

/// Writes ZIP archives (APPNOTE.TXT 4.3): the same files give the same bytes. Names are marked as UTF-8 (bit 11), as
/// Windows, macOS and unzip read them in any language.
package struct ZipWriter {
  fileprivate static let localSize = 30
  fileprivate static let listedSize = 46
  private static let endSize = 22
  private static let namesAreUTF8 = 0x0800
  /// Version 2.0: deflate and folders.
  private static let version = 20
  /// As from Unix: unzip takes the names of archives from DOS for those of a code page, whatever the mark says.
  private static let madeBy = 3 << 8 | version
  /// A plain file that all may read.
  private static let mode = 0o100_644

  /// The time that all files get: midnight of a day, as DOS counts it.
  private let date: Int

  /// Years before 1980 cannot be written and stand as 1980.
  package init(year: Int, month: Int, day: Int) {
    date = (min(max(year, 1980), 2107) - 1980) << 9 | month << 5 | day
  }

  /// Bytes of an archive with these files.
  package static func size(of files: [PackedFile]) -> Int { files.reduce(endSize) { $0 + $1.room } }

  /// Nil beyond 4 GiB or 65,535 files, where other programs would need another form.
  package func archive(of files: [PackedFile]) -> [UInt8]? {
    guard Self.size(of: files) <= Int(UInt32.max), files.count < Int(UInt16.max) else { return nil }
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let offset = bytes.count
      bytes.number(0x0403_4B50, 4)
      bytes += facts(of: file)
      bytes += Array(file.name.utf8) + file.packed
      directory.number(0x0201_4B50, 4)
      directory.number(Self.madeBy, 2)
      directory += facts(of: file)
      // No comment, first disk, no attributes but the mode.
      directory += [UInt8](repeating: 0, count: 6)
      directory.number(Self.mode << 16, 4)
      directory.number(offset, 4)
      directory += Array(file.name.utf8)
    }
    let start = bytes.count
    bytes += directory
    bytes.number(0x0605_4B50, 4)
    bytes.number(0, 4)
    bytes.number(files.count, 2)
    bytes.number(files.count, 2)
    bytes.number(directory.count, 4)
    bytes.number(start, 4)
    bytes.number(0, 2)
    return bytes
  }

  /// What the local header and the directory have in common.
  private func facts(of file: PackedFile) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.number(Self.version, 2)
    bytes.number(Self.namesAreUTF8, 2)
    bytes.number(file.isDeflated ? 8 : 0, 2)
    bytes.number(0, 2)
    bytes.number(date, 2)
    bytes.number(Int(file.crc), 4)
    bytes.number(file.packed.count, 4)
    bytes.number(file.size, 4)
    bytes.number(file.name.utf8.count, 2)
    bytes.number(0, 2)
    return bytes
  }
}

extension [UInt8] {
  /// Adds a number of `count` bytes, the lowest first.
  fileprivate mutating func number(_ value: Int, _ count: Int) {
    for index in 0..<count { append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }
}
