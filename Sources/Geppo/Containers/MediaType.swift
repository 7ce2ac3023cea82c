/// The value of a `Content-Type` field: RFC 2045 §5.1.
struct MediaType: Hashable, Sendable {
  /// `text/html`, in lower case; empty where the field says nothing.
  let name: String
  private let parameters: [String: String]

  init(_ value: String?) {
    var rest = Substring(value ?? "")
    name = MediaType.take(&rest, until: ";").trimmingSpaces().lowercased()
    var parameters: [String: String] = [:]
    while !rest.isEmpty {
      let key = MediaType.take(&rest, until: "=;").trimmingSpaces().lowercased()
      guard rest.hasPrefix("=") else {
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst()
      let value = MediaType.takeValue(&rest)
      if parameters[key] == nil { parameters[key] = value }
    }
    self.parameters = parameters
  }

  /// Nil also for an empty one.
  func parameter(_ name: String) -> String? { parameters[name].flatMap { $0.isEmpty ? nil : $0 } }

  var isMultipart: Bool { name.hasPrefix("multipart/") }

  var isHTML: Bool { name == "text/html" || name == "application/xhtml+xml" }

  /// Whether what has this type is a page or a feed. Where nothing is said, its first character decides.
  func isPage(_ bytes: some Sequence<UInt8>) -> Bool {
    name.isEmpty ? MediaType.looksLikeMarkup(bytes) : isHTML || MediaType.feeds.contains(name)
  }

  private static let feeds: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml",
  ]

  private static func looksLikeMarkup(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } == 0x3C
  }

  /// The text up to one of the marks; the mark is left, but for a `;` right after the type.
  private static func take(_ rest: inout Substring, until marks: String) -> Substring {
    let end = rest.firstIndex { marks.contains($0) } ?? rest.endIndex
    defer { rest = rest[end...].hasPrefix(";") ? rest[end...].dropFirst() : rest[end...] }
    return rest[..<end]
  }

  /// `value` or `"val\"ue"`, and the `;` behind it.
  private static func takeValue(_ rest: inout Substring) -> String {
    rest = rest.drop { $0 == " " || $0 == "\t" }
    guard rest.hasPrefix("\"") else { return take(&rest, until: ";").trimmingSpaces() }
    var value = ""
    var isEscaped = false
    rest = rest.dropFirst()
    while let character = rest.popFirst() {
      if isEscaped || (character != "\\" && character != "\"") {
        value.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        break
      }
    }
    _ = take(&rest, until: ";")
    return value
  }
}
