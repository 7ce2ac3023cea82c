/// The files in a ZIP archive, such as an office document: listed by the central directory, inflated one by one and
/// never beyond a limit.
///
/// What goes beyond 4 GiB (ZIP64), is split or encrypted is not read: no document of an office needs it.
package struct ZipArchive: Sendable {
  /// A file as the directory lists it.
  private struct Entry {
    var method: Int
    var isEncrypted: Bool
    var packedSize: Int
    /// Of its local header.
    var offset: Int
  }

  private let bytes: [UInt8]
  private let entries: [String: Entry]

  /// Names of its files, sorted.
  package let names: [String]

  /// Nil when the bytes are no archive, its directory is damaged, or lists more than `limit` files.
  package init?(_ bytes: [UInt8], limit: Int = 10_000) {
    guard let end = ZipArchive.endRecord(in: bytes) else { return nil }
    let count = bytes.number(at: end + 10, 2)
    guard count <= limit else { return nil }
    var position = bytes.number(at: end + 16, 4)
    var entries: [String: Entry] = [:]
    for _ in 0..<count {
      guard position + Self.listedSize <= end, bytes.number(at: position, 4) == Self.listed else {
        return nil
      }
      let lengths = [28, 30, 32].map { bytes.number(at: position + $0, 2) }
      let next = position + Self.listedSize + lengths.reduce(0, +)
      guard next <= end else { return nil }
      let start = position + Self.listedSize
      let name = String(decoding: bytes[start..<(start + lengths[0])], as: UTF8.self)
      // Of two files with one name, programs open the first.
      if entries[name] == nil {
        entries[name] = Entry(
          method: bytes.number(at: position + 10, 2),
          isEncrypted: bytes.number(at: position + 8, 2) & 1 == 1,
          packedSize: bytes.number(at: position + 20, 4), offset: bytes.number(at: position + 42, 4))
      }
      position = next
    }
    self.bytes = bytes
    self.entries = entries
    names = entries.keys.sorted()
  }

  /// Whether bytes begin as an archive does.
  package static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// The bytes of a file, at most `limit` of them; nil when the archive has none of that name.
  package func read(_ name: String, limit: Int) -> Inflation? {
    guard let entry = entries[name] else { return nil }
    guard !entry.isEncrypted, let packed = packedBytes(of: entry) else {
      return Inflation(bytes: [], problem: .damaged)
    }
    switch entry.method {
    case 0:
      let isWhole = packed.count <= limit
      return Inflation(bytes: Array(packed.prefix(limit)), problem: isWhole ? nil : .tooLarge)
    case 8: return inflate(Array(packed), .raw, limit: limit)
    default: return Inflation(bytes: [], problem: .damaged)
    }
  }

  /// What stands behind the local header, whose name and extra field may have other lengths than the directory says.
  private func packedBytes(of entry: Entry) -> ArraySlice<UInt8>? {
    guard entry.offset + Self.localSize <= bytes.count, bytes.number(at: entry.offset, 4) == Self.local else {
      return nil
    }
    let start =
      entry.offset + Self.localSize + bytes.number(at: entry.offset + 26, 2)
      + bytes.number(at: entry.offset + 28, 2)
    guard start + entry.packedSize <= bytes.count else { return nil }
    return bytes[start..<(start + entry.packedSize)]
  }

  // MARK: The records of the format (APPNOTE.TXT 4.3)

  private static let local = 0x0403_4B50
  private static let localSize = 30
  private static let listed = 0x0201_4B50
  private static let listedSize = 46
  private static let end = 0x0605_4B50
  private static let endSize = 22
  /// A comment of at most 65,535 bytes may follow the end record.
  private static let longestComment = 65_535

  private static func endRecord(in bytes: [UInt8]) -> Int? {
    guard isZip(bytes), bytes.count >= endSize else { return nil }
    let last = bytes.count - endSize
    return (max(0, last - longestComment)...last).reversed().first { bytes.number(at: $0, 4) == end }
  }
}

extension [UInt8] {
  /// A number of `count` bytes, the lowest first.
  fileprivate func number(at position: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(self[position + $1]) << (8 * $1) }
  }
}
