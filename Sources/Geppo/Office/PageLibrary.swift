import Mustache

/// What a template is filled with. A dictionary: looking into values by reflection takes many times as long.
typealias PageValues = [String: any Sendable]

/// Templates that escape by themselves; the only place that knows the template language.
struct PageLibrary: Sendable {
  private let library: MustacheLibrary

  /// Those of `inline` stand within a line and have no line end. Throws when a template is malformed, which a test
  /// excludes for those of geppo.
  init(_ sources: [(name: String, bytes: [UInt8])], inline: Set<String>) throws {
    MustacheContentTypes.register(PageText(), named: PageText.name)
    var library = MustacheLibrary()
    for (name, bytes) in sources {
      try library.register(Self.prepared(bytes, isInline: inline.contains(name)), named: name)
    }
    self.library = library
  }

  func render(_ view: Any, _ name: String) -> [UInt8] {
    Array((library.render(view, withTemplate: name) ?? "").utf8)
  }

  /// Every template escapes in the same way, whether or not its author thought of it.
  private static func prepared(_ bytes: [UInt8], isInline: Bool) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return "{{% CONTENT_TYPE:\(PageText.name)}}"
      + (isInline && text.hasSuffix("\n") ? String(text.dropLast()) : text)
  }
}

/// Text of a page within HTML. Scalars are looked at one by one: a quote sign with a combining mark after it is
/// one `Character`, but still ends an attribute. Characters that would turn the line around are dropped.
struct PageText: MustacheContentType {
  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case _ where VisibleText.isUnwanted(scalar): continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
