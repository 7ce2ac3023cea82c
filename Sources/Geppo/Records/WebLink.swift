/// A link that may be shown: http or https, with a host, without control characters or spaces.
/// The only form in which an address from a page reaches an output.
package struct WebLink: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The address, its scheme in lower case, otherwise as it was given.
  package let text: String

  /// The link, or nil when the text is none that may be shown; at most 2,048 bytes.
  package init?(_ text: some StringProtocol) {
    let lower = text.prefix(8).lowercased()
    guard let scheme = ["http://", "https://"].first(where: lower.hasPrefix) else { return nil }
    let rest = text.dropFirst(scheme.count)
    guard let first = rest.unicodeScalars.first, !"/?#:@".unicodeScalars.contains(first) else { return nil }
    guard text.utf8.count <= 2048, text.unicodeScalars.allSatisfy(WebLink.isAllowed) else { return nil }
    self.text = scheme + rest
  }

  /// The address.
  package var description: String { text }

  /// The address without scheme, `www.`, fragment and a closing slash: equal for two captures of one page.
  var comparisonKey: String {
    var key = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
    for prefix in ["https://", "http://", "www."] where key.hasPrefix(prefix) {
      key = key.dropFirst(prefix.count)
    }
    while key.hasSuffix("/") { key = key.dropLast() }
    return String(key)
  }

  /// The host without `www.`, in lower case.
  var bareHost: String { comparisonKey.prefix { !"/?".contains($0) }.lowercased() }

  /// By the characters of the address.
  package static func < (left: WebLink, right: WebLink) -> Bool { left.text < right.text }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ...0x20, 0x7F...0xA0, 0x200B...0x200F, 0x2028...0x202F, 0x2066...0x2069, 0xFEFF: false
    case 0x22, 0x3C, 0x3E, 0x5C, 0x60: false
    default: true
    }
  }
}

extension WebLink: Codable {
  /// Reads an address; throws `DecodingError` at one that may not be shown.
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let link = WebLink(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is not an http(s) address"))
    }
    self = link
  }

  /// Writes the address.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
