/// The name of a file or folder as the disk has it: bytes, which need not be UTF-8.
struct FileName: Hashable, Sendable, Comparable, CustomStringConvertible {
  let bytes: [UInt8]

  /// Nil for what is no name of an entry: empty, `.`, `..`, or with a slash or NUL.
  init?(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    let isEntry = !bytes.isEmpty && bytes != [0x2E] && bytes != [0x2E, 0x2E]
    guard isEntry, !bytes.contains(0), !bytes.contains(0x2F) else { return nil }
    self.bytes = bytes
  }

  init(_ number: Int) { bytes = Array(String(number).utf8) }

  /// The name with more after it: `bulletin.html` → `bulletin.html.new`.
  func adding(_ suffix: String) -> FileName { FileName(checked: bytes + suffix.utf8.filter { $0 != 0x2F }) }

  private init(checked bytes: [UInt8]) { self.bytes = bytes }

  /// The bytes with the NUL that C expects.
  var cString: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

  /// The name for people and records. Bytes that are not UTF-8 and control characters stand as `\xB9`.
  var description: String {
    if let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains(where: \.isControl)
    {
      return text
    }
    return FileName.escaped(bytes)
  }

  /// File systems differ in the order of names; geppo sorts by bytes.
  static func < (left: FileName, right: FileName) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  private static func escaped(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789ABCDEF")
    return bytes.reduce(into: "") { text, byte in
      if (0x20..<0x7F).contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "\\x\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}

/// A path below the workspace that cannot lead out of it by its own names.
struct RelativePath: Hashable, Sendable, CustomStringConvertible {
  let names: [FileName]

  init(names: [FileName]) { self.names = names }

  /// Nil when a part of the path is empty, `.` or `..`.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    let names = parts.compactMap { FileName($0) }
    guard names.count == parts.count else { return nil }
    self.names = names
  }

  var parent: RelativePath { RelativePath(names: names.dropLast()) }

  /// Where the archive keeps what runs have written but not yet published.
  static let staging: RelativePath = "archive/staging"

  func child(_ name: FileName) -> RelativePath { RelativePath(names: names + [name]) }

  func appending(_ path: RelativePath) -> RelativePath { RelativePath(names: names + path.names) }

  /// As the disk has it.
  var bytes: [UInt8] { Array(names.map(\.bytes).joined(separator: [0x2F])) }

  var description: String { names.map(\.description).joined(separator: "/") }
}

extension RelativePath: ExpressibleByStringLiteral {
  /// For paths that the code itself knows; a part that is no name is left out.
  init(stringLiteral text: String) {
    names = text.utf8.split(separator: 0x2F).compactMap { FileName($0) }
  }
}
