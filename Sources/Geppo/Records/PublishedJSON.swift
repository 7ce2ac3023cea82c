import FoundationEssentials

/// JSON for other programs and for people who look into it: indented, keys sorted and in `snake_case`.
enum PublishedJSON {
  /// With a line end behind it. Throws only for a value that JSON cannot hold, such as a number without an end.
  static func bytes(of value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
  }
}
