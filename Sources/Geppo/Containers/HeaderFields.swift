/// The fields of a header as MIME, HTTP and WARC write it: `Name: value`, where a line that begins with white space
/// goes on with the one before.
struct HeaderFields: Hashable, Sendable {
  private struct Field: Hashable, Sendable {
    var name: String
    var value: String
  }

  private var fields: [Field] = []

  /// False for a line that is no part of a header.
  mutating func add(_ line: some Collection<UInt8>) -> Bool {
    if let first = line.first, first == 0x20 || first == 0x09 {
      guard !fields.isEmpty else { return false }
      fields[fields.count - 1].value += " " + HeaderFields.text(line)
      return true
    }
    guard let colon = line.firstIndex(of: 0x3A), colon != line.startIndex else { return false }
    let name = line[..<colon]
    guard name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
    let value = HeaderFields.text(line[line.index(after: colon)...])
    fields.append(Field(name: String(decoding: name, as: UTF8.self).lowercased(), value: value))
    return true
  }

  /// The value of the first field of that name, in lower case; nil also for an empty one.
  func first(_ name: String) -> String? { fields.first { $0.name == name && !$0.value.isEmpty }?.value }

  var isEmpty: Bool { fields.isEmpty }

  private static func text(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).trimmingSpaces()
  }
}
